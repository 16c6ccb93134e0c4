// Combo boxes whose items stand for rows of the register or for values of an enumeration.
#pragma once

#include "domain/place.h"
#include "domain/text.h"
#include "domain/vocabulary.h"
#include "support/language.h"

#include <QComboBox>

#include <vector>

namespace yeonsu {

/// In the order of `rows`. With a text for it, the first item stands for none.
template <typename Row>
void fill(QComboBox &combo, const std::vector<Row> &rows, const QString &none = {})
{
    if (!none.isNull())
        combo.addItem(none, qint64(0));
    for (const Row &row : rows)
        combo.addItem(nameIn(interfaceLanguage(), row), row.id.value());
}

template <typename Row>
void sortByName(std::vector<Row> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return sortKey(nameIn(interfaceLanguage(), a)) < sortKey(nameIn(interfaceLanguage(), b));
    });
}

/// By name in the interface's language.
template <typename Row>
void fillByName(QComboBox &combo, std::vector<Row> rows, const QString &none = {})
{
    sortByName(rows);
    fill(combo, rows, none);
}

/// With the keys of TargetRegion: all, the continents, and then the countries by name.
void fillTargetRegions(QComboBox &combo, const std::vector<Continent> &continents,
                       std::vector<Country> countries);

template <KeyedEnum Enum>
void fillWithWords(QComboBox &combo)
{
    for (const auto &[value, key] : keyTable<Enum>)
        combo.addItem(wordsFor(value).in(interfaceLanguage()), QString(key));
}

template <typename Row>
[[nodiscard]] Id<Row> currentId(const QComboBox &combo)
{
    return Id<Row>(combo.currentData().toLongLong());
}

template <typename Row>
void setCurrentId(QComboBox &combo, Id<Row> id)
{
    combo.setCurrentIndex(std::max(0, combo.findData(id.value())));
}

template <KeyedEnum Enum>
[[nodiscard]] Enum currentValue(const QComboBox &combo)
{
    return fromKey<Enum>(combo.currentData().toString()).value_or(Enum{});
}

template <KeyedEnum Enum>
void setCurrentValue(QComboBox &combo, Enum value)
{
    combo.setCurrentIndex(combo.findData(toKey(value)));
}

} // namespace yeonsu
