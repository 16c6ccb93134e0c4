// A connection to an SQLite file. It belongs to the thread that opened it.
#pragma once

#include "domain/error.h"

#include <QSqlDatabase>
#include <QVariant>

#include <initializer_list>

struct sqlite3;

namespace yeonsu {

class Database
{
public:
    enum class Access {
        ReadWrite, ///< also for reading where that is possible: SQLite then clears away its log at the end
        ReadOnly,
        Immutable, ///< nothing beside the file can be made, and no log of edits lies there
    };

    /// Opens a file that exists. Foreign keys are on, and every wait for a lock ends after five seconds.
    [[nodiscard]] static Result<Database> open(const QString &path, Access access);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    [[nodiscard]] QString path() const;
    /// For Statement: SQLite's own name of the connection.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// One statement or several, without rows to read.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// The first column of the first row, or an invalid QVariant where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, std::initializer_list<QVariant> bindings = {});

private:
    explicit Database(const QSqlDatabase &connection)
        : m_connection(connection)
    {
    }
    void close();

    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr;
};

/// Rolls back when it goes out of scope without a commit.
class Transaction
{
public:
    /// Takes the write lock at once.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    /// All that is read until the end is of one moment, whatever others write meanwhile.
    [[nodiscard]] static Result<Transaction> beginReading(Database &database);

    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database;
};

} // namespace yeonsu
