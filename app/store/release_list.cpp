#include "store/release_list.h"

#include "domain/release_title.h"
#include "domain/text.h"
#include "store/list_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

ReleaseSummary readSummary(const Statement &row)
{
    ReleaseSummary summary;
    fromSql(row.value(0), summary.id);
    Release named;
    named.title = row.text(1);
    const QString kept = row.text(6);
    summary.title = kept.isEmpty() ? titleWithoutTokens(named) : kept;
    if (kept.isEmpty() && summary.title != named.title)
        summary.draftTitle = named.title;
    fromSql(row.value(5), summary.language);
    fromSql(row.value(2), summary.day);
    fromSql(row.value(3), summary.state);
    summary.department = row.text(4);
    return summary;
}

/// The columns of a summary, and after them `texts`. What was kept may be damaged.
QString releasesSql(const QString &texts, const QString &where)
{
    return u"SELECT r.id, r.headline, coalesce(r.embargo_day, r.as_of), r.state, r.department, "
           "r.language, CASE WHEN json_valid(r.frozen_figures) THEN "
           "json_extract(r.frozen_figures, '$.document.headline') ELSE '' END, %1 "
           "FROM release r WHERE %2"_s.arg(texts, where);
}

QVariant orderValue(const ReleaseSummary &row, ReleaseColumn column)
{
    switch (column) {
    case ReleaseColumn::Title:
        return sortKey(row.title);
    case ReleaseColumn::Day:
        return row.day.isValid() ? row.day.toJulianDay() : 0;
    case ReleaseColumn::State:
        return int(row.state);
    case ReleaseColumn::Department:
        return sortKey(row.department);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<ReleaseId>> releaseIds(Database &database, const ReleaseQuery &query)
{
    Statement statement(database,
                        releasesSql(u"r.headline || char(10) || r.subtitle || char(10) || r.body || "
                                    "char(10) || r.department || char(10) || r.contacts"_s,
                                    u"1"_s));
    YEONSU_TRY(statement.execute());
    const QStringList words = foldedText(query.search).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<QVariant, ReleaseId>> keyed;
    while (statement.next()) {
        const ReleaseSummary row = readSummary(statement);
        const QString text = words.isEmpty() ? QString() : foldedText(statement.text(7));
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            keyed.push_back({orderValue(row, query.sort), row.id});
    }
    YEONSU_TRY(statement.outcome());
    return idsInOrder(std::move(keyed), query.order);
}

Result<std::vector<ReleaseSummary>> releaseSummaries(Database &database, std::span<const ReleaseId> ids)
{
    return readSummaries<ReleaseSummary>(database, releasesSql(u"''"_s, u"r.id IN (%1)"_s.arg(idList(ids))),
                                         ids, readSummary);
}

Result<qint64> releaseCount(Database &database)
{
    return database.value(u"SELECT count(*) FROM release"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

} // namespace yeonsu
