// What a number is of that the register does not count: what another city did, or half of a year.
#pragma once

#include "release/written_number.h"

namespace yeonsu {

/// 부산시는 공무원 900명을 교육했다, "Busan trained 900 officials"; not 하노이시는 35명을 보냈다, where the
/// city is whose people come.
[[nodiscard]] bool isOfAnotherCity(const QString &text, const WrittenNumber &number);

/// 아시아를 제외하면 …, "Excluding Asia, …": what is left of something, by the words before a number.
[[nodiscard]] bool isOfRest(const QString &before);

/// 2019년 상반기에는 9개 과정에 130명: until another year or a total is named.
[[nodiscard]] bool isOfPartOfYear(const QString &text, const WrittenNumber &number);

} // namespace yeonsu
