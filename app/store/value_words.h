// A field's value as a message to the user names it: a course by its code, a status by its word.
#pragma once

#include "domain/target_region.h"
#include "domain/vocabulary.h"
#include "store/row_sql.h"

namespace yeonsu::store {

/// In the language of QLocale's default, which is that of the messages.
[[nodiscard]] QString inWords(Database &database, const TargetRegion &value);
[[nodiscard]] QString inWords(Database &database, const QString &value);
[[nodiscard]] QString inWords(Database &database, int value);
[[nodiscard]] QString inWords(Database &database, bool value);
[[nodiscard]] QString inWords(Database &database, const QDate &value);

[[nodiscard]] Language messageLanguage();

template <KeyedEnum Enum>
[[nodiscard]] QString inWords(Database &, Enum value)
{
    return wordsFor(value).in(messageLanguage());
}

/// By its name; "unknown" where there is no row.
template <typename Row>
[[nodiscard]] QString inWords(Database &database, Id<Row> id)
{
    const Result<std::optional<Row>> row = findRow<Row>(database, id);
    if (!row || !*row)
        return wordsForUnknown().in(messageLanguage());
    if constexpr (std::is_same_v<Row, Person>)
        return displayName(**row);
    else
        return nameIn(messageLanguage(), **row);
}

} // namespace yeonsu::store
