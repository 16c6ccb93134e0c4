// Asks into which other row one shall be merged, says what goes along, and merges.
#pragma once

#include "editing/editing_session.h"
#include "store/references.h"
#include "support/live_facts.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;

namespace yeonsu {

class ErrorNote;

/// What is to be merged, and how.
struct MergeInto
{
    struct Choice
    {
        QString name;
        qint64 id = 0;
    };

    QString dropped;                   ///< its name
    std::vector<store::UseCount> uses; ///< what has it, and goes along
    std::vector<Choice> choices;
    std::function<Result<ChangeSet>(qint64 keep)> act;
};

class MergeIntoDialog : public QDialog
{
    Q_OBJECT

public:
    MergeIntoDialog(EditingSession &session, const LiveFacts &facts, const MergeInto &merge,
                    QWidget *parent = nullptr);

    /// Merges as one step of undo; where that changes figures it asks first.
    void accept() override;
    /// The row that stays, or shall.
    [[nodiscard]] qint64 keptId() const;

private:
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] Result<bool> merge();

    EditingSession &m_session;
    const LiveFacts &m_facts;
    MergeInto m_merge;
    QComboBox *m_kept;
    ErrorNote *m_error;
};

} // namespace yeonsu
