#include "store/outcome_list.h"

#include "domain/text.h"
#include "store/list_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

OutcomeSummary readSummary(const Statement &row)
{
    OutcomeSummary summary;
    fromSql(row.value(0), summary.id);
    summary.title = {row.text(1), row.text(2)};
    fromSql(row.value(3), summary.kind);
    fromSql(row.value(4), summary.cityId);
    summary.city = {row.text(5), row.text(6)};
    summary.country = {row.text(7), row.text(8)};
    fromSql(row.value(9), summary.continentId);
    fromSql(row.value(10), summary.courseId);
    summary.courseCode = row.text(11);
    summary.course = {row.text(12), row.text(13)};
    summary.year = row.value(14).toInt();
    summary.result = row.text(15);
    summary.evidence = row.text(16);
    return summary;
}

Result<void> addPolicies(Database &database, QHash<OutcomeId, OutcomeSummary> &outcomes)
{
    Statement statement(database, u"SELECT t.outcome_id, p.id, p.name_ko, p.name_en FROM outcome_policy t "
                                  "JOIN policy p ON p.id = t.policy_id ORDER BY t.id"_s);
    YEONSU_TRY(statement.execute());
    while (statement.next()) {
        if (const auto outcome = outcomes.find(OutcomeId(statement.integer(0))); outcome != outcomes.end())
            outcome->policies.push_back(
                {PolicyId(statement.integer(1)), {statement.text(2), statement.text(3)}});
    }
    return statement.outcome();
}

Result<void> addPeople(Database &database, QHash<OutcomeId, OutcomeSummary> &outcomes)
{
    Statement statement(
        database, u"SELECT t.outcome_id, %1 FROM outcome_person t "
                  "JOIN person p ON p.id = t.person_id ORDER BY t.id"_s.arg(selectList<Person>(u"p"_s)));
    YEONSU_TRY(statement.execute());
    while (statement.next()) {
        const Person person = readRow<Person>(statement, 1);
        if (const auto outcome = outcomes.find(OutcomeId(statement.integer(0))); outcome != outcomes.end())
            outcome->people.push_back({person.id, displayName(person)});
    }
    return statement.outcome();
}

/// Those for which `where` holds, in no order.
Result<QHash<OutcomeId, OutcomeSummary>> readOutcomes(Database &database, const QString &where)
{
    Statement statement(
        database, u"SELECT o.id, o.title_ko, o.title_en, o.kind, o.city_id, c.name_ko, c.name_en, "
                  "n.name_ko, n.name_en, n.continent_id, o.course_id, k.code, k.name_ko, k.name_en, "
                  "o.year, o.result, o.evidence FROM outcome o JOIN city c ON c.id = o.city_id "
                  "JOIN country n ON n.id = c.country_id LEFT JOIN course k ON k.id = o.course_id WHERE "_s +
                      where);
    YEONSU_TRY(statement.execute());
    QHash<OutcomeId, OutcomeSummary> outcomes;
    while (statement.next()) {
        const OutcomeSummary summary = readSummary(statement);
        outcomes.insert(summary.id, summary);
    }
    YEONSU_TRY(statement.outcome());
    YEONSU_TRY(addPolicies(database, outcomes));
    YEONSU_TRY(addPeople(database, outcomes));
    return outcomes;
}

QString searchText(const OutcomeSummary &row)
{
    QStringList parts{row.title.korean,   row.title.english,   row.city.korean, row.city.english,
                      row.country.korean, row.country.english, row.courseCode,  row.course.korean,
                      row.course.english, row.result,          row.evidence};
    for (const auto &[id, name] : row.policies)
        parts << name.korean << name.english;
    for (const auto &[id, name] : row.people)
        parts << name;
    return foldedText(parts.join(u'\n'));
}

bool isWanted(const OutcomeSummary &row, const OutcomeQuery &query, const QStringList &words)
{
    const auto hasPolicy = [&query](const auto &policy) { return policy.first == *query.policyId; };
    if ((query.kind && row.kind != *query.kind) || (query.year && row.year != *query.year) ||
        (query.continentId && row.continentId != *query.continentId) ||
        (query.policyId && std::none_of(row.policies.begin(), row.policies.end(), hasPolicy)))
        return false;
    const QString text = words.isEmpty() ? QString() : searchText(row);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

/// What is unknown comes last, whichever way the list goes; so does an empty text.
QString orderKey(const OutcomeSummary &row, const OutcomeQuery &query)
{
    const Language language = query.language;
    switch (query.sort) {
    case OutcomeColumn::Title:
        return sortKey(row.title.in(language));
    case OutcomeColumn::City:
        return sortKey(row.city.in(language));
    case OutcomeColumn::Country:
        return sortKey(row.country.in(language));
    case OutcomeColumn::Kind:
        return QString::number(int(row.kind));
    case OutcomeColumn::Policies:
        return sortKey(row.policiesIn(language));
    case OutcomeColumn::Year:
        return row.year == 0 ? QString() : QString::number(row.year).rightJustified(4, u'0');
    case OutcomeColumn::Course:
        return row.courseCode;
    }
    Q_UNREACHABLE();
}

std::vector<OutcomeId> inOrder(const std::vector<std::pair<QString, OutcomeId>> &keyed, Qt::SortOrder order)
{
    auto sorted = keyed;
    std::sort(sorted.begin(), sorted.end(), [order](const auto &one, const auto &other) {
        if (one.first.isEmpty() != other.first.isEmpty())
            return other.first.isEmpty();
        return order == Qt::AscendingOrder ? one < other : other < one;
    });
    std::vector<OutcomeId> ids;
    ids.reserve(sorted.size());
    for (const auto &[key, id] : sorted)
        ids.push_back(id);
    return ids;
}

} // namespace

QString OutcomeSummary::policiesIn(Language language) const
{
    QStringList names;
    for (const auto &[policy, name] : policies)
        names.append(name.in(language));
    return names.join(u", "_s);
}

bool OutcomeQuery::isNarrowed() const
{
    return kind || continentId || policyId || year;
}

Result<std::vector<OutcomeId>> outcomeIds(Database &database, const OutcomeQuery &query)
{
    const Result<QHash<OutcomeId, OutcomeSummary>> outcomes = readOutcomes(database, u"1"_s);
    YEONSU_TRY(outcomes);
    const QStringList words = foldedText(query.search).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<QString, OutcomeId>> keyed;
    for (const OutcomeSummary &row : *outcomes) {
        if (isWanted(row, query, words))
            keyed.push_back({orderKey(row, query), row.id});
    }
    return inOrder(keyed, query.order);
}

Result<std::vector<OutcomeSummary>> outcomeSummaries(Database &database, std::span<const OutcomeId> ids)
{
    const Result<QHash<OutcomeId, OutcomeSummary>> outcomes =
        readOutcomes(database, u"o.id IN (%1)"_s.arg(idList(ids)));
    YEONSU_TRY(outcomes);
    std::vector<OutcomeSummary> summaries;
    summaries.reserve(ids.size());
    for (const OutcomeId id : ids) {
        if (const auto found = outcomes->constFind(id); found != outcomes->constEnd())
            summaries.push_back(*found);
    }
    return summaries;
}

Result<std::vector<OutcomeSummary>> outcomesOf(Database &database, PersonId id)
{
    const auto ids =
        readIds<Outcome>(database,
                         u"SELECT o.id FROM outcome o JOIN outcome_person t ON "
                         "t.outcome_id = o.id WHERE t.person_id = ? ORDER BY o.year DESC, o.id DESC"_s,
                         {toSql(id)});
    YEONSU_TRY(ids);
    return outcomeSummaries(database, *ids);
}

Result<qint64> outcomeCount(Database &database)
{
    return database.value(u"SELECT count(*) FROM outcome"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

Result<std::vector<int>> outcomeYears(Database &database)
{
    Statement statement(database, u"SELECT DISTINCT year FROM outcome WHERE year > 0 ORDER BY year DESC"_s);
    YEONSU_TRY(statement.execute());
    std::vector<int> years;
    while (statement.next())
        years.push_back(int(statement.integer(0)));
    YEONSU_TRY(statement.outcome());
    return years;
}

} // namespace yeonsu
