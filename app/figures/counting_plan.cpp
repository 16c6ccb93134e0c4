#include "figures/counting_plan.h"

namespace yeonsu {

namespace {

std::vector<std::uint32_t> contributionsFrom(const std::vector<bool> &mask)
{
    std::vector<std::uint32_t> contributions;
    contributions.reserve(mask.size());
    for (const bool passes : mask)
        contributions.push_back(passes ? 0 : noCategory);
    return contributions;
}

void addAxis(CountingPlan &plan, const Axis &axis, std::size_t stride)
{
    std::vector<std::uint32_t> &contributions = plan.contributionsOf(axis.owner);
    for (std::size_t slot = 0; slot < contributions.size(); ++slot) {
        if (contributions[slot] < noCategory)
            contributions[slot] +=
                axis.codes[slot] == noCategory ? noCategory : axis.codes[slot] * std::uint32_t(stride);
    }
}

} // namespace

CountingPlan planFor(const FactMask &mask, const Axis *rows, const Axis *columns)
{
    CountingPlan plan;
    plan.ofCourse = contributionsFrom(mask.courses);
    plan.ofPlace = contributionsFrom(mask.places);
    plan.ofSeniority = contributionsFrom(mask.seniorities);
    const auto stops = [](const std::vector<bool> &part) {
        return std::find(part.begin(), part.end(), false) != part.end();
    };
    plan.looksAtPlaces = stops(mask.places);
    plan.looksAtSeniorities = stops(mask.seniorities);
    plan.isOfParticipants = mask.narrowsParticipants;
    plan.columnCount = columns ? columns->categories.size() : 1;
    plan.rowCount = rows ? rows->categories.size() : 1;
    if (rows)
        addAxis(plan, *rows, plan.columnCount);
    if (columns)
        addAxis(plan, *columns, 1);
    return plan;
}

} // namespace yeonsu
