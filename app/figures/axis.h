// The values of one dimension, and which of them every course, place or seniority has.
#pragma once

#include "figures/category.h"
#include "figures/fact_table.h"
#include "figures/filter.h"

namespace yeonsu {

/// What the values of a dimension belong to: the slots by which Axis::codes is indexed.
enum class AxisOwner { Course, Place, Seniority };

struct YearSpan
{
    int first = 0;
    int last = -1; ///< before `first` where there are no years

    [[nodiscard]] bool isEmpty() const { return last < first; }
    bool operator==(const YearSpan &) const = default;
};

struct Axis
{
    AxisOwner owner = AxisOwner::Course;
    std::vector<Category> categories; ///< in the register's order; "unknown" last, where it can be
    std::vector<std::uint32_t> codes; ///< slot → index of its category
};

/// `years` is the span of a year axis; other dimensions do not look at it. A course of another year gets
/// the code noCategory.
[[nodiscard]] Axis axisOf(const FactTable &facts, Dimension dimension, const YearSpan &years);

inline constexpr std::uint32_t noCategory = 1U << 30;

} // namespace yeonsu
