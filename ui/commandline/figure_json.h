// Figures and cross tables as JSON.
#pragma once

#include "figures/figure_report.h"

#include <QDate>
#include <QJsonObject>

namespace yeonsu {

[[nodiscard]] QJsonObject toJson(const FigureReport &report, const QDate &asOf);
[[nodiscard]] QJsonObject toJson(const CrossTab &table);

} // namespace yeonsu
