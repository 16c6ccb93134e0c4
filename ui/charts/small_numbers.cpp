#include "charts/small_numbers.h"

#include "charts/chart_text.h"

namespace yeonsu {

QStringList smallNumbers(const ChartChoice &choice, const ChartNumbers &numbers, qint64 least)
{
    if (!numbers.measure || !countsPeople(*numbers.measure))
        return {};
    const ChartText text(choice, numbers);
    QStringList small;
    for (const ChartCategory &category : numbers.categories) {
        for (std::size_t series = 0; series < numbers.series.size(); ++series) {
            if (category.values[series] > 0 && category.values[series] < least)
                small.append(text.tooltip(category, series));
        }
    }
    return small;
}

} // namespace yeonsu
