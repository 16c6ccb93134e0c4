// The organisation's logo: shown on white and on a dark ground, chosen, dropped, removed.
#pragma once

#include "editing/editing_session.h"
#include "support/logo_picture.h"
#include "support/prompts.h"

#include <QFrame>

class QPushButton;

namespace yeonsu {

class ErrorNote;
class LogoPreview;

class LogoEdit : public QFrame
{
    Q_OBJECT

public:
    /// `readOnlyReason` is empty where the register can be written.
    LogoEdit(EditingSession &session, Prompts &prompts, const QString &readOnlyReason,
             QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePreviews();
    QWidget *makeButtons(const QString &readOnlyReason);
    void choose();
    void readFile(const QString &path);
    void write(const QString &value);
    void showSetting();

    EditingSession &m_session;
    Prompts &m_prompts;
    bool m_isWritable;
    Setting m_shown;
    LogoPreview *m_onWhite = nullptr;
    LogoPreview *m_onDark = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_remove = nullptr;
    ErrorNote *m_error;
};

} // namespace yeonsu
