#include "small_world.h"

#include "builders.h"
#include "results.h"

namespace yeonsu::test {

namespace {

/// Gives the row a placeholder and adds it to the change set.
template <typename Typed>
void put(ChangeSet &changeSet, Typed &row, qint64 placeholder, const Typed &content)
{
    row = content;
    row.id = Id<Typed>(placeholder);
    changeSet.insert(row);
}

template <typename... Typed>
void takeBack(const std::vector<RowChange> &written, Typed &...rows)
{
    auto change = written.begin();
    ((rows = std::get<Typed>(*(change++)->after)), ...);
}

} // namespace

SmallWorld::SmallWorld(Register &store)
{
    ChangeSet changeSet{u"small-world"_s, {}, {}, {}};
    put(changeSet, setting, -1, aSetting());
    put(changeSet, themeGroup, -1, aThemeGroup());
    put(changeSet, theme, -1, aTheme(themeGroup.id));
    put(changeSet, continent, -1, aContinent());
    put(changeSet, country, -1, aCountry(continent.id));
    put(changeSet, city, -1, aCity(country.id));
    put(changeSet, lookAlikeCity, -2, aCity(country.id, u"Hải Phòng"_s));
    put(changeSet, otherLookAlikeCity, -3, aCity(country.id, u"Hải Phong"_s));
    put(changeSet, alias, -1, aCityAlias(city.id));
    put(changeSet, notSameCities, -1, test::notSame(lookAlikeCity.id, otherLookAlikeCity.id));
    put(changeSet, seniority, -1, aSeniority());
    put(changeSet, jobTitle, -1, aJobTitle(seniority.id));
    Course first = aCourse();
    first.themeId = theme.id;
    put(changeSet, course, -1, first);
    Course second = aCourse(u"2020-01"_s, QDate(2020, 5, 4));
    second.prerequisiteId = course.id;
    put(changeSet, secondCourse, -2, second);
    put(changeSet, person, -1, aPerson());
    put(changeSet, lookAlike, -2, aPerson(u"Trần"_s, u"Bình"_s));
    put(changeSet, otherLookAlike, -3, aPerson(u"Tran"_s, u"Binh"_s));
    put(changeSet, notSame, -1, test::notSame(lookAlike.id, otherLookAlike.id));
    Enrolment came = anEnrolment(course.id, person.id);
    came.cityId = city.id;
    came.seniorityId = seniority.id;
    came.organisation = u"Hanoi People’s Committee"_s;
    came.jobTitle = u"Director General"_s;
    came.completedOn = course.lastDay;
    put(changeSet, enrolment, -1, came);
    Headcount lost = aHeadcount(course.id);
    lost.cityId = city.id;
    lost.countryId = country.id;
    lost.continentId = continent.id;
    lost.seniorityId = seniority.id;
    put(changeSet, headcount, -1, lost);
    putOutcome(changeSet);
    putEvents(changeSet);
    put(changeSet, view, -1, aSavedView());

    const AppliedChange applied = valueOf(store.apply(changeSet));
    takeBack(applied.changeSet.changes, setting, themeGroup, theme, continent, country, city, lookAlikeCity,
             otherLookAlikeCity, alias, notSameCities, seniority, jobTitle, course, secondCourse, person,
             lookAlike, otherLookAlike, notSame, enrolment, headcount, policy, secondPolicy, thirdPolicy,
             outcome, outcomePerson, outcomePolicy, forum, agendaItem, forumGroup, release, claimDecision,
             view);
}

void SmallWorld::putOutcome(ChangeSet &changeSet)
{
    put(changeSet, policy, -1, aPolicy());
    put(changeSet, secondPolicy, -2, aPolicy(u"다산콜"_s));
    put(changeSet, thirdPolicy, -3, aPolicy(u"응답소"_s));
    Outcome ofCourse = anOutcome(otherLookAlikeCity.id);
    ofCourse.courseId = secondCourse.id;
    put(changeSet, outcome, -1, ofCourse);
    put(changeSet, outcomePerson, -1, anOutcomePerson(outcome.id, otherLookAlike.id));
    put(changeSet, outcomePolicy, -1, anOutcomePolicy(outcome.id, policy.id));
}

void SmallWorld::putEvents(ChangeSet &changeSet)
{
    put(changeSet, forum, -1, aForum());
    AgendaItem onOutcome = anAgendaItem(forum.id);
    onOutcome.personId = otherLookAlike.id;
    onOutcome.cityId = otherLookAlikeCity.id;
    onOutcome.outcomeId = outcome.id;
    put(changeSet, agendaItem, -1, onOutcome);
    put(changeSet, forumGroup, -1, aForumGroup(forum.id));
    Release annexed = aRelease();
    annexed.forumId = forum.id;
    put(changeSet, release, -1, annexed);
    put(changeSet, claimDecision, -1, aClaimDecision(release.id));
}

std::vector<Row> anotherOfEach(const SmallWorld &world)
{
    return {aSetting(u"organisation_en"_s),
            aThemeGroup(u"climate"_s, 2),
            aTheme(world.themeGroup.id, u"bus"_s, 2),
            aContinent(u"EU"_s, 2),
            aCountry(world.continent.id, u"LA"_s),
            aCity(world.country.id, u"Huế"_s, u"후에"_s),
            aCityAlias(world.city.id, u"하노이"_s),
            notSame(world.city.id, world.lookAlikeCity.id),
            aSeniority(u"staff"_s, 4, false),
            aJobTitle(world.seniority.id, u"chief"_s),
            aCourse(u"2021-01"_s, QDate(2021, 1, 4)),
            aPerson(u"김"_s, u"철수"_s),
            notSame(world.person.id, world.lookAlike.id),
            anEnrolment(world.secondCourse.id, world.person.id),
            aHeadcount(world.secondCourse.id, 3),
            aPolicy(u"엠보팅"_s),
            anOutcome(world.city.id, u"시민참여"_s),
            anOutcomePerson(world.outcome.id, world.lookAlike.id),
            anOutcomePolicy(world.outcome.id, world.secondPolicy.id),
            aForum(QDate(2023, 11, 24)),
            anAgendaItem(world.forum.id, QTime(14, 10)),
            aForumGroup(world.forum.id, u"협력기관"_s),
            aRelease(u"국제연수 16년"_s),
            aClaimDecision(world.release.id, u"70%"_s),
            aSavedView(u"Europe"_s)};
}

Row withAnEdit(const Row &row)
{
    const auto edit = []<typename Typed>(Typed typed) -> Row {
        if constexpr (requires { typed.nameEn; })
            typed.nameEn = u"Edited"_s;
        else if constexpr (requires { typed.note; })
            typed.note = u"Edited"_s;
        else if constexpr (requires { typed.value; })
            typed.value = u"Edited"_s;
        else if constexpr (requires { typed.organisation; })
            typed.organisation = u"Edited"_s;
        else if constexpr (requires { typed.title; })
            typed.title = u"edited"_s;
        else if constexpr (requires { typed.titleEn; })
            typed.titleEn = u"Edited"_s;
        else if constexpr (requires { typed.waiver; })
            typed.waiver = u"Edited"_s;
        else if constexpr (requires { typed.policyId; })
            typed.policyId = PolicyId(3);
        else if constexpr (requires { typed.personId; })
            typed.personId = PersonId(1);
        else if constexpr (requires { typed.lower; })
            typed = {typed.id, decltype(typed.lower)(1), decltype(typed.lower)(3)};
        else
            typed.name = u"Edited"_s;
        return typed;
    };
    return std::visit(edit, row);
}

std::optional<Row> readBack(Register &store, const Row &row)
{
    return std::visit(
        [&store](const auto &typed) -> std::optional<Row> {
            const auto found = valueOf(store.find(typed.id));
            return found ? std::optional<Row>(*found) : std::nullopt;
        },
        row);
}

} // namespace yeonsu::test
