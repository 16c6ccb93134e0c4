#include "store/kept_long.h"

#include "store/act_list.h"
#include "store/row_sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

void sortBySince(std::vector<KeptPerson> &people)
{
    std::ranges::stable_sort(people, {}, &KeptPerson::since);
}

/// Gives each of them the act whose id is beside it.
Result<void> tellActs(Database &database, std::vector<KeptPerson> &people, const std::vector<ActId> &ids)
{
    const Result<std::vector<HistoryEntry>> acts = actSummaries(database, ids);
    YEONSU_TRY(acts);
    QHash<ActId, const HistoryEntry *> byId;
    for (const HistoryEntry &act : *acts)
        byId.insert(act.id, &act);
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i].deletedBy = *byId.value(ids[i]);
    return {};
}

} // namespace

QDate KeptPerson::since() const
{
    const QDate day = lastDay.isValid() ? lastDay : entered;
    if (!deletedBy)
        return day;
    const QDate deleted = deletedBy->at.date();
    return day.isValid() ? std::min(day, deleted) : deleted;
}

Result<std::vector<KeptPerson>> peopleKeptSinceBefore(Database &database, QDate day)
{
    Statement statement(
        database, u"SELECT %1, (SELECT max(k.last_day) FROM enrolment e JOIN course k ON k.id = e.course_id "
                  "WHERE e.person_id = p.id), (SELECT substr(min(c.at), 1, 10) FROM change_row r "
                  "JOIN change c ON c.id = r.change_id WHERE r.table_name = 'person' AND r.row_id = p.id AND "
                  "r.before IS NULL) FROM person p JOIN person_listing l ON l.person_id = p.id "
                  "ORDER BY l.name_key, p.id"_s.arg(selectList<Person>(u"p"_s)));
    YEONSU_TRY(statement.execute());
    const int dayColumn = 1 + int(columnNames<Person>().size());
    std::vector<KeptPerson> people;
    while (statement.next()) {
        const auto person = readRow<Person>(statement);
        KeptPerson kept{person.id, displayName(person), {}, {}};
        fromSql(statement.value(dayColumn), kept.lastDay);
        if (!kept.lastDay.isValid())
            fromSql(statement.value(dayColumn + 1), kept.entered);
        if (kept.since() < day && !isErased(person))
            people.push_back(std::move(kept));
    }
    YEONSU_TRY(statement.outcome());
    sortBySince(people);
    return people;
}

Result<std::vector<KeptPerson>> deletedPeopleKept(Database &database)
{
    Statement statement(
        database,
        u"SELECT r.row_id, r.before, r.change_id, (SELECT max(k.last_day) FROM change_row e "
        "JOIN course k ON k.id = json_extract(e.before, '$.course_id') WHERE "
        "json_extract(e.before, '$.person_id') = r.row_id AND e.change_id = r.change_id AND e.after IS NULL) "
        "FROM change_row r JOIN change c ON c.id = r.change_id WHERE r.table_name = 'person' AND "
        "r.after IS NULL AND r.row_id NOT IN (SELECT id FROM person) AND c.what <> 'merge-people' AND "
        "NOT EXISTS (SELECT 1 FROM change_row later WHERE later.table_name = 'person' AND "
        "later.row_id = r.row_id AND later.change_id > r.change_id) ORDER BY r.change_id, r.row_id"_s);
    YEONSU_TRY(statement.execute());
    std::vector<KeptPerson> people;
    std::vector<ActId> acts;
    while (statement.next()) {
        const auto row = rowFromJson(recordOf(PersonId(statement.integer(0))), statement.value(1));
        if (!row || isErased(std::get<Person>(*row)))
            continue;
        const auto &person = std::get<Person>(*row);
        KeptPerson kept{person.id, displayName(person), {}, {}};
        fromSql(statement.value(3), kept.lastDay);
        people.push_back(std::move(kept));
        acts.push_back(ActId(statement.integer(2)));
    }
    YEONSU_TRY(statement.outcome());
    YEONSU_TRY(tellActs(database, people, acts));
    sortBySince(people);
    return people;
}

} // namespace yeonsu
