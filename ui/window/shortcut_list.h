// The keys of the program, read from the actions that have them.
#pragma once

#include <QString>

#include <vector>

class QMenuBar;

namespace yeonsu {

class Workspace;

struct ShortcutGroup
{
    struct Shortcut
    {
        QString text;
        QString keys; ///< as this system writes them; several are parted by commas

        bool operator==(const Shortcut &) const = default;
    };

    QString name; ///< of the menu, or of the page
    std::vector<Shortcut> shortcuts;
};

/// One group for each menu and each page that has any; pages only where a register is open.
[[nodiscard]] std::vector<ShortcutGroup> shortcutGroups(const QMenuBar &menus, const Workspace *workspace);

} // namespace yeonsu
