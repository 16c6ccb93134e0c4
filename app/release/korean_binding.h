// How Korean binds the names around a number to it.
#pragma once

#include "release/owned_words.h"

namespace yeonsu {

/// 5개 과정이 아시아 공무원 대상이었으나: what follows without a break, where nothing stands before.
void takeBehindKorean(OwnedWords &words, std::size_t number);
/// 아시아 참가자의 30%: what is before belongs to the whole.
[[nodiscard]] bool isWholeBefore(const OwnedWords &words, std::size_t word, std::size_t number);

} // namespace yeonsu
