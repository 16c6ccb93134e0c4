#include "store/forum_list.h"

#include "domain/text.h"
#include "store/list_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

ForumSummary readSummary(const Statement &row)
{
    ForumSummary summary;
    fromSql(row.value(0), summary.id);
    summary.name = {row.text(1), row.text(2)};
    fromSql(row.value(3), summary.firstDay);
    fromSql(row.value(4), summary.lastDay);
    summary.venue = row.text(5);
    summary.items = row.value(6).toInt();
    summary.minutes = row.value(7).toInt();
    summary.expected = row.value(8).toInt();
    summary.attended = row.value(9).toInt();
    return summary;
}

/// The columns of a summary, and after them `texts`.
QString forumsSql(const QString &texts, const QString &where)
{
    return u"SELECT f.id, f.name_ko, f.name_en, f.first_day, f.last_day, f.venue, "
           "(SELECT count(*) FROM agenda_item a WHERE a.forum_id = f.id), "
           "(SELECT coalesce(sum(a.minutes), 0) FROM agenda_item a WHERE a.forum_id = f.id), "
           "(SELECT coalesce(sum(g.expected), 0) FROM forum_group g WHERE g.forum_id = f.id), "
           "(SELECT coalesce(sum(g.attended), 0) FROM forum_group g WHERE g.forum_id = f.id), "
           "%1 FROM forum f WHERE %2"_s.arg(texts, where);
}

QVariant orderValue(const ForumSummary &row, const ForumQuery &query)
{
    switch (query.sort) {
    case ForumColumn::Name:
        return sortKey(row.name.in(query.language));
    case ForumColumn::Days:
        return row.firstDay.toJulianDay();
    case ForumColumn::Venue:
        return sortKey(row.venue);
    case ForumColumn::Items:
        return row.items;
    case ForumColumn::Minutes:
        return row.minutes;
    case ForumColumn::Expected:
        return row.expected;
    case ForumColumn::Attended:
        return row.attended;
    }
    Q_UNREACHABLE();
}

AgendaSummary readAgenda(const Statement &row)
{
    AgendaSummary summary;
    summary.city = {row.text(0), row.text(1)};
    summary.outcome = {row.text(2), row.text(3)};
    summary.hasDay = row.integer(4) != 0;
    summary.item = readRow<AgendaItem>(row, 5);
    summary.id = summary.item.id;
    return summary;
}

} // namespace

Result<std::vector<ForumId>> forumIds(Database &database, const ForumQuery &query)
{
    Statement statement(database,
                        forumsSql(u"f.name_ko || char(10) || f.name_en || char(10) || f.venue || char(10) || "
                                  "f.subject || char(10) || f.note || char(10) || coalesce((SELECT "
                                  "group_concat(a.headline || char(10) || a.presenter, char(10)) "
                                  "FROM agenda_item a WHERE a.forum_id = f.id), '')"_s,
                                  u"1"_s));
    YEONSU_TRY(statement.execute());
    const QStringList words = foldedText(query.search).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<QVariant, ForumId>> keyed;
    while (statement.next()) {
        const ForumSummary row = readSummary(statement);
        const QString text = words.isEmpty() ? QString() : foldedText(statement.text(10));
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            keyed.push_back({orderValue(row, query), row.id});
    }
    YEONSU_TRY(statement.outcome());
    return idsInOrder(std::move(keyed), query.order);
}

Result<std::vector<ForumSummary>> forumSummaries(Database &database, std::span<const ForumId> ids)
{
    return readSummaries<ForumSummary>(database, forumsSql(u"''"_s, u"f.id IN (%1)"_s.arg(idList(ids))), ids,
                                       readSummary);
}

Result<qint64> forumCount(Database &database)
{
    return database.value(u"SELECT count(*) FROM forum"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

Result<std::vector<AgendaItemId>> agendaIds(Database &database, ForumId forum)
{
    return readIds<AgendaItem>(database,
                               u"SELECT id FROM agenda_item WHERE forum_id = ? ORDER BY day, starts, id"_s,
                               {toSql(forum)});
}

Result<std::vector<AgendaSummary>> agendaSummaries(Database &database, std::span<const AgendaItemId> ids)
{
    Result<std::vector<AgendaSummary>> summaries = readSummaries<AgendaSummary>(
        database,
        u"SELECT c.name_ko, c.name_en, o.title_ko, o.title_en, f.first_day != f.last_day, %1 "
        "FROM agenda_item a JOIN forum f ON f.id = a.forum_id LEFT JOIN outcome o ON o.id = a.outcome_id "
        "LEFT JOIN city c ON c.id = coalesce(a.city_id, o.city_id) WHERE a.id IN (%2)"_s.arg(
            selectList<AgendaItem>(u"a"_s), idList(ids)),
        ids, readAgenda);
    YEONSU_TRY(summaries);
    Statement statement(database, u"SELECT a.id, %1 FROM agenda_item a JOIN person p ON p.id = a.person_id "
                                  "WHERE a.id IN (%2)"_s.arg(selectList<Person>(u"p"_s), idList(ids)));
    YEONSU_TRY(statement.execute());
    while (statement.next()) {
        const auto found =
            std::find_if(summaries->begin(), summaries->end(), [&](const AgendaSummary &summary) {
                return summary.id.value() == statement.integer(0);
            });
        if (found != summaries->end())
            found->person = displayName(readRow<Person>(statement, 1));
    }
    YEONSU_TRY(statement.outcome());
    return summaries;
}

Result<std::vector<ForumGroupId>> forumGroupIds(Database &database, ForumId forum)
{
    return readIds<ForumGroup>(database,
                               u"SELECT id FROM forum_group WHERE forum_id = ? ORDER BY %1, id"_s.arg(
                                   placeOfKey<AttendanceChannel>(u"channel"_s)),
                               {toSql(forum)});
}

Result<std::vector<ForumGroup>> forumGroups(Database &database, std::span<const ForumGroupId> ids)
{
    return readSummaries<ForumGroup>(
        database,
        u"SELECT %1 FROM forum_group g WHERE g.id IN (%2)"_s.arg(selectList<ForumGroup>(u"g"_s), idList(ids)),
        ids, [](const Statement &row) { return readRow<ForumGroup>(row, 0); });
}

} // namespace yeonsu
