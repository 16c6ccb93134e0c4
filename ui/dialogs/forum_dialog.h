// Adds a forum or edits one.
#pragma once

#include "dialogs/row_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace yeonsu {

class DayEdit;

class ForumDialog : public RowDialog
{
    Q_OBJECT

public:
    ForumDialog(EditingSession &session, const std::optional<Forum> &forum, QWidget *parent = nullptr);

    /// Of the forum that was added or edited, after accept().
    [[nodiscard]] ForumId forumId() const;

private:
    void makeFields();
    void setForum(const Forum &forum);
    [[nodiscard]] Forum entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    std::optional<Forum> m_before;
    QLineEdit *m_nameKo;
    QLineEdit *m_nameEn;
    DayEdit *m_firstDay;
    DayEdit *m_lastDay;
    QLineEdit *m_venue;
    QLineEdit *m_subject;
    QPlainTextEdit *m_note;
};

} // namespace yeonsu
