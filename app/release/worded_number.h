// A figure as a text says it: exact, or round with a word that is true of it.
#pragma once

#include "domain/bilingual.h"
#include "figures/wording.h"

#include <QString>

namespace yeonsu {

/// "약 280개 도시", "at least 800 people"; exact where no round number fits the wording.
[[nodiscard]] QString wordedCount(qint64 number, Wording wording, const QString &counter, Language language);
/// "65.1%", "약 65%".
[[nodiscard]] QString wordedShare(qint64 part, qint64 whole, Wording wording, Language language);

} // namespace yeonsu
