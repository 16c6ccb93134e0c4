// The command that makes the press pack.
#pragma once

#include <QStringList>

namespace yeonsu {

int runPressPack(const QStringList &arguments);

} // namespace yeonsu
