// Days as people type them.
#pragma once

#include <QDate>
#include <QString>

namespace yeonsu {

/// Reads 2019-04-08, 2019.4.8, 2019년 4월 8일, 20190408, 19.4.8, 190408 and, in the year of `near`, 4/8 and
/// 4월 8일. Year, month and day stand in this order; digits may be full-width. Two digits of a year are from
/// 1970 to 2069. Invalid for anything else, such as a thirteenth month.
[[nodiscard]] QDate dayFromText(const QString &text, const QDate &near);

} // namespace yeonsu
