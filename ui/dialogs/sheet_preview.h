// A press sheet in its true proportions, as large as the room allows.
#pragma once

#include "charts/chart_numbers.h"

#include <QSize>
#include <QWidget>

namespace yeonsu {

class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void setSheet(const ChartChoice &choice, const ChartNumbers &numbers, const QSize &size);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartChoice m_choice;
    ChartNumbers m_numbers;
    QSize m_size;
};

} // namespace yeonsu
