// Rows that are there twice, found and merged.
#include "dialogs/city_duplicates_dialog.h"
#include "dialogs/merge_cities_dialog.h"
#include "dialogs/merge_people_dialog.h"
#include "dialogs/person_duplicates_dialog.h"
#include "takes.h"
#include "window/shortcuts_dialog.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace yeonsu::screens {

namespace {

/// Some people of a course, and a city, once more as a hurried hand would type them.
ChangeSet someDuplicates(Register &store)
{
    ChangeSet changeSet{u"duplicates"_s, {}, {}, {}};
    const std::vector<Enrolment> came = store.enrolmentsOf(CourseId(170)).value();
    for (int i = 0; i < 3; ++i) {
        const Enrolment &enrolment = came[std::size_t(i)];
        Person person = *store.find(enrolment.personId).value();
        Enrolment again = enrolment;
        person.id = PersonId(-1 - i);
        person.familyName = person.familyName.toUpper() + (i == 1 ? u"h"_s : QString());
        person.email = i == 2 ? u"someone.else@example.org"_s : QString();
        person.note = u"명함에서 옮김"_s;
        again.id = {};
        again.personId = person.id;
        again.status = i == 0 ? EnrolmentStatus::Withdrawn : EnrolmentStatus::Attended;
        again.courseId = i == 0 ? enrolment.courseId : CourseId(160 - i);
        again.organisation.clear();
        changeSet.insert(person);
        changeSet.insert(again);
    }
    City city = *store.find(came.front().cityId).value();
    city.id = CityId(-1);
    city.nameKo.clear();
    city.nameEn += u'h';
    city.isSisterCity = true;
    changeSet.insert(city);
    changeSet.insert(CityAlias{{}, city.id, city.nameEn + u" City"_s});
    return changeSet;
}

} // namespace

void takeMerging(const Photographer &photographer, EditingSession &session, QWidget *parent)
{
    Register &store = session.store();
    if (!session.apply(someDuplicates(store)))
        qFatal("the duplicates cannot be added");
    PersonDuplicatesDialog people(session, parent);
    takeDuplicates(photographer, people, u"dialog-duplicate-people"_s);
    people.markSelected();
    photographer.takeSized(people, {800, 500}, u"dialog-duplicate-people-marked"_s);
    CityDuplicatesDialog cities(session, parent);
    takeDuplicates(photographer, cities, u"dialog-duplicate-cities"_s);
    const std::vector<Person> all = store.all<Person>().value();
    const Person first = *store.find(store.enrolmentsOf(CourseId(170)).value().front().personId).value();
    MergePeopleDialog mergePeople(session, first, all[all.size() - 3], parent);
    photographer.take(mergePeople, u"dialog-merge-people"_s);
    const City city = store.all<City>().value().back();
    const Enrolment enrolment = store.enrolmentsOf(CourseId(170)).value().front();
    MergeCitiesDialog mergeCities(session, *store.find(enrolment.cityId).value(), city, parent);
    photographer.take(mergeCities, u"dialog-merge-cities"_s);
    session.undoStack().setIndex(0);
}

} // namespace yeonsu::screens
