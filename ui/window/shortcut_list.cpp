#include "window/shortcut_list.h"

#include "dialogs/field_access.h"
#include "window/workspace.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

/// What would be undone now is no part of the command's name.
QString nameOf(const QAction &action)
{
    return withoutMnemonic(action.text()).section(u':', 0, 0);
}

/// Tables of one page have the same actions, which are named once.
void add(const QList<QAction *> &actions, ShortcutGroup &group)
{
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            add(menu->actions(), group);
        const ShortcutGroup::Shortcut shortcut{nameOf(*action), keysOf(*action)};
        if (!shortcut.text.isEmpty() && !shortcut.keys.isEmpty() &&
            std::find(group.shortcuts.begin(), group.shortcuts.end(), shortcut) == group.shortcuts.end())
            group.shortcuts.push_back(shortcut);
    }
}

void addGroup(ShortcutGroup group, std::vector<ShortcutGroup> &groups)
{
    if (!group.shortcuts.empty())
        groups.push_back(std::move(group));
}

} // namespace

std::vector<ShortcutGroup> shortcutGroups(const QMenuBar &menus, const Workspace *workspace)
{
    std::vector<ShortcutGroup> groups;
    for (const QAction *menu : menus.actions()) {
        ShortcutGroup group{withoutMnemonic(menu->text()), {}};
        if (menu->menu())
            add(menu->menu()->actions(), group);
        addGroup(std::move(group), groups);
    }
    const QStringList pages = workspace ? workspace->pageNames() : QStringList();
    for (int page = 0; page < pages.size(); ++page) {
        ShortcutGroup group{pages[page], {}};
        add(workspace->page(page)->actions(), group);
        for (const QWidget *widget : workspace->page(page)->findChildren<QWidget *>())
            add(widget->actions(), group);
        addGroup(std::move(group), groups);
    }
    return groups;
}

} // namespace yeonsu
