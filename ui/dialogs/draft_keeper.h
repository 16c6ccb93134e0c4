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

    [[nodiscard]] std::optional<Draft> found() const { return Drafts::find(m_registerPath, m_formName); }
    /// What was typed is saved or given up.
    void drop();

private:
    void keep();

    FieldForm &m_form;
    QString m_registerPath;
    QString m_formName;
    QTimer m_delay;
};

} // namespace yeonsu
