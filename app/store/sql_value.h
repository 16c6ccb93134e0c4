// How each type of field is kept in SQL. Empty dates and null ids are NULL; text never is.
#pragma once

#include "domain/id.h"
#include "domain/key_table.h"
#include "domain/target_region.h"

#include <QDate>
#include <QTime>
#include <QVariant>

namespace yeonsu::store {

[[nodiscard]] inline QVariant toSql(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}
[[nodiscard]] inline QVariant toSql(int value)
{
    return value;
}
[[nodiscard]] inline QVariant toSql(bool value)
{
    return value ? 1 : 0;
}
[[nodiscard]] inline QVariant toSql(const QDate &value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}
/// In whole minutes.
[[nodiscard]] inline QVariant toSql(const QTime &value)
{
    return value.isValid() ? QVariant(value.toString(QStringLiteral("HH:mm"))) : QVariant();
}
[[nodiscard]] inline QVariant toSql(const TargetRegion &value)
{
    return value.key();
}
template <KeyedEnum Enum>
[[nodiscard]] QVariant toSql(Enum value)
{
    return toKey(value);
}
template <typename Row>
[[nodiscard]] QVariant toSql(Id<Row> value)
{
    return value.isNull() ? QVariant() : QVariant(value.value());
}

inline void fromSql(const QVariant &value, QString &field)
{
    field = value.toString();
}
inline void fromSql(const QVariant &value, int &field)
{
    field = value.toInt();
}
inline void fromSql(const QVariant &value, bool &field)
{
    field = value.toInt() != 0;
}
inline void fromSql(const QVariant &value, QDate &field)
{
    field = QDate::fromString(value.toString(), Qt::ISODate);
}
inline void fromSql(const QVariant &value, QTime &field)
{
    field = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}
inline void fromSql(const QVariant &value, TargetRegion &field)
{
    field = TargetRegion::fromKey(value.toString());
}
template <KeyedEnum Enum>
void fromSql(const QVariant &value, Enum &field)
{
    field = fromKey<Enum>(value.toString()).value_or(Enum{});
}
template <typename Row>
void fromSql(const QVariant &value, Id<Row> &field)
{
    field = Id<Row>(value.toLongLong());
}

} // namespace yeonsu::store
