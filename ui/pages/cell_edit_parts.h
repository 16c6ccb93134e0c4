// What the cell edits of courses and of people are put together from.
#pragma once

#include "domain/vocabulary.h"
#include "models/row_list_model.h"
#include "pages/cell_edit.h"
#include "support/language.h"

namespace yeonsu {

using CellChoices = std::vector<CellEditor::Choice>;

template <KeyedEnum Enum>
[[nodiscard]] CellChoices wordChoicesOf()
{
    CellChoices choices;
    for (const auto &[value, key] : keyTable<Enum>)
        choices.push_back({wordsFor(value).in(interfaceLanguage()), QString(key)});
    return choices;
}

/// All rows of the type in the register's own order, and before them "unknown".
template <typename Typed>
[[nodiscard]] CellChoices rowChoicesOf(Register &store)
{
    CellChoices choices{{wordsForUnknown().in(interfaceLanguage()), qint64(0)}};
    const Result<std::vector<Typed>> rows = store.all<Typed>();
    for (const Typed &row : rows.value_or(std::vector<Typed>()))
        choices.push_back({nameIn(interfaceLanguage(), row), row.id.value()});
    return choices;
}

template <typename Typed>
[[nodiscard]] std::vector<Id<Typed>> idsFrom(const std::vector<qint64> &keys)
{
    std::vector<Id<Typed>> ids;
    ids.reserve(keys.size());
    for (const qint64 key : keys)
        ids.push_back(Id<Typed>(key));
    return ids;
}

template <typename Typed>
[[nodiscard]] Id<Typed> idOf(const QModelIndex &index)
{
    return Id<Typed>(index.data(RowListModel::IdRole).toLongLong());
}

} // namespace yeonsu
