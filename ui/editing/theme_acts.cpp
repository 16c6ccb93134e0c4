#include "editing/theme_acts.h"

#include "editing/act_words.h"
#include "editing/ranks.h"
#include "editing/referring.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr ThemeGroupId newGroup(-1);
constexpr ThemeId newTheme(-1);

/// All groups and themes in their order. An act changes a copy; what differs is written.
class ThemeTree
{
public:
    [[nodiscard]] static Result<ThemeTree> read(Register &store)
    {
        Result<std::vector<ThemeGroup>> groups = store.all<ThemeGroup>();
        YEONSU_TRY(groups);
        Result<std::vector<Theme>> themes = store.all<Theme>();
        YEONSU_TRY(themes);
        ThemeTree tree;
        tree.groups = std::move(*groups);
        tree.themes = std::move(*themes);
        return tree;
    }

    std::vector<ThemeGroup> groups;
    std::vector<Theme> themes;

    [[nodiscard]] Theme *ownThemeOf(const ThemeGroup &group)
    {
        const auto own = std::find_if(themes.begin(), themes.end(),
                                      [&group](const Theme &theme) { return isOwnTheme(group, theme); });
        return own == themes.end() ? nullptr : &*own;
    }

    /// Themes stand in the order of their groups, so that they do in every list.
    void numberAll()
    {
        numberThrough(groups);
        std::stable_sort(themes.begin(), themes.end(), [this](const Theme &one, const Theme &other) {
            return findRow(groups, one.groupId) < findRow(groups, other.groupId);
        });
        numberThrough(themes);
    }

    [[nodiscard]] ChangeSet changesTo(const ThemeTree &after, QLatin1StringView what,
                                      const QStringList &arguments) const
    {
        ChangeSet changeSet{what, arguments, {}, {}};
        addDifference(changeSet, groups, after.groups);
        addDifference(changeSet, themes, after.themes);
        return changeSet;
    }
};

void collectOnly(std::vector<ThemeGroup> &groups, ThemeGroupId id)
{
    for (ThemeGroup &group : groups)
        group.isOther = group.id == id;
}

ChangeSet addedGroup(const ThemeTree &before, ThemeGroup group)
{
    ThemeTree after = before;
    group.id = newGroup;
    const bool isBeforeLast = !group.isOther && !after.groups.empty() && after.groups.back().isOther;
    after.groups.insert(after.groups.end() - int(isBeforeLast), group);
    if (group.isOther)
        collectOnly(after.groups, group.id);
    after.themes.push_back({newTheme, group.key, group.id, group.nameKo, group.nameEn, 0});
    after.numberAll();
    return before.changesTo(after, Act::AddThemeGroup, {nameForHistory(group)});
}

/// `old` is the group as it was when the user saw it, so that others' edits of it are found.
ChangeSet editedGroup(ThemeTree before, const ThemeGroup &old, const ThemeGroup &group)
{
    *findRow(before.groups, old.id) = old;
    ThemeTree after = before;
    *findRow(after.groups, old.id) = group;
    if (group.isOther && !old.isOther)
        collectOnly(after.groups, group.id);
    if (Theme *own = after.ownThemeOf(old)) {
        if (own->nameKo == old.nameKo)
            own->nameKo = group.nameKo;
        if (own->nameEn == old.nameEn)
            own->nameEn = group.nameEn;
    }
    return before.changesTo(after, Act::EditThemeGroup, {nameForHistory(group)});
}

/// The theme is the last of its group; so the numbers are given anew.
ChangeSet withTheme(const ThemeTree &before, const Theme &theme, QLatin1StringView what,
                    const QStringList &arguments)
{
    ThemeTree after = before;
    std::erase_if(after.themes, [&theme](const Theme &row) { return row.id == theme.id; });
    after.themes.push_back(theme);
    after.numberAll();
    return before.changesTo(after, what, arguments);
}

/// Of two groups' own themes one is left; which one goes for which.
std::optional<std::pair<ThemeId, ThemeId>> joinThemes(ThemeTree &tree, const ThemeGroup &kept,
                                                      const ThemeGroup &dropped)
{
    std::optional<std::pair<ThemeId, ThemeId>> joined;
    const Theme *own = tree.ownThemeOf(kept);
    const Theme *other = tree.ownThemeOf(dropped);
    if (own && other)
        joined.emplace(other->id, own->id);
    // Behind those that are in the group already.
    std::stable_partition(tree.themes.begin(), tree.themes.end(),
                          [&dropped](const Theme &theme) { return theme.groupId != dropped.id; });
    if (joined)
        tree.themes.erase(findRow(tree.themes, joined->first));
    for (Theme &theme : tree.themes) {
        if (theme.groupId == dropped.id)
            theme.groupId = kept.id;
    }
    return joined;
}

/// With the policies, which have a theme, too.
Result<void> moveThemed(Register &store, ThemeId from, ThemeId to, ChangeSet &changeSet)
{
    const Result<std::vector<Course>> courses = store.coursesOf(from);
    YEONSU_TRY(courses);
    moveAll(changeSet, *courses, &Course::themeId, to);
    return moveReferring(store, from, to, &Policy::themeId, changeSet);
}

/// What refers to any of the themes.
Result<std::vector<store::UseCount>> usesOfAll(Register &store, const std::vector<Theme> &themes)
{
    std::vector<store::UseCount> all;
    for (const Theme &theme : themes) {
        const Result<std::vector<store::UseCount>> uses = store::usesOf(store.database(), theme.id);
        YEONSU_TRY(uses);
        for (const store::UseCount &use : *uses) {
            const auto known = std::find_if(all.begin(), all.end(),
                                            [&use](const auto &other) { return other.table == use.table; });
            if (known == all.end())
                all.push_back(use);
            else
                known->rows += use.rows;
        }
    }
    return all;
}

} // namespace

Result<ChangeSet> savedThemeGroup(Register &store, const std::optional<ThemeGroup> &before,
                                  const ThemeGroup &after)
{
    const Result<ThemeTree> tree = ThemeTree::read(store);
    YEONSU_TRY(tree);
    if (!before)
        return addedGroup(*tree, after);
    YEONSU_TRY(existing(store, before->id));
    return editedGroup(*tree, *before, after);
}

Result<ChangeSet> savedTheme(Register &store, const std::optional<Theme> &before, const Theme &after)
{
    const QString name = nameForHistory(after);
    if (before && before->groupId == after.groupId) {
        ChangeSet changeSet{Act::EditTheme, {name}, {}, {}};
        changeSet.update(*before, after);
        return changeSet;
    }
    const Result<ThemeGroup> group = existing(store, after.groupId);
    YEONSU_TRY(group);
    Result<ThemeTree> tree = ThemeTree::read(store);
    YEONSU_TRY(tree);
    if (before) {
        YEONSU_TRY(existing(store, before->id));
        *findRow(tree->themes, before->id) = *before;
        return withTheme(*tree, after, Act::MoveTheme, {name, nameForHistory(*group)});
    }
    Theme added = after;
    added.id = newTheme;
    return withTheme(*tree, added, Act::AddTheme, {name});
}

Result<ChangeSet> placedThemeGroup(Register &store, ThemeGroupId id, int place)
{
    const Result<ThemeTree> before = ThemeTree::read(store);
    YEONSU_TRY(before);
    const Result<ThemeGroup> group = existing(store, id);
    YEONSU_TRY(group);
    ThemeTree after = *before;
    put(after.groups, findRow(after.groups, id), std::size_t(place));
    after.numberAll();
    return before->changesTo(after, Act::PlaceThemeGroup, {nameForHistory(*group)});
}

Result<ChangeSet> placedTheme(Register &store, ThemeId id, int place)
{
    const Result<ThemeTree> before = ThemeTree::read(store);
    YEONSU_TRY(before);
    const Result<Theme> theme = existing(store, id);
    YEONSU_TRY(theme);
    ThemeTree after = *before;
    // Where it is the last of the whole list, it is the last of its group, too.
    const auto isSibling = [&theme](const Theme &row) { return row.groupId == theme->groupId; };
    std::stable_partition(after.themes.begin(), after.themes.end(), isSibling);
    put(after.themes, findRow(after.themes, id), std::size_t(place));
    after.numberAll();
    return before->changesTo(after, Act::PlaceTheme, {nameForHistory(*theme)});
}

Result<ChangeSet> mergedThemeGroups(Register &store, ThemeGroupId keep, ThemeGroupId drop)
{
    YEONSU_TRY(checkTwo(keep, drop));
    const Result<ThemeTree> before = ThemeTree::read(store);
    YEONSU_TRY(before);
    const Result<ThemeGroup> kept = existing(store, keep);
    YEONSU_TRY(kept);
    const Result<ThemeGroup> dropped = existing(store, drop);
    YEONSU_TRY(dropped);
    ThemeTree after = *before;
    const auto joined = joinThemes(after, *kept, *dropped);
    after.groups.erase(findRow(after.groups, drop));
    after.numberAll();
    ChangeSet changeSet =
        before->changesTo(after, Act::MergeThemeGroups, {nameForHistory(*dropped), nameForHistory(*kept)});
    if (joined)
        YEONSU_TRY(moveThemed(store, joined->first, joined->second, changeSet));
    return changeSet;
}

Result<ChangeSet> mergedThemes(Register &store, ThemeId keep, ThemeId drop)
{
    YEONSU_TRY(checkTwo(keep, drop));
    const Result<Theme> kept = existing(store, keep);
    YEONSU_TRY(kept);
    const Result<Theme> dropped = existing(store, drop);
    YEONSU_TRY(dropped);
    const Result<ThemeGroup> group = existing(store, dropped->groupId);
    YEONSU_TRY(group);
    if (isOwnTheme(*group, *dropped))
        return failure(ErrorCode::RuleBroken,
                       ActText::tr("“%1” is the theme that its group is known by. Merge the group instead.")
                           .arg(nameIn(interfaceLanguage(), *dropped)));
    ChangeSet changeSet{Act::MergeThemes, {nameForHistory(*dropped), nameForHistory(*kept)}, {}, {}};
    YEONSU_TRY(moveThemed(store, drop, keep, changeSet));
    changeSet.remove(*dropped);
    return changeSet;
}

Result<ChangeSet> deletedThemeGroup(Register &store, ThemeGroupId id)
{
    const Result<ThemeGroup> group = existing(store, id);
    YEONSU_TRY(group);
    const Result<std::vector<Theme>> themes = store.themesOf(id);
    YEONSU_TRY(themes);
    const Result<std::vector<store::UseCount>> uses = usesOfAll(store, *themes);
    YEONSU_TRY(uses);
    if (!uses->empty())
        return tl::unexpected(stillInUse(*group, *uses));
    ChangeSet changeSet{Act::DeleteThemeGroup, {nameForHistory(*group)}, {}, {}};
    removeAll(changeSet, *themes);
    changeSet.remove(*group);
    return changeSet;
}

Result<ChangeSet> deletedTheme(Register &store, ThemeId id)
{
    const Result<Theme> theme = existing(store, id);
    YEONSU_TRY(theme);
    const Result<std::vector<store::UseCount>> uses = store::usesOf(store.database(), id);
    YEONSU_TRY(uses);
    if (!uses->empty())
        return tl::unexpected(stillInUse(*theme, *uses));
    ChangeSet changeSet{Act::DeleteTheme, {nameForHistory(*theme)}, {}, {}};
    changeSet.remove(*theme);
    return changeSet;
}

} // namespace yeonsu
