#include "store/database.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

/// A disk that the system calls full has a code of its own; a limit or a quota that is reached has not.
Error ioError(int extendedCode, const QString &detail)
{
    constexpr int writeFailed = 778;     // SQLITE_IOERR_WRITE
    constexpr int logIndexFailed = 4874; // SQLITE_IOERR_SHMSIZE
    if (extendedCode == writeFailed || extendedCode == logIndexFailed)
        return {ErrorCode::NoSpace,
                StoreText::tr("The disk did not take the data: it is full, a limit is reached, or it fails. "
                              "Nothing was changed; make room and try again."),
                detail};
    return {ErrorCode::Io, StoreText::tr("The register could not be read or written. Nothing was changed."),
            detail};
}

/// SQLite's primary result codes (sqlite.org/rescode.html) in the user's words.
Error fromSqlite(const QSqlError &error)
{
    const QString detail = error.nativeErrorCode() + u": "_s + error.databaseText();
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {ErrorCode::Busy,
                StoreText::tr("Another program is writing to the register. Nothing was changed; try again."),
                detail};
    case 8: // SQLITE_READONLY
        return {ErrorCode::ReadOnly, StoreText::tr("The register can only be read. Nothing was changed."),
                detail};
    case 11: // SQLITE_CORRUPT
        return {ErrorCode::Damaged, StoreText::tr("The register is damaged. Restore it from a backup."),
                detail};
    case 13: // SQLITE_FULL
        return {ErrorCode::NoSpace,
                StoreText::tr("The disk is full. Nothing was changed; make room and try again."), detail};
    case 19: // SQLITE_CONSTRAINT
        return {ErrorCode::RuleBroken,
                StoreText::tr("The change does not fit the other rows of the register. Nothing was changed."),
                detail};
    case 26: // SQLITE_NOTADB
        return {ErrorCode::NotARegister, StoreText::tr("The file is not a register."), detail};
    default:
        return ioError(code, detail);
    }
}

QString unusedConnectionName()
{
    static QAtomicInteger<quint64> counter;
    return u"yeonsu-%1"_s.arg(counter.fetchAndAddRelaxed(1));
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
    if (!database.m_connection.open())
        return tl::unexpected(fromSqlite(database.m_connection.lastError()));
    YEONSU_TRY(database.execute(u"PRAGMA foreign_keys = ON"_s));
    return database;
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {}))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
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
    QSqlDatabase::removeDatabase(name);
}

QString Database::path() const
{
    return QUrl(m_connection.databaseName()).toLocalFile();
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return tl::unexpected(fromSqlite(query.lastError()));
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

Statement::Statement(Database &database, const QString &sql)
    : m_query(database.connection())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> Statement::execute(std::span<const QVariant> bindings)
{
    if (!m_prepared)
        return tl::unexpected(fromSqlite(m_query.lastError()));
    for (int i = 0; const QVariant &binding : bindings) {
        // Qt would write a null QString as NULL, but text that is not there is empty.
        const bool isNullText = binding.typeId() == QMetaType::QString && binding.toString().isNull();
        m_query.bindValue(i++, isNullText ? QVariant(u""_s) : binding);
    }
    if (!m_query.exec())
        return tl::unexpected(fromSqlite(m_query.lastError()));
    return {};
}

Result<void> Statement::execute(std::initializer_list<QVariant> bindings)
{
    return execute(std::span(bindings.begin(), bindings.size()));
}

Result<void> Statement::outcome() const
{
    if (m_query.lastError().isValid())
        return tl::unexpected(fromSqlite(m_query.lastError()));
    return {};
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
