// A chart as the register keeps it for the dashboard.
#pragma once

#include "charts/chart_choice.h"

namespace yeonsu {

struct KeptChart
{
    ChartChoice choice; ///< topic or own question, kind and order; the rest is the dashboard's
    bool isTable = false;
    int place = 0; ///< cards stand in the order of their places

    bool operator==(const KeptChart &) const = default;
};

/// JSON without the name, which is that of the saved view.
[[nodiscard]] QString toDefinition(const KeptChart &chart);

/// Nothing where the text does not say which chart it is. What else is not known in it is as if it was not
/// there: a kind that the chart cannot be drawn as becomes its usual one.
[[nodiscard]] std::optional<KeptChart> chartFromDefinition(const QString &definition, const QString &name,
                                                           Language language);

} // namespace yeonsu
