// Cities that can be meant by what is typed: those of the register, and those that GeoNames knows.
#pragma once

#include "dialogs/suggest_edit.h"
#include "domain/place.h"
#include "store/reference_rows.h"

#include <optional>

namespace yeonsu {

class CityEntries
{
public:
    /// The register's own.
    void add(const ReferenceRows &rows, const std::vector<CityAlias> &aliases = {});
    /// Those of the countries among the rows that the register does not have yet; behind its own.
    void addSuggested(const ReferenceRows &rows);

    /// The nearest names first, the register's own before the suggested ones, larger cities before smaller
    /// ones. The value of each is its index.
    [[nodiscard]] std::vector<Suggestion> suggestionsFor(const QString &typed) const;
    [[nodiscard]] Suggestion suggestionOf(std::size_t entry) const;
    /// The one city of that very name, if it is the only one.
    [[nodiscard]] std::optional<std::size_t> named(const QString &name) const;
    [[nodiscard]] std::optional<std::size_t> indexOf(CityId id) const;
    /// One that the register does not have yet has a placeholder as id.
    [[nodiscard]] const City &cityAt(std::size_t entry) const { return m_entries[entry].city; }

private:
    /// How near what is typed comes to one of the names.
    enum class Nearness { IsCalledSo, BeginsSo, HasIt, None };

    struct Entry
    {
        City city;
        QString country;
        QStringList names; ///< folded
        int population = 0;

        [[nodiscard]] Nearness nearnessTo(const QString &folded) const;
    };

    std::vector<Entry> m_entries;
};

} // namespace yeonsu
