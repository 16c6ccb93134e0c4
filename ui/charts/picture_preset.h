// The formats that newspapers, web pages and slides ask for.
#pragma once

#include <QLatin1StringView>
#include <QSize>
#include <QString>

#include <algorithm>
#include <array>

namespace yeonsu {

/// What a side of a picture may measure, in pixels.
inline constexpr int smallestSide = 200;
inline constexpr int largestSide = 10000;

struct PicturePreset
{
    QLatin1StringView key;
    const char *name; ///< see presetText()
    QSize size;       ///< in pixels
    int dpi = 0;
};

inline constexpr std::array<PicturePreset, 5> picturePresets{{
    {QLatin1StringView("press"), QT_TRANSLATE_NOOP("ChartWords", "Press 16:9"), {2400, 1350}, 300},
    {QLatin1StringView("banner"), QT_TRANSLATE_NOOP("ChartWords", "Wide banner"), {2400, 1000}, 144},
    {QLatin1StringView("square"), QT_TRANSLATE_NOOP("ChartWords", "Square"), {2160, 2160}, 144},
    {QLatin1StringView("a4-half"), QT_TRANSLATE_NOOP("ChartWords", "Half of A4"), {2067, 1461}, 300},
    {QLatin1StringView("slide"), QT_TRANSLATE_NOOP("ChartWords", "Slide"), {1920, 1080}, 96},
}};

/// None for a size of the user's own.
[[nodiscard]] inline const PicturePreset *presetWithKey(QStringView key)
{
    const auto found = std::find_if(picturePresets.begin(), picturePresets.end(),
                                    [key](const PicturePreset &preset) { return preset.key == key; });
    return found == picturePresets.end() ? nullptr : &*found;
}

} // namespace yeonsu
