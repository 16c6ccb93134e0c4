#include "support/theme_colours.h"

#include <QPalette>

#include <cmath>

namespace yeonsu {

namespace {

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, relative luminance.
qreal luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// Hues after Okabe and Ito, led by the accent; dark enough on white, and light and dark in turn.
ThemeColours makeLightColours()
{
    ThemeColours colours;
    colours.window = 0xf4f6f8;
    colours.card = 0xffffff;
    colours.hairline = 0xdde3ea;
    colours.text = 0x1a2330;
    colours.mutedText = 0x5b6773;
    colours.accent = 0x0b5cad;
    colours.accentSoft = 0xe3effb;
    colours.error = 0xb3261e;
    colours.errorSoft = 0xfdeceb;
    colours.warning = 0x7a5200;
    colours.warningSoft = 0xfff4d6;
    colours.good = 0x1b6b3a;
    colours.goodSoft = 0xdff2e6;
    colours.leader = 0x84919e;
    colours.series = {0x0b5cad, 0xb88100, 0x186240, 0xcf4480, 0x289adc, 0x786002, 0x4f3f69, 0xdc4d38};
    colours.restSeries = 0x7f8c9a;
    return colours;
}

ThemeColours makeDarkColours()
{
    ThemeColours colours;
    colours.isDark = true;
    colours.window = 0x14181d;
    colours.card = 0x1e242b;
    colours.hairline = 0x333b45;
    colours.text = 0xeef2f6;
    colours.mutedText = 0xa3aebb;
    colours.accent = 0x4b9ae8;
    colours.accentSoft = 0x1a3a5c;
    colours.error = 0xff9c94;
    colours.errorSoft = 0x4a2323;
    colours.warning = 0xf2c661;
    colours.warningSoft = 0x42351a;
    colours.good = 0x7fd8a4;
    colours.goodSoft = 0x1c4030;
    colours.leader = 0x8a97a5;
    colours.series = {0x4b9ae8, 0xebaa14, 0x62eab3, 0xd74785, 0xacdfec, 0xe64228, 0xb79fcb, 0xead671};
    colours.restSeries = 0x8793a1;
    return colours;
}

} // namespace

const ThemeColours &lightColours()
{
    static const ThemeColours colours = makeLightColours();
    return colours;
}

const ThemeColours &darkColours()
{
    static const ThemeColours colours = makeDarkColours();
    return colours;
}

const ThemeColours &themeColours(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QColor seriesColour(const ThemeColours &colours, std::size_t index)
{
    return colours.series[index % colours.series.size()];
}

QColor blended(const QColor &front, const QColor &back, qreal opacity)
{
    const auto mixed = [opacity](int over, int under) {
        return qRound(over * opacity + under * (1 - opacity));
    };
    return {mixed(front.red(), back.red()), mixed(front.green(), back.green()),
            mixed(front.blue(), back.blue())};
}

QColor textOn(const QColor &background)
{
    // Where contrast with white and with black are equal: (1.05) / (l + 0.05) = (l + 0.05) / 0.05.
    return luminance(background) < 0.179 ? QColor(Qt::white) : QColor(Qt::black);
}

} // namespace yeonsu
