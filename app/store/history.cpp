#include "store/history.h"

#include "store/row_sql.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

QString jsonText(const std::optional<Row> &row)
{
    const QJsonObject json = std::visit([](const auto &typed) { return toJson(typed); }, *row);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant optionalJson(const std::optional<Row> &row)
{
    return row ? QVariant(jsonText(row)) : QVariant();
}

Result<void> writeRows(Database &database, qint64 changeId, const std::vector<RowChange> &changes)
{
    Statement statement(database, u"INSERT INTO change_row (change_id, table_name, row_id, before, after) "
                                  "VALUES (?, ?, ?, ?, ?)"_s);
    for (const RowChange &change : changes) {
        const auto [table, id] =
            std::visit([]<typename T>(const T &row) { return std::pair(tableName<T>(), row.id.value()); },
                       change.after ? *change.after : *change.before);
        YEONSU_TRY(statement.execute({QVariant(changeId), QVariant(table), QVariant(id),
                                      optionalJson(change.before), optionalJson(change.after)}));
    }
    return {};
}

QStringList argumentsOf(const QString &json)
{
    QStringList arguments;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &argument : array)
        arguments.append(argument.toString());
    return arguments;
}

HistoryEntry readEntry(const Statement &statement)
{
    HistoryEntry entry;
    entry.id = statement.integer(0);
    entry.at = QDateTime::fromString(statement.text(1), Qt::ISODate);
    entry.actor = statement.text(2);
    entry.what = statement.text(3);
    entry.arguments = argumentsOf(statement.text(4));
    if (!statement.value(5).isNull())
        entry.takenBackBy = statement.integer(5);
    if (!statement.value(6).isNull())
        entry.takesBack = statement.integer(6);
    return entry;
}

/// The row as the history has it; nothing where it has none, or of a table that this program does not know.
std::optional<Row> readRow(const QString &table, qint64 id, const QVariant &json)
{
    std::optional<Row> row;
    if (json.isNull())
        return row;
    const QJsonObject object = QJsonDocument::fromJson(json.toString().toUtf8()).object();
    forEachTable([&]<typename Typed>(std::type_identity<Typed>) {
        if (tableName<Typed>() == table)
            row = fromJson(Id<Typed>(id), object);
    });
    return row;
}

} // namespace

Result<qint64> writeHistory(Database &database, const ChangeSet &applied, const QDateTime &at,
                            const QString &actor)
{
    const QByteArray arguments =
        QJsonDocument(QJsonArray::fromStringList(applied.arguments)).toJson(QJsonDocument::Compact);
    Statement statement(database, u"INSERT INTO change (at, actor, what, arguments) VALUES (?, ?, ?, ?)"_s);
    YEONSU_TRY(statement.execute({QVariant(at.toString(Qt::ISODate)), QVariant(actor), QVariant(applied.what),
                                  QVariant(QString::fromUtf8(arguments))}));
    const qint64 changeId = statement.lastInsertId();
    YEONSU_TRY(writeRows(database, changeId, applied.changes));
    if (applied.takesBack) {
        Statement taken(database, u"UPDATE change SET taken_back_by = ? WHERE id = ?"_s);
        YEONSU_TRY(taken.execute({QVariant(changeId), QVariant(*applied.takesBack)}));
    }
    return changeId;
}

Result<std::vector<HistoryEntry>> historyOf(Database &database, const QString &table, qint64 rowId)
{
    Statement statement(database,
                        u"SELECT id, at, actor, what, arguments, taken_back_by, "
                        "(SELECT max(b.id) FROM change b WHERE b.taken_back_by = change.id) FROM change "
                        "WHERE id IN (SELECT change_id FROM change_row WHERE table_name = ? AND row_id = ?) "
                        "ORDER BY id DESC"_s);
    YEONSU_TRY(statement.execute({QVariant(table), QVariant(rowId)}));
    std::vector<HistoryEntry> entries;
    while (statement.next())
        entries.push_back(readEntry(statement));
    YEONSU_TRY(statement.outcome());
    return entries;
}

Result<qint64> newestChangeId(Database &database)
{
    return database.value(u"SELECT max(id) FROM change"_s).map([](const QVariant &id) {
        return id.toLongLong();
    });
}

Result<std::vector<AppliedChange>> changesBetween(Database &database, qint64 after, qint64 before)
{
    Statement statement(database,
                        u"SELECT c.id, c.what, c.arguments, r.table_name, r.row_id, r.before, r.after "
                        "FROM change c JOIN change_row r ON r.change_id = c.id "
                        "WHERE c.id > ? AND c.id < ? ORDER BY c.id, r.rowid"_s);
    YEONSU_TRY(statement.execute({QVariant(after), QVariant(before)}));
    std::vector<AppliedChange> changes;
    while (statement.next()) {
        if (changes.empty() || changes.back().id != statement.integer(0))
            changes.push_back(
                {statement.integer(0), {statement.text(1), argumentsOf(statement.text(2)), {}, {}}});
        const QString table = statement.text(3);
        const qint64 id = statement.integer(4);
        changes.back().changeSet.changes.push_back(
            {readRow(table, id, statement.value(5)), readRow(table, id, statement.value(6))});
    }
    YEONSU_TRY(statement.outcome());
    return changes;
}

} // namespace yeonsu::store
