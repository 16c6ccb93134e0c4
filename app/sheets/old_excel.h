// Files of old Excel (.xls), and of newer ones with a password, which look like those from outside.
#pragma once

#include "domain/progress.h"

#include <QByteArray>

namespace yeonsu {

/// The compound file format that both lie in ([MS-CFB]).
[[nodiscard]] bool isCompoundFile(const QByteArray &start);

/// Makes an Excel workbook (.xlsx) of the file in `folder` by the spreadsheet program LibreOffice, where it
/// is installed, and gives its path. Errors: Damaged with what to do instead, Cancelled.
[[nodiscard]] Result<QString> convertedOldExcel(const QString &path, const QString &folder,
                                                const Progress &progress);

} // namespace yeonsu
