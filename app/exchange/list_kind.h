// The kinds of lists that are brought in and go out.
#pragma once

#include "domain/key_table.h"

#include <algorithm>

namespace yeonsu {

enum class ListKind { Courses, People, Headcounts };

[[nodiscard]] constexpr QLatin1StringView keyOf(ListKind value)
{
    switch (value) {
    case ListKind::Courses:
        return QLatin1StringView("courses");
    case ListKind::People:
        return QLatin1StringView("people");
    case ListKind::Headcounts:
        return QLatin1StringView("headcounts");
    }
    return {};
}

/// The code of the act that brings such a list in; see act_words.h.
[[nodiscard]] constexpr QLatin1StringView importAct(ListKind kind)
{
    switch (kind) {
    case ListKind::Courses:
        return QLatin1StringView("import-courses");
    case ListKind::People:
        return QLatin1StringView("import-people");
    case ListKind::Headcounts:
        return QLatin1StringView("import-headcounts");
    }
    return {};
}

[[nodiscard]] inline bool isImportAct(const QString &what)
{
    return std::any_of(keyTable<ListKind>.begin(), keyTable<ListKind>.end(),
                       [&what](const auto &kind) { return what == importAct(kind.first); });
}

} // namespace yeonsu
