// Commands that make, check and copy whole registers: new, verify, backup, restore.
#pragma once

#include <QStringList>

namespace yeonsu {

int runNew(const QStringList &arguments);
int runVerify(const QStringList &arguments);
int runBackup(const QStringList &arguments);
int runRestore(const QStringList &arguments);

} // namespace yeonsu
