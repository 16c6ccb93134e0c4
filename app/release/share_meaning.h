// What a share may stand for, and of what it is one.
#pragma once

#include "release/sentence_reading.h"

namespace yeonsu {

/// The meanings of the numbers before it must have been found.
[[nodiscard]] NumberMeaning shareMeaning(const SentenceReading &reading, std::size_t number);
/// 2,688명의 32%: the number before is the whole.
[[nodiscard]] bool isShareOfWhole(const SentenceReading &reading, std::size_t number);

} // namespace yeonsu
