// Which figure a text means: a count, a share, or a number of years; and what the register says to it.
#pragma once

#include "figures/fact_table.h"
#include "figures/rows_behind.h"

namespace yeonsu {

struct FigureQuestion
{
    enum class Kind {
        Count, ///< of a measure under a filter
        Share, ///< of a measure: what `filter` lets through in what `whole` lets through
        Years, ///< from the year of the first counted course to that of the last, both included
    };

    Kind kind = Kind::Count;
    Measure measure = Measure::Attendances; ///< not of years
    Filter filter;
    Filter whole; ///< of a share; lets everything through for all others

    [[nodiscard]] static FigureQuestion count(Measure measure, const Filter &filter = {});
    /// The part keeps what narrows the whole wherever it says nothing of its own.
    [[nodiscard]] static FigureQuestion share(Measure measure, const Filter &part, const Filter &whole = {});
    [[nodiscard]] static FigureQuestion years(const Filter &filter = {});

    bool operator==(const FigureQuestion &) const = default;
};

struct FigureAnswer
{
    double value = 0;  ///< of a share in percent, unrounded; 0 of an empty whole
    qint64 number = 0; ///< what was counted: of a share its part
    qint64 whole = 0;  ///< of a share
    bool isAtLeast = false;
};

[[nodiscard]] FigureAnswer answerTo(const FigureQuestion &question, const FactTable &facts);
/// As it is shown: "2,688", "65.1%".
[[nodiscard]] QString answerText(const FigureQuestion &question, const FigureAnswer &answer);

/// What is counted by the answer: of a share its part, of years their courses.
[[nodiscard]] RowsBehind rowsBehind(const FactTable &facts, const FigureQuestion &question);

} // namespace yeonsu
