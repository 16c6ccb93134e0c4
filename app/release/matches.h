// Whether a pattern is found in a text.
#pragma once

#include <QRegularExpression>

namespace yeonsu {

[[nodiscard]] inline bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

} // namespace yeonsu
