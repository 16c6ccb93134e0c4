// What a column of a list is narrowed to: a text that it contains, or a span of numbers or days.
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <variant>

namespace yeonsu {

/// Letters match however they are written; see foldedText(). Without any, every row matches.
struct TextFilter
{
    QString contained;

    bool operator==(const TextFilter &) const = default;
};

/// Both ends belong to it; an open end is empty.
struct NumberFilter
{
    std::optional<int> from;
    std::optional<int> to;

    bool operator==(const NumberFilter &) const = default;
};

/// Both ends belong to it; an open end is invalid.
struct DayFilter
{
    QDate from;
    QDate to;

    bool operator==(const DayFilter &) const = default;
};

using ColumnFilter = std::variant<TextFilter, NumberFilter, DayFilter>;

template <typename Column>
using ColumnFilters = std::map<Column, ColumnFilter>;

/// Those that SQL alone can answer.
template <typename Column>
[[nodiscard]] ColumnFilters<Column> withoutTexts(ColumnFilters<Column> filters)
{
    std::erase_if(filters, [](const auto &each) { return std::holds_alternative<TextFilter>(each.second); });
    return filters;
}

template <typename Column>
[[nodiscard]] bool hasTexts(const ColumnFilters<Column> &filters)
{
    return withoutTexts(filters).size() < filters.size();
}

/// The text that the column is to contain; empty where none is asked.
template <typename Column>
[[nodiscard]] QString textAsked(const ColumnFilters<Column> &filters, Column column)
{
    const auto found = filters.find(column);
    const auto *text = found == filters.end() ? nullptr : std::get_if<TextFilter>(&found->second);
    return text ? text->contained : QString();
}

} // namespace yeonsu
