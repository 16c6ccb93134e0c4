// The command that draws one chart.
#pragma once

#include <QStringList>

namespace yeonsu {

int runChart(const QStringList &arguments);

} // namespace yeonsu
