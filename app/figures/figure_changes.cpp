#include "figures/figure_changes.h"

#include "domain/vocabulary.h"
#include "figures/cross_tab.h"
#include "figures/fact_table.h"
#include "figures/share.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

FigureLine lineOf(const FactTable &before, const FactTable &after, FigureLine line, const Filter &ofBefore,
                  const Filter &ofAfter)
{
    for (const auto &[measure, key] : keyTable<Measure>) {
        if (!line.hasFigure(measure))
            continue;
        line.before[std::size_t(measure)] = total(before, measure, ofBefore).number;
        line.after[std::size_t(measure)] = total(after, measure, ofAfter).number;
    }
    return line;
}

Filter decisionMakersOf(const FactTable &facts)
{
    QStringList keys;
    for (const Seniority &level : facts.reference().seniorities) {
        if (level.isDecisionMaking)
            keys.append(level.key);
    }
    Filter filter;
    // No key at all would let everybody through.
    filter.select(Dimension::Seniority, keys.isEmpty() ? QStringList{QString()} : keys);
    return filter;
}

FigureLine decisionMakerLine(const FactTable &before, const FactTable &after)
{
    const Words words = wordsForDecisionMakers();
    const Category category{u"decision-makers"_s, words.korean, words.english, false};
    return lineOf(before, after, {Dimension::Seniority, category, {}, {}}, decisionMakersOf(before),
                  decisionMakersOf(after));
}

/// Every part that has figures before or after, in the register's order.
class LinesBy
{
public:
    LinesBy(const FactTable &before, const FactTable &after, Dimension dimension)
        : m_dimension(dimension)
    {
        const FigureLine part{dimension, {}, {}, {}};
        for (const auto &[measure, key] : keyTable<Measure>) {
            if (!part.hasFigure(measure))
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
            (lineFor(table.rowCategories[i]).*numbers)[std::size_t(table.measure)] = table.cells[i];
    }

    FigureLine &lineFor(const Category &category)
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

/// That a country has people is no figure of its own, and how many places a theme or a level has is none that
/// is published.
bool FigureLine::hasFigure(Measure measure) const
{
    if (!dimension || dimension == Dimension::Continent)
        return true;
    if (dimension == Dimension::Country)
        return measure != Measure::Countries;
    return measure != Measure::Countries && measure != Measure::Cities;
}

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
    const FigureLine whole = lineOf(facts, after, {}, {}, {});
    FigureChanges changes{
        {}, whole.numberBefore(Measure::Attendances), whole.numberAfter(Measure::Attendances)};
    const auto take = [&changes](const FigureLine &line) {
        if (line.before != line.after)
            changes.lines.push_back(line);
    };
    take(whole);
    for (const Dimension dimension :
         {Dimension::ThemeGroup, Dimension::Continent, Dimension::Country, Dimension::Seniority}) {
        const LinesBy counted(facts, after, dimension);
        std::for_each(counted.lines().begin(), counted.lines().end(), take);
    }
    take(decisionMakerLine(facts, after));
    return changes;
}

} // namespace yeonsu
