// Days and hours as a release writes them.
#pragma once

#include "domain/bilingual.h"

#include <QDate>
#include <QTime>

namespace yeonsu {

/// 금, Friday
[[nodiscard]] QString weekdayName(const QDate &day, Language language);
/// 11.25.(금); in English as longDay().
[[nodiscard]] QString shortDay(const QDate &day, Language language);
/// 2022. 11. 25.(금); Friday, 25 November 2022
[[nodiscard]] QString longDay(const QDate &day, Language language);
/// 오전 06시, 오후 02시 30분, 낮 12시; 6:00 am, 2:30 pm, 12:00 noon
[[nodiscard]] QString hourInWords(const QTime &time, Language language);

} // namespace yeonsu
