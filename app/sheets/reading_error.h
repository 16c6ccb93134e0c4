// The sentences that say why a list cannot be read.
#pragma once

#include "domain/error.h"

namespace yeonsu::ReadingError {

[[nodiscard]] Error missing(const QString &path);
[[nodiscard]] Error notReadable(const QString &why); ///< by the operating system
[[nodiscard]] Error empty();
[[nodiscard]] Error notAList();
[[nodiscard]] Error protectedByPassword();
[[nodiscard]] Error oldExcel(); ///< and no program here that converts it
[[nodiscard]] Error notConverted();
[[nodiscard]] Error damaged(const QString &detail);
[[nodiscard]] Error tooLarge(const QString &detail);
[[nodiscard]] Error unknownEncoding();
[[nodiscard]] Error openQuote(qint64 row);
[[nodiscard]] Error strayQuote(qint64 row);
[[nodiscard]] Error noSuchSheet(const QString &name, const QStringList &names);

// Of one row, as SheetRow::problem.
[[nodiscard]] QString longCell(const QString &column);
[[nodiscard]] QString manyColumns();
[[nodiscard]] QString nullCharacter(const QString &column);

/// "A", "B", … "AA" for 0, 1, … 26.
[[nodiscard]] QString columnName(qsizetype index);

} // namespace yeonsu::ReadingError
