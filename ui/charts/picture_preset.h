// The formats that newspapers, web pages and slides ask for.
#pragma once

#include <QLatin1StringView>
#include <QSize>

#include <array>

namespace yeonsu {

/// What a side of a picture may measure, in pixels.
inline constexpr int smallestSide = 200;
inline constexpr int largestSide = 10000;

struct PicturePreset
{
    QLatin1StringView key;
    QSize size; ///< in pixels
    int dpi = 0;
};

inline constexpr std::array<PicturePreset, 5> picturePresets{{
    {QLatin1StringView("press"), {2400, 1350}, 300},
    {QLatin1StringView("banner"), {2400, 1000}, 144},
    {QLatin1StringView("square"), {2160, 2160}, 144},
    {QLatin1StringView("a4-half"), {2067, 1461}, 300},
    {QLatin1StringView("slide"), {1920, 1080}, 96},
}};

} // namespace yeonsu
