// Reads the cells of one row of a list after the other as values, and gathers what is wrong with them.
#pragma once

#include "exchange/listed_cities.h"

namespace yeonsu {

/// Values of texts, each found out once.
template <typename T>
class Remembered
{
public:
    template <typename Read>
    const ListValue<T> &of(const QString &text, Read read)
    {
        const auto found = m_values.constFind(text);
        return found != m_values.constEnd() ? *found : *m_values.insert(text, read(text));
    }

private:
    QHash<QString, ListValue<T>> m_values;
};

class ListReader
{
public:
    ListReader(const ImportList &list, const ImportDecisions &decisions, const ImportKnown &known);

    /// The rows with data, by their indices in the list.
    [[nodiscard]] std::vector<std::size_t> dataRows();
    /// So that a city of a later row is known where an earlier one names it without its country.
    void learnCities(const std::vector<std::size_t> &rows);
    void begin(std::size_t row);
    /// Those of the row that was begun.
    [[nodiscard]] std::vector<RowProblem> takeProblems() { return std::exchange(m_problems, {}); }

    [[nodiscard]] bool hasColumn(ListField field) const { return m_columns[std::size_t(field)] >= 0; }
    /// In one line, as the user mended it or said what it means.
    [[nodiscard]] QString text(ListField field);
    /// With its lines.
    [[nodiscard]] QString longText(ListField field);
    [[nodiscard]] bool hasComplained(ListField field) const;
    void complain(ListField field, const QString &message, const QString &nearest = {});

    /// Nothing where the cell is empty, or where it is wrong, which is a problem of the row then.
    template <typename T, typename Read>
    std::optional<T> value(ListField field, Remembered<T> &remembered, Read read)
    {
        const QString cell = text(field);
        if (cell.isEmpty())
            return std::nullopt;
        const ListValue<T> &value = remembered.of(cell, read);
        if (!value)
            complain(field, value.error().message, value.error().nearest);
        return value ? std::optional(*value) : std::nullopt;
    }
    std::optional<QDate> day(ListField field) { return value(field, m_days, listedDay); }
    std::optional<int> number(ListField field) { return value(field, m_numbers, listedNumber); }
    std::optional<SeniorityId> seniority();
    /// By its column, else as it was said for the whole list; its index in ImportKnown::courses. Without
    /// either it is a problem.
    std::optional<std::size_t> course();
    ListedPlace place();

    /// By its placeholder.
    [[nodiscard]] const City &newCity(CityId placeholder) const
    {
        return m_cities.made()[std::size_t(-placeholder.value() - 1)];
    }
    /// Those that rows name and the register does not know, and the spellings that were told.
    [[nodiscard]] const ListedCities &cities() const { return m_cities; }

private:
    [[nodiscard]] QString cellOf(ListField field) const;
    void checkForForeign();
    void checkForTotal();
    bool complainedOfFormula(ListField field, const QString &cell);
    [[nodiscard]] bool isHeader(const SheetRow &row) const;
    /// Null, and a problem, where it is not clear.
    ListedPlace cityAnywhere(const QString &name);

    const ImportList &m_list;
    const ImportDecisions &m_decisions;
    const ImportKnown &m_known;
    std::vector<qsizetype> m_columns; ///< by field; -1 where there is none
    const SheetRow *m_row = nullptr;
    std::optional<std::size_t> m_lastFullRow; ///< the last one of data with more than one cell
    std::vector<RowProblem> m_problems;

    Remembered<QDate> m_days;
    Remembered<int> m_numbers;
    Remembered<SeniorityId> m_seniorities;
    Remembered<std::size_t> m_courses;
    Remembered<CountryId> m_countries;
    ListedCities m_cities;
};

} // namespace yeonsu
