// How large a picture is with the options that the user chose.
#pragma once

#include "charts/picture.h"
#include "support/settings.h"

namespace yeonsu {

/// In pixels: that of the preset, else the user's own in the limits of picture_preset.h.
[[nodiscard]] QSize pictureSize(const PictureOptions &options);
[[nodiscard]] int pictureDpi(const PictureOptions &options);
/// With the alternative text that the numbers give.
[[nodiscard]] PictureFormat pictureFormat(const PictureOptions &options);

} // namespace yeonsu
