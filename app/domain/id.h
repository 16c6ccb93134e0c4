// The number of a row, typed by what it is a row of.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace yeonsu {

/// 0 is no row at all; a negative value stands for a row that the same ChangeSet inserts.
template <typename Row>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] constexpr bool isPlaceholder() const { return m_value < 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

struct Setting;
struct ThemeGroup;
struct Theme;
struct Continent;
struct Country;
struct City;
struct CityAlias;
struct Seniority;
struct JobTitleMapping;
struct Course;
struct Person;
template <typename Kind>
struct NotSame;
using NotSamePeople = NotSame<Person>;
using NotSameCities = NotSame<City>;
struct Enrolment;
struct Headcount;
struct Policy;
struct Outcome;
struct OutcomePerson;
struct OutcomePolicy;
struct Forum;
struct AgendaItem;
struct ForumGroup;
struct Release;
struct ClaimDecision;
struct SavedView;

using SettingId = Id<Setting>;
using ThemeGroupId = Id<ThemeGroup>;
using ThemeId = Id<Theme>;
using ContinentId = Id<Continent>;
using CountryId = Id<Country>;
using CityId = Id<City>;
using CityAliasId = Id<CityAlias>;
using SeniorityId = Id<Seniority>;
using JobTitleMappingId = Id<JobTitleMapping>;
using CourseId = Id<Course>;
using PersonId = Id<Person>;
using EnrolmentId = Id<Enrolment>;
using HeadcountId = Id<Headcount>;
using PolicyId = Id<Policy>;
using OutcomeId = Id<Outcome>;
using OutcomePersonId = Id<OutcomePerson>;
using OutcomePolicyId = Id<OutcomePolicy>;
using ForumId = Id<Forum>;
using AgendaItemId = Id<AgendaItem>;
using ForumGroupId = Id<ForumGroup>;
using ReleaseId = Id<Release>;
using ClaimDecisionId = Id<ClaimDecision>;
using SavedViewId = Id<SavedView>;

} // namespace yeonsu
