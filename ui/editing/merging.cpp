#include "editing/merging.h"

#include "editing/act_words.h"
#include "editing/referring.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// How far somebody got in a course.
int stageOf(EnrolmentStatus status)
{
    static constexpr std::array stages{EnrolmentStatus::Applied,  EnrolmentStatus::Accepted,
                                       EnrolmentStatus::NoShow,   EnrolmentStatus::Withdrawn,
                                       EnrolmentStatus::Attended, EnrolmentStatus::Completed};
    static_assert(stages.size() == keyTable<EnrolmentStatus>.size());
    return int(std::find(stages.begin(), stages.end(), status) - stages.begin());
}

int filledFields(const Enrolment &row)
{
    return int(!row.cityId.isNull()) + int(!row.organisation.isEmpty()) + int(!row.jobTitle.isEmpty()) +
           int(!row.seniorityId.isNull()) + int(row.completedOn.isValid());
}

DoubleEnrolment byDefault(const Enrolment &ofKeep, const Enrolment &ofDrop)
{
    const auto worth = [](const Enrolment &row) { return std::pair(stageOf(row.status), filledFields(row)); };
    return worth(ofDrop) > worth(ofKeep) ? DoubleEnrolment{ofDrop, ofKeep} : DoubleEnrolment{ofKeep, ofDrop};
}

/// The kept enrolment with its empty fields filled.
Enrolment filled(const DoubleEnrolment &both)
{
    Enrolment row = both.kept;
    const Enrolment &other = both.dropped;
    if (row.cityId.isNull())
        row.cityId = other.cityId;
    if (row.organisation.isEmpty())
        row.organisation = other.organisation;
    if (row.jobTitle.isEmpty())
        row.jobTitle = other.jobTitle;
    if (row.seniorityId.isNull())
        row.seniorityId = other.seniorityId;
    if (row.completedOn.isNull() && row.status == EnrolmentStatus::Completed)
        row.completedOn = other.completedOn;
    return row;
}

Result<void> moveEnrolments(Register &store, PersonId keep, PersonId drop,
                            std::span<const EnrolmentId> keptEnrolments, ChangeSet &changeSet)
{
    const Result<std::vector<DoubleEnrolment>> doubles = doubleEnrolments(store, keep, drop);
    YEONSU_TRY(doubles);
    Result<std::vector<Enrolment>> moved = store.enrolmentsOf(drop);
    YEONSU_TRY(moved);
    for (DoubleEnrolment both : *doubles) {
        const EnrolmentId other = both.dropped.id;
        if (std::find(keptEnrolments.begin(), keptEnrolments.end(), other) != keptEnrolments.end())
            std::swap(both.kept, both.dropped);
        Enrolment after = filled(both);
        after.personId = keep;
        changeSet.update(both.kept, after);
        changeSet.remove(both.dropped);
        std::erase_if(*moved, [&](const Enrolment &row) { return row.courseId == after.courseId; });
    }
    moveAll(changeSet, *moved, &Enrolment::personId, keep);
    return {};
}

/// Other spellings: those of the city that goes, and every name that is none any more.
void keepSpellings(const City &keep, const City &drop, const City &winning,
                   const std::vector<CityAlias> &ofKeep, const std::vector<CityAlias> &ofDrop,
                   ChangeSet &changeSet)
{
    QSet<QString> present{QString(), foldedText(winning.nameKo), foldedText(winning.nameEn)};
    for (const CityAlias &alias : ofKeep)
        present.insert(foldedText(alias.name));
    const auto isNew = [&present](const QString &name) {
        const qsizetype before = present.size();
        present.insert(foldedText(name));
        return present.size() > before;
    };
    for (const CityAlias &alias : ofDrop) {
        if (isNew(alias.name))
            moveAll(changeSet, std::vector{alias}, &CityAlias::cityId, keep.id);
        else
            changeSet.remove(alias);
    }
    for (const QString &name : {keep.nameKo, keep.nameEn, drop.nameKo, drop.nameEn}) {
        if (isNew(name))
            changeSet.insert(CityAlias{{}, keep.id, name});
    }
}

} // namespace

Result<std::vector<DoubleEnrolment>> doubleEnrolments(Register &store, PersonId keep, PersonId drop)
{
    const Result<std::vector<Enrolment>> ofKeep = store.enrolmentsOf(keep);
    YEONSU_TRY(ofKeep);
    const Result<std::vector<Enrolment>> ofDrop = store.enrolmentsOf(drop);
    YEONSU_TRY(ofDrop);
    std::vector<DoubleEnrolment> doubles;
    for (const Enrolment &mine : *ofKeep) {
        for (const Enrolment &theirs : *ofDrop) {
            if (mine.courseId == theirs.courseId)
                doubles.push_back(byDefault(mine, theirs));
        }
    }
    return doubles;
}

Result<ChangeSet> mergedPeople(Register &store, PersonId keep, PersonId drop, const Person &winning,
                               std::span<const EnrolmentId> keptEnrolments)
{
    YEONSU_TRY(checkTwo(keep, drop));
    const Result<Person> kept = existing(store, keep);
    YEONSU_TRY(kept);
    const Result<Person> dropped = existing(store, drop);
    YEONSU_TRY(dropped);
    if (isErased(*kept) || isErased(*dropped))
        return failure(ErrorCode::BadValue, ActText::tr("A person who was erased cannot be merged."));
    ChangeSet changeSet{Act::MergePeople, {}, {}, {}};
    YEONSU_TRY(moveEnrolments(store, keep, drop, keptEnrolments, changeSet));
    YEONSU_TRY(moveTies(store, drop, keep, &OutcomePerson::personId, &OutcomePerson::outcomeId, changeSet));
    YEONSU_TRY(moveReferring(store, drop, keep, &AgendaItem::personId, changeSet));
    YEONSU_TRY(removeMarks(store, std::span<const PersonId>(&drop, 1), changeSet));
    Person after = winning;
    after.id = keep;
    changeSet.update(*kept, after);
    changeSet.remove(*dropped);
    return changeSet;
}

ChangeSet markedNotSame(PersonId one, PersonId other)
{
    ChangeSet changeSet{Act::MarkNotSame, {}, {}, {}};
    changeSet.insert(NotSamePeople{{}, one, other});
    return changeSet;
}

ChangeSet markedNotSame(CityId one, CityId other)
{
    ChangeSet changeSet{Act::MarkCitiesNotSame, {}, {}, {}};
    changeSet.insert(NotSameCities{{}, one, other});
    return changeSet;
}

Result<ChangeSet> mergedCities(Register &store, CityId keep, CityId drop, const City &winning)
{
    YEONSU_TRY(checkTwo(keep, drop));
    const Result<City> kept = existing(store, keep);
    YEONSU_TRY(kept);
    const Result<City> dropped = existing(store, drop);
    YEONSU_TRY(dropped);
    const Result<std::vector<Enrolment>> enrolments = store.enrolmentsOf(drop);
    YEONSU_TRY(enrolments);
    const Result<std::vector<Headcount>> headcounts = store.headcountsOf(drop);
    YEONSU_TRY(headcounts);
    const Result<std::vector<CityAlias>> ofKeep = store.aliasesOf(keep);
    YEONSU_TRY(ofKeep);
    const Result<std::vector<CityAlias>> ofDrop = store.aliasesOf(drop);
    YEONSU_TRY(ofDrop);
    ChangeSet changeSet{Act::MergeCities, {}, {}, {}};
    changeSet.arguments = {nameForHistory(*dropped), nameForHistory(winning)};
    moveAll(changeSet, *enrolments, &Enrolment::cityId, keep);
    moveAll(changeSet, *headcounts, &Headcount::cityId, keep);
    YEONSU_TRY(moveReferring(store, drop, keep, &Outcome::cityId, changeSet));
    YEONSU_TRY(moveReferring(store, drop, keep, &AgendaItem::cityId, changeSet));
    keepSpellings(*kept, *dropped, winning, *ofKeep, *ofDrop, changeSet);
    YEONSU_TRY(removeMarks(store, std::span<const CityId>(&drop, 1), changeSet));
    City after = winning;
    after.id = keep;
    changeSet.update(*kept, after);
    changeSet.remove(*dropped);
    return changeSet;
}

} // namespace yeonsu
