// A press sheet in its true proportions, as large as the room allows.
#pragma once

#include "charts/picture.h"

#include <QWidget>

namespace yeonsu {

class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void setSheet(const ChartChoice &choice, const ChartNumbers &numbers, const PictureFormat &format);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartChoice m_choice;
    ChartNumbers m_numbers;
    PictureFormat m_format{{}, 0, false, {}};
};

} // namespace yeonsu
