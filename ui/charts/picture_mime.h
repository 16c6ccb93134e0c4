// A picture of a chart for other programs: on the clipboard, or dragged to them.
#pragma once

#include "charts/picture.h"

#include <QMimeData>

#include <memory>

namespace yeonsu {

/// The picture; as text what it shows in words, and its table.
[[nodiscard]] std::unique_ptr<QMimeData>
pictureForClipboard(const ChartChoice &choice, const ChartNumbers &numbers, const PictureFormat &format);

/// The picture and a PNG file of it, named as fileName() says, which it writes into `folder`. Whoever takes
/// it may read the file later.
[[nodiscard]] Result<std::unique_ptr<QMimeData>> pictureToDrag(const ChartChoice &choice,
                                                               const ChartNumbers &numbers,
                                                               const PictureFormat &format,
                                                               const QString &folder);

} // namespace yeonsu
