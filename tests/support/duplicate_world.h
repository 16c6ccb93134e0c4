// A register in which somebody was entered twice, and so was a city.
#pragma once

#include "builders.h"
#include "edits.h"
#include "temporary_session.h"

namespace yeonsu::test {

/// An and Nguyễn are the same by name and city: both were in the first course, each was in one more. Ahn
/// perhaps is, too. Kyiv and Kiev are one city, Lviv and Lvov perhaps are.
struct DuplicateWorld
{
    TemporarySession session;
    Register &store = session.store();
    Country country = valueOf(store.all<Country>()).front();
    City kyiv = added(store, aCity(country.id, u"Kyiv"_s, u"키이우"_s));
    City kiev = added(store, aCity(country.id, u"Kiev"_s, u"키이우"_s));
    City lviv = added(store, aCity(country.id, u"Lviv"_s));
    City lvov = added(store, aCity(country.id, u"Lvov"_s));
    Course first = added(store, aCourse(u"A-1"_s));
    Course second = added(store, aCourse(u"A-2"_s, QDate(2020, 3, 2)));
    Course third = added(store, aCourse(u"A-3"_s, QDate(2021, 3, 1)));
    Person an = added(store, withEmail(aPerson(u"Nguyen"_s), u"an@example.org"_s));
    Person nguyen = added(store, aPerson());
    Person ahn = added(store, aPerson(u"Nguyen"_s, u"Ahn"_s));
    Enrolment anFirst = came(first, an, EnrolmentStatus::Withdrawn, kyiv);
    Enrolment anSecond = came(second, an, EnrolmentStatus::Completed, kyiv);
    Enrolment nguyenFirst = came(first, nguyen, EnrolmentStatus::Completed, kyiv);
    Enrolment ahnThird = came(third, ahn, EnrolmentStatus::Attended, kyiv);

    static Person withEmail(Person person, const QString &email)
    {
        person.email = email;
        return person;
    }
    Enrolment came(const Course &course, const Person &person, EnrolmentStatus status, const City &city) const
    {
        Enrolment row = anEnrolment(course.id, person.id);
        row.status = status;
        row.cityId = city.id;
        return added(store, row);
    }
};

} // namespace yeonsu::test
