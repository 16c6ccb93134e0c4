// Keeps what is typed into a form as a draft, and brings back one that a crash left.
#pragma once

#include "dialogs/field_form.h"
#include "support/drafts.h"

#include <QTimer>

namespace yeonsu {

/// To be gone before the form: what was typed a moment ago is kept then.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `formName` tells the form of this row apart from all others of the register.
    DraftKeeper(FieldForm &form, const QString &registerPath, const QString &formName);
    ~DraftKeeper() override;

    /// What an earlier form left; it stays in its file, or comes back there, until it is taken.
    [[nodiscard]] const std::optional<Draft> &found() const { return m_found; }
    /// What was found is in the form now, or not wanted: from now on the file is that of this form.
    std::optional<Draft> take();
    /// What was typed is saved or given up.
    void drop();

private:
    void keep();

    FieldForm &m_form;
    QString m_registerPath;
    Drafts::Place m_place;
    std::optional<Draft> m_found;
    bool m_isTyped = false; ///< since then
    QTimer m_delay;
};

} // namespace yeonsu
