// A name in the two languages of the register.
#pragma once

#include "domain/key_table.h"

#include <QString>

namespace yeonsu {

enum class Language { Korean, English };

[[nodiscard]] constexpr QLatin1StringView keyOf(Language value)
{
    switch (value) {
    case Language::Korean:
        return QLatin1StringView("ko");
    case Language::English:
        return QLatin1StringView("en");
    }
    return {};
}

/// The Korean name, or the English one where the other is empty: a name is never blank on screen.
[[nodiscard]] inline QString nameIn(Language language, const QString &korean, const QString &english)
{
    const bool preferKorean = language == Language::Korean;
    const QString &first = preferKorean ? korean : english;
    return first.isEmpty() ? (preferKorean ? english : korean) : first;
}

template <typename Row>
requires requires(const Row &row)
{
    row.nameKo;
    row.nameEn;
}
[[nodiscard]] QString nameIn(Language language, const Row &row)
{
    return nameIn(language, row.nameKo, row.nameEn);
}

} // namespace yeonsu
