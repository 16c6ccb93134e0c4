// A text whose letters may be taken apart (한 as three letters, é as two), as some programs write it.
#pragma once

#include <QString>

#include <vector>

namespace yeonsu {

struct ComposedText
{
    QString text;
    std::vector<qsizetype> places; ///< of each character, and of the end, in the text as it was written
};

[[nodiscard]] ComposedText composed(const QString &text);

} // namespace yeonsu
