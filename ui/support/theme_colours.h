// The colours of the program, light and dark, and those of a chart's series.
#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace yeonsu {

struct ThemeColours
{
    bool isDark = false;
    QColor window;
    QColor card;
    QColor hairline; ///< borders and rules
    QColor text;
    QColor mutedText; ///< at least 4.5 : 1 on window and card
    QColor accent;
    QColor accentSoft; ///< behind what is chosen
    QColor error;      ///< words of what is wrong; at least 4.5 : 1 on card and errorSoft
    QColor errorSoft;  ///< behind what is wrong
    QColor warning;    ///< words of what should be looked at; likewise
    QColor warningSoft;
    QColor good; ///< words of what is right; likewise
    QColor goodSoft;
    QColor leader; ///< lines that join a label to its mark
    /// In the order of use; they stand out from the card, and neighbours stay apart for people with a
    /// colour-vision deficiency, and by their brightness in grey print.
    std::array<QColor, 8> series;
    QColor restSeries; ///< of "other" and "unknown"
};

[[nodiscard]] const ThemeColours &lightColours();
[[nodiscard]] const ThemeColours &darkColours();

/// Dark where the palette's window is.
[[nodiscard]] const ThemeColours &themeColours(const QPalette &palette);

/// The colour of the n-th series, counted from 0. No chart draws more than the table has.
[[nodiscard]] QColor seriesColour(const ThemeColours &colours, std::size_t index);

/// `front` at `opacity` (0 to 1) over `back`, itself opaque.
[[nodiscard]] QColor blended(const QColor &front, const QColor &back, qreal opacity);

/// Black or white, whichever reads better on `background`.
[[nodiscard]] QColor textOn(const QColor &background);

} // namespace yeonsu
