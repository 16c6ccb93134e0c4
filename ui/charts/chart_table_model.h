// The numbers of a chart as a table: what is drawn, all of it, in the order in which it is drawn.
#pragma once

#include "charts/chart_numbers.h"
#include "exchange/plain_table.h"

#include <QAbstractTableModel>

namespace yeonsu {

/// That of chartTable(), and which category and series its cells are of. In the language of the chart.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const ChartChoice &choice, const ChartNumbers &numbers);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// The key of the row's category; empty for that of the whole.
    [[nodiscard]] QString categoryAt(int row) const;
    /// The key of the column's series; empty for all other columns.
    [[nodiscard]] QString seriesAt(int column) const;
    /// The headings, and then every row.
    [[nodiscard]] std::vector<QStringList> lines() const;

private:
    ChartNumbers m_numbers;
    PlainTable m_table;
};

} // namespace yeonsu
