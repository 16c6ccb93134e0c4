#include "register_dump.h"

#include "results.h"
#include "store/row_sql.h"

using namespace Qt::StringLiterals;

namespace yeonsu::test {

QStringList linesOf(Database &database, const QString &sql)
{
    Statement statement(database, sql);
    valueOf(statement.execute());
    QStringList lines;
    while (statement.next()) {
        QStringList values;
        for (int column = 0; statement.value(column).isValid(); ++column)
            values.append(statement.value(column).isNull() ? u"NULL"_s : statement.text(column));
        lines.append(values.join(u" | "_s));
    }
    valueOf(statement.outcome());
    return lines;
}

QStringList rowsOf(Database &database)
{
    QStringList lines;
    store::forEachTable([&]<typename Typed>(std::type_identity<Typed>) {
        const QString table = store::tableName<Typed>();
        const QStringList rows = linesOf(
            database, u"SELECT '%1', %2 FROM %1 ORDER BY id"_s.arg(table, store::selectList<Typed>()));
        lines += rows;
    });
    return lines;
}

QStringList listingsOf(Database &database)
{
    return linesOf(database, u"SELECT 'course', * FROM course_listing ORDER BY course_id"_s) +
           linesOf(database, u"SELECT 'city', * FROM city_listing ORDER BY city_id"_s) +
           linesOf(database, u"SELECT 'person', * FROM person_listing ORDER BY person_id"_s);
}

QByteArray firstDifference(const QStringList &left, const QStringList &right)
{
    const auto [l, r] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const QString none = u"(no line)"_s;
    return u"%1 lines and %2 lines; first different: \"%3\" and \"%4\""_s.arg(left.size())
        .arg(right.size())
        .arg(l == left.end() ? none : *l, r == right.end() ? none : *r)
        .toUtf8();
}

} // namespace yeonsu::test
