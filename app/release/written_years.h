// The years and periods that a text names: 2019년, '08년부터 '22년까지, since 2014, between 2020 and 2022.
#pragma once

#include "release/narrowing.h"

#include <QString>

#include <optional>

namespace yeonsu {

/// A year that is part of a day (2022년 11월 25일) is none. 올해 and "this year" are `thisYear`, 작년 and
/// "last year" the one before.
void addYears(std::vector<NarrowingWord> &words, const QString &text, int thisYear);

/// The year of the days that the text names; nothing where it names none, or days of several years.
[[nodiscard]] std::optional<int> yearOfDays(const QString &text);

} // namespace yeonsu
