// The rules of outcomes, forums and releases.
#include "domain/programme.h"
#include "domain/rule_checks.h"

using namespace Qt::StringLiterals;

namespace yeonsu::rules {

namespace {

constexpr int lastYear = 9999;

Violation mustNotBeNegative(const QString &field, int people)
{
    return mustHold(people >= 0, field, Rules::tr("The number of people cannot be below zero."));
}

/// Days of forums are asked for as those of courses.
Violations brokenDayRules(const QDate &firstDay, const QDate &lastDay)
{
    const bool areDays = isDay(firstDay) && isDay(lastDay);
    return allOf(mustHold(isDay(firstDay), u"firstDay"_s, Rules::tr("Enter the first day.")),
                 mustHold(isDay(lastDay), u"lastDay"_s, Rules::tr("Enter the last day.")),
                 mustHold(!areDays || firstDay <= lastDay, u"lastDay"_s,
                          Rules::tr("The last day is before the first day.")));
}

/// To the minute, as it is kept.
bool isTime(const QTime &time)
{
    return time.isValid() && time.msecsSinceStartOfDay() % 60'000 == 0;
}

} // namespace

Violations check(const Policy &row)
{
    return allOf(mustHaveName(row.nameKo, row.nameEn));
}

Violations check(const Outcome &row)
{
    return allOf(
        mustBeSet(u"cityId"_s, row.cityId, Rules::tr("Choose a city.")),
        mustBeFilled(u"titleKo"_s, row.titleKo + row.titleEn, Rules::tr("Enter a title.")),
        mustHold(row.year >= 0 && row.year <= lastYear, u"year"_s, Rules::tr("A year has four digits.")));
}

Violations check(const OutcomePerson &row)
{
    return allOf(mustBeSet(u"outcomeId"_s, row.outcomeId, Rules::tr("Choose an outcome.")),
                 mustBeSet(u"personId"_s, row.personId, Rules::tr("Choose a person.")));
}

Violations check(const OutcomePolicy &row)
{
    return allOf(mustBeSet(u"outcomeId"_s, row.outcomeId, Rules::tr("Choose an outcome.")),
                 mustBeSet(u"policyId"_s, row.policyId, Rules::tr("Choose a policy.")));
}

Violations check(const Forum &row)
{
    Violations violations = allOf(mustHaveName(row.nameKo, row.nameEn));
    const Violations ofDays = brokenDayRules(row.firstDay, row.lastDay);
    violations.insert(violations.end(), ofDays.begin(), ofDays.end());
    return violations;
}

Violations check(const AgendaItem &row)
{
    return allOf(mustBeSet(u"forumId"_s, row.forumId, Rules::tr("Choose a forum.")),
                 mustHold(isDay(row.day), u"day"_s, Rules::tr("Enter the day.")),
                 mustHold(isTime(row.starts), u"starts"_s, Rules::tr("Enter a time in hours and minutes.")),
                 mustHold(row.minutes > 0, u"minutes"_s, Rules::tr("An item takes a minute at least.")),
                 mustHold(row.minutes <= minutesOfDay - startMinute(row), u"minutes"_s,
                          Rules::tr("An item cannot go on after midnight.")),
                 mustBeFilled(u"title"_s, row.title, Rules::tr("Enter a title.")));
}

Violations check(const ForumGroup &row)
{
    return allOf(mustBeSet(u"forumId"_s, row.forumId, Rules::tr("Choose a forum.")),
                 mustBeFilled(u"name"_s, row.name, Rules::tr("Enter a name.")),
                 mustNotBeNegative(u"expected"_s, row.expected),
                 mustNotBeNegative(u"attended"_s, row.attended));
}

Violations check(const Release &row)
{
    const bool isFrozen = row.state == ReleaseState::Frozen;
    return allOf(mustBeFilled(u"title"_s, row.title, Rules::tr("Enter a title.")),
                 mustHold(row.embargoDay.isNull() || isDay(row.embargoDay), u"embargoDay"_s,
                          Rules::tr("Enter the day.")),
                 mustHold(row.embargoTime.isNull() || isTime(row.embargoTime), u"embargoTime"_s,
                          Rules::tr("Enter a time in hours and minutes.")),
                 mustHold(row.embargoTime.isNull() || row.embargoDay.isValid(), u"embargoDay"_s,
                          Rules::tr("An embargo that has a time needs its day.")),
                 mustHold(row.pages >= 0, u"pages"_s, Rules::tr("The number of pages cannot be below zero.")),
                 mustHold(row.asOf.isNull() || isDay(row.asOf), u"asOf"_s, Rules::tr("Enter the day.")),
                 mustHold(!isFrozen || row.asOf.isValid(), u"asOf"_s,
                          Rules::tr("A release that is frozen needs the day of its figures.")),
                 mustHold(isFrozen != row.frozenFigures.isEmpty(), u"frozenFigures"_s,
                          isFrozen ? Rules::tr("A release that is frozen keeps its figures.")
                                   : Rules::tr("A draft keeps no figures.")));
}

Violations check(const ClaimDecision &row)
{
    return allOf(mustBeSet(u"releaseId"_s, row.releaseId, Rules::tr("Choose a release.")),
                 mustBeFilled(u"number"_s, row.number, Rules::tr("Enter the number as it is written.")),
                 mustHold(!row.figure.isEmpty() || !row.waiver.isEmpty(), u"waiver"_s,
                          Rules::tr("Choose the figure of the number, or say why it may stay.")));
}

} // namespace yeonsu::rules
