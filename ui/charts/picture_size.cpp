#include "charts/picture_size.h"

#include "charts/picture_preset.h"

#include <algorithm>
#include <cmath>

namespace yeonsu {

namespace {

constexpr double millimetresOfInch = 25.4;

} // namespace

QSize pictureSize(const PictureOptions &options)
{
    if (const PicturePreset *preset = presetWithKey(options.preset))
        return preset->size;
    const double pixels = options.isInMillimetres ? options.dpi / millimetresOfInch : 1;
    const auto side = [pixels](double length) {
        return std::clamp(int(std::lround(length * pixels)), smallestSide, largestSide);
    };
    return {side(options.ownSize.width()), side(options.ownSize.height())};
}

int pictureDpi(const PictureOptions &options)
{
    const PicturePreset *preset = presetWithKey(options.preset);
    return preset ? preset->dpi : options.dpi;
}

PictureFormat pictureFormat(const PictureOptions &options)
{
    return {pictureSize(options), pictureDpi(options), options.isTransparent, {}};
}

} // namespace yeonsu
