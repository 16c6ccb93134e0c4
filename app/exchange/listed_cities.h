// The cities that a list names: those of the register, and those that would be made.
#pragma once

#include "exchange/import_plan.h"

namespace yeonsu {

struct ListedPlace
{
    CountryId country; ///< null where it is not known
    CityId city;       ///< a placeholder where the city would be made; null where there is none
};

class ListedCities
{
public:
    /// Both must outlive it.
    ListedCities(const ImportDecisions &decisions, const ImportKnown &known);

    /// A city of the register by any of its names, else a new one.
    CityId in(CountryId country, const QString &name);
    /// All of this name in any country, as far as they are known by now.
    [[nodiscard]] std::vector<ListedPlace> named(const QString &name) const;

    /// In the order of their placeholders: -1, -2, …
    [[nodiscard]] const std::vector<City> &made() const { return m_made; }
    /// Spellings that the user told.
    [[nodiscard]] std::vector<CityAlias> aliases() const;

private:
    CityId make(CountryId country, const QString &name);

    const ImportDecisions &m_decisions;
    const ImportKnown &m_known;
    QHash<std::pair<CountryId, QString>, CityId> m_found;
    std::vector<City> m_made;
    KnownCities m_named; ///< the new ones
};

} // namespace yeonsu
