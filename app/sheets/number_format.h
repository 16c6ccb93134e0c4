// What a number of a spreadsheet means by its format, and how it reads as text.
#pragma once

#include <QString>

namespace yeonsu {

enum class NumberMeaning { Plain, Percent, Date, DateTime, Time };

/// Of one of Excel's own formats, by its id; those of Korean Excel are among them (ECMA-376, 18.8.30).
[[nodiscard]] NumberMeaning meaningOfBuiltIn(int formatId);
/// Of a format's code such as yyyy"년" m"월" d"일" or 0.0%: its first section counts.
[[nodiscard]] NumberMeaning meaningOf(const QString &formatCode);

/// As a person would type it: 15 digits at the most, no grouping, "65.1%", "2019-03-04", "2019-03-04 13:30",
/// "13:30". Days are counted as spreadsheets do, from 1900 or from 1904. A date that is none stays a number.
[[nodiscard]] QString numberText(double value, NumberMeaning meaning, bool countsFrom1904 = false);

} // namespace yeonsu
