// Which copies of a register are kept as they grow in number: the older they are, the fewer.
#pragma once

#include <QDateTime>

#include <vector>

namespace yeonsu {

/// The newest copy of each of the last so many days, weeks and months that have one.
struct BackupRotation
{
    int days = 7;
    int weeks = 5;
    int months = 12;
};

/// Of copies that were made at these times, in any order, which are kept: as many answers as there are times.
/// A day is one where the user is, a week begins on Monday.
[[nodiscard]] std::vector<bool> keptBackups(const std::vector<QDateTime> &times,
                                            const BackupRotation &rotation = {});

} // namespace yeonsu
