#include "store/city_use.h"

#include "store/list_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

CityUse readUse(const Statement &row)
{
    CityUse use;
    fromSql(row.value(0), use.id);
    use.name = {row.text(1), row.text(2)};
    use.country = {row.text(3), row.text(4)};
    use.people = row.value(5).toInt();
    use.unnamed = row.value(6).toInt();
    return use;
}

/// Names may hold any separator, so that each is read as a row of its own.
Result<QHash<CityId, QStringList>> spellingsOf(Database &database, const QString &ids)
{
    Statement statement(database,
                        u"SELECT city_id, name FROM city_alias WHERE city_id IN (%1) ORDER BY id"_s.arg(ids));
    YEONSU_TRY(statement.execute());
    QHash<CityId, QStringList> spellings;
    while (statement.next())
        spellings[CityId(statement.integer(0))].append(statement.text(1));
    YEONSU_TRY(statement.outcome());
    return spellings;
}

} // namespace

Result<std::vector<CityUse>> cityUses(Database &database, std::span<const CityId> ids)
{
    const Result<QHash<CityId, QStringList>> spellings = spellingsOf(database, idList(ids));
    YEONSU_TRY(spellings);
    Result<std::vector<CityUse>> uses = readSummaries<CityUse>(
        database,
        u"SELECT c.id, c.name_ko, c.name_en, n.name_ko, n.name_en, "
        "(SELECT count(DISTINCT e.person_id) FROM enrolment e WHERE e.city_id = c.id), "
        "(SELECT coalesce(sum(h.number), 0) FROM headcount h WHERE h.city_id = c.id) "
        "FROM city c JOIN country n ON n.id = c.country_id WHERE c.id IN (%1)"_s.arg(idList(ids)),
        ids, readUse);
    YEONSU_TRY(uses);
    for (CityUse &use : *uses)
        use.otherSpellings = spellings->value(use.id);
    return uses;
}

} // namespace yeonsu
