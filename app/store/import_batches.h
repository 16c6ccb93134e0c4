// Which lists were brought in, and by which acts.
#pragma once

#include "store/history.h"

namespace yeonsu {

struct ImportBatch
{
    ActId act;
    ImportedFile file;
    QDateTime at; ///< with its offset from UTC
    bool isTakenBack = false;
};

/// The newest first.
[[nodiscard]] Result<std::vector<ImportBatch>> importBatches(Database &database);
/// The newest one of a file of these bytes that was not taken back.
[[nodiscard]] Result<std::optional<ImportBatch>> importOf(Database &database, const QString &sha256);

} // namespace yeonsu
