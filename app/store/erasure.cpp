#include "store/erasure.h"

#include "domain/text.h"
#include "store/list_sql.h"
#include "store/value_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

struct ErasureText
{
    Q_DECLARE_TR_FUNCTIONS(ErasureText)
};

/// One row of the history's as it was before and after an act.
template <typename Typed>
struct KeptChange
{
    qint64 rowid;
    std::optional<Typed> before;
    std::optional<Typed> after;
};

template <typename Typed>
std::optional<Typed> keptRow(qint64 id, const QVariant &json)
{
    const std::optional<Row> row = rowFromJson({tableName<Typed>(), id}, json);
    return row ? std::optional(std::get<Typed>(*row)) : std::nullopt;
}

template <typename Typed>
Result<std::vector<KeptChange<Typed>>> keptChanges(Database &database, const QString &condition)
{
    Statement statement(
        database,
        u"SELECT rowid, row_id, before, after FROM change_row WHERE table_name = '%1' AND (%2)"_s.arg(
            tableName<Typed>(), condition));
    YEONSU_TRY(statement.execute());
    std::vector<KeptChange<Typed>> changes;
    while (statement.next())
        changes.push_back({statement.integer(0), keptRow<Typed>(statement.integer(1), statement.value(2)),
                           keptRow<Typed>(statement.integer(1), statement.value(3))});
    YEONSU_TRY(statement.outcome());
    return changes;
}

/// Writes the rows anew without what tells who it was.
template <typename Typed>
Result<void> eraseChanges(Database &database, const std::vector<KeptChange<Typed>> &changes)
{
    for (const KeptChange<Typed> &change : changes) {
        QVariantList values;
        QStringList set;
        const auto keep = [&](const QString &column, const std::optional<Typed> &row) {
            if (!row)
                return;
            set.append(column + u" = "_s + jsonOfValues<Typed>());
            values += sqlValues(erased(*row));
        };
        keep(u"before"_s, change.before);
        keep(u"after"_s, change.after);
        values.append(change.rowid);
        Statement statement(database, u"UPDATE change_row SET %1 WHERE rowid = ?"_s.arg(set.join(u", "_s)));
        YEONSU_TRY(statement.execute(values));
    }
    return {};
}

/// Rows that say whose they are; the indexes of the history find them.
QString isOfPeople(const QString &ids)
{
    return u"json_extract(before, '$.person_id') IN (%1) OR json_extract(after, '$.person_id') IN (%1)"_s.arg(
        ids);
}

/// Of items that were theirs, what the history has of a time at which they were not and were called the same.
Result<std::vector<KeptChange<AgendaItem>>> otherwiseNaming(Database &database,
                                                            const std::vector<KeptChange<AgendaItem>> &theirs)
{
    std::vector<AgendaItemId> ids;
    QSet<std::pair<AgendaItemId, QString>> presented;
    const auto forEachState = [](const KeptChange<AgendaItem> &change, const auto &visit) {
        for (const std::optional<AgendaItem> &row : {change.before, change.after}) {
            if (row && !row->presenter.isEmpty())
                visit(*row);
        }
    };
    for (const KeptChange<AgendaItem> &change : theirs) {
        forEachState(change, [&](const AgendaItem &row) {
            ids.push_back(row.id);
            presented.insert({row.id, row.presenter});
        });
    }
    auto others = keptChanges<AgendaItem>(
        database, u"row_id IN (%1)"_s.arg(idList(std::span<const AgendaItemId>(ids))));
    YEONSU_TRY(others);
    std::erase_if(*others, [&](const KeptChange<AgendaItem> &change) {
        bool isSame = false;
        forEachState(change, [&](const AgendaItem &row) {
            isSame = isSame || presented.contains({row.id, row.presenter});
        });
        return !isSame;
    });
    return others;
}

/// With those who became one of them and are gone, and who became one of those before.
Result<std::vector<PersonId>> withMerged(Database &database, std::span<const PersonId> people)
{
    std::vector<PersonId> all(people.begin(), people.end());
    for (std::size_t known = 0; known < all.size();) {
        const QString ids = idList(std::span<const PersonId>(all).subspan(known));
        known = all.size();
        const Result<std::vector<PersonId>> merged = readIds<Person>(
            database,
            u"SELECT DISTINCT gone.row_id FROM change_row stays JOIN change c ON c.id = stays.change_id "
            "JOIN change_row gone ON gone.change_id = c.id WHERE c.what = 'merge-people' AND "
            "gone.table_name = 'person' AND gone.after IS NULL AND "
            "gone.row_id NOT IN (SELECT id FROM person) AND "
            "(stays.table_name = 'person' AND stays.row_id IN (%1) OR "
            "json_extract(stays.after, '$.person_id') IN (%1))"_s.arg(ids),
            {});
        YEONSU_TRY(merged);
        for (const PersonId id : *merged) {
            if (std::find(all.begin(), all.end(), id) == all.end())
                all.push_back(id);
        }
    }
    return all;
}

/// By which two rows of somebody are known as one where nothing else tells.
QStringList namesOf(const Person &person)
{
    QStringList names{foldedText(displayName(person)), person.email};
    names.removeAll(QString());
    return names;
}

/// Where one was merged into another and nothing came along, the history tells of who is gone only. It was
/// whoever has the same name or e-mail.
Result<std::vector<PersonId>> namesakesMerged(Database &database,
                                              const std::vector<KeptChange<Person>> &ofPeople)
{
    QSet<QString> names;
    for (const KeptChange<Person> &change : ofPeople) {
        for (const std::optional<Person> &row : {change.before, change.after}) {
            for (const QString &name : row && !isErased(*row) ? namesOf(*row) : QStringList())
                names.insert(name);
        }
    }
    const auto gone = keptChanges<Person>(
        database,
        u"after IS NULL AND row_id NOT IN (SELECT id FROM person) AND EXISTS (SELECT 1 FROM change c WHERE "
        "c.id = change_id AND c.what = 'merge-people') AND NOT EXISTS (SELECT 1 FROM change_row other WHERE "
        "other.change_id = change_row.change_id AND (other.table_name = 'person' AND "
        "other.row_id <> change_row.row_id OR json_extract(other.after, '$.person_id') IS NOT NULL))"_s);
    YEONSU_TRY(gone);
    std::vector<PersonId> merged;
    for (const KeptChange<Person> &change : *gone) {
        const QStringList theirs = namesOf(*change.before);
        if (std::any_of(theirs.begin(), theirs.end(),
                        [&](const QString &name) { return names.contains(name); }))
            merged.push_back(change.before->id);
    }
    return merged;
}

/// All that the history has of the people's own rows.
Result<std::vector<KeptChange<Person>>> ownChanges(Database &database, std::span<const PersonId> people)
{
    return keptChanges<Person>(database, u"row_id IN (%1)"_s.arg(idList(people)));
}

/// Of other rows, texts that name them. People and enrolments have no texts but their own.
Result<void> takeNamesFromRows(Database &database, const NamesInTexts &names)
{
    Statement rows(database, u"SELECT rowid, before, after FROM change_row "
                             "WHERE table_name NOT IN ('person', 'enrolment')"_s);
    Statement write(database, u"UPDATE change_row SET before = ?, after = ? WHERE rowid = ?"_s);
    YEONSU_TRY(rows.execute());
    std::vector<QVariantList> found;
    const auto without = [&names](const QVariant &json) {
        return json.isNull() ? json : QVariant(names.takenFrom(json.toString()));
    };
    while (rows.next()) {
        if (names.areIn(rows.text(1)) || names.areIn(rows.text(2)))
            found.push_back({without(rows.value(1)), without(rows.value(2)), rows.integer(0)});
    }
    YEONSU_TRY(rows.outcome());
    for (const QVariantList &values : found)
        YEONSU_TRY(write.execute(values));
    return {};
}

/// What acts and brought in files are called.
Result<void> takeNamesFrom(Database &database, const QString &table, const QString &column,
                           const NamesInTexts &names)
{
    Statement rows(database, u"SELECT id, %1 FROM %2"_s.arg(column, table));
    Statement write(database, u"UPDATE %2 SET %1 = ? WHERE id = ?"_s.arg(column, table));
    YEONSU_TRY(rows.execute());
    std::vector<QVariantList> found;
    while (rows.next()) {
        if (names.areIn(rows.text(1)))
            found.push_back({names.takenFrom(rows.text(1)), rows.integer(0)});
    }
    YEONSU_TRY(rows.outcome());
    for (const QVariantList &values : found)
        YEONSU_TRY(write.execute(values));
    return {};
}

Result<void> takeNames(Database &database, const std::vector<KeptChange<Person>> &ofPeople)
{
    NamesInTexts names;
    for (const KeptChange<Person> &change : ofPeople) {
        for (const std::optional<Person> &row : {change.before, change.after}) {
            if (row)
                names.add(*row);
        }
    }
    if (names.isEmpty())
        return {};
    YEONSU_TRY(takeNamesFromRows(database, names));
    YEONSU_TRY(takeNamesFrom(database, u"change"_s, u"arguments"_s, names));
    return takeNamesFrom(database, u"import_batch"_s, u"file_name"_s, names);
}

} // namespace

namespace store {

Result<void> eraseFromHistory(Database &database, std::span<const PersonId> people)
{
    if (people.empty())
        return {};
    Result<std::vector<PersonId>> all = withMerged(database, people);
    YEONSU_TRY(all);
    const auto known = ownChanges(database, *all);
    YEONSU_TRY(known);
    const Result<std::vector<PersonId>> namesakes = namesakesMerged(database, *known);
    YEONSU_TRY(namesakes);
    all->insert(all->end(), namesakes->begin(), namesakes->end());
    const auto ofPeople = ownChanges(database, *all);
    YEONSU_TRY(ofPeople);
    const QString ids = idList(std::span<const PersonId>(*all));
    const auto enrolments = keptChanges<Enrolment>(database, isOfPeople(ids));
    YEONSU_TRY(enrolments);
    const auto items = keptChanges<AgendaItem>(database, isOfPeople(ids));
    YEONSU_TRY(items);
    const auto otherItems = otherwiseNaming(database, *items);
    YEONSU_TRY(otherItems);
    YEONSU_TRY(eraseChanges(database, *ofPeople));
    YEONSU_TRY(eraseChanges(database, *enrolments));
    YEONSU_TRY(eraseChanges(database, *items));
    YEONSU_TRY(eraseChanges(database, *otherItems));
    return takeNames(database, *ofPeople);
}

Result<void> checkNotErased(Database &database, const Person &person)
{
    if (isErased(person))
        return {};
    const Result<std::optional<Person>> known = lastKnown(database, person.id);
    YEONSU_TRY(known);
    if (*known && isErased(**known))
        return failure(ErrorCode::Conflict,
                       ErasureText::tr("Whoever was deleted here was erased since: nothing in the register "
                                       "says any more who it was, and so nothing brings them back."));
    return {};
}

Result<void> clearUnusedParts(Database &database)
{
    YEONSU_TRY(database.execute(u"VACUUM"_s));
    const Result<QVariant> isBusy = database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    YEONSU_TRY(isBusy);
    return isBusy->toInt() == 0
               ? Result<void>()
               : failure(ErrorCode::Busy, ErasureText::tr("Another program is reading the register."));
}

} // namespace store
} // namespace yeonsu
