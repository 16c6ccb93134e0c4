// What stands in the text of a draft for a chart or a table that is placed there.
#pragma once

#include "domain/bilingual.h"

#include <QFont>
#include <QRectF>

#include <memory>

class QPainter;

namespace yeonsu {

struct PlacedFigure;
struct ThemeColours;

/// Sizes are in the screen's pixels, whatever its density.
class PlacedPicture
{
public:
    virtual ~PlacedPicture() = default;

    /// At most as wide as `room`. `font` is that of the text around it.
    [[nodiscard]] virtual QSizeF sizeIn(qreal room, const QFont &font) const = 0;
    /// From the top left; `size` is sizeIn()'s.
    virtual void paint(QPainter &painter, const QSizeF &size, const QFont &font,
                       const ThemeColours &colours) const = 0;
};

/// Its pixel size, by which distances are measured.
[[nodiscard]] qreal emOf(const QFont &font);
[[nodiscard]] QFont strong(QFont font);

/// The line above it: what it is, and by what it is narrowed.
struct PlacedCaption
{
    static constexpr qreal height = 2; ///< in the size of the text around it

    QString name;
    QString filter; ///< may be empty

    [[nodiscard]] qreal wantedWidth(const QFont &font) const;
    void paint(QPainter &painter, const QRectF &area, const QFont &font, const ThemeColours &colours) const;
};

/// In the release's language.
[[nodiscard]] std::shared_ptr<const PlacedPicture> placedPicture(const PlacedFigure &figure,
                                                                 Language language);

} // namespace yeonsu
