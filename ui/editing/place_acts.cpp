#include "editing/place_acts.h"

#include "editing/act_words.h"
#include "editing/rows_of_act.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr CityId newCity(-1);

QStringList distinctSpellings(const City &city, const QStringList &spellings)
{
    QSet<QString> present{QString(), foldedText(city.nameKo), foldedText(city.nameEn)};
    QStringList distinct;
    for (const QString &spelling : spellings) {
        const QString folded = foldedText(spelling);
        if (!present.contains(folded))
            distinct.append(normalisedText(spelling));
        present.insert(folded);
    }
    return distinct;
}

/// Spellings that stay keep their rows; one that was put in the place of another takes its row over.
void changeSpellings(CityId city, std::vector<CityAlias> rows, QStringList wanted, ChangeSet &changeSet)
{
    std::erase_if(rows, [&wanted](const CityAlias &row) { return wanted.removeOne(row.name); });
    for (const CityAlias &before : rows) {
        if (wanted.isEmpty()) {
            changeSet.remove(before);
            continue;
        }
        CityAlias after = before;
        after.name = wanted.takeFirst();
        changeSet.update(before, after);
    }
    for (const QString &name : wanted)
        changeSet.insert(CityAlias{{}, city, name});
}

Result<void> checkUnused(Register &store, const City &city)
{
    Result<std::vector<store::UseCount>> uses = store::usesOf(store.database(), city.id);
    YEONSU_TRY(uses);
    // Spellings and marks go with the city.
    std::erase_if(*uses, [](const store::UseCount &use) {
        return use.table == store::tableName<CityAlias>() || use.table == store::tableName<NotSameCities>();
    });
    return uses->empty() ? Result<void>() : tl::unexpected(stillInUse(city, *uses));
}

QLatin1StringView actOf(CityMark mark, bool isOn)
{
    if (mark == CityMark::Metropolis)
        return isOn ? Act::MarkMetropolis : Act::UnmarkMetropolis;
    return isOn ? Act::MarkSisterCities : Act::UnmarkSisterCities;
}

} // namespace

Result<ChangeSet> savedCity(Register &store, const std::optional<City> &before, const City &after,
                            const QStringList &spellings)
{
    ChangeSet changeSet{before ? Act::EditCity : Act::AddCity, {nameForHistory(after)}, {}, {}};
    City written = after;
    std::vector<CityAlias> rows;
    if (before) {
        changeSet.update(*before, written);
        Result<std::vector<CityAlias>> known = store.aliasesOf(before->id);
        YEONSU_TRY(known);
        rows = std::move(*known);
    } else {
        written.id = newCity;
        changeSet.insert(written);
    }
    changeSpellings(written.id, rows, distinctSpellings(written, spellings), changeSet);
    return changeSet;
}

ChangeSet savedCity(const City &before, const City &after)
{
    ChangeSet changeSet{Act::EditCity, {nameForHistory(after)}, {}, {}};
    changeSet.update(before, after);
    return changeSet;
}

Result<ChangeSet> savedCountry(Register &store, const Country &before, const Country &after)
{
    ChangeSet changeSet{Act::EditCountry, {nameForHistory(after)}, {}, {}};
    changeSet.update(before, after);
    if (after.continentId == before.continentId)
        return changeSet;
    const Result<Continent> continent = existing(store, after.continentId);
    YEONSU_TRY(continent);
    changeSet.what = Act::MoveCountry;
    changeSet.arguments.append(nameForHistory(*continent));
    return changeSet;
}

ChangeSet savedContinent(const Continent &before, const Continent &after)
{
    ChangeSet changeSet{Act::EditContinent, {nameForHistory(after)}, {}, {}};
    changeSet.update(before, after);
    return changeSet;
}

Result<ChangeSet> markedCities(Register &store, std::span<const CityId> ids, CityMark mark, bool isOn)
{
    ChangeSet changeSet;
    QString name;
    for (const CityId id : ids) {
        const Result<City> before = existing(store, id);
        YEONSU_TRY(before);
        City after = *before;
        after.*memberOf(mark) = isOn;
        if (after == *before)
            continue;
        changeSet.update(*before, after);
        name = nameForHistory(after);
    }
    describe(changeSet, Act::EditCity, actOf(mark, isOn), changeSet.changes.size(), {name});
    return changeSet;
}

Result<ChangeSet> deletedCities(Register &store, std::span<const CityId> ids)
{
    ChangeSet changeSet;
    QString name;
    for (const CityId id : ids) {
        const Result<City> city = existing(store, id);
        YEONSU_TRY(city);
        YEONSU_TRY(checkUnused(store, *city));
        const Result<std::vector<CityAlias>> spellings = store.aliasesOf(id);
        YEONSU_TRY(spellings);
        removeAll(changeSet, *spellings);
        changeSet.remove(*city);
        name = nameForHistory(*city);
    }
    YEONSU_TRY(removeMarks(store, ids, changeSet));
    describe(changeSet, Act::DeleteCity, Act::DeleteCities, ids.size(), {name});
    return changeSet;
}

} // namespace yeonsu
