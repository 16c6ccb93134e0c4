// What leaves the program from the window's menus: the list that is shown, and the figures.
#pragma once

#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "papers/course_paper.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QObject>

class QMainWindow;
class QShortcut;

namespace yeonsu {

class PaperDialog;
class WindowActions;
class Workspace;

/// Belongs to the window.
class WindowExports : public QObject
{
    Q_OBJECT

public:
    WindowExports(EditingSession &session, const LiveFacts &facts, Prompts &prompts, Workspace &workspace,
                  WindowActions &actions, QMainWindow *window);

signals:
    void saved(const QString &path);
    void failed(const yeonsu::Error &error);
    /// There is nothing to print, and why.
    void refused(const QString &reason);

private:
    void followList();
    void takeShownOut(ListOut way);
    void takeOut(const ShownList &list, ListOut way);
    void show(PaperDialog &dialog);
    void takeNamesOut(const std::vector<PersonId> &ids);
    void takePaperOut(CourseId id, CoursePaper paper);
    void saveFigures();
    void makePressPack();
    void exportTable();

    EditingSession &m_session;
    const LiveFacts &m_facts;
    Prompts &m_prompts;
    Workspace &m_workspace;
    WindowActions &m_actions;
    QMainWindow *m_window;
    QShortcut *m_whyNot; ///< the key of an action that is disabled
};

} // namespace yeonsu
