// What the command palette finds.
#pragma once

#include "editing/editing_session.h"
#include "window/command_palette.h"

class QMenuBar;

namespace yeonsu {

/// What can be chosen from the menus now, by any part of its name or of its menu's.
[[nodiscard]] CommandPalette::Source menuCommands(const QMenuBar &menus);

/// `show` goes to the person. Found as in the list of people.
[[nodiscard]] CommandPalette::Source peopleFound(EditingSession &session,
                                                 const std::function<void(PersonId)> &show);

/// `show` goes to the course. Found as in the list of courses, the newest first.
[[nodiscard]] CommandPalette::Source coursesFound(EditingSession &session,
                                                  const std::function<void(CourseId)> &show);

} // namespace yeonsu
