// What a number of people, courses or places may stand for.
#pragma once

#include "release/sentence_reading.h"

namespace yeonsu {

[[nodiscard]] NumberMeaning countMeaning(const SentenceReading &reading, std::size_t number);

} // namespace yeonsu
