#include "figures/cross_tab.h"

#include "figures/counting_plan.h"
#include "figures/distinct_pairs.h"

namespace yeonsu {

namespace {

/// Counts of every cell, row and column, and of the whole.
struct Counts
{
    explicit Counts(const CountingPlan &plan)
        : columnCount(plan.columnCount)
        , cells(plan.cellCount() + 1)
        , rows(plan.rowCount + 1)
        , columns(plan.columnCount)
    {
    }

    void addToTotals(std::size_t cell, qint64 number)
    {
        rows[cell / columnCount] += number;
        columns[cell % columnCount] += number;
    }

    std::size_t columnCount;
    std::vector<qint64> cells; ///< and one more for rows that do not pass
    std::vector<qint64> rows;  ///< likewise
    std::vector<qint64> columns;
    qint64 total = 0;
};

Counts countAttendances(const FactTable &facts, const CountingPlan &plan)
{
    Counts counts(plan);
    for (const FactRows *rows : {&facts.enrolments(), &facts.headcounts()}) {
        qint64 *const cells = counts.cells.data();
        const std::uint32_t *const weights = rows->weight.data();
        forEachRow(*rows, plan, [=](std::size_t row, std::uint32_t cell) { cells[cell] += weights[row]; });
    }
    for (std::size_t cell = 0; cell < plan.cellCount(); ++cell) {
        counts.addToTotals(cell, counts.cells[cell]);
        counts.total += counts.cells[cell];
    }
    return counts;
}

/// Distinct people: the rows of one person lie together, so a person is new to a cell exactly when the
/// last one counted there was somebody else.
class PersonCounter
{
public:
    explicit PersonCounter(const CountingPlan &plan)
        : m_outside(std::uint32_t(plan.cellCount()))
        , m_columnCount(std::uint32_t(plan.columnCount))
        , m_counts(plan)
        , m_lastInCell(plan.cellCount() + 1)
        , m_lastInRow(plan.rowCount + 1)
        , m_lastInColumn(plan.columnCount)
    {
    }

    Counts count(const FactRows &rows, const CountingPlan &plan)
    {
        const bool isTable = plan.rowCount > 1 && plan.columnCount > 1;
        if (isTable)
            forEachRow(rows, plan,
                       [&](std::size_t row, std::uint32_t cell) { takeInTable(rows, row, cell); });
        else
            forEachRow(rows, plan, [&](std::size_t row, std::uint32_t cell) { take(rows, row, cell); });
        if (!isTable)
            totalTheOnlyLine(plan);
        return m_counts;
    }

private:
    /// With a single row or column, the totals across it are its cells, and its own is the whole.
    void totalTheOnlyLine(const CountingPlan &plan)
    {
        if (plan.columnCount == 1) {
            std::copy_n(m_counts.cells.begin(), plan.rowCount, m_counts.rows.begin());
            m_counts.columns.front() = m_counts.total;
        } else if (plan.rowCount == 1) {
            std::copy_n(m_counts.cells.begin(), plan.columnCount, m_counts.columns.begin());
            m_counts.rows.front() = m_counts.total;
        }
    }

    std::uint32_t take(const FactRows &rows, std::size_t row, std::uint32_t cell)
    {
        const qint64 person = rows.person[row];
        const std::uint32_t counted = rows.weight[row] != 0 ? cell : m_outside;
        m_counts.cells[counted] += std::exchange(m_lastInCell[counted], person) != person;
        const bool isInside = counted != m_outside;
        m_counts.total += isInside && m_last != person;
        m_last = isInside ? person : m_last;
        return counted;
    }

    void takeInTable(const FactRows &rows, std::size_t row, std::uint32_t cell)
    {
        const std::uint32_t counted = take(rows, row, cell);
        if (counted == m_outside)
            return;
        const qint64 person = rows.person[row];
        const std::uint32_t tableRow = counted / m_columnCount;
        const std::uint32_t column = counted % m_columnCount;
        m_counts.rows[tableRow] += std::exchange(m_lastInRow[tableRow], person) != person;
        m_counts.columns[column] += std::exchange(m_lastInColumn[column], person) != person;
    }

    std::uint32_t m_outside;
    std::uint32_t m_columnCount;
    Counts m_counts;
    std::vector<qint64> m_lastInCell; ///< no person has the id 0
    std::vector<qint64> m_lastInRow;
    std::vector<qint64> m_lastInColumn;
    qint64 m_last = 0;
};

Counts countPairs(const DistinctPairs &pairs, const CountingPlan &plan, std::size_t entityCount)
{
    Counts counts(plan);
    DistinctPairs inRows(plan.rowCount, entityCount);
    DistinctPairs inColumns(plan.columnCount, entityCount);
    std::vector<bool> anywhere(entityCount);
    pairs.forEach([&](std::size_t cell, std::size_t entity) {
        ++counts.cells[cell];
        inRows.insert(cell / plan.columnCount, entity);
        inColumns.insert(cell % plan.columnCount, entity);
        counts.total += !anywhere[entity];
        anywhere[entity] = true;
    });
    inRows.forEach([&counts](std::size_t row, std::size_t) { ++counts.rows[row]; });
    inColumns.forEach([&counts](std::size_t column, std::size_t) { ++counts.columns[column]; });
    return counts;
}

/// Distinct courses, cities or countries of the rows that pass; `entityOf(rows, row)` may be noCategory.
template <typename EntityOf>
Counts countEntities(const FactTable &facts, const CountingPlan &plan, std::size_t entityCount,
                     EntityOf entityOf)
{
    DistinctPairs pairs(plan.cellCount(), entityCount);
    const std::size_t outside = plan.cellCount();
    for (const FactRows *rows : {&facts.enrolments(), &facts.headcounts()}) {
        forEachRow(*rows, plan, [&](std::size_t row, std::uint32_t cell) {
            const std::uint32_t entity = entityOf(*rows, row);
            if (cell != outside && entity != noCategory && rows->weight[row] != 0)
                pairs.insert(cell, entity);
        });
    }
    return countPairs(pairs, plan, entityCount);
}

Counts countCities(const FactTable &facts, const CountingPlan &plan)
{
    const std::vector<PlaceFact> &places = facts.places();
    return countEntities(facts, plan, places.size(), [&places](const FactRows &rows, std::size_t row) {
        return places[rows.place[row]].cityId.isNull() ? noCategory : rows.place[row];
    });
}

Counts countCountries(const FactTable &facts, const CountingPlan &plan)
{
    const Axis countries = axisOf(facts, Dimension::Country, {});
    const auto unknown = std::uint32_t(countries.categories.size() - 1);
    return countEntities(facts, plan, countries.categories.size(),
                         [&](const FactRows &rows, std::size_t row) {
                             const std::uint32_t country = countries.codes[rows.place[row]];
                             return country == unknown ? noCategory : country;
                         });
}

/// A counted course counts without any rows, unless the question is about the people in it.
Counts countCourses(const FactTable &facts, const CountingPlan &plan)
{
    const std::size_t courseCount = facts.courses().size();
    if (plan.isOfParticipants)
        return countEntities(facts, plan, courseCount,
                             [](const FactRows &rows, std::size_t row) { return rows.course[row]; });
    DistinctPairs pairs(plan.cellCount(), courseCount);
    for (std::size_t slot = 0; slot < courseCount; ++slot) {
        if (plan.ofCourse[slot] < plan.cellCount())
            pairs.insert(plan.ofCourse[slot], slot);
    }
    return countPairs(pairs, plan, courseCount);
}

Counts countBy(const FactTable &facts, Measure measure, const CountingPlan &plan)
{
    switch (measure) {
    case Measure::Courses:
        return countCourses(facts, plan);
    case Measure::Attendances:
        return countAttendances(facts, plan);
    case Measure::Persons:
        return PersonCounter(plan).count(facts.enrolments(), plan);
    case Measure::Cities:
        return countCities(facts, plan);
    case Measure::Countries:
        return countCountries(facts, plan);
    }
    Q_UNREACHABLE();
}

bool hasHeadcounts(const FactTable &facts, const CountingPlan &plan)
{
    bool any = false;
    const std::size_t outside = plan.cellCount();
    forEachRow(facts.headcounts(), plan,
               [&](std::size_t, std::uint32_t cell) { any = any || cell != outside; });
    return any;
}

/// Takes an "unknown" out that nothing belongs to.
void dropEmptyUnknown(CrossTab &table)
{
    const std::size_t columnCount = table.columns ? table.columnCategories.size() : 1;
    const std::vector<qint64> &rowTotals = table.columns ? table.rowTotals : table.cells;
    if (!table.rowCategories.empty() && table.rowCategories.back().isUnknown() && rowTotals.back() == 0) {
        table.rowCategories.pop_back();
        table.cells.resize(table.rowCategories.size() * columnCount);
        if (table.columns)
            table.rowTotals.pop_back();
    }
    if (table.columnCategories.empty() || !table.columnCategories.back().isUnknown() ||
        table.columnTotals.back() != 0)
        return;
    table.columnCategories.pop_back();
    table.columnTotals.pop_back();
    for (std::size_t row = table.rowCategories.size(); row-- > 0;)
        table.cells.erase(table.cells.begin() + std::ptrdiff_t((row + 1) * columnCount - 1));
}

} // namespace

CrossTab crossTab(const FactTable &facts, Measure measure, Dimension rows, std::optional<Dimension> columns,
                  const Filter &filter)
{
    const FactMask mask = maskOf(facts, filter);
    Axis rowAxis = axisOf(facts, rows, mask.years);
    std::optional<Axis> columnAxis;
    if (columns)
        columnAxis = axisOf(facts, *columns, mask.years);
    const CountingPlan plan = planFor(mask, &rowAxis, columnAxis ? &*columnAxis : nullptr);
    Counts counts = countBy(facts, measure, plan);

    CrossTab table{measure,      rows,
                   columns,      std::move(rowAxis.categories),
                   {},           std::move(counts.cells),
                   {},           {},
                   counts.total, measure == Measure::Persons && hasHeadcounts(facts, plan)};
    table.cells.resize(plan.cellCount());
    if (columns) {
        table.columnCategories = std::move(columnAxis->categories);
        table.rowTotals = std::move(counts.rows);
        table.rowTotals.resize(plan.rowCount);
        table.columnTotals = std::move(counts.columns);
    }
    dropEmptyUnknown(table);
    return table;
}

Total total(const FactTable &facts, Measure measure, const Filter &filter)
{
    const CountingPlan plan = planFor(maskOf(facts, filter), nullptr, nullptr);
    return {countBy(facts, measure, plan).total, measure == Measure::Persons && hasHeadcounts(facts, plan)};
}

YearSpan yearsCounted(const FactTable &facts, const Filter &filter)
{
    return maskOf(facts, filter).years;
}

} // namespace yeonsu
