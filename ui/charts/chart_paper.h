// Charts on paper: each on a sheet of its own, with its numbers behind it where they are wanted.
#pragma once

#include "charts/picture.h"
#include "support/paper.h"

namespace yeonsu {

struct PrintedChart
{
    ChartChoice choice;
    ChartNumbers numbers;
    PictureFormat format; ///< its size gives the proportions
};

/// Dated as the first of them. There is one at least.
[[nodiscard]] Paper chartPaper(const std::vector<PrintedChart> &charts, const QString &title,
                               bool hasTables = false);

} // namespace yeonsu
