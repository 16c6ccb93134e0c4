// Commands that make and check whole registers: new, verify.
#pragma once

#include <QStringList>

namespace yeonsu {

int runNew(const QStringList &arguments);
int runVerify(const QStringList &arguments);

} // namespace yeonsu
