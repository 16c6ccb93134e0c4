#include "editing/programme_acts.h"

#include "domain/programme.h"
#include "domain/rules.h"
#include "editing/act_words.h"
#include "editing/referring.h"

namespace yeonsu {

namespace {

using Items = std::vector<AgendaItem>;

Result<Items> programmeOf(Register &store, ForumId forum)
{
    return store::rowsReferringTo<AgendaItem>(store.database(), forum);
}

tl::unexpected<Error> pastMidnight()
{
    return failure(ErrorCode::RuleBroken,
                   ActText::tr("The programme would go on after midnight, and was left as it is."));
}

/// What the items become, of those that were read; the item `but` is written otherwise.
void updateAll(ChangeSet &changeSet, const Items &before, const Items &changed, AgendaItemId but = {})
{
    for (const AgendaItem &after : changed) {
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&after](const AgendaItem &item) { return item.id == after.id; });
        if (old != before.end() && after.id != but)
            changeSet.update(*old, after);
    }
}

bool isElsewhereInTime(const AgendaItem &one, const AgendaItem &other)
{
    return one.day != other.day || one.starts != other.starts || one.minutes != other.minutes;
}

/// What an edited or new item does to the others. The item is compared with what it was when its edit began:
/// where others have moved it meanwhile, that is their act.
Result<std::optional<Items>> changedWith(Register &store, const std::optional<AgendaItem> &before,
                                         const AgendaItem &after, Items &programme)
{
    Result<Items> items = programmeOf(store, after.forumId);
    YEONSU_TRY(items);
    programme = std::move(*items);
    if (!before)
        return withItemInserted(programme, after);
    const auto old = std::find_if(programme.begin(), programme.end(),
                                  [&](const AgendaItem &item) { return item.id == before->id; });
    if (old == programme.end())
        return Items(); // the register says that it has gone
    *old = *before;
    return withItemChanged(programme, after);
}

} // namespace

Result<ChangeSet> savedAgendaItem(Register &store, const std::optional<AgendaItem> &before,
                                  const AgendaItem &after, const std::optional<City> &newCity)
{
    ChangeSet changeSet{
        before ? Act::EditAgendaItem : Act::AddAgendaItem, {normalisedText(after.title)}, {}, {}};
    if (newCity)
        changeSet.insert(*newCity);
    if (before)
        changeSet.update(*before, after);
    else
        changeSet.insert(after);
    const auto isOfTime = [](const RuleViolation &broken) {
        return broken.field == QLatin1StringView("starts") || broken.field == QLatin1StringView("minutes") ||
               broken.field == QLatin1StringView("day");
    };
    const std::vector<RuleViolation> broken = brokenRules(after);
    const bool hasTime = std::none_of(broken.begin(), broken.end(), isOfTime);
    if (!hasTime || (before && !isElsewhereInTime(*before, after)))
        return changeSet; // what has no time is refused with the rule's own words
    Items programme;
    const Result<std::optional<Items>> others = changedWith(store, before, after, programme);
    YEONSU_TRY(others);
    if (!*others)
        return pastMidnight();
    updateAll(changeSet, programme, **others, after.id);
    return changeSet;
}

Result<ChangeSet> placedAgendaItem(Register &store, AgendaItemId id, int place)
{
    const Result<AgendaItem> item = existing(store, id);
    YEONSU_TRY(item);
    const Result<Items> programme = programmeOf(store, item->forumId);
    YEONSU_TRY(programme);
    const std::optional<Items> moved = withItemMoved(*programme, id, place);
    if (!moved)
        return pastMidnight();
    ChangeSet changeSet{Act::MoveAgendaItem, {item->title}, {}, {}};
    updateAll(changeSet, *programme, *moved);
    return changeSet;
}

Result<ChangeSet> deletedAgendaItems(Register &store, std::span<const AgendaItemId> ids)
{
    ChangeSet changeSet;
    if (ids.empty())
        return changeSet;
    const Result<AgendaItem> first = existing(store, ids.front());
    YEONSU_TRY(first);
    const Result<Items> programme = programmeOf(store, first->forumId);
    YEONSU_TRY(programme);
    Items left = *programme;
    for (const AgendaItemId id : ids) {
        const Result<AgendaItem> item = existing(store, id);
        YEONSU_TRY(item);
        changeSet.remove(*item);
        for (const AgendaItem &moved : withItemRemoved(left, id))
            std::replace_if(
                left.begin(), left.end(), [&](const AgendaItem &other) { return other.id == moved.id; },
                moved);
        std::erase_if(left, [id](const AgendaItem &other) { return other.id == id; });
    }
    for (const AgendaItem &item : left) {
        if (std::find(programme->begin(), programme->end(), item) == programme->end())
            updateAll(changeSet, *programme, {item});
    }
    describe(changeSet, Act::DeleteAgendaItem, Act::DeleteAgendaItems, ids.size(), {first->title});
    return changeSet;
}

Result<ChangeSet> closedProgramme(Register &store, ForumId forum)
{
    const Result<Forum> row = existing(store, forum);
    YEONSU_TRY(row);
    const Result<Items> programme = programmeOf(store, forum);
    YEONSU_TRY(programme);
    const std::optional<Items> closed = madeContiguous(*programme);
    if (!closed)
        return pastMidnight();
    ChangeSet changeSet{Act::CloseProgramme, {nameForHistory(*row)}, {}, {}};
    updateAll(changeSet, *programme, *closed);
    return changeSet;
}

} // namespace yeonsu
