// The acts of the user on theme groups and themes as change sets.
#pragma once

#include "store/register.h"

namespace yeonsu {

/// Whether the theme is what is meant by its group in files and filters: it stays in it.
[[nodiscard]] inline bool isOwnTheme(const ThemeGroup &group, const Theme &theme)
{
    return theme.groupId == group.id && theme.key == group.key;
}

/// A group without `before` is added with a theme of its own, after the others but before one that collects
/// the rest. Else it is edited, and its own theme keeps the names that both had in common. A group that
/// collects the rest takes that from the one that did. Errors: those of reading.
[[nodiscard]] Result<ChangeSet> savedThemeGroup(Register &store, const std::optional<ThemeGroup> &before,
                                                const ThemeGroup &after);

/// A theme without `before` is added as the last of its group, else edited. In another group it is the last,
/// too. Errors: NotFound where the group has gone, and those of reading.
[[nodiscard]] Result<ChangeSet> savedTheme(Register &store, const std::optional<Theme> &before,
                                           const Theme &after);

/// Puts the group, with its themes, or the theme within its group, where it is the `place`th, from 0.
/// Errors: NotFound, and those of reading.
[[nodiscard]] Result<ChangeSet> placedThemeGroup(Register &store, ThemeGroupId id, int place);
[[nodiscard]] Result<ChangeSet> placedTheme(Register &store, ThemeId id, int place);

/// `drop` is deleted, and its themes are the last of `keep`; the courses of its own theme get that of `keep`.
/// Errors: BadValue for one group alone, NotFound, and those of reading.
[[nodiscard]] Result<ChangeSet> mergedThemeGroups(Register &store, ThemeGroupId keep, ThemeGroupId drop);

/// `drop` is deleted, and its courses get `keep`. Errors: as above, and RuleBroken where `drop` is the theme
/// that its group is known by.
[[nodiscard]] Result<ChangeSet> mergedThemes(Register &store, ThemeId keep, ThemeId drop);

/// With its themes. Errors: RuleBroken while courses have one of them, NotFound, and those of reading.
[[nodiscard]] Result<ChangeSet> deletedThemeGroup(Register &store, ThemeGroupId id);
/// Errors: as above. That a group keeps the theme that it is known by, Register::apply says.
[[nodiscard]] Result<ChangeSet> deletedTheme(Register &store, ThemeId id);

} // namespace yeonsu
