// A register with one row of every type, all of which refer to each other.
#pragma once

#include "store/register.h"

namespace yeonsu::test {

/// The second course has the first as its prerequisite; the headcount and the enrolment are of the first, and
/// of the first person. Two more people, and two more cities, look alike and are not the same. The outcome is
/// of the last city, course and person and of the first policy, the item of the programme is about it, and
/// the release has the forum annexed. In a new register the three of each have the ids 1 to 3.
struct SmallWorld
{
    explicit SmallWorld(Register &store);

    Setting setting;
    ThemeGroup themeGroup;
    Theme theme;
    Continent continent;
    Country country;
    City city;
    City lookAlikeCity;
    City otherLookAlikeCity;
    CityAlias alias;
    NotSameCities notSameCities;
    Seniority seniority;
    JobTitleMapping jobTitle;
    Course course;
    Course secondCourse;
    Person person;
    Person lookAlike;
    Person otherLookAlike;
    NotSamePeople notSame;
    Enrolment enrolment;
    Headcount headcount;
    Policy policy;
    Policy secondPolicy;
    Policy thirdPolicy;
    Outcome outcome;
    OutcomePerson outcomePerson;
    OutcomePolicy outcomePolicy;
    Forum forum;
    AgendaItem agendaItem;
    ForumGroup forumGroup;
    Release release;
    ClaimDecision claimDecision;
    SavedView view;

private:
    void putOutcome(ChangeSet &changeSet);
    void putEvents(ChangeSet &changeSet);
};

/// Another row of each type, in the order of the variant, that fits beside those of the world.
[[nodiscard]] std::vector<Row> anotherOfEach(const SmallWorld &world);

/// The row with one field of its own changed.
[[nodiscard]] Row withAnEdit(const Row &row);

/// The row of the same type and id as the register has it.
[[nodiscard]] std::optional<Row> readBack(Register &store, const Row &row);

} // namespace yeonsu::test
