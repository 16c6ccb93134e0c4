// Commands that copy whole registers, sealed or not: backup, restore.
#pragma once

#include <QStringList>

namespace yeonsu {

int runBackup(const QStringList &arguments);
int runRestore(const QStringList &arguments);

} // namespace yeonsu
