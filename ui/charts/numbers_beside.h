// The numbers of a chart as files, for whoever wants them beside its picture.
#pragma once

#include "charts/chart_numbers.h"
#include "exchange/zip_archive.h"
#include "support/settings.h"

namespace yeonsu {

/// Named as the picture at `picturePath`, with endings of their own: those that `options` ask for. A workbook
/// holds a chart that the spreadsheet draws itself. Errors: as xlsx().
[[nodiscard]] Result<std::vector<ArchivedFile>> numbersBeside(const QString &picturePath,
                                                              const ChartChoice &choice,
                                                              const ChartNumbers &numbers,
                                                              const PictureOptions &options);

} // namespace yeonsu
