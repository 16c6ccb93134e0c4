// A list as it is shown: which rows and columns of a model, in which order, and by what it was narrowed.
#pragma once

#include "exchange/plain_table.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace yeonsu {

/// What a column says of itself beside its heading, asked of QAbstractItemModel::headerData().
namespace ColumnRole {
/// Whether somebody can be recognised by what the column says.
constexpr int IsPersonal = Qt::UserRole + 1;
} // namespace ColumnRole

/// Where a list goes.
enum class ListOut { File, Printer };

struct ShownList
{
    struct Narrowing
    {
        QString words; ///< "Theme: Transport"
        bool isPersonal = false;
    };

    QString title;
    std::vector<Narrowing> narrowings;
    const QAbstractItemModel *model = nullptr;
    std::vector<int> columns;              ///< in the order in which they stand
    std::function<QModelIndexList()> rows; ///< in their order, each by its first column
    /// Of all rows together, a cell for each of `columns`; asked behind the last row. May be empty.
    std::function<std::vector<TableCell>()> total{};
    QStringList notes{}; ///< how the rows are to be read, which name nobody
};

[[nodiscard]] bool isPersonal(const QAbstractItemModel &model, int column);

/// Whether the list is of people, also where the columns that name them are hidden.
[[nodiscard]] bool isOfPeople(const QAbstractItemModel &model);

/// Every column, also where a view hides some.
[[nodiscard]] std::vector<int> allColumns(const QAbstractItemModel &model);

/// Every row of a table.
[[nodiscard]] QModelIndexList allRows(const QAbstractItemModel &model);

} // namespace yeonsu
