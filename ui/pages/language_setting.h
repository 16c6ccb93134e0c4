// The setting of the register that says in which language its charts are proposed.
#pragma once

#include "editing/editing_session.h"

#include <QWidget>

class QComboBox;

namespace yeonsu {

class ErrorNote;

/// In which language charts are first proposed: saved as soon as it is chosen.
class LanguageSetting : public QWidget
{
    Q_OBJECT

public:
    /// `readOnlyReason` is empty where the register can be written.
    LanguageSetting(EditingSession &session, const QString &readOnlyReason, QWidget *parent = nullptr);

private:
    void save();
    void follow();

    EditingSession &m_session;
    Setting m_shown;
    QComboBox *m_language;
    ErrorNote *m_error;
};

} // namespace yeonsu
