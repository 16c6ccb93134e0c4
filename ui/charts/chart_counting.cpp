#include "charts/chart_counting.h"

namespace yeonsu {

ChartNumbers chartNumbers(const ChartChoice &choice, const FactTable &facts)
{
    if (choice.outcomes)
        return outcomeNumbers(choice);
    const ChartQuestion asked = question(choice);
    const CrossTab counted = crossTab(facts, asked.measure, asked.rows, asked.columns, choice.filter);
    if (!asked.beside)
        return chartNumbers(choice, counted);
    const CrossTab beside = crossTab(facts, *asked.beside, asked.rows, std::nullopt, choice.filter);
    return chartNumbers(choice, counted, &beside);
}

} // namespace yeonsu
