// Days as papers of either language write them.
#pragma once

#include "domain/bilingual.h"

#include <QDate>

namespace yeonsu {

/// "2022년 6월 24일", "24 June 2022"
[[nodiscard]] QString writtenDay(const QDate &day, Language language);
/// "2022. 6. 13. ~ 6. 24.", "13–24 June 2022"; one day alone where both are the same.
[[nodiscard]] QString periodText(const QDate &first, const QDate &last, Language language);
/// In two short lines: "6. 13." and "월", "13 Jun" and "Mon".
[[nodiscard]] QString signingDay(const QDate &day, Language language);

} // namespace yeonsu
