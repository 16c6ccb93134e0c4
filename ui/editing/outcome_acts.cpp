#include "editing/outcome_acts.h"

#include "editing/act_words.h"
#include "editing/referring.h"

namespace yeonsu {

namespace {

constexpr OutcomeId newOutcome(-1);

QString titleForHistory(const Outcome &row)
{
    return inBothLanguages(normalisedText(row.titleKo), normalisedText(row.titleEn));
}

/// The ties of a kind as they are wanted, each once.
template <typename Tie, typename Other>
void changeTies(OutcomeId outcome, const std::vector<Tie> &ties, std::vector<Id<Other>> wanted,
                Id<Other> Tie::*other, ChangeSet &changeSet)
{
    for (const Tie &tie : ties) {
        if (std::erase(wanted, tie.*other) == 0)
            changeSet.remove(tie);
    }
    QSet<Id<Other>> added;
    for (const Id<Other> id : wanted) {
        if (added.contains(id))
            continue;
        added.insert(id);
        Tie tie;
        tie.outcomeId = outcome;
        tie.*other = id;
        changeSet.insert(tie);
    }
}

} // namespace

Result<ChangeSet> savedOutcome(Register &store, const std::optional<Outcome> &before,
                               const OutcomeEntry &entry)
{
    ChangeSet changeSet{
        before ? Act::EditOutcome : Act::AddOutcome, {titleForHistory(entry.outcome)}, {}, {}};
    if (entry.newCity)
        changeSet.insert(*entry.newCity);
    for (const Policy &policy : entry.newPolicies)
        changeSet.insert(policy);
    Outcome written = entry.outcome;
    std::vector<OutcomePerson> people;
    std::vector<OutcomePolicy> policies;
    if (before) {
        changeSet.update(*before, written);
        Result<std::vector<OutcomePerson>> tiedPeople =
            store::rowsReferringTo<OutcomePerson>(store.database(), before->id);
        YEONSU_TRY(tiedPeople);
        people = std::move(*tiedPeople);
        Result<std::vector<OutcomePolicy>> tiedPolicies =
            store::rowsReferringTo<OutcomePolicy>(store.database(), before->id);
        YEONSU_TRY(tiedPolicies);
        policies = std::move(*tiedPolicies);
    } else {
        written.id = newOutcome;
        changeSet.insert(written);
    }
    changeTies(written.id, people, entry.people, &OutcomePerson::personId, changeSet);
    changeTies(written.id, policies, entry.policies, &OutcomePolicy::policyId, changeSet);
    return changeSet;
}

Result<ChangeSet> deletedOutcomes(Register &store, std::span<const OutcomeId> ids)
{
    ChangeSet changeSet;
    QString title;
    for (const OutcomeId id : ids) {
        const Result<Outcome> outcome = existing(store, id);
        YEONSU_TRY(outcome);
        YEONSU_TRY(removeReferring<OutcomePerson>(store, id, changeSet));
        YEONSU_TRY(removeReferring<OutcomePolicy>(store, id, changeSet));
        YEONSU_TRY(moveReferring(store, id, {}, &AgendaItem::outcomeId, changeSet));
        changeSet.remove(*outcome);
        title = titleForHistory(*outcome);
    }
    describe(changeSet, Act::DeleteOutcome, Act::DeleteOutcomes, ids.size(), {title});
    return changeSet;
}

ChangeSet savedPolicy(const std::optional<Policy> &before, const Policy &after)
{
    ChangeSet changeSet{before ? Act::EditPolicy : Act::AddPolicy, {nameForHistory(after)}, {}, {}};
    if (before)
        changeSet.update(*before, after);
    else
        changeSet.insert(after);
    return changeSet;
}

Result<ChangeSet> mergedPolicies(Register &store, PolicyId keep, PolicyId drop)
{
    YEONSU_TRY(checkTwo(keep, drop));
    const Result<Policy> kept = existing(store, keep);
    YEONSU_TRY(kept);
    const Result<Policy> dropped = existing(store, drop);
    YEONSU_TRY(dropped);
    ChangeSet changeSet{Act::MergePolicies, {nameForHistory(*dropped), nameForHistory(*kept)}, {}, {}};
    YEONSU_TRY(moveTies(store, drop, keep, &OutcomePolicy::policyId, &OutcomePolicy::outcomeId, changeSet));
    changeSet.remove(*dropped);
    return changeSet;
}

Result<ChangeSet> deletedPolicy(Register &store, PolicyId id)
{
    const Result<Policy> policy = existing(store, id);
    YEONSU_TRY(policy);
    const Result<std::vector<store::UseCount>> uses = store::usesOf(store.database(), id);
    YEONSU_TRY(uses);
    if (!uses->empty())
        return tl::unexpected(stillInUse(*policy, *uses));
    ChangeSet changeSet{Act::DeletePolicy, {nameForHistory(*policy)}, {}, {}};
    changeSet.remove(*policy);
    return changeSet;
}

} // namespace yeonsu
