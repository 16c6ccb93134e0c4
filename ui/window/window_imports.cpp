#include "window/window_imports.h"

#include "dialogs/file_drop.h"
#include "dialogs/importing.h"
#include "window/notice_bar.h"
#include "window/window_actions.h"
#include "window/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>

namespace yeonsu {

WindowImports::WindowImports(EditingSession &session, Prompts &prompts, Workspace &workspace,
                             NoticeBar &notice, const WindowActions &actions, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_prompts(prompts)
    , m_workspace(workspace)
    , m_notice(notice)
    , m_window(window)
{
    const auto bringIn = [this](const ListHint &hint) { importList(m_session, m_prompts, hint, m_window); };
    connect(actions.importList, &QAction::triggered, this, [bringIn] { bringIn({}); });
    connect(&workspace, &Workspace::importRequested, this, bringIn);
    connect(actions.pasteList, &QAction::triggered, this, &WindowImports::paste);
}

/// Into the list that is shown, where that can be brought in.
void WindowImports::importFile(const QString &path)
{
    if (!m_session.store().isWritable())
        m_notice.say({.text = [] { return tr("This register is open for reading only."); }});
    else if (m_workspace.finishTyping())
        yeonsu::importFile(m_session, m_prompts, path, m_workspace.pasteHint(), m_window);
}

void WindowImports::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const std::optional<FileDrop> files = copied ? filesIn(*copied) : std::nullopt)
        emit filesPasted(*files);
    else if (!importPasted(m_session, m_prompts, m_workspace.pasteHint(), m_window))
        m_notice.say({.text = [] {
            return tr("There is no list on the clipboard. Copy its rows in a spreadsheet program, with the "
                      "row of headings, and paste them here.");
        }});
}

} // namespace yeonsu
