// A filter in words, as the dashboard and every exported chart say it.
#pragma once

#include "domain/bilingual.h"
#include "figures/fact_table.h"
#include "figures/filter.h"

namespace yeonsu {

/// "2015–2019 · 대륙: 아시아, 유럽"; empty for a filter that lets everything through.
[[nodiscard]] QString filterInWords(const Filter &filter, const FactTable &facts, Language language);
/// The same in fewer and fewer words, for where there is little room: of long lists only how many they name,
/// "34개국". None where every list is short.
[[nodiscard]] QStringList filterInFewerWords(const Filter &filter, const FactTable &facts, Language language);

/// The name of a dimension: "Continent", "대륙".
[[nodiscard]] QString dimensionName(Dimension dimension, Language language);
/// The name of a measure with its kind: "Participants (attendances)", "참가자(연인원)". `isAtLeast` is of its
/// numbers, as CrossTab::isAtLeast.
[[nodiscard]] QString measureName(Measure measure, Language language, bool isAtLeast = false);
/// A name as it stands within a sentence.
[[nodiscard]] QString inSentence(const QString &name, Language language);

} // namespace yeonsu
