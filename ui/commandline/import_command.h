// yeonsu import: brings a list in.
#pragma once

#include <QStringList>

namespace yeonsu {

int runImport(const QStringList &words);

} // namespace yeonsu
