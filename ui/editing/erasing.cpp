#include "editing/erasing.h"

#include "domain/erasing.h"
#include "editing/act_words.h"
#include "editing/referring.h"
#include "store/former_items.h"
#include "store/value_words.h"

#include <algorithm>

namespace yeonsu {

namespace {

template <typename Typed>
void eraseAll(const std::vector<Typed> &rows, ChangeSet &changeSet)
{
    for (const Typed &row : rows)
        changeSet.update(row, erased(row));
}

/// Items that are theirs no more may still call the presenter by their name.
Result<void> eraseFormerItems(Register &store, PersonId person, ChangeSet &changeSet)
{
    const auto items = store::itemsStillNaming(store.database(), person);
    YEONSU_TRY(items);
    for (const AgendaItem &item : *items) {
        const auto isSame = [&item](const RowChange &change) { return change.before == Row(item); };
        if (std::ranges::none_of(changeSet.changes, isSame))
            changeSet.update(item, erased(item));
    }
    return {};
}

Result<void> erase(Register &store, const Person &person, ChangeSet &changeSet)
{
    const Result<std::vector<Enrolment>> enrolments = store.enrolmentsOf(person.id);
    YEONSU_TRY(enrolments);
    const auto items = store::rowsReferringTo<AgendaItem>(store.database(), person.id);
    YEONSU_TRY(items);
    eraseAll(*enrolments, changeSet);
    eraseAll(*items, changeSet);
    changeSet.update(person, erased(person));
    return {};
}

} // namespace

Result<ChangeSet> erasedPeople(Register &store, std::span<const PersonId> ids)
{
    ChangeSet changeSet;
    for (const PersonId id : ids) {
        const Result<std::optional<Person>> known = store.find(id);
        YEONSU_TRY(known);
        const Result<std::optional<Person>> person = *known ? known : store::lastKnown(store.database(), id);
        YEONSU_TRY(person);
        if (!*person)
            return failure(ErrorCode::NotFound, ActText::tr("This row is no longer there."));
        if (isErased(**person))
            continue;
        if (*known)
            YEONSU_TRY(erase(store, **person, changeSet));
        YEONSU_TRY(eraseFormerItems(store, id, changeSet));
        changeSet.erases.push_back(id);
    }
    if (changeSet.erases.empty())
        return failure(ErrorCode::BadValue, ActText::tr("Whoever is chosen was erased already."));
    YEONSU_TRY(removeMarks(store, std::span<const PersonId>(changeSet.erases), changeSet));
    describe(changeSet, Act::ErasePerson, Act::ErasePeople, changeSet.erases.size(), {});
    return changeSet;
}

Result<std::vector<Person>> deletedAmong(Register &store, const ChangeSet &act)
{
    std::vector<Person> people;
    for (const PersonId id : act.erases) {
        const Result<std::optional<Person>> there = store.find(id);
        YEONSU_TRY(there);
        if (*there)
            continue;
        const Result<std::optional<Person>> person = store::lastKnown(store.database(), id);
        YEONSU_TRY(person);
        if (*person)
            people.push_back(std::move(**person));
    }
    return people;
}

bool erasesSomebody(const ChangeSet &applied)
{
    // Of whom no row is left, the history tells the act only.
    if (applied.what == Act::ErasePerson || applied.what == Act::ErasePeople)
        return true;
    return std::any_of(applied.changes.begin(), applied.changes.end(), [](const RowChange &change) {
        const Person *person = change.before && change.after ? std::get_if<Person>(&*change.after) : nullptr;
        return person && isErased(*person);
    });
}

} // namespace yeonsu
