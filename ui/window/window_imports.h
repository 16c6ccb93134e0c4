// How lists come into the register: from the menu, from the clipboard, or dropped on the window.
#pragma once

#include "editing/editing_session.h"
#include "models/list_hint.h"
#include "support/prompts.h"

#include <QObject>

class QMainWindow;

namespace yeonsu {

class NoticeBar;
class WindowActions;
class Workspace;
struct FileDrop;

class WindowImports : public QObject
{
    Q_OBJECT

public:
    WindowImports(EditingSession &session, Prompts &prompts, Workspace &workspace, NoticeBar &notice,
                  const WindowActions &actions, QMainWindow *window);

    void importFile(const QString &path);

signals:
    /// Files were pasted instead of a list.
    void filesPasted(const yeonsu::FileDrop &files);

private:
    void paste();

    EditingSession &m_session;
    Prompts &m_prompts;
    Workspace &m_workspace;
    NoticeBar &m_notice;
    QMainWindow *m_window;
};

} // namespace yeonsu
