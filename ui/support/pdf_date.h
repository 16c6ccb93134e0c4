// The day that a PDF says it was made on.
#pragma once

#include <QByteArray>
#include <QDate>

namespace yeonsu {

/// QPdfWriter dates a file with the moment it is made; a date of the same length leaves all offsets right. A
/// day that is invalid becomes spaces.
[[nodiscard]] QByteArray datedPdf(QByteArray pdf, const QDate &day);

} // namespace yeonsu
