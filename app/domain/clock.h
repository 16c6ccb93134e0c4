// The time that goes into the history: the system's, or a fixed one for samples and tests.
#pragma once

#include <QDateTime>

#include <functional>

namespace yeonsu {

using Clock = std::function<QDateTime()>;

/// Local time with its offset from UTC, to the second.
[[nodiscard]] inline QDateTime systemTime()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.toOffsetFromUtc(now.offsetFromUtc());
}

} // namespace yeonsu
