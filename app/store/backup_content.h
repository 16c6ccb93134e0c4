// What a copy of a register holds, and how that differs from the register as it is now.
#pragma once

#include "store/history.h"

namespace yeonsu {

struct BackupCounts
{
    qint64 courses = 0;
    qint64 people = 0;
    qint64 attendances = 0; ///< those that the figures count
    qint64 releases = 0;

    bool operator==(const BackupCounts &) const = default;
};

struct BackupContent
{
    BackupCounts counts;
    std::optional<HistoryEntry> lastAct; ///< nothing in a register that nobody has written to
};

struct BackupComparison
{
    BackupContent copy;
    BackupContent now;
    qint64 actsSince = 0;                  ///< in the register, and not in the copy
    qint64 actsOnlyInCopy = 0;             ///< where the register was restored, or is another one
    std::vector<HistoryEntry> newestSince; ///< of the acts since, as many as one looks through
};

/// The newest act of a register or a copy; nothing where nobody has written to it. Errors: as below.
[[nodiscard]] Result<std::optional<HistoryEntry>> lastAct(const QString &path);

/// Also of a register, and of an older form. Errors: as inspectRegisterFile() and openForReading().
[[nodiscard]] Result<BackupContent> backupContent(const QString &path);

/// Both may be open elsewhere.
[[nodiscard]] Result<BackupComparison> compareBackup(const QString &copy, const QString &registerPath);

/// Whether all that was written to the copy is in the register, too, and that is something: then it is an
/// older state of it, wherever either of them lies.
[[nodiscard]] Result<bool> isOlderState(const QString &copy, const QString &registerPath);

/// Whether nothing was written to the one that was not written to the other.
[[nodiscard]] bool isSameAct(const std::optional<HistoryEntry> &one,
                             const std::optional<HistoryEntry> &other);

} // namespace yeonsu
