// What the command palette finds.
#pragma once

#include "editing/editing_session.h"
#include "models/place_model.h"
#include "window/command_palette.h"

class QMenuBar;

namespace yeonsu {

class Workspace;

/// What can be chosen from the menus now, by any part of its name or of its menu's.
[[nodiscard]] CommandPalette::Source menuCommands(const QMenuBar &menus);

/// `show` goes to the person. Found as in the list of people.
[[nodiscard]] CommandPalette::Source peopleFound(EditingSession &session,
                                                 const std::function<void(PersonId)> &show);

/// `show` goes to the course. Found as in the list of courses, the newest first.
[[nodiscard]] CommandPalette::Source coursesFound(EditingSession &session,
                                                  const std::function<void(CourseId)> &show);

/// `show` goes to the outcome. Found as in the list of outcomes, the newest first.
[[nodiscard]] CommandPalette::Source outcomesFound(Register &store,
                                                   const std::function<void(OutcomeId)> &show);

/// `show` goes to the forum. Found as in the list of forums, the newest first.
[[nodiscard]] CommandPalette::Source forumsFound(Register &store, const std::function<void(ForumId)> &show);

/// `show` goes to the release. Found as in the list of releases, the newest first.
[[nodiscard]] CommandPalette::Source releasesFound(Register &store,
                                                   const std::function<void(ReleaseId)> &show);

/// What can be done now with what is selected on the page shown.
[[nodiscard]] CommandPalette::Source pageCommands(const Workspace &workspace);

/// `show` goes to the place. Cities and countries by their names, in either language, and other spellings;
/// those that are called so first, then where most came from. Nothing until the model is loaded.
[[nodiscard]] CommandPalette::Source placesFound(const PlaceModel &places,
                                                 const std::function<void(const PlaceKey &)> &show);

/// `show` opens the manual there. Headings only, as the manual has a search of its own for all else.
[[nodiscard]] CommandPalette::Source manualFound(const std::function<void(const QString &place)> &show);

} // namespace yeonsu
