// How English binds the names around a number to it.
#pragma once

#include "release/owned_words.h"

namespace yeonsu {

/// 37 courses on urban transport; participants from Asia, Europe and Africa.
void takeBehindEnglish(OwnedWords &words, std::size_t number);

} // namespace yeonsu
