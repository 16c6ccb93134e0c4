#include "store/reference_rows.h"

#include "store/row_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu::store {

Result<ReferenceRows> readReferenceRows(Database &database)
{
    ReferenceRows rows;
    const auto read = [&database]<typename Row>(std::vector<Row> &into,
                                                const QString &orderBy) -> Result<void> {
        Result<std::vector<Row>> all = allRows<Row>(database, orderBy);
        YEONSU_TRY(all);
        into = std::move(*all);
        return {};
    };
    YEONSU_TRY(read(rows.themeGroups, u"rank, id"_s));
    YEONSU_TRY(read(rows.themes, u"rank, id"_s));
    YEONSU_TRY(read(rows.continents, u"rank, id"_s));
    YEONSU_TRY(read(rows.countries, u"code"_s));
    YEONSU_TRY(read(rows.cities, u"id"_s));
    YEONSU_TRY(read(rows.seniorities, u"rank, id"_s));
    return rows;
}

} // namespace yeonsu::store
