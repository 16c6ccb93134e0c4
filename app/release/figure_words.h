// A figure in words, for whoever reads which figure a number of a text stands for.
#pragma once

#include "domain/bilingual.h"
#include "release/figure_question.h"

namespace yeonsu {

/// "share of attendances: Urban transport, 2019", "참가자(연인원) 중 비율: 도시교통, 2019". In a language of
/// its own, as a text need not be in the program's.
[[nodiscard]] QString inWords(const FigureQuestion &question, const FactTable &facts, Language language);
/// "Urban transport, 2019"; empty for a filter that lets everything through.
[[nodiscard]] QString inWords(const Filter &filter, const FactTable &facts, Language language);
[[nodiscard]] QString measureInWords(Measure measure, Language language);

} // namespace yeonsu
