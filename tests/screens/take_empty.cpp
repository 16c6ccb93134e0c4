// A register in which nothing is yet: what its pages and lists say.
#include "dialogs/person_duplicates_dialog.h"
#include "editing/act_words.h"
#include "takes.h"

#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

template <typename Row>
void add(EditingSession &session, const QString &act, const QStringList &arguments, const Row &row)
{
    ChangeSet changeSet{act, arguments, {}, {}};
    changeSet.insert(row);
    if (!session.apply(changeSet))
        qFatal("a row cannot be added");
}

/// A course, a person and a forum that have just been added: their lists say what to do.
void takeEmptyPanels(const Photographer &photographer, EditingSession &session, MainWindow &window)
{
    Course course;
    course.code = u"TR-2027-01"_s;
    course.nameKo = u"도시교통 과정"_s;
    course.nameEn = u"Urban transport"_s;
    course.firstDay = QDate(2027, 3, 1);
    course.lastDay = QDate(2027, 3, 12);
    add(session, Act::AddCourse, {course.code}, course);
    Person person;
    person.familyName = u"Okafor"_s;
    person.givenName = u"Adaeze"_s;
    add(session, Act::AddPerson, {}, person);
    Forum forum;
    forum.nameKo = u"전문가 포럼"_s;
    forum.nameEn = u"Expert forum"_s;
    forum.firstDay = forum.lastDay = QDate(2027, 3, 12);
    add(session, Act::AddForum, {forum.nameKo}, forum);
    const std::pair<int, QString> pages[]{{1, u"courses"_s}, {2, u"people"_s}, {5, u"forums"_s}};
    window.resize(usualSize);
    window.workspace()->showForum(session.store().all<Forum>().value().front().id);
    window.workspace()->showPerson(session.store().all<Person>().value().front().id);
    window.workspace()->showCourse(session.store().all<Course>().value().front().id);
    for (const auto &[page, name] : pages) {
        window.workspace()->showPage(page);
        photographer.take(window, name + u"-empty-panel"_s);
    }
    session.undoStack().setIndex(0);
}

} // namespace

void takeEmpty(const Photographer &photographer, WindowHost &host)
{
    MainWindow &window = host.window();
    const QStringList names{u"dashboard"_s, u"courses"_s, u"people"_s,   u"places"_s,
                            u"outcomes"_s,  u"forums"_s,  u"releases"_s, u"history"_s};
    window.resize(usualSize);
    for (int page = 0; page < names.size(); ++page) {
        window.workspace()->showPage(page);
        photographer.take(window, names[page] + u"-empty"_s);
    }
    takeSettings(photographer, host, u"settings-nothing"_s, {2, 4});
    takeEmptyPanels(photographer, *host.session(), window);
    PersonDuplicatesDialog none(*host.session(), &window);
    takeDuplicates(photographer, none, u"dialog-duplicate-people-none"_s);
}

} // namespace yeonsu::screens
