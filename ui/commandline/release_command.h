// The command that writes a press release: release.
#pragma once

#include <QStringList>

namespace yeonsu {

int runRelease(const QStringList &arguments);

} // namespace yeonsu
