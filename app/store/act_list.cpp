#include "store/act_list.h"

#include "domain/text.h"
#include "store/list_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

/// For LIKE, which takes no notice of the case of Latin letters.
QString patternOf(const QString &text)
{
    QString escaped = normalisedText(text);
    for (const QString &special : {u"\\"_s, u"%"_s, u"_"_s})
        escaped.replace(special, u'\\' + special);
    return u'%' + escaped + u'%';
}

void addWord(Conditions &conditions, const HistoryQuery::Word &word)
{
    const QString places = QStringList(word.acts.size(), u"?"_s).join(u", "_s);
    const QString isFound = u"c.arguments LIKE ? ESCAPE '\\' OR "_s;
    const QString pattern = patternOf(word.text);
    conditions.add(u"(%1c.actor LIKE ? ESCAPE '\\' OR c.what IN (%2))"_s.arg(
                       isFound.repeated(1 + word.arguments.size()), places),
                   pattern);
    for (const QString &argument : word.arguments)
        conditions.bindings.append(patternOf(u'"' + argument + u'"'));
    conditions.bindings.append(pattern);
    for (const QString &act : word.acts)
        conditions.bindings.append(act);
}

/// The history has the time with its offset from UTC; a day begins where the user is.
QVariant startOf(const QDate &day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODate);
}

Conditions conditionsOf(const HistoryQuery &query)
{
    Conditions conditions;
    for (const HistoryQuery::Word &word : query.search)
        addWord(conditions, word);
    if (query.firstDay.isValid())
        conditions.add(u"julianday(c.at) >= julianday(?)"_s, startOf(query.firstDay));
    if (query.lastDay.isValid())
        conditions.add(u"julianday(c.at) < julianday(?)"_s, startOf(query.lastDay.addDays(1)));
    if (query.actor)
        conditions.add(u"c.actor = ?"_s, *query.actor);
    if (query.table)
        conditions.add(u"c.id IN (SELECT change_id FROM change_row WHERE table_name = ?)"_s, *query.table);
    if (query.record)
        conditions.sql.append(
            u"c.id IN (%1)"_s.arg(rowsAboutSql(u"change_id"_s, *query.record, conditions.bindings)));
    return conditions;
}

std::optional<ActId> optionalId(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(ActId(value.toLongLong()));
}

HistoryEntry readEntry(const Statement &row)
{
    HistoryEntry entry;
    fromSql(row.value(0), entry.id);
    entry.at = QDateTime::fromString(row.text(1), Qt::ISODate);
    entry.actor = row.text(2);
    entry.what = row.text(3);
    entry.arguments = argumentsOf(row.text(4));
    entry.takenBackBy = optionalId(row.value(5));
    entry.takesBack = optionalId(row.value(6));
    entry.rows = row.value(7).toInt();
    return entry;
}

} // namespace

bool HistoryQuery::isNarrowed() const
{
    return !search.empty() || firstDay.isValid() || lastDay.isValid() || actor || table || record;
}

QString store::rowsAboutSql(const QString &column, const Record &record, QVariantList &bindings)
{
    QString sql = u"SELECT %1 FROM change_row WHERE table_name = ? AND row_id = ?"_s.arg(column);
    bindings << record.table << record.id;
    if (record.table == tableName<City>()) {
        sql += u" UNION SELECT %1 FROM change_row WHERE table_name = ? AND row_id IN "
               "(SELECT id FROM city_alias WHERE city_id = ?)"_s.arg(column);
        bindings << tableName<CityAlias>() << record.id;
    }
    // Of these there are few, so that no index is needed.
    static const QHash<QString, QStringList> parts{
        {tableName<Outcome>(), {tableName<OutcomePerson>(), tableName<OutcomePolicy>()}},
        {tableName<Forum>(), {tableName<AgendaItem>(), tableName<ForumGroup>()}},
        {tableName<Release>(), {tableName<ClaimDecision>()}}};
    for (const QString &table : parts.value(record.table)) {
        sql += u" UNION SELECT %1 FROM change_row WHERE table_name = ? AND "
               "json_extract(coalesce(after, before), '$.%2_id') = ?"_s.arg(column, record.table);
        bindings << table << record.id;
    }
    if (record.table != tableName<Course>() && record.table != tableName<Person>())
        return sql;
    // As the indexes of the schema have it.
    for (const QString &state : {u"before"_s, u"after"_s}) {
        sql += u" UNION SELECT %1 FROM change_row WHERE json_extract(%2, '$.%3_id') = ?"_s.arg(column, state,
                                                                                               record.table);
        bindings << record.id;
    }
    return sql;
}

Result<std::vector<ActId>> actIds(Database &database, const HistoryQuery &query)
{
    const Conditions conditions = conditionsOf(query);
    return readIds<HistoryEntry>(
        database, u"SELECT c.id FROM change c"_s + conditions.where() + u" ORDER BY c.id DESC"_s,
        conditions.bindings);
}

Result<std::vector<HistoryEntry>> actSummaries(Database &database, std::span<const ActId> ids)
{
    const QString sql =
        u"SELECT c.id, c.at, c.actor, c.what, c.arguments, c.taken_back_by, "
        "(SELECT max(b.id) FROM change b WHERE b.taken_back_by = c.id), "
        "(SELECT count(*) FROM change_row r WHERE r.change_id = c.id) FROM change c WHERE c.id IN (%1)"_s.arg(
            idList(ids));
    return readSummaries<HistoryEntry>(database, sql, ids, readEntry);
}

Result<qint64> actCount(Database &database)
{
    return database.value(u"SELECT count(*) FROM change"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

Result<QStringList> actorNames(Database &database)
{
    Statement statement(database, u"SELECT DISTINCT actor FROM change ORDER BY actor"_s);
    YEONSU_TRY(statement.execute());
    QStringList names;
    while (statement.next())
        names.append(statement.text(0));
    YEONSU_TRY(statement.outcome());
    return names;
}

} // namespace yeonsu
