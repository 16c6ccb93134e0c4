#include "store/database.h"

#include "store/sqlite_error.h"
#include "store/statement.h"

#include <QAtomicInteger>
#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString unusedConnectionName()
{
    static QAtomicInteger<quint64> counter;
    return u"yeonsu-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

/// Qt's driver must use the SQLite that the program is linked with, which is so where both are the system's.
sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Result<Database> Database::open(const QString &path, Access access)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, unusedConnectionName());
    // An address that began with two slashes would name a host.
    QUrl url = QUrl::fromLocalFile(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    url.setQuery(access == Access::ReadWrite  ? u"mode=rw"_s
                 : access == Access::ReadOnly ? u"mode=ro"_s
                                              : u"immutable=1"_s);
    connection.setDatabaseName(url.toString(QUrl::FullyEncoded));
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    Database database(connection);
    if (!database.m_connection.open()) {
        const QSqlError error = database.m_connection.lastError();
        return tl::unexpected(sqliteError(error.nativeErrorCode().toInt(), error.databaseText()));
    }
    database.m_handle = handleOf(database.m_connection);
    YEONSU_TRY(database.execute(u"PRAGMA foreign_keys = ON"_s));
    return database;
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
    , m_handle(std::exchange(other.m_handle, nullptr))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
        m_handle = std::exchange(other.m_handle, nullptr);
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    m_handle = nullptr;
    QSqlDatabase::removeDatabase(name);
}

QString Database::path() const
{
    return QUrl(m_connection.databaseName()).toLocalFile();
}

Result<void> Database::execute(const QString &sql)
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError(m_handle));
    return {};
}

Result<QVariant> Database::value(const QString &sql, std::initializer_list<QVariant> bindings)
{
    Statement statement(*this, sql);
    YEONSU_TRY(statement.execute(bindings));
    if (statement.next())
        return statement.value(0);
    YEONSU_TRY(statement.outcome());
    return QVariant();
}

Result<Transaction> Transaction::begin(Database &database)
{
    YEONSU_TRY(database.execute(u"BEGIN IMMEDIATE"_s));
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    YEONSU_TRY(database.execute(u"BEGIN"_s));
    return Transaction(database);
}

Transaction::~Transaction()
{
    // Fails only where SQLite has rolled back by itself, for example on a full disk.
    if (m_database)
        (void)m_database->execute(u"ROLLBACK"_s);
}

Result<void> Transaction::commit()
{
    YEONSU_TRY(m_database->execute(u"COMMIT"_s));
    m_database = nullptr;
    return {};
}

} // namespace yeonsu
