// How a chart looks, apart from its numbers: where it is used, how large, in which colours.
#pragma once

#include "support/theme_colours.h"

#include <QSizeF>
#include <QStringList>

namespace yeonsu {

enum class SheetLook {
    Press, ///< with title, subtitle and source: complete in itself
    Card,  ///< the plot alone, for a place that has a heading of its own
};

struct SheetStyle
{
    SheetLook look = SheetLook::Press;
    QSizeF size;            ///< in pixels
    qreal em = 12;          ///< pixel size of labels: the measure of all distances
    qreal noteScale = 0.74; ///< of source and notes, in em
    int mostLines = 2;      ///< of the title, and of source and notes
    ThemeColours colours = lightColours();
    bool isTransparent = false; ///< nothing is painted behind the chart
    QStringList highlighted;    ///< keys of categories; where there are any, all others are dimmed
};

/// A sheet of any format; its text grows with its area.
[[nodiscard]] SheetStyle pressStyle(const QSizeF &size);
/// Made to be seen small, on paper or on a telephone: labels of `em` pixels, and hardly smaller notes.
[[nodiscard]] SheetStyle closeStyle(const QSizeF &size, qreal em);
/// `em` is the font's pixel size around the card.
[[nodiscard]] SheetStyle cardStyle(const QSizeF &size, qreal em, const ThemeColours &colours);

} // namespace yeonsu
