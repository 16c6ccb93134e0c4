// Several files as one zip, in memory.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace yeonsu {

struct ArchivedFile
{
    QString name;
    QByteArray content;
    bool isStored = false; ///< as it is, not packed: what names its type by its first bytes
};

/// In the order given, each dated with the day (from 1980 on), so that the same files give the same bytes.
/// Errors: Io.
[[nodiscard]] Result<QByteArray> zipped(const std::vector<ArchivedFile> &files, const QDate &day);

/// Errors: Damaged. For what the program wrote itself: it trusts the sizes that the archive names.
[[nodiscard]] Result<std::vector<ArchivedFile>> unzipped(const QByteArray &archive);

} // namespace yeonsu
