// Policy themes of courses, and the groups that charts for the press show.
#pragma once

#include "domain/id.h"

#include <QString>

namespace yeonsu {

struct ThemeGroup
{
    ThemeGroupId id;
    QString key; ///< unique ASCII, fixed when made
    QString nameKo;
    QString nameEn;
    int rank = 0;
    bool isOther = false; ///< the collecting group; charts put it last

    bool operator==(const ThemeGroup &) const = default;
};

struct Theme
{
    ThemeId id;
    QString key; ///< unique ASCII, fixed when made; a group's own theme has the group's key
    ThemeGroupId groupId;
    QString nameKo;
    QString nameEn;
    int rank = 0;

    bool operator==(const Theme &) const = default;
};

} // namespace yeonsu
