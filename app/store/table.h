// For each type of row its table and its columns. SQL, the history's JSON and the field-by-field
// difference are all made from these lists, so that a new column is one line here and one migration.
#pragma once

#include "domain/row.h"
#include "store/sql_value.h"

#include <QLatin1StringView>

#include <tuple>

namespace yeonsu::store {

template <typename Row, typename Value>
struct Column
{
    QLatin1StringView name;
    Value Row::*member;
    bool isUnique; ///< no two rows agree in all unique columns of their table
};

template <typename Row, typename Value>
constexpr Column<Row, Value> column(const char *name, Value Row::*member)
{
    return {QLatin1StringView(name), member, false};
}

template <typename Row, typename Value>
constexpr Column<Row, Value> uniqueColumn(const char *name, Value Row::*member)
{
    return {QLatin1StringView(name), member, true};
}

template <typename... Columns>
struct Table
{
    QLatin1StringView name;
    std::tuple<Columns...> columns;
};

template <typename... Columns>
constexpr Table<Columns...> makeTable(const char *name, Columns... columns)
{
    return {QLatin1StringView(name), {columns...}};
}

/// The table of each type of row.
template <typename Row>
inline constexpr auto table = nullptr;

template <>
inline constexpr auto table<Setting> = makeTable("setting", uniqueColumn("key", &Setting::key),
                                                 column("value", &Setting::value));

template <>
inline constexpr auto table<ThemeGroup> = makeTable("theme_group", uniqueColumn("key", &ThemeGroup::key),
                                                    column("name_ko", &ThemeGroup::nameKo),
                                                    column("name_en", &ThemeGroup::nameEn),
                                                    column("rank", &ThemeGroup::rank),
                                                    column("is_other", &ThemeGroup::isOther));

template <>
inline constexpr auto
    table<Theme> = makeTable("theme", uniqueColumn("key", &Theme::key),
                             column("theme_group_id", &Theme::groupId), column("name_ko", &Theme::nameKo),
                             column("name_en", &Theme::nameEn), column("rank", &Theme::rank));

template <>
inline constexpr auto table<Continent> = makeTable("continent", uniqueColumn("key", &Continent::key),
                                                   column("name_ko", &Continent::nameKo),
                                                   column("name_en", &Continent::nameEn),
                                                   column("rank", &Continent::rank));

template <>
inline constexpr auto table<Country> = makeTable("country", uniqueColumn("code", &Country::code),
                                                 column("name_ko", &Country::nameKo),
                                                 column("name_en", &Country::nameEn),
                                                 column("continent_id", &Country::continentId));

template <>
inline constexpr auto table<City> = makeTable("city", column("country_id", &City::countryId),
                                              column("name_ko", &City::nameKo),
                                              column("name_en", &City::nameEn),
                                              column("metropolis_member", &City::isMetropolisMember),
                                              column("sister_city", &City::isSisterCity));

template <>
inline constexpr auto table<CityAlias> = makeTable("city_alias", column("city_id", &CityAlias::cityId),
                                                   column("name", &CityAlias::name));

template <>
inline constexpr auto
    table<NotSameCities> = makeTable("not_same_city", uniqueColumn("lower_city_id", &NotSameCities::lower),
                                     uniqueColumn("higher_city_id", &NotSameCities::higher));

template <>
inline constexpr auto table<Seniority> = makeTable("seniority", uniqueColumn("key", &Seniority::key),
                                                   column("name_ko", &Seniority::nameKo),
                                                   column("name_en", &Seniority::nameEn),
                                                   column("rank", &Seniority::rank),
                                                   column("decision_making", &Seniority::isDecisionMaking));

template <>
inline constexpr auto
    table<JobTitleMapping> = makeTable("job_title_mapping", uniqueColumn("title", &JobTitleMapping::title),
                                       column("seniority_id", &JobTitleMapping::seniorityId));

template <>
inline constexpr auto table<Course> =
    makeTable("course", uniqueColumn("code", &Course::code), column("name_ko", &Course::nameKo),
              column("name_en", &Course::nameEn), column("theme_id", &Course::themeId),
              column("first_day", &Course::firstDay), column("last_day", &Course::lastDay),
              column("mode", &Course::mode), column("target_region", &Course::targetRegion),
              column("venue", &Course::venue), column("partner", &Course::partner),
              column("capacity", &Course::capacity), column("status", &Course::status),
              column("prerequisite_course_id", &Course::prerequisiteId), column("note", &Course::note));

template <>
inline constexpr auto table<Person> = makeTable("person", column("family_name", &Person::familyName),
                                                column("given_name", &Person::givenName),
                                                column("name_order", &Person::nameOrder),
                                                column("local_name", &Person::localName),
                                                column("email", &Person::email),
                                                column("note", &Person::note));

template <>
inline constexpr auto
    table<NotSamePeople> = makeTable("not_same", uniqueColumn("lower_person_id", &NotSamePeople::lower),
                                     uniqueColumn("higher_person_id", &NotSamePeople::higher));

template <>
inline constexpr auto table<Enrolment> =
    makeTable("enrolment", uniqueColumn("course_id", &Enrolment::courseId),
              uniqueColumn("person_id", &Enrolment::personId), column("city_id", &Enrolment::cityId),
              column("organisation", &Enrolment::organisation), column("job_title", &Enrolment::jobTitle),
              column("seniority_id", &Enrolment::seniorityId), column("status", &Enrolment::status),
              column("completed_on", &Enrolment::completedOn));

template <>
inline constexpr auto table<Headcount> = makeTable("headcount", column("course_id", &Headcount::courseId),
                                                   column("city_id", &Headcount::cityId),
                                                   column("country_id", &Headcount::countryId),
                                                   column("continent_id", &Headcount::continentId),
                                                   column("seniority_id", &Headcount::seniorityId),
                                                   column("number", &Headcount::number),
                                                   column("note", &Headcount::note));

template <>
inline constexpr auto table<Policy> = makeTable("policy", column("name_ko", &Policy::nameKo),
                                                column("name_en", &Policy::nameEn),
                                                column("theme_id", &Policy::themeId));

template <>
inline constexpr auto
    table<Outcome> = makeTable("outcome", column("city_id", &Outcome::cityId),
                               column("course_id", &Outcome::courseId), column("kind", &Outcome::kind),
                               column("title_ko", &Outcome::titleKo), column("title_en", &Outcome::titleEn),
                               column("result", &Outcome::result), column("year", &Outcome::year),
                               column("evidence", &Outcome::evidence));

template <>
inline constexpr auto table<OutcomePerson> = makeTable("outcome_person",
                                                       uniqueColumn("outcome_id", &OutcomePerson::outcomeId),
                                                       uniqueColumn("person_id", &OutcomePerson::personId));

template <>
inline constexpr auto table<OutcomePolicy> = makeTable("outcome_policy",
                                                       uniqueColumn("outcome_id", &OutcomePolicy::outcomeId),
                                                       uniqueColumn("policy_id", &OutcomePolicy::policyId));

template <>
inline constexpr auto
    table<Forum> = makeTable("forum", column("name_ko", &Forum::nameKo), column("name_en", &Forum::nameEn),
                             column("first_day", &Forum::firstDay), column("last_day", &Forum::lastDay),
                             column("venue", &Forum::venue), column("subject", &Forum::subject),
                             column("note", &Forum::note));

template <>
inline constexpr auto table<AgendaItem> =
    makeTable("agenda_item", column("forum_id", &AgendaItem::forumId), column("part", &AgendaItem::part),
              column("day", &AgendaItem::day), column("starts", &AgendaItem::starts),
              column("minutes", &AgendaItem::minutes), column("headline", &AgendaItem::title),
              column("presenter", &AgendaItem::presenter), column("person_id", &AgendaItem::personId),
              column("city_id", &AgendaItem::cityId), column("outcome_id", &AgendaItem::outcomeId),
              column("note", &AgendaItem::note));

template <>
inline constexpr auto table<ForumGroup> = makeTable("forum_group", column("forum_id", &ForumGroup::forumId),
                                                    column("name", &ForumGroup::name),
                                                    column("channel", &ForumGroup::channel),
                                                    column("expected", &ForumGroup::expected),
                                                    column("attended", &ForumGroup::attended));

template <>
inline constexpr auto table<Release> =
    makeTable("release", column("headline", &Release::title), column("subtitle", &Release::subtitle),
              column("embargo_day", &Release::embargoDay), column("embargo_time", &Release::embargoTime),
              column("department", &Release::department), column("contacts", &Release::contacts),
              column("pages", &Release::pages), column("has_photo", &Release::hasPhoto),
              column("body", &Release::body), column("forum_id", &Release::forumId),
              column("language", &Release::language), column("state", &Release::state),
              column("as_of", &Release::asOf), column("frozen_figures", &Release::frozenFigures));

template <>
inline constexpr auto table<ClaimDecision> = makeTable("claim_decision",
                                                       column("release_id", &ClaimDecision::releaseId),
                                                       column("written", &ClaimDecision::number),
                                                       column("context", &ClaimDecision::context),
                                                       column("figure", &ClaimDecision::figure),
                                                       column("waiver", &ClaimDecision::waiver));

template <>
inline constexpr auto table<SavedView> = makeTable("saved_view", uniqueColumn("page", &SavedView::page),
                                                   uniqueColumn("name", &SavedView::name),
                                                   column("definition", &SavedView::definition));

/// Calls `visit(column)` for every column of the row's type, in the order of the list.
template <typename Row, typename Visitor>
void forEachColumn(Visitor visit)
{
    std::apply([&visit](const auto &...columns) { (visit(columns), ...); }, table<Row>.columns);
}

/// Calls `visit(std::type_identity<T>{})` for every type of row, in the order of the variant.
template <typename Visitor, std::size_t... Index>
void forEachTable(Visitor visit, std::index_sequence<Index...>)
{
    (visit(std::type_identity<std::variant_alternative_t<Index, Row>>{}), ...);
}
template <typename Visitor>
void forEachTable(Visitor visit)
{
    forEachTable(visit, std::make_index_sequence<std::variant_size_v<Row>>{});
}

} // namespace yeonsu::store
