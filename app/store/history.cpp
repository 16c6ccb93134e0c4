#include "store/history.h"

#include "store/row_sql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <span>
#include <typeindex>

using namespace Qt::StringLiterals;

namespace yeonsu::store {

namespace {

/// Writes rows of one act; SQLite makes their JSON, with a statement for each shape of change.
class RowWriter
{
public:
    RowWriter(Database &database, qint64 changeId)
        : m_database(database)
        , m_changeId(changeId)
    {
    }

    /// Writes the first of the changes, and with it those like it; says how many it has written.
    [[nodiscard]] Result<std::size_t> write(std::span<const RowChange> changes)
    {
        const RowChange &first = changes.front();
        return std::visit(
            [&]<typename Typed>(const Typed &row) -> Result<std::size_t> {
                const std::size_t count = newRows<Typed>(changes);
                if (count > 0)
                    return insertedRows<Typed>()
                        .execute({QVariant(m_changeId), QVariant(row.id.value()),
                                  QVariant(row.id.value() + qint64(count) - 1)})
                        .map([count] { return count; });
                QVariantList values{m_changeId, tableName<Typed>(), row.id.value()};
                values += sqlValues(std::get<Typed>(*first.before));
                if (first.after)
                    values += sqlValues(std::get<Typed>(*first.after));
                return changedRow<Typed>(first.after.has_value()).execute(values).map([] {
                    return std::size_t(1);
                });
            },
            first.after ? *first.after : *first.before);
    }

private:
    /// How many rows of the type are made one after the other from the first on, with ids in a row.
    template <typename Typed>
    static std::size_t newRows(std::span<const RowChange> changes)
    {
        constexpr std::size_t most = 1000; // between two looks at whether somebody wants to cancel
        std::size_t count = 0;
        for (qint64 id = 0; const RowChange &change : changes.first(std::min(most, changes.size()))) {
            const Typed *row = change.before || !change.after ? nullptr : std::get_if<Typed>(&*change.after);
            if (!row || (count > 0 && row->id.value() != id + 1))
                break;
            id = row->id.value();
            ++count;
        }
        return count;
    }

    /// New rows are told as the register keeps them now.
    template <typename Typed>
    Statement &insertedRows()
    {
        return statement({typeid(Typed), false, true}, [] {
            return u"INSERT INTO change_row (change_id, table_name, row_id, before, after) "
                   "SELECT ?, '%1', id, NULL, %2 FROM %1 WHERE id BETWEEN ? AND ? ORDER BY id"_s.arg(
                       tableName<Typed>(), jsonOfColumns<Typed>());
        });
    }

    template <typename Typed>
    Statement &changedRow(bool isThere)
    {
        return statement({typeid(Typed), true, isThere}, [isThere] {
            return u"INSERT INTO change_row (change_id, table_name, row_id, before, after) "
                   "VALUES (?, ?, ?, %1, %2)"_s.arg(jsonOfValues<Typed>(),
                                                    isThere ? jsonOfValues<Typed>() : u"NULL"_s);
        });
    }

    using Shape = std::tuple<std::type_index, bool, bool>; ///< type, is there before, is there after

    template <typename Sql>
    Statement &statement(const Shape &shape, Sql sql)
    {
        auto found = m_statements.find(shape);
        if (found == m_statements.end())
            found = m_statements.try_emplace(shape, m_database, sql()).first;
        return found->second;
    }

    Database &m_database;
    qint64 m_changeId;
    std::map<Shape, Statement> m_statements;
};

/// The id of the new batch, or NULL where nothing was brought in.
Result<QVariant> writeBatch(Database &database, const std::optional<ImportedFile> &file, const QDateTime &at)
{
    if (!file)
        return QVariant();
    QJsonArray openRows;
    for (const qint64 row : file->openRows)
        openRows.append(row);
    Statement statement(database,
                        u"INSERT INTO import_batch (file_name, sha256, open_rows, at) VALUES (?, ?, ?, ?)"_s);
    YEONSU_TRY(statement.execute(
        {QVariant(file->name), QVariant(file->sha256),
         QVariant(QString::fromUtf8(QJsonDocument(openRows).toJson(QJsonDocument::Compact))),
         QVariant(at.toString(Qt::ISODate))}));
    return QVariant(statement.lastInsertId());
}

Result<void> writeRows(Database &database, qint64 changeId, const std::vector<RowChange> &changes,
                       const Progress &progress)
{
    RowWriter writer(database, changeId);
    for (std::size_t done = 0; done < changes.size();) {
        const Result<std::size_t> written = writer.write(std::span(changes).subspan(done));
        YEONSU_TRY(written);
        done += *written;
        YEONSU_TRY(progress.tell(double(done) / double(changes.size())));
    }
    return {};
}

} // namespace

Result<qint64> writeHistory(Database &database, const ChangeSet &applied, const QDateTime &at,
                            const QString &actor, const Progress &progress)
{
    const QByteArray arguments =
        QJsonDocument(QJsonArray::fromStringList(applied.arguments)).toJson(QJsonDocument::Compact);
    const Result<QVariant> batch = writeBatch(database, applied.importedFrom, at);
    YEONSU_TRY(batch);
    Statement statement(
        database, u"INSERT INTO change (at, actor, what, arguments, batch_id) VALUES (?, ?, ?, ?, ?)"_s);
    YEONSU_TRY(statement.execute({QVariant(at.toString(Qt::ISODate)), QVariant(actor), QVariant(applied.what),
                                  QVariant(QString::fromUtf8(arguments)), *batch}));
    const qint64 changeId = statement.lastInsertId();
    YEONSU_TRY(writeRows(database, changeId, applied.changes, progress));
    if (applied.takesBack) {
        Statement taken(database, u"UPDATE change SET taken_back_by = ? WHERE id = ?"_s);
        YEONSU_TRY(taken.execute({QVariant(changeId), QVariant(*applied.takesBack)}));
    }
    return changeId;
}

QStringList argumentsOf(const QString &json)
{
    QStringList arguments;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &argument : array)
        arguments.append(argument.toString());
    return arguments;
}

std::optional<Row> rowFromJson(const Record &record, const QVariant &json)
{
    std::optional<Row> row;
    if (json.isNull())
        return row;
    const QJsonObject object = QJsonDocument::fromJson(json.toString().toUtf8()).object();
    forEachTable([&]<typename Typed>(std::type_identity<Typed>) {
        if (tableName<Typed>() == record.table)
            row = fromJson(Id<Typed>(record.id), object);
    });
    return row;
}

Result<std::optional<Row>> deletedRow(Database &database, const Record &record)
{
    return database
        .value(u"SELECT before FROM change_row WHERE table_name = ? AND row_id = ? AND after IS NULL "
               "ORDER BY change_id DESC LIMIT 1"_s,
               {QVariant(record.table), QVariant(record.id)})
        .map([&](const QVariant &json) { return rowFromJson(record, json); });
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
                        u"SELECT c.id, c.what, c.arguments, r.table_name, r.row_id, r.before, r.after, "
                        "(SELECT max(b.id) FROM change b WHERE b.taken_back_by = c.id) "
                        "FROM change c LEFT JOIN change_row r ON r.change_id = c.id "
                        "WHERE c.id > ? AND c.id < ? ORDER BY c.id, r.rowid"_s);
    YEONSU_TRY(statement.execute({QVariant(after), QVariant(before)}));
    std::vector<AppliedChange> changes;
    while (statement.next()) {
        if (changes.empty() || changes.back().id != statement.integer(0)) {
            changes.push_back(
                {statement.integer(0), {statement.text(1), argumentsOf(statement.text(2)), {}, {}}});
            if (!statement.value(7).isNull())
                changes.back().changeSet.takesBack = statement.integer(7);
        }
        const Record record{statement.text(3), statement.integer(4)};
        RowChange change{rowFromJson(record, statement.value(5)), rowFromJson(record, statement.value(6))};
        if (change.before || change.after)
            changes.back().changeSet.changes.push_back(std::move(change));
    }
    YEONSU_TRY(statement.outcome());
    return changes;
}

} // namespace yeonsu::store
