// The pages in windows from the smallest to a large screen's, and the dialogs that are used most.
#include "pages/courses_page.h"
#include "takes.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

/// Those with pictures, tables and steps, and all that enter rows.
void takeUsualDialogs(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    EditingSession &session = *host.session();
    takeRowDialogs(photographer, session, &host.window());
    takeSettings(photographer, host, u"settings"_s, {1, 2, 3, 4, 5});
    takeSettingsDialogs(photographer, host);
    takeExportDialog(photographer, host, prompts);
    takePressPackDialog(photographer, host);
    takeReleaseOut(photographer, host, prompts);
    takeMerging(photographer, session, &host.window());
    session.undoStack().setIndex(0);
    takeImport(photographer, host, prompts);
    takeBackups(photographer, host, prompts);
}

} // namespace

void takeSizes(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    MainWindow &window = host.window();
    window.setMinimumSize(
        smallestSize); // that of the program grows with the letters, as far as a screen has room
    const std::pair<int, QString> pages[]{{0, u"dashboard"_s}, {1, u"courses"_s},  {2, u"people"_s},
                                          {3, u"places"_s},    {4, u"outcomes"_s}, {5, u"forums"_s},
                                          {6, u"releases"_s},  {7, u"history"_s},  {8, u"settings"_s}};
    window.workspace()->courses().selectCourse(CourseId(170));
    window.workspace()->showForum(ForumId(1));
    window.workspace()->showRelease(ReleaseId(1));
    for (const auto &[page, name] : pages) {
        window.workspace()->showPage(page);
        photographer.takeSized(window, smallestSize, name + u"-small"_s);
        photographer.takeSized(window, usualSize, name);
        photographer.takeSized(window, largestSize, name + u"-large"_s);
    }
    window.resize(usualSize);
    takeUsualDialogs(photographer, host, prompts);
}

} // namespace yeonsu::screens
