#include "exchange/plan_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeonsu {

Result<void> checkWanted(const std::stop_token &stop)
{
    if (!stop.stop_requested())
        return {};
    return failure(ErrorCode::Cancelled,
                   QCoreApplication::translate("ImportPlan", "Reading the list was stopped."));
}

std::optional<CityId> nearTo(const City &city, const KnownCities &known)
{
    const std::optional<CityId> near = known.near(city.countryId, city.nameEn);
    return near ? near : known.near(city.countryId, city.nameKo);
}

void keepUsedCities(ImportPlan &plan, const ListReader &reader, const KnownCities &known)
{
    std::vector<int> rows(reader.cities().made().size());
    const auto count = [&rows](CityId city) {
        if (city.isPlaceholder())
            ++rows[std::size_t(-city.value() - 1)];
    };
    for (const Enrolment &enrolment : plan.enrolments)
        count(enrolment.cityId);
    for (const Headcount &headcount : plan.headcounts)
        count(headcount.cityId);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const City &city = reader.cities().made()[i];
        if (rows[i] == 0)
            continue;
        plan.newCities.push_back({city, rows[i], nearTo(city, known)});
    }
    plan.aliases = reader.cities().aliases();
}

void countRows(ImportPlan &plan)
{
    const auto count = [&plan](RowVerdict verdict) {
        return int(std::count_if(plan.rows.begin(), plan.rows.end(),
                                 [verdict](const PlannedRow &row) { return row.verdict == verdict; }));
    };
    plan.counts.rows = int(plan.rows.size());
    plan.counts.already = count(RowVerdict::AlreadyThere);
    plan.counts.perhaps = count(RowVerdict::Perhaps);
    plan.counts.errors = count(RowVerdict::Error);
    plan.counts.skipped = count(RowVerdict::Skipped);
    plan.counts.newCourses = int(plan.newCourses.size());
    plan.counts.changedCourses = int(plan.changedCourses.size());
    plan.counts.headcounts = int(plan.headcounts.size());
}

} // namespace yeonsu
