// The organisation's logo as it is drawn, and a picture's file as it becomes one.
#pragma once

#include "domain/error.h"
#include "domain/logo.h"

#include <QImage>
#include <QRectF>

#include <memory>

class QPainter;
class QSvgRenderer;

namespace yeonsu {

/// Copies share the picture.
class LogoPicture
{
public:
    explicit LogoPicture(const Logo &logo);

    /// Whether there is nothing that can be drawn.
    [[nodiscard]] bool isNull() const { return m_size.isEmpty(); }
    /// Only the proportions matter: an SVG has no size of its own.
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Fills `area`, which has its proportions. Lines stay lines where the painter keeps them.
    void paint(QPainter &painter, const QRectF &area) const;

private:
    QImage m_image;
    std::shared_ptr<QSvgRenderer> m_drawing;
    QSizeF m_size;
};

/// A picture larger than a logo is made smaller, smoothly. An SVG stays as it is.
/// Errors: those of reading; BadValue, with the reason, where it cannot be a logo.
[[nodiscard]] Result<Logo> readLogo(const QString &path);

} // namespace yeonsu
