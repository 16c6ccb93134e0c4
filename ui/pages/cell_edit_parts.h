// What the cell edits of courses and of people are put together from.
#pragma once

#include "dialogs/choices.h"
#include "models/row_list_model.h"
#include "pages/cell_edit.h"

namespace yeonsu {

using FillChoices = std::function<void(QComboBox &)>;

/// All rows of the type in the register's own order, and before them "unknown".
template <typename Typed>
[[nodiscard]] FillChoices filledWithRows(Register &store)
{
    return [from = &store](QComboBox &combo) {
        fill(combo, from->all<Typed>().value_or(std::vector<Typed>()),
             wordsForUnknown().in(interfaceLanguage()));
    };
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
