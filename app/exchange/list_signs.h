// What a cell shows about its row or its spreadsheet, beside what it says.
#pragma once

#include <QString>

namespace yeonsu {

/// "합계", "소계 15명", "Total:": the row adds others up and is none of its own.
[[nodiscard]] bool isTotal(const QString &cell);

/// "-", "없음", "미상", "N/A": somebody has filled the cell to say that there is nothing.
[[nodiscard]] bool saysNothing(const QString &cell);

/// "#N/A", "#REF!", "Err:502": what a spreadsheet shows where a formula could not be worked out.
[[nodiscard]] bool isFailedFormula(const QString &cell);

} // namespace yeonsu
