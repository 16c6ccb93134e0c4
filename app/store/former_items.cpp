#include "store/former_items.h"

#include "store/row_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu::store {

Result<std::vector<AgendaItem>> itemsStillNaming(Database &database, PersonId person)
{
    Statement statement(
        database,
        u"SELECT %1 FROM agenda_item t WHERE t.person_id IS NULL AND t.presenter <> '' AND t.id IN "
        "(SELECT r.row_id FROM change_row r WHERE r.table_name = 'agenda_item' AND "
        "json_extract(r.before, '$.person_id') = ? AND json_extract(r.before, '$.presenter') = t.presenter) "
        "ORDER BY t.id"_s.arg(selectList<AgendaItem>(u"t"_s)));
    YEONSU_TRY(statement.execute({QVariant(person.value())}));
    std::vector<AgendaItem> items;
    while (statement.next())
        items.push_back(readRow<AgendaItem>(statement));
    YEONSU_TRY(statement.outcome());
    return items;
}

} // namespace yeonsu::store
