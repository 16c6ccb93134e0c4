// The numbers of a chart as a table: what is drawn, all of it, in the order in which it is drawn.
#pragma once

#include "charts/chart_numbers.h"

#include <QAbstractTableModel>

namespace yeonsu {

/// A row for each category, also for those that the drawing folds into one, and a last one for the whole.
/// Columns are the category, its series where there are several, its number, its share where numbers add up,
/// the second measure, and the change to the year before where categories are years. In the language of the
/// chart.
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
    enum class Kind { Category, Series, Number, Share, Beside, Change, ChangeInPercent };
    struct Column
    {
        Kind kind = Kind::Category;
        std::size_t series = 0;
    };

    [[nodiscard]] QString headingOf(const Column &column) const;
    [[nodiscard]] QString textOf(const ChartCategory &category, const Column &column) const;
    [[nodiscard]] QString textOfWhole(const Column &column) const;

    ChartChoice m_choice;
    ChartNumbers m_numbers;
    std::vector<Column> m_columns;
};

} // namespace yeonsu
