#include "figures/figure_changes.h"

#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "figures/share.h"

#include <QHash>

namespace yeonsu {

namespace {

FigureLine wholeLine(const FactTable &before, const FactTable &after)
{
    FigureLine line;
    for (const auto &[measure, key] : keyTable<Measure>) {
        line.before[std::size_t(measure)] = total(before, measure, {}).number;
        line.after[std::size_t(measure)] = total(after, measure, {}).number;
    }
    return line;
}

/// Every place that has figures before or after, in the register's order.
class LinesBy
{
public:
    LinesBy(const FactTable &before, const FactTable &after, Dimension dimension)
        : m_dimension(dimension)
    {
        for (const auto &[measure, key] : keyTable<Measure>) {
            // That a country has people is no figure of its own.
            if (dimension == Dimension::Country && measure == Measure::Countries)
                continue;
            take(crossTab(before, measure, dimension, std::nullopt, {}), &FigureLine::before);
            take(crossTab(after, measure, dimension, std::nullopt, {}), &FigureLine::after);
        }
    }

    [[nodiscard]] const std::vector<FigureLine> &lines() const { return m_lines; }

private:
    void take(const CrossTab &table, FigureLine::Numbers FigureLine::*numbers)
    {
        for (std::size_t i = 0; i < table.cells.size(); ++i)
            (lineOf(table.rowCategories[i]).*numbers)[std::size_t(table.measure)] = table.cells[i];
    }

    FigureLine &lineOf(const Category &category)
    {
        const auto known = m_index.constFind(category.key);
        if (known != m_index.constEnd())
            return m_lines[*known];
        m_index.insert(category.key, m_lines.size());
        return m_lines.emplace_back(FigureLine{m_dimension, category, {}, {}});
    }

    Dimension m_dimension;
    std::vector<FigureLine> m_lines;
    QHash<QString, std::size_t> m_index;
};

} // namespace

QString FigureChanges::shareBefore(const FigureLine &line) const
{
    return shareText(line.numberBefore(Measure::Attendances), attendancesBefore);
}

QString FigureChanges::shareAfter(const FigureLine &line) const
{
    return shareText(line.numberAfter(Measure::Attendances), attendancesAfter);
}

int FigureChanges::count() const
{
    int changed = 0;
    for (const FigureLine &line : lines) {
        for (const auto &[measure, key] : keyTable<Measure>)
            changed += line.isChanged(measure);
        changed += shareBefore(line) != shareAfter(line);
    }
    return changed;
}

FigureChanges figureChanges(const FactTable &facts, const ChangeSet &act)
{
    FactTable after = facts;
    after.follow({facts.newestChange() + 1, act});
    const FigureLine whole = wholeLine(facts, after);
    FigureChanges changes{
        {}, whole.numberBefore(Measure::Attendances), whole.numberAfter(Measure::Attendances)};
    const auto take = [&changes](const FigureLine &line) {
        if (line.before != line.after)
            changes.lines.push_back(line);
    };
    take(whole);
    for (const Dimension dimension : {Dimension::Continent, Dimension::Country}) {
        const LinesBy counted(facts, after, dimension);
        std::for_each(counted.lines().begin(), counted.lines().end(), take);
    }
    return changes;
}

} // namespace yeonsu
