// The command that checks the numbers of a text: check-release.
#pragma once

#include <QStringList>

namespace yeonsu {

int runCheckRelease(const QStringList &arguments);

} // namespace yeonsu
