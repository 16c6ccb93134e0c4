// What a number is worth that begins at a place of a text: digits with 만, 천 and thousand, or words.
#pragma once

#include "figures/wording.h"

#include <QString>

#include <optional>

namespace yeonsu {

struct NumberValue
{
    PrintedNumber printed;
    qsizetype end = 0;
    bool isInWords = false;
};

/// 2,688, 2.7천, 2만 7천, 2.7 thousand.
[[nodiscard]] std::optional<NumberValue> numberInDigits(const QString &text, qsizetype start);
/// 세, 열두, 백, 이천육백: what Korean says before a word that counts.
[[nodiscard]] std::optional<NumberValue> koreanNumber(const QString &text, qsizetype start);
/// twelve, thirty-five, two thousand six hundred.
[[nodiscard]] std::optional<NumberValue> englishNumber(const QString &text, qsizetype start);

} // namespace yeonsu
