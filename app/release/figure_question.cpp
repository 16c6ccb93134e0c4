#include "release/figure_question.h"

#include "figures/axis.h"
#include "figures/cross_tab.h"
#include "figures/share.h"

namespace yeonsu {

FigureQuestion FigureQuestion::count(Measure measure, const Filter &filter)
{
    return {Kind::Count, measure, filter, {}};
}

FigureQuestion FigureQuestion::share(Measure measure, const Filter &part, const Filter &whole)
{
    Filter both = part;
    const bool saysYears = part.fromYear || part.toYear;
    both.fromYear = saysYears ? part.fromYear : whole.fromYear;
    both.toYear = saysYears ? part.toYear : whole.toYear;
    for (const auto &[dimension, key] : keyTable<Dimension>) {
        if (both.selected(dimension).isEmpty())
            both.select(dimension, whole.selected(dimension));
    }
    return {Kind::Share, measure, both, whole};
}

FigureQuestion FigureQuestion::years(const Filter &filter)
{
    return {Kind::Years, Measure::Courses, filter, {}};
}

FigureAnswer answerTo(const FigureQuestion &question, const FactTable &facts)
{
    FigureAnswer answer;
    if (question.kind == FigureQuestion::Kind::Years) {
        const YearSpan years = yearsCounted(facts, question.filter);
        answer.number = years.isEmpty() ? 0 : years.last - years.first + 1;
        answer.value = double(answer.number);
        return answer;
    }
    const Total part = total(facts, question.measure, question.filter);
    answer.number = part.number;
    answer.isAtLeast = part.isAtLeast;
    answer.value = double(part.number);
    if (question.kind == FigureQuestion::Kind::Share) {
        const Total whole = total(facts, question.measure, question.whole);
        answer.whole = whole.number;
        answer.isAtLeast = false;
        answer.value = whole.number > 0 ? 100.0 * double(part.number) / double(whole.number) : 0;
    }
    return answer;
}

QString answerText(const FigureQuestion &question, const FigureAnswer &answer)
{
    return question.kind == FigureQuestion::Kind::Share ? shareText(answer.number, answer.whole)
                                                        : groupedNumber(answer.number);
}

RowsBehind rowsBehind(const FactTable &facts, const FigureQuestion &question)
{
    TablePart everything;
    everything.rows = Dimension::Year;
    const YearSpan years = yearsCounted(facts, question.filter);
    for (int year = years.first; year <= years.last; ++year)
        everything.rowKeys.append(QString::number(year));
    return rowsBehind(facts, question.measure, everything, question.filter);
}

} // namespace yeonsu
