// How a value of a list reads: in a cell, to a screen reader, and as copied text.
#pragma once

#include "domain/vocabulary.h"

#include <QDate>
#include <QVariant>

namespace yeonsu {

struct DayRange
{
    QDate first;
    QDate last;

    bool operator==(const DayRange &) const = default;
};

/// "2019-05-13 – 05-22"; the year once where both days share it, one day alone where they are the same.
[[nodiscard]] QString dayRangeText(const DayRange &days);

/// For numbers, days, ranges of days, times (local, to the minute), Words, and the enumerations of courses
/// and enrolments; else the variant's own text. Words without any are unknown.
[[nodiscard]] QString valueText(const QVariant &value, Language language);

/// With a capital, as a heading or a cell begins.
[[nodiscard]] QString capitalised(const QString &words);

/// Whether the value is the name of something that is not known.
[[nodiscard]] bool isUnknownValue(const QVariant &value);

} // namespace yeonsu
