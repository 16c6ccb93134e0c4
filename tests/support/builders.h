// One row of each type that keeps all rules. The tests change what they are about.
#pragma once

#include "domain/row.h"

namespace yeonsu::test {

using namespace Qt::StringLiterals;

inline Setting aSetting(const QString &key = u"organisation_ko"_s)
{
    return {{}, key, u"서울"_s};
}
inline ThemeGroup aThemeGroup(const QString &key = u"transport"_s, int rank = 1)
{
    return {{}, key, u"도시교통"_s, u"Urban transport"_s, rank, false};
}
inline Theme aTheme(ThemeGroupId group, const QString &key = u"transport"_s, int rank = 1)
{
    return {{}, key, group, u"교통"_s, u"Transport"_s, rank};
}
inline Continent aContinent(const QString &key = u"AS"_s, int rank = 1)
{
    return {{}, key, u"아시아"_s, u"Asia"_s, rank};
}
inline Country aCountry(ContinentId continent, const QString &code = u"VN"_s)
{
    return {{}, code, u"베트남"_s, u"Viet Nam"_s, continent};
}
inline City aCity(CountryId country, const QString &nameEn = u"Hanoi"_s, const QString &nameKo = {})
{
    return {{}, country, nameKo, nameEn, false, false};
}
inline CityAlias aCityAlias(CityId city, const QString &name = u"Hà Nội"_s)
{
    return {{}, city, name};
}
inline Seniority aSeniority(const QString &key = u"director"_s, int rank = 1, bool isDecisionMaking = true)
{
    return {{}, key, u"국장급"_s, u"Director"_s, rank, isDecisionMaking};
}
inline JobTitleMapping aJobTitle(SeniorityId seniority, const QString &title = u"director general"_s)
{
    return {{}, title, seniority};
}
inline Course aCourse(const QString &code = u"2019-01"_s, QDate firstDay = QDate(2019, 3, 4))
{
    Course row;
    row.code = code;
    row.nameKo = u"도시교통 과정"_s;
    row.firstDay = firstDay;
    row.lastDay = firstDay.addDays(11);
    row.status = CourseStatus::Completed;
    return row;
}
inline Person aPerson(const QString &familyName = u"Nguyễn"_s, const QString &givenName = u"An"_s)
{
    Person row;
    row.familyName = familyName;
    row.givenName = givenName;
    return row;
}
template <typename Kind>
NotSame<Kind> notSame(Id<Kind> one, Id<Kind> other)
{
    return {{}, one, other};
}
inline Enrolment anEnrolment(CourseId course, PersonId person)
{
    Enrolment row;
    row.courseId = course;
    row.personId = person;
    row.status = EnrolmentStatus::Completed;
    return row;
}
inline Headcount aHeadcount(CourseId course, int number = 12)
{
    Headcount row;
    row.courseId = course;
    row.number = number;
    return row;
}
inline Policy aPolicy(const QString &nameKo = u"토피스"_s)
{
    return {{}, nameKo, u"TOPIS"_s, {}};
}
inline Outcome anOutcome(CityId city, const QString &titleKo = u"교통정보센터 구축"_s)
{
    Outcome row;
    row.cityId = city;
    row.titleKo = titleKo;
    row.year = 2019;
    return row;
}
inline OutcomePerson anOutcomePerson(OutcomeId outcome, PersonId person)
{
    return {{}, outcome, person};
}
inline OutcomePolicy anOutcomePolicy(OutcomeId outcome, PolicyId policy)
{
    return {{}, outcome, policy};
}
inline Forum aForum(QDate firstDay = QDate(2022, 11, 25))
{
    Forum row;
    row.nameKo = u"전문가 포럼"_s;
    row.firstDay = firstDay;
    row.lastDay = firstDay;
    return row;
}
inline AgendaItem anAgendaItem(ForumId forum, QTime starts = QTime(14, 0), int minutes = 10)
{
    AgendaItem row;
    row.forumId = forum;
    row.day = QDate(2022, 11, 25);
    row.starts = starts;
    row.minutes = minutes;
    row.title = u"개회"_s;
    return row;
}
inline ForumGroup aForumGroup(ForumId forum, const QString &name = u"수료생"_s)
{
    return {{}, forum, name, AttendanceChannel::OnSite, 30, 0};
}
inline Release aRelease(const QString &title = u"국제연수 15년"_s)
{
    Release row;
    row.title = title;
    return row;
}
inline ClaimDecision aClaimDecision(ReleaseId release, const QString &number = u"2,688명"_s)
{
    return {{}, release, number, u"외국공무원"_s, u"attendances"_s, {}};
}
inline SavedView aSavedView(const QString &name = u"Asia"_s)
{
    return {{}, u"people"_s, name, u"{}"_s};
}

} // namespace yeonsu::test
