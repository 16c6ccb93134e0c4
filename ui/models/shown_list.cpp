#include "models/shown_list.h"

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
