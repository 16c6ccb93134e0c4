#include "editing/event_acts.h"

#include "domain/release_title.h"
#include "editing/act_words.h"
#include "editing/referring.h"
#include "release/frozen_figures.h"

namespace yeonsu {

namespace {

Result<void> releaseAnnexes(Register &store, const Forum &forum, ChangeSet &changeSet)
{
    const Result<std::vector<Release>> releases = store::rowsReferringTo<Release>(store.database(), forum.id);
    YEONSU_TRY(releases);
    for (const Release &release : *releases) {
        if (release.state == ReleaseState::Frozen)
            return failure(ErrorCode::RuleBroken,
                           ActText::tr("“%1” is annexed to the release “%2”, which is frozen, and was not "
                                       "deleted.")
                               .arg(nameIn(interfaceLanguage(), forum), release.title));
    }
    moveAll(changeSet, *releases, &Release::forumId, ForumId());
    return {};
}

template <typename Typed>
void save(ChangeSet &changeSet, const std::optional<Typed> &before, const Typed &after)
{
    if (before)
        changeSet.update(*before, after);
    else
        changeSet.insert(after);
}

} // namespace

ChangeSet savedForum(const std::optional<Forum> &before, const Forum &after)
{
    ChangeSet changeSet{before ? Act::EditForum : Act::AddForum, {nameForHistory(after)}, {}, {}};
    save(changeSet, before, after);
    return changeSet;
}

ChangeSet savedForumGroup(const std::optional<ForumGroup> &before, const ForumGroup &after)
{
    ChangeSet changeSet{
        before ? Act::EditForumGroup : Act::AddForumGroup, {normalisedText(after.name)}, {}, {}};
    save(changeSet, before, after);
    return changeSet;
}

Result<ChangeSet> deletedForumGroups(Register &store, std::span<const ForumGroupId> ids)
{
    ChangeSet changeSet;
    QString name;
    for (const ForumGroupId id : ids) {
        const Result<ForumGroup> group = existing(store, id);
        YEONSU_TRY(group);
        changeSet.remove(*group);
        name = group->name;
    }
    describe(changeSet, Act::DeleteForumGroup, Act::DeleteForumGroups, ids.size(), {name});
    return changeSet;
}

Result<ChangeSet> deletedForums(Register &store, std::span<const ForumId> ids)
{
    ChangeSet changeSet;
    QString name;
    for (const ForumId id : ids) {
        const Result<Forum> forum = existing(store, id);
        YEONSU_TRY(forum);
        YEONSU_TRY(removeReferring<AgendaItem>(store, id, changeSet));
        YEONSU_TRY(removeReferring<ForumGroup>(store, id, changeSet));
        YEONSU_TRY(releaseAnnexes(store, *forum, changeSet));
        changeSet.remove(*forum);
        name = nameForHistory(*forum);
    }
    describe(changeSet, Act::DeleteForum, Act::DeleteForums, ids.size(), {name});
    return changeSet;
}

ChangeSet savedRelease(const std::optional<Release> &before, const Release &after)
{
    ChangeSet changeSet{
        before ? Act::EditRelease : Act::AddRelease, {normalisedText(titleWithoutTokens(after))}, {}, {}};
    save(changeSet, before, after);
    return changeSet;
}

ChangeSet savedClaimDecision(const std::optional<ClaimDecision> &before, const ClaimDecision &after)
{
    ChangeSet changeSet{Act::DecideClaim, {after.number}, {}, {}};
    save(changeSet, before, after);
    return changeSet;
}

Result<ChangeSet> deletedReleases(Register &store, std::span<const ReleaseId> ids)
{
    ChangeSet changeSet;
    QString title;
    for (const ReleaseId id : ids) {
        const Result<Release> release = existing(store, id);
        YEONSU_TRY(release);
        YEONSU_TRY(removeReferring<ClaimDecision>(store, id, changeSet));
        changeSet.remove(*release);
        title = normalisedText(titleWithoutTokens(*release));
    }
    describe(changeSet, Act::DeleteRelease, Act::DeleteReleases, ids.size(), {title});
    return changeSet;
}

Result<ChangeSet> deletedClaimDecision(Register &store, ClaimDecisionId id)
{
    const Result<ClaimDecision> decision = existing(store, id);
    YEONSU_TRY(decision);
    ChangeSet changeSet{Act::DeleteClaimDecision, {decision->number}, {}, {}};
    changeSet.remove(*decision);
    return changeSet;
}

Result<ChangeSet> freezeRelease(Register &store, ReleaseId id, const FactTable &facts, const QDate &asOf)
{
    const Result<ReleaseSource> source = releaseSource(store, id);
    YEONSU_TRY(source);
    const Release &before = source->release;
    if (before.state == ReleaseState::Frozen)
        return failure(ErrorCode::RuleBroken, ActText::tr("“%1” is frozen already.").arg(before.title));
    const Result<std::vector<ClaimDecision>> decisions =
        store::rowsReferringTo<ClaimDecision>(store.database(), id);
    YEONSU_TRY(decisions);
    const Result<FrozenRelease> frozen = frozenRelease(*source, *decisions, facts, asOf);
    YEONSU_TRY(frozen);
    Release after = before;
    after.state = ReleaseState::Frozen;
    after.asOf = asOf;
    after.frozenFigures = toJson(*frozen);
    ChangeSet changeSet{Act::FreezeRelease, {normalisedText(titleWithoutTokens(before))}, {}, {}};
    changeSet.update(before, after);
    return changeSet;
}

Result<ChangeSet> reopenRelease(Register &store, ReleaseId id)
{
    const Result<Release> before = existing(store, id);
    YEONSU_TRY(before);
    if (before->state == ReleaseState::Draft)
        return failure(ErrorCode::RuleBroken, ActText::tr("“%1” is a draft.").arg(before->title));
    Release after = *before;
    after.state = ReleaseState::Draft;
    after.frozenFigures.clear();
    ChangeSet changeSet{Act::ReopenRelease, {normalisedText(titleWithoutTokens(*before))}, {}, {}};
    changeSet.update(*before, after);
    return changeSet;
}

} // namespace yeonsu
