#include "figures/figure_report.h"

namespace yeonsu {

namespace {

/// Two measures over one dimension; a category that only one of them has counts 0 in the other.
struct PairedCounts
{
    CrossTab first;
    CrossTab second;

    PairedCounts(const FactTable &facts, Measure one, Measure other, Dimension dimension,
                 const Filter &filter)
        : first(crossTab(facts, one, dimension, std::nullopt, filter))
        , second(crossTab(facts, other, dimension, std::nullopt, filter))
    {
    }

    template <typename Take>
    void forEach(Take take) const
    {
        const std::size_t size = std::max(first.cells.size(), second.cells.size());
        const auto &categories = first.cells.size() == size ? first.rowCategories : second.rowCategories;
        for (std::size_t i = 0; i < size; ++i)
            take(categories[i], i < first.cells.size() ? first.cells[i] : 0,
                 i < second.cells.size() ? second.cells[i] : 0);
    }
};

void addSeniorities(FigureReport &report, const FactTable &facts, const Filter &filter)
{
    const CrossTab table = crossTab(facts, Measure::Attendances, Dimension::Seniority, std::nullopt, filter);
    const std::vector<Seniority> &levels = facts.reference().seniorities;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const bool isDecisionMaking = i < levels.size() && levels[i].isDecisionMaking;
        report.bySeniority.push_back({table.rowCategories[i], isDecisionMaking, table.cells[i]});
    }
}

void addYears(FigureReport &report, const FactTable &facts, const Filter &filter)
{
    const CrossTab courses = crossTab(facts, Measure::Courses, Dimension::Year, Dimension::Mode, filter);
    const CrossTab attendances = crossTab(facts, Measure::Attendances, Dimension::Year, std::nullopt, filter);
    for (std::size_t row = 0; row < courses.rowCategories.size(); ++row) {
        FigureReport::YearFigure year{
            report.period.first + int(row), courses.rowTotals[row], attendances.cells[row], {}};
        for (std::size_t mode = 0; mode < courses.columnCategories.size(); ++mode)
            year.coursesByMode.push_back(courses.cell(row, mode));
        report.byYear.push_back(year);
    }
}

} // namespace

KeyFigures keyFigures(const FactTable &facts, const Filter &filter)
{
    KeyFigures figures;
    figures.period = yearsCounted(facts, filter);
    figures.courses = total(facts, Measure::Courses, filter).number;
    figures.persons = total(facts, Measure::Persons, filter);
    figures.cities = total(facts, Measure::Cities, filter).number;
    figures.countries = total(facts, Measure::Countries, filter).number;
    // One pass for both.
    const CrossTab levels = crossTab(facts, Measure::Attendances, Dimension::Seniority, std::nullopt, filter);
    figures.attendances = levels.total;
    const std::vector<Seniority> &seniorities = facts.reference().seniorities;
    for (std::size_t i = 0; i < std::min(levels.cells.size(), seniorities.size()); ++i)
        figures.decisionMakers += seniorities[i].isDecisionMaking ? levels.cells[i] : 0;
    return figures;
}

FigureReport figureReport(const FactTable &facts, const Filter &filter)
{
    FigureReport report{keyFigures(facts, filter), {}, {}, {}, {}};
    PairedCounts(facts, Measure::Courses, Measure::Attendances, Dimension::ThemeGroup, filter)
        .forEach([&report](const Category &category, qint64 courses, qint64 attendances) {
            report.byThemeGroup.push_back({category, courses, attendances});
        });
    PairedCounts(facts, Measure::Cities, Measure::Attendances, Dimension::Continent, filter)
        .forEach([&report](const Category &category, qint64 cities, qint64 attendances) {
            report.byContinent.push_back({category, cities, attendances});
        });
    addSeniorities(report, facts, filter);
    addYears(report, facts, filter);
    return report;
}

} // namespace yeonsu
