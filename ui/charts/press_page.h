// The page of a press pack: every chart with its title, alt text and files, for a browser and for paper.
#pragma once

#include "charts/press_pack.h"

namespace yeonsu {

/// "ko" or "en", as files and web pages have it.
[[nodiscard]] QString languageKey(Language language);
[[nodiscard]] QString tablesName(Language language);
[[nodiscard]] QString altTextsName(Language language);

/// HTML that needs nothing but the files beside it.
[[nodiscard]] QByteArray pressPage(const PressPack &pack);

} // namespace yeonsu
