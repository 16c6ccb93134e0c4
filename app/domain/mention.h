// Whether a text speaks of something by one of its names.
#pragma once

#include <QStringList>

namespace yeonsu {

/// However the names are written, apart from white space within them; a name in Latin letters is not found
/// within a longer word. Empty names are of nothing.
[[nodiscard]] bool mentionsAny(const QString &text, const QStringList &names);

} // namespace yeonsu
