#include "figures/rows_behind.h"

#include "figures/counting_plan.h"

#include <QSet>

#include <algorithm>

namespace yeonsu {

namespace {

std::vector<bool> categoriesWith(const Axis *axis, const QStringList &keys)
{
    if (!axis)
        return {true};
    std::vector<bool> wanted;
    for (const Category &category : axis->categories)
        wanted.push_back(keys.contains(category.key));
    return wanted;
}

/// Which courses, and which enrolments and headcounts, fall into the part that is asked for.
class Collector
{
public:
    Collector(const FactTable &facts, const TablePart &part, const Filter &filter)
        : m_facts(facts)
    {
        const FactMask mask = maskOf(facts, filter);
        const Axis rows = axisOf(facts, part.rows, mask.years);
        std::optional<Axis> columns;
        if (part.columns)
            columns = axisOf(facts, *part.columns, mask.years);
        m_plan = planFor(mask, &rows, columns ? &*columns : nullptr);
        const std::vector<bool> wantedRows = categoriesWith(&rows, part.rowKeys);
        const std::vector<bool> wantedColumns =
            categoriesWith(columns ? &*columns : nullptr, part.columnKeys);
        m_wanted.assign(m_plan.cellCount() + 1, false);
        for (std::size_t cell = 0; cell < m_plan.cellCount(); ++cell)
            m_wanted[cell] =
                wantedRows[cell / m_plan.columnCount] && wantedColumns[cell % m_plan.columnCount];
    }

    /// Of the rows that are counted, the latest year first.
    [[nodiscard]] std::vector<std::size_t> indexes(const FactRows &rows) const
    {
        std::vector<std::size_t> found;
        forEachRow(rows, m_plan, [&](std::size_t row, std::uint32_t cell) {
            if (m_wanted[cell] && rows.weight[row] != 0)
                found.push_back(row);
        });
        std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
            return isBefore(rows.course[a], rows.course[b]);
        });
        return found;
    }

    /// Slots, the latest year first. A course counts without rows unless the question is about the people in
    /// it, as for crossTab().
    [[nodiscard]] std::vector<std::uint32_t> courseSlots() const
    {
        QSet<std::uint32_t> met;
        for (std::uint32_t slot = 0; !m_plan.isOfParticipants && slot < m_facts.courses().size(); ++slot) {
            if (m_plan.ofCourse[slot] < m_plan.cellCount() && m_wanted[m_plan.ofCourse[slot]])
                met.insert(slot);
        }
        for (const FactRows *rows : {&m_facts.enrolments(), &m_facts.headcounts()}) {
            for (const std::size_t row :
                 m_plan.isOfParticipants ? indexes(*rows) : std::vector<std::size_t>())
                met.insert(rows->course[row]);
        }
        std::vector<std::uint32_t> found(met.begin(), met.end());
        std::sort(found.begin(), found.end(),
                  [this](std::uint32_t a, std::uint32_t b) { return isBefore(a, b); });
        return found;
    }

    /// Of all counted rows.
    [[nodiscard]] QSet<std::uint32_t> placeSlots() const
    {
        QSet<std::uint32_t> met;
        for (const FactRows *rows : {&m_facts.enrolments(), &m_facts.headcounts()}) {
            for (const std::size_t row : indexes(*rows))
                met.insert(rows->place[row]);
        }
        return met;
    }

private:
    [[nodiscard]] bool isBefore(std::uint32_t a, std::uint32_t b) const
    {
        const auto orderOf = [this](std::uint32_t slot) {
            const CourseFact &course = m_facts.courses()[slot];
            return std::pair(-course.year, -course.id.value());
        };
        return orderOf(a) < orderOf(b);
    }

    const FactTable &m_facts;
    CountingPlan m_plan;
    std::vector<bool> m_wanted; ///< by cell; never the one after the last
};

void collectEnrolments(const FactTable &facts, const Collector &collector, RowsBehind &behind)
{
    for (const std::size_t row : collector.indexes(facts.enrolments()))
        behind.enrolments.emplace_back(facts.enrolments().id[row]);
}

void collectHeadcounts(const FactTable &facts, const Collector &collector, RowsBehind &behind)
{
    for (const std::size_t row : collector.indexes(facts.headcounts())) {
        behind.headcounts.emplace_back(facts.headcounts().id[row]);
        behind.number += facts.headcounts().weight[row];
    }
}

qint64 countPersons(const FactTable &facts, const Collector &collector)
{
    QSet<qint64> persons;
    for (const std::size_t row : collector.indexes(facts.enrolments()))
        persons.insert(facts.enrolments().person[row]);
    return persons.size();
}

/// In the register's order.
void collectCities(const FactTable &facts, const Collector &collector, RowsBehind &behind)
{
    for (const std::uint32_t slot : collector.placeSlots()) {
        if (const CityId city = facts.places()[slot].cityId; !city.isNull())
            behind.cities.push_back(city);
    }
    std::sort(behind.cities.begin(), behind.cities.end());
}

void collectCountries(const FactTable &facts, const Collector &collector, RowsBehind &behind)
{
    const Axis countries = axisOf(facts, Dimension::Country, {});
    QSet<std::uint32_t> met;
    for (const std::uint32_t slot : collector.placeSlots())
        met.insert(countries.codes[slot]);
    for (std::uint32_t i = 0; i < facts.reference().countries.size(); ++i) {
        if (met.contains(i))
            behind.countries.push_back(facts.reference().countries[i].id);
    }
}

} // namespace

RowsBehind rowsBehind(const FactTable &facts, Measure measure, const TablePart &part, const Filter &filter)
{
    const Collector collector(facts, part, filter);
    RowsBehind behind;
    switch (measure) {
    case Measure::Courses:
        for (const std::uint32_t slot : collector.courseSlots())
            behind.courses.push_back(facts.courses()[slot].id);
        break;
    case Measure::Attendances:
        collectEnrolments(facts, collector, behind);
        collectHeadcounts(facts, collector, behind);
        behind.number += qint64(behind.enrolments.size());
        return behind;
    case Measure::Persons:
        collectEnrolments(facts, collector, behind);
        behind.number = countPersons(facts, collector);
        return behind;
    case Measure::Cities:
        collectCities(facts, collector, behind);
        break;
    case Measure::Countries:
        collectCountries(facts, collector, behind);
        break;
    }
    behind.number = qint64(behind.size());
    return behind;
}

} // namespace yeonsu
