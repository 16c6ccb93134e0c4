// What leaves the program from the window's menus: the list that is shown, and the figures.
#pragma once

#include "models/shown_list.h"
#include "store/register.h"
#include "support/live_facts.h"
#include "support/prompts.h"

#include <QObject>

class QMainWindow;

namespace yeonsu {

class WindowActions;
class Workspace;

/// Belongs to the window.
class WindowExports : public QObject
{
    Q_OBJECT

public:
    WindowExports(Register &store, const LiveFacts &facts, Prompts &prompts, Workspace &workspace,
                  WindowActions &actions, QMainWindow *window);

signals:
    void saved(const QString &path);
    void failed(const yeonsu::Error &error);

private:
    void followList();
    void saveShownList();
    void print();
    void takeOut(const ShownList &list, ListOut way);
    void saveFigures();
    void exportTable();

    Register &m_store;
    const LiveFacts &m_facts;
    Prompts &m_prompts;
    Workspace &m_workspace;
    WindowActions &m_actions;
    QMainWindow *m_window;
};

} // namespace yeonsu
