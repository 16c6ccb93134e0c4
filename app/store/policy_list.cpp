#include "store/policy_list.h"

#include "store/list_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

namespace {

PolicySummary readSummary(const Statement &row)
{
    PolicySummary summary;
    fromSql(row.value(0), summary.id);
    summary.name = {row.text(1), row.text(2)};
    summary.theme = {row.text(3), row.text(4)};
    summary.outcomes = row.value(5).toInt();
    return summary;
}

} // namespace

Result<std::vector<PolicyId>> policyIds(Database &database, Language language)
{
    const Result<QString> places = placesByName<Policy>(database, language);
    YEONSU_TRY(places);
    return readIds<Policy>(
        database, u"SELECT p.id FROM policy p JOIN %1 n ON n.id = p.id ORDER BY n.place, p.id"_s.arg(*places),
        {});
}

Result<std::vector<PolicySummary>> policySummaries(Database &database, std::span<const PolicyId> ids)
{
    return readSummaries<PolicySummary>(
        database,
        u"SELECT p.id, p.name_ko, p.name_en, t.name_ko, t.name_en, "
        "(SELECT count(*) FROM outcome_policy o WHERE o.policy_id = p.id) "
        "FROM policy p LEFT JOIN theme t ON t.id = p.theme_id WHERE p.id IN (%1)"_s.arg(idList(ids)),
        ids, readSummary);
}

} // namespace yeonsu
