// How rows of facts fall into the cells of a table, and the pass over them.
#pragma once

#include "figures/fact_mask.h"

namespace yeonsu {

/// Which cell of the table a row belongs to: the sum of what its course, place and seniority contribute,
/// as row × columns + column. What the filter stops contributes noCategory, which lies beyond any cell.
struct CountingPlan
{
    std::size_t rowCount = 1;
    std::size_t columnCount = 1;
    std::vector<std::uint32_t> ofCourse;
    std::vector<std::uint32_t> ofPlace;
    std::vector<std::uint32_t> ofSeniority;
    bool looksAtPlaces = false;
    bool looksAtSeniorities = false;
    bool isOfParticipants =
        false; ///< the question is about people, so that a course without rows has no part

    [[nodiscard]] std::size_t cellCount() const { return rowCount * columnCount; }

    std::vector<std::uint32_t> &contributionsOf(AxisOwner owner)
    {
        switch (owner) {
        case AxisOwner::Course:
            return ofCourse;
        case AxisOwner::Place:
            looksAtPlaces = isOfParticipants = true;
            return ofPlace;
        case AxisOwner::Seniority:
            looksAtSeniorities = isOfParticipants = true;
            return ofSeniority;
        }
        Q_UNREACHABLE();
    }
};

/// Either axis may be missing; then the table has one row or one column.
[[nodiscard]] CountingPlan planFor(const FactMask &mask, const Axis *rows, const Axis *columns);

/// Calls `take(row, cell)` for every row; rows that do not pass are given the cell after the last.
template <bool LooksAtPlaces, bool LooksAtSeniorities, typename Take>
void pass(const FactRows &rows, const CountingPlan &plan, Take take)
{
    const auto outside = std::uint32_t(plan.cellCount());
    const std::size_t size = rows.size();
    const std::uint32_t *const courses = rows.course.data();
    const std::uint32_t *const ofCourse = plan.ofCourse.data();
    for (std::size_t i = 0; i < size; ++i) {
        std::uint32_t cell = ofCourse[courses[i]];
        if constexpr (LooksAtPlaces)
            cell += plan.ofPlace[rows.place[i]];
        if constexpr (LooksAtSeniorities)
            cell += plan.ofSeniority[rows.seniority[i]];
        take(i, std::min(cell, outside));
    }
}

template <typename Take>
void forEachRow(const FactRows &rows, const CountingPlan &plan, Take take)
{
    if (plan.looksAtPlaces)
        plan.looksAtSeniorities ? pass<true, true>(rows, plan, take) : pass<true, false>(rows, plan, take);
    else
        plan.looksAtSeniorities ? pass<false, true>(rows, plan, take) : pass<false, false>(rows, plan, take);
}

} // namespace yeonsu
