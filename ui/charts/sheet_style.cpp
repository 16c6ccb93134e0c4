#include "charts/sheet_style.h"

#include <cmath>

namespace yeonsu {

SheetStyle pressStyle(const QSizeF &size)
{
    constexpr qreal emOfUnit = 38; // at 2400 × 1350, whose mean side is 1800
    constexpr qreal unitArea = 1800;
    const qreal unit = std::min(
        {std::sqrt(size.width() * size.height()) / unitArea, size.width() / 1500, size.height() / 800});
    SheetStyle style;
    style.size = size;
    style.em = std::max(6.0, emOfUnit * unit);
    style.colours.window = style.colours.card = Qt::white;
    return style;
}

SheetStyle closeStyle(const QSizeF &size, qreal em)
{
    SheetStyle style = pressStyle(size);
    style.em = em;
    style.noteScale = 0.86;
    style.mostLines = 4;
    return style;
}

SheetStyle cardStyle(const QSizeF &size, qreal em, const ThemeColours &colours)
{
    SheetStyle style;
    style.look = SheetLook::Card;
    style.size = size;
    style.em = em;
    style.colours = colours;
    return style;
}

} // namespace yeonsu
