#include "store/kept_long.h"

#include "store/row_sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

using namespace store;

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
        const QDate since = kept.lastDay.isValid() ? kept.lastDay : kept.entered;
        if (since < day && !isErased(person))
            people.push_back(std::move(kept));
    }
    YEONSU_TRY(statement.outcome());
    std::ranges::stable_sort(people, {}, [](const KeptPerson &each) {
        return each.lastDay.isValid() ? each.lastDay : each.entered;
    });
    return people;
}

} // namespace yeonsu
