#include "store/list_sql.h"

#include "domain/bilingual.h"
#include "domain/text.h"

using namespace Qt::StringLiterals;

namespace yeonsu::store {

QString Conditions::where() const
{
    return sql.isEmpty() ? QString() : u" WHERE "_s + sql.join(u" AND "_s);
}

void Conditions::addSpan(const QString &expression, const ColumnFilter &filter)
{
    QVariant from;
    QVariant to;
    if (const auto *numbers = std::get_if<NumberFilter>(&filter)) {
        from = numbers->from ? QVariant(*numbers->from) : QVariant();
        to = numbers->to ? QVariant(*numbers->to) : QVariant();
    } else if (const auto *days = std::get_if<DayFilter>(&filter)) {
        from = toSql(days->from);
        to = toSql(days->to);
    }
    if (!from.isNull())
        add(expression + u" >= ?"_s, from);
    if (!to.isNull())
        add(expression + u" <= ?"_s, to);
}

QString direction(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? u"ASC"_s : u"DESC"_s;
}

template <typename Row>
Result<QString> placesByName(Database &database, Language language)
{
    const Result<std::vector<Row>> rows = allRows<Row>(database, u"id"_s);
    YEONSU_TRY(rows);
    std::vector<std::pair<QString, qint64>> order;
    order.reserve(rows->size());
    for (const Row &row : *rows)
        order.emplace_back(sortKey(nameIn(language, row)), row.id.value());
    std::sort(order.begin(), order.end());
    QStringList places{u"(NULL, NULL)"_s};
    for (const auto &[key, id] : order)
        places.append(u"(%1, %2)"_s.arg(id).arg(places.size()));
    return u"(SELECT column1 AS id, column2 AS place FROM (VALUES "_s + places.join(u", "_s) + u"))"_s;
}

template Result<QString> placesByName<Theme>(Database &, Language);
template Result<QString> placesByName<Country>(Database &, Language);
template Result<QString> placesByName<Course>(Database &, Language);
template Result<QString> placesByName<Policy>(Database &, Language);

} // namespace yeonsu::store
