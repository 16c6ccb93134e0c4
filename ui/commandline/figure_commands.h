// Commands that count: figures and crosstab.
#pragma once

#include <QStringList>

namespace yeonsu {

int runFigures(const QStringList &arguments);
int runCrossTab(const QStringList &arguments);

} // namespace yeonsu
