#include "support/drawn_icon.h"

#include <QPainter>
#include <QPixmap>

namespace yeonsu {

namespace {

std::shared_ptr<QSvgRenderer> rendererFor(QByteArray svg, const QColor &colour)
{
    return std::make_shared<QSvgRenderer>(svg.replace("currentColor", colour.name().toLatin1()));
}

} // namespace

DrawnIcon::DrawnIcon(const QByteArray &svg, const QColor &colour, const QColor &selected,
                     const QColor &disabled)
    : m_usual(rendererFor(svg, colour))
    , m_selected(selected == colour ? m_usual : rendererFor(svg, selected))
    , m_disabled(rendererFor(svg, disabled))
{
}

void DrawnIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const auto &renderer = mode == QIcon::Selected   ? m_selected
                           : mode == QIcon::Disabled ? m_disabled
                                                     : m_usual;
    renderer->render(painter, rect);
}

/// `size` is in pixels of the display.
QPixmap DrawnIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine *DrawnIcon::clone() const
{
    return new DrawnIcon(*this);
}

} // namespace yeonsu
