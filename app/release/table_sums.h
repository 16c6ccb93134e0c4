// The tables that are typed into a text: whether what they call a total is the sum of its parts.
#pragma once

#include "domain/bilingual.h"

#include <QString>

#include <vector>

namespace yeonsu {

struct WrongSum
{
    int line = 1; ///< of the text, from 1: the row of the total
    qint64 printed = 0;
    qint64 sum = 0;

    bool operator==(const WrongSum &) const = default;
};

/// Tables are lines whose cells are parted by tabs, the first one of headings. Added up are whole numbers
/// with the same word behind them: along each row that has a column of totals, and down each column of a
/// table that ends with a row of totals.
[[nodiscard]] std::vector<WrongSum> wrongSums(const QString &text);
/// "The total in the table is 2,700, its cells add up to 2,688."
[[nodiscard]] QString inWords(const WrongSum &sum, Language language);

} // namespace yeonsu
