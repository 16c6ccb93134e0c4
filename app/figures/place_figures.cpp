#include "figures/place_figures.h"

#include "figures/cross_tab.h"
#include "figures/fact_table.h"

namespace yeonsu {

namespace {

/// The last is that of the unknown.
std::vector<PlaceNumbers> numbersBy(const FactTable &facts, Dimension dimension, std::size_t places)
{
    std::vector<PlaceNumbers> numbers(places + 1);
    const auto count = [&](Measure measure, qint64 PlaceNumbers::*number) {
        const CrossTab table = crossTab(facts, measure, dimension, std::nullopt, {});
        for (std::size_t i = 0; i < table.cells.size(); ++i)
            numbers[i].*number = table.cells[i];
    };
    count(Measure::Cities, &PlaceNumbers::cities);
    count(Measure::Courses, &PlaceNumbers::courses);
    count(Measure::Attendances, &PlaceNumbers::attendances);
    count(Measure::Persons, &PlaceNumbers::persons);
    return numbers;
}

} // namespace

PlaceFigures placeFigures(const FactTable &facts)
{
    const ReferenceRows &rows = facts.reference();
    PlaceFigures figures{numbersBy(facts, Dimension::Continent, rows.continents.size()),
                         numbersBy(facts, Dimension::Country, rows.countries.size()),
                         numbersBy(facts, Dimension::City, rows.cities.size()),
                         {},
                         total(facts, Measure::Persons, {}).isAtLeast};
    figures.unknown = figures.continents.back();
    figures.continents.pop_back();
    figures.countries.pop_back();
    figures.cities.pop_back();
    return figures;
}

} // namespace yeonsu
