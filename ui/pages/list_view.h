// How a list is narrowed, ordered and arranged: what a page shows, and what a saved view keeps of it.
#pragma once

#include "domain/id.h"
#include "store/column_filter.h"

#include <QList>
#include <QMap>
#include <QVariant>

namespace yeonsu {

struct ListView
{
    struct Column
    {
        QString key;
        int width = 0; ///< in pixels
    };

    QString search;
    QMap<QString, QVariant> chosen;      ///< of each filter of choices, by its object name
    QMap<QString, ColumnFilter> filters; ///< by the column's key
    QString sortColumn;                  ///< its key; empty: as it is
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QList<Column> columns; ///< those that are shown, in their order; empty: the usual ones

    // What a saved view does not keep.
    SavedViewId saved;            ///< the view that was shown last
    std::vector<qint64> selected; ///< by key
};

/// Without what a saved view does not keep: views that show the same have the same definition.
[[nodiscard]] QString toDefinition(const ListView &view);

/// What is not understood is left out, since other versions write definitions, too.
[[nodiscard]] ListView fromDefinition(const QString &definition);

} // namespace yeonsu
