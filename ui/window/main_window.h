// The program's window: menus, start page or workspace, status bar. What its actions mean is told by signals.
#pragma once

#include "editing/editing_session.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QMainWindow>

class QLabel;

namespace yeonsu {

class WindowActions;
class Workspace;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Without a session the start page is shown.
    MainWindow(EditingSession *session, LiveFacts *facts, Prompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] WindowActions &actions() const { return *m_actions; }
    /// Null while no register is open.
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

    /// See Workspace::finishTyping().
    bool finishTyping();

    /// At the right of the status bar, for as long as something is under way; empty takes it away.
    void setJobText(const QString &text);

signals:
    void fileRequested(const QString &path);
    /// A place of the manual, as HelpWindow names it.
    void helpRequested(const QString &place);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showStartPage();
    void showWorkspace(EditingSession &session, LiveFacts &facts, Prompts &prompts);
    void makeStatusBar();
    void connectSession(EditingSession &session, LiveFacts &facts, Prompts &prompts);
    void makePressPack(Register &store, const FactTable &facts, Prompts &prompts);
    void tellReading(const LiveFacts &facts);
    void showCounts(const FactTable &facts);
    [[nodiscard]] QString helpPlace() const;
    void connectHelp();
    void showPalette(EditingSession *session);

    WindowActions *m_actions;
    Workspace *m_workspace = nullptr;
    QLabel *m_counts;
    QLabel *m_saved;
    QLabel *m_page;
    QLabel *m_job;
};

} // namespace yeonsu
