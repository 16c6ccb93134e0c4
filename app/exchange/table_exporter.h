// Rows of the register as cells of a table, each field in the column of the lists of its kind.
#pragma once

#include "domain/row.h"
#include "exchange/list_field.h"
#include "exchange/table_export.h"
#include "store/reference_rows.h"

#include <QHash>

namespace yeonsu {

template <typename Row>
[[nodiscard]] QHash<Id<Row>, Row> byId(const std::vector<Row> &rows)
{
    QHash<Id<Row>, Row> found;
    found.reserve(qsizetype(rows.size()));
    for (const Row &row : rows)
        found.insert(row.id, row);
    return found;
}

/// Writes tables of one register; each is made of the fields that a list of its kind can have.
class TableExporter
{
public:
    TableExporter(const ReferenceRows &rows, Language language, PersonalData personalData);

    /// Begins a table with the fields of such lists. Names are given in parts.
    void begin(ListKind kind, const QString &title);
    /// `cellOf` a field is the cell of the row in its column.
    template <typename CellOf>
    void add(CellOf cellOf)
    {
        std::vector<TableCell> &row = m_table.rows.emplace_back();
        row.reserve(m_fields.size());
        for (const ListField field : m_fields)
            row.push_back(cellOf(field));
    }
    [[nodiscard]] PlainTable take() { return std::move(m_table); }

    [[nodiscard]] TableCell cellOf(const Course &row, ListField field) const;
    [[nodiscard]] TableCell cellOf(const Person &row, ListField field) const;
    [[nodiscard]] TableCell cellOf(const Enrolment &row, const QString &courseCode, ListField field) const;
    [[nodiscard]] TableCell cellOf(const Headcount &row, const QString &courseCode, ListField field) const;
    [[nodiscard]] PlainTable places(const QString &title, const QHash<CityId, QStringList> &aliases,
                                    const std::vector<City> &cities) const;

private:
    template <typename Row>
    [[nodiscard]] QString name(const QHash<Id<Row>, Row> &rows, Id<Row> id) const
    {
        const auto found = rows.constFind(id);
        return found == rows.constEnd() ? QString() : nameIn(m_language, *found);
    }
    [[nodiscard]] QString countryOf(CityId city) const
    {
        return name(m_countries, m_cities.value(city).countryId);
    }

    Language m_language;
    PersonalData m_personalData;
    QHash<ThemeId, Theme> m_themes;
    QHash<ContinentId, Continent> m_continents;
    QHash<CountryId, Country> m_countries;
    QHash<CityId, City> m_cities;
    QHash<SeniorityId, Seniority> m_seniorities;
    QHash<QString, QString> m_targets; ///< names by the key of a target region
    std::vector<ListField> m_fields;
    PlainTable m_table;
};

} // namespace yeonsu
