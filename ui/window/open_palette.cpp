#include "window/open_palette.h"

#include "window/command_palette.h"
#include "window/main_window.h"
#include "window/palette_sources.h"
#include "window/workspace.h"

#include <QMenuBar>

namespace yeonsu {

namespace {

std::vector<CommandPalette::Source> sourcesOf(Workspace &pages, EditingSession &session)
{
    Register &store = session.store();
    return {pageCommands(pages),
            peopleFound(session, [&pages](PersonId id) { pages.showPerson(id); }),
            coursesFound(session, [&pages](CourseId id) { pages.showCourse(id); }),
            outcomesFound(store, [&pages](OutcomeId id) { pages.showOutcome(id); }),
            forumsFound(store, [&pages](ForumId id) { pages.showForum(id); }),
            releasesFound(store, [&pages](ReleaseId id) { pages.showRelease(id); }),
            placesFound(pages.places().model(), [&pages](const PlaceKey &key) { pages.showPlace(key); })};
}

} // namespace

void openPalette(MainWindow &window, EditingSession *session)
{
    std::vector<CommandPalette::Source> sources{menuCommands(*window.menuBar())};
    if (session) {
        const std::vector<CommandPalette::Source> more = sourcesOf(*window.workspace(), *session);
        sources.insert(sources.end(), more.begin(), more.end());
    }
    sources.push_back(manualFound([&window](const QString &place) { emit window.helpRequested(place); }));
    CommandPalette palette(sources, &window);
    if (!session) {
        palette.exec();
        return;
    }
    // Counted by the time that somebody has typed, or found as soon as that is done.
    PlaceModel &places = window.workspace()->places().model();
    QObject::connect(&places, &PlaceModel::loaded, &palette, &CommandPalette::refresh);
    places.setFollowing(true);
    palette.exec();
    places.setFollowing(window.workspace()->places().isVisible());
}

} // namespace yeonsu
