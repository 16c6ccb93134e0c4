#include "models/shown_list.h"

#include <numeric>

namespace yeonsu {

bool isPersonal(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, ColumnRole::IsPersonal).toBool();
}

bool isOfPeople(const QAbstractItemModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (isPersonal(model, column))
            return true;
    }
    return false;
}

std::vector<int> allColumns(const QAbstractItemModel &model)
{
    std::vector<int> columns(std::size_t(model.columnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

QModelIndexList allRows(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    const int count = model.rowCount();
    rows.reserve(count);
    for (int row = 0; row < count; ++row)
        rows.append(model.index(row, 0));
    return rows;
}

} // namespace yeonsu
