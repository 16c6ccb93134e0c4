// The program's window: menus, start page or workspace, status bar. What its actions mean is told by signals.
#pragma once

#include "editing/editing_session.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QMainWindow>

class QLabel;

namespace yeonsu {

class NoticeBar;
class StartPage;
class WindowActions;
class WindowImports;
class Workspace;
struct FileDrop;

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

    /// What is said above the page.
    [[nodiscard]] NoticeBar &notice() const { return *m_notice; }

    /// See Workspace::finishTyping().
    bool finishTyping();

    /// Remembers how the register is looked at, for the next time that it is opened.
    void keepView() const;

    /// At the right of the status bar, for as long as something is under way; empty takes it away.
    void setJobText(const QString &text);

signals:
    void fileRequested(const QString &path);
    /// A place of the manual, as HelpWindow names it.
    void helpRequested(const QString &place);

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    template <typename Dialog>
    void followOut(const Dialog &dialog);
    void makeCentre();
    /// Pages are made as children of the centre: a list that moves keeps rows of a plain style's height.
    void showInCentre(QWidget *page);
    void sayError(const Error &error);
    void showStartPage();
    void showWorkspace(EditingSession &session, LiveFacts &facts, Prompts &prompts);
    void makeStatusBar();
    void connectSession(EditingSession &session, LiveFacts &facts);
    void takeFiles(const FileDrop &files);
    void tellReading(const LiveFacts &facts);
    void showCounts(const FactTable &facts);
    [[nodiscard]] QString helpPlace() const;
    void connectHelp();

    QString m_path; ///< of the register
    WindowActions *m_actions;
    NoticeBar *m_notice;
    StartPage *m_startPage = nullptr;
    Workspace *m_workspace = nullptr;
    WindowImports *m_imports = nullptr;
    QLabel *m_counts;
    QLabel *m_saved;
    QLabel *m_page;
    QLabel *m_job;
};

} // namespace yeonsu
