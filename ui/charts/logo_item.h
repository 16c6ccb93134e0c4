// The organisation's logo on a sheet.
#pragma once

#include "support/logo_picture.h"

#include <QGraphicsItem>

namespace yeonsu {

class LogoItem : public QGraphicsItem
{
public:
    LogoItem(const LogoPicture &picture, const QRectF &area);

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    LogoPicture m_picture;
    QRectF m_area;
};

} // namespace yeonsu
