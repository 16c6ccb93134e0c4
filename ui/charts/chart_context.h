// What every chart of a register says beside its numbers: whose register it is, and as of which day.
#pragma once

#include "charts/chart_choice.h"
#include "store/register.h"

namespace yeonsu {

class FactTable;

struct ChartContext
{
    QString organisationKo;
    QString organisationEn;
    std::optional<Logo> logo;
    std::optional<Language> defaultLanguage; ///< in which charts are proposed; none: that of the window
    QString noticeKo; ///< what everyone who sees the register should know; may be empty
    QString noticeEn;
    QDate asOf; ///< the day of the newest change
};

[[nodiscard]] Result<ChartContext> chartContext(Register &store);

/// The choice with the organisation and its logo, period and filter in words filled in, and the as-of date
/// where the choice has none.
[[nodiscard]] ChartChoice inContext(ChartChoice choice, const ChartContext &context, const FactTable &facts);

} // namespace yeonsu
