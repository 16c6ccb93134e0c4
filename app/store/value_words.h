// A field's value as a message to the user names it: a row by its name, a status by its word.
#pragma once

#include "domain/target_region.h"
#include "domain/vocabulary.h"
#include "store/history.h"
#include "store/row_words.h"
#include "store/table.h"

namespace yeonsu::store {

/// In the language of QLocale's default, which is that of the messages.
[[nodiscard]] QString inWords(Database &database, const TargetRegion &value);
[[nodiscard]] QString inWords(Database &database, const QString &value);
[[nodiscard]] QString inWords(Database &database, int value);
[[nodiscard]] QString inWords(Database &database, bool value);
[[nodiscard]] QString inWords(Database &database, const QDate &value);
[[nodiscard]] QString inWords(Database &database, const QTime &value);

[[nodiscard]] Language messageLanguage();

template <KeyedEnum Enum>
[[nodiscard]] QString inWords(Database &, Enum value)
{
    return wordsFor(value).in(messageLanguage());
}

/// The row, or as it was before it was deleted.
template <typename Row>
[[nodiscard]] Result<std::optional<Row>> lastKnown(Database &database, Id<Row> id)
{
    const Result<std::optional<Row>> row = findRow<Row>(database, id);
    if (!row || *row || id.isNull())
        return row;
    return deletedRow(database, recordOf(id)).map([](const auto &deleted) {
        return deleted ? std::optional(std::get<Row>(*deleted)) : std::nullopt;
    });
}

/// By its name, also where it was deleted; "unknown" where there is no row.
template <typename Row>
[[nodiscard]] QString inWords(Database &database, Id<Row> id)
{
    const Result<std::optional<Row>> row = lastKnown(database, id);
    return row && *row ? nameInWords(database, **row) : wordsForUnknown().in(messageLanguage());
}

/// A setting's value: a logo by its kind and size, a language by its name.
[[nodiscard]] QString valueInWords(const Setting &row);

/// The figures that a release keeps, of which nobody reads the JSON.
[[nodiscard]] QString frozenFiguresInWords(const QString &figures);

/// A column's value in the row.
template <typename Row, typename Value>
[[nodiscard]] QString inWords(Database &database, const Row &row, const Column<Row, Value> &column)
{
    if constexpr (std::is_same_v<Row, Setting>) {
        if (column.member == &Setting::value)
            return valueInWords(row);
    }
    if constexpr (std::is_same_v<Row, Release> && std::is_same_v<Value, QString>) {
        if (column.member == &Release::frozenFigures)
            return frozenFiguresInWords(row.frozenFigures);
    }
    return inWords(database, row.*column.member);
}

} // namespace yeonsu::store
