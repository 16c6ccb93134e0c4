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

std::span<const KnownEnrolment> KnownPeople::enrolmentsOf(PersonId id) const
{
    const auto isBefore = [](const KnownEnrolment &left, const KnownEnrolment &right) {
        return left.person < right.person;
    };
    const auto [first, end] =
        std::equal_range(enrolments.begin(), enrolments.end(), KnownEnrolment{id, {}, {}}, isBefore);
    return {first, end};
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
    Statement enrolments(database, u"SELECT person_id, course_id, city_id, status FROM enrolment"_s);
    YEONSU_TRY(enrolments.execute());
    while (enrolments.next()) {
        YEONSU_TRY(checkWanted(stop));
        KnownEnrolment row{PersonId(enrolments.integer(0)), CourseId(enrolments.integer(1)),
                           CityId(enrolments.integer(2))};
        fromSql(enrolments.value(3), row.status);
        known.enrolments.push_back(row);
    }
    YEONSU_TRY(enrolments.outcome());
    std::sort(known.enrolments.begin(), known.enrolments.end());
    Result<Marks<Person>> marks = readMarks<Person>(database);
    YEONSU_TRY(marks);
    known.notSame = std::move(*marks);
    return known;
}

} // namespace yeonsu
