// The table of a chart on screen: read, copied and asked for the rows behind a number.
#pragma once

#include "charts/chart_numbers.h"

#include <QTableView>

namespace yeonsu {

class ChartTableModel;

class ChartTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTableView(QWidget *parent = nullptr);

    void setChart(const ChartChoice &choice, const ChartNumbers &numbers);
    [[nodiscard]] const ChartTableModel &numbers() const { return *m_model; }

public slots:
    /// All of it, for a spreadsheet or a word processor.
    void copy() const;

signals:
    /// A double click or Enter: the rows behind the number are wanted.
    void rowsRequested(const QStringList &categories, const QString &series);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void request(const QModelIndex &index);

    ChartTableModel *m_model;
};

} // namespace yeonsu
