// The rows that a number of a table was counted from.
#pragma once

#include "domain/id.h"
#include "figures/filter.h"

#include <optional>
#include <vector>

namespace yeonsu {

class FactTable;

/// Part of a table: one cell or several. A row belongs to it that has one of the keys of each dimension.
struct TablePart
{
    Dimension rows = Dimension::ThemeGroup;
    QStringList rowKeys;
    std::optional<Dimension> columns;
    QStringList columnKeys;
};

/// What was counted for a measure; the other lists are empty. Attendances are enrolments and headcounts,
/// persons enrolments. The latest year comes first, and rows of one course lie together.
struct RowsBehind
{
    std::vector<EnrolmentId> enrolments;
    std::vector<HeadcountId> headcounts;
    std::vector<CourseId> courses;
    std::vector<CityId> cities;
    std::vector<CountryId> countries;
    /// What crossTab() says of a single cell. Of several it counts what is in more than one of them once.
    qint64 number = 0;

    [[nodiscard]] std::size_t size() const
    {
        return enrolments.size() + headcounts.size() + courses.size() + cities.size() + countries.size();
    }
};

/// Looks at the facts through the same masks as crossTab().
[[nodiscard]] RowsBehind rowsBehind(const FactTable &facts, Measure measure, const TablePart &part,
                                    const Filter &filter);

} // namespace yeonsu
