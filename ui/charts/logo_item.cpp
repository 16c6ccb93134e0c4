#include "charts/logo_item.h"

namespace yeonsu {

LogoItem::LogoItem(const LogoPicture &picture, const QRectF &area)
    : m_picture(picture)
    , m_area(area)
{
}

void LogoItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_picture.paint(*painter, m_area);
}

} // namespace yeonsu
