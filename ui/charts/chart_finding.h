// What stands out in a chart's numbers, as a sentence for its title.
#pragma once

#include "charts/chart_numbers.h"

namespace yeonsu {

/// A sentence in the chart's language that is true of the numbers: the largest part as a fraction or as more
/// than half, the largest category, or the year with most. Empty where nothing stands out, under a filter,
/// and where the numbers are "at least". A fraction in words is said only where it is right as "about" is;
/// see checkWording().
[[nodiscard]] QString finding(const ChartChoice &choice, const ChartNumbers &numbers);

/// With the finding as its title, where it has no title of its own.
[[nodiscard]] ChartChoice withFinding(ChartChoice choice, const ChartNumbers &numbers);

/// The largest category with a name of its own, if it is the largest wherever the unknown ones belong.
/// Nothing where two are as large, or where the numbers are "at least".
[[nodiscard]] const ChartCategory *largestOf(const ChartNumbers &numbers);

/// "three in four", the simplest that says a part of a whole, as `part` in `whole`; nothing where none does.
struct SimpleFraction
{
    int part = 0;
    int whole = 0;

    bool operator==(const SimpleFraction &) const = default;
};
[[nodiscard]] std::optional<SimpleFraction> simpleFraction(qint64 part, qint64 whole);

} // namespace yeonsu
