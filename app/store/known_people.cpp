#include "store/known_people.h"

#include "store/not_same_marks.h"
#include "store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

const Person *KnownPeople::find(PersonId id) const
{
    const auto found =
        std::lower_bound(people.begin(), people.end(), id,
                         [](const Person &person, PersonId wanted) { return person.id < wanted; });
    return found != people.end() && found->id == id ? &*found : nullptr;
}

std::span<const Enrolment> KnownPeople::enrolmentsOf(PersonId id) const
{
    const auto found = std::ranges::equal_range(enrolments, id, {}, &Enrolment::personId);
    return {found.begin(), found.end()};
}

const Enrolment *KnownPeople::enrolmentOf(PersonId person, CourseId course) const
{
    const std::span<const Enrolment> all = enrolmentsOf(person);
    const auto found = std::ranges::find(all, course, &Enrolment::courseId);
    return found == all.end() ? nullptr : &*found;
}

Result<KnownPeople> readKnownPeople(Database &database, const std::stop_token &stop)
{
    KnownPeople known;
    Statement people(database, u"SELECT %1 FROM person ORDER BY id"_s.arg(selectList<Person>()));
    YEONSU_TRY(people.execute());
    while (people.next()) {
        YEONSU_TRY(checkWanted(stop));
        known.people.push_back(readRow<Person>(people));
    }
    YEONSU_TRY(people.outcome());
    Statement enrolments(database, u"SELECT %1 FROM enrolment"_s.arg(selectList<Enrolment>()));
    YEONSU_TRY(enrolments.execute());
    QSet<QString> texts; // that stand in many rows, each once
    while (enrolments.next()) {
        YEONSU_TRY(checkWanted(stop));
        Enrolment row = readRow<Enrolment>(enrolments);
        row.organisation = *texts.insert(row.organisation);
        row.jobTitle = *texts.insert(row.jobTitle);
        known.enrolments.push_back(std::move(row));
    }
    YEONSU_TRY(enrolments.outcome());
    std::ranges::sort(known.enrolments, {},
                      [](const Enrolment &row) { return std::pair(row.personId, row.courseId); });
    Result<Marks<Person>> marks = readMarks<Person>(database);
    YEONSU_TRY(marks);
    known.notSame = std::move(*marks);
    return known;
}

} // namespace yeonsu
