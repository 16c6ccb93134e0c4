// An icon that is drawn anew for each size, so that it is sharp at every scale of a display.
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QSvgRenderer>

#include <memory>

namespace yeonsu {

class DrawnIcon : public QIconEngine
{
public:
    /// `svg` draws with currentColor.
    DrawnIcon(const QByteArray &svg, const QColor &colour, const QColor &selected, const QColor &disabled);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    std::shared_ptr<QSvgRenderer> m_usual;
    std::shared_ptr<QSvgRenderer> m_selected;
    std::shared_ptr<QSvgRenderer> m_disabled;
};

} // namespace yeonsu
