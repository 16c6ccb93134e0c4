// One value of a dimension: a continent, a year, "unknown".
#pragma once

#include "domain/bilingual.h"

#include <QString>

namespace yeonsu {

/// The key of values that were not recorded.
inline constexpr QLatin1StringView unknownKey("unknown");

struct Category
{
    QString key; ///< unique in its dimension, the same in every language
    QString nameKo;
    QString nameEn;
    bool isOther = false; ///< collects what has no category of its own; charts put it last
    int gathers = 0;      ///< how many categories it is made of; 0: it is one itself

    [[nodiscard]] bool isUnknown() const { return key == unknownKey; }

    bool operator==(const Category &) const = default;
};

} // namespace yeonsu
