#include "editing/erasing.h"

#include "domain/erasing.h"
#include "editing/act_words.h"
#include "editing/referring.h"

#include <algorithm>

namespace yeonsu {

namespace {

template <typename Typed>
void eraseAll(const std::vector<Typed> &rows, ChangeSet &changeSet)
{
    for (const Typed &row : rows)
        changeSet.update(row, erased(row));
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
    changeSet.erases.push_back(person.id);
    return {};
}

} // namespace

Result<ChangeSet> erasedPeople(Register &store, std::span<const PersonId> ids)
{
    ChangeSet changeSet;
    for (const PersonId id : ids) {
        const Result<Person> person = existing(store, id);
        YEONSU_TRY(person);
        if (!isErased(*person))
            YEONSU_TRY(erase(store, *person, changeSet));
    }
    if (changeSet.erases.empty())
        return failure(ErrorCode::BadValue, ActText::tr("Whoever is chosen was erased already."));
    YEONSU_TRY(removeMarks(store, std::span<const PersonId>(changeSet.erases), changeSet));
    describe(changeSet, Act::ErasePerson, Act::ErasePeople, changeSet.erases.size(), {});
    return changeSet;
}

bool erasesSomebody(const ChangeSet &applied)
{
    return std::any_of(applied.changes.begin(), applied.changes.end(), [](const RowChange &change) {
        const Person *person = change.before && change.after ? std::get_if<Person>(&*change.after) : nullptr;
        return person && isErased(*person);
    });
}

} // namespace yeonsu
