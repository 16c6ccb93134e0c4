// How the number of a year differs from that of the year before.
#pragma once

#include "charts/chart_numbers.h"

namespace yeonsu {

struct YearChange
{
    int before = 0;              ///< the year that is compared with
    qint64 by = 0;               ///< below 0 where the number fell
    std::optional<int> inTenths; ///< of a percent; nothing where there was nothing before

    bool operator==(const YearChange &) const = default;
};

/// Of the category as a whole or, with a series, of its part. Nothing where the chart is not one of years, or
/// does not show the year before.
[[nodiscard]] std::optional<YearChange> yearChange(const ChartChoice &choice, const ChartNumbers &numbers,
                                                   const ChartCategory &category,
                                                   std::optional<std::size_t> series = {});

/// "+1 (+6.3%) on 2018", "±0 (±0.0%) on 2017", "+17 on 2018"
[[nodiscard]] QString inWords(const YearChange &change, Language language);

} // namespace yeonsu
