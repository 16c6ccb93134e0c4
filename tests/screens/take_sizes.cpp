// The pages that are used most, in windows from the smallest to a large screen's.
#include "dialogs/course_dialog.h"
#include "dialogs/import_dialog.h"
#include "pages/courses_page.h"
#include "takes.h"

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

void takeSizes(const Photographer &photographer, WindowHost &host, Prompts &prompts)
{
    MainWindow &window = host.window();
    const std::pair<int, QString> pages[]{{0, u"dashboard"_s}, {1, u"courses"_s}, {2, u"people"_s},
                                          {3, u"places"_s},    {5, u"forums"_s},  {6, u"releases"_s},
                                          {7, u"history"_s},   {8, u"settings"_s}};
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
    EditingSession &session = *host.session();
    ImportDialog import(session, prompts, {}, &window);
    photographer.take(import, u"import"_s);
    const std::optional<Course> course = session.store().find(CourseId(170)).value();
    CourseDialog dialog(session, course, *course, &window);
    photographer.take(dialog, u"dialog-course"_s);
}

} // namespace yeonsu::screens
