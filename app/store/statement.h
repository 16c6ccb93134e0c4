// One SQL statement: prepared once, run any number of times.
#pragma once

#include "store/database.h"

#include <memory>
#include <span>

struct sqlite3_stmt;

namespace yeonsu {

/// A prepared statement whose rows are read once, forwards. It ends before its database does.
///
/// Speaks to SQLite itself: QSqlQuery takes several times as long to bind and to read a value, and an import
/// binds millions.
class Statement
{
public:
    Statement(Database &database, const QString &sql);

    /// One value for each place ("?") in the statement.
    [[nodiscard]] Result<void> execute(std::span<const QVariant> bindings);
    [[nodiscard]] Result<void> execute(std::initializer_list<QVariant> bindings = {});
    /// Goes to the next row; false after the last one, and where reading fails: see outcome().
    [[nodiscard]] bool next();
    /// A whole number is a qint64, text a QString; NULL is an invalid QVariant.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] QString text(int column) const;   ///< empty for NULL
    [[nodiscard]] qint64 lastInsertId() const;
    /// Why reading stopped early, if it did; to be asked after the last next().
    [[nodiscard]] Result<void> outcome() const;

private:
    struct Finalise
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    void bind(int place, const QVariant &value);
    void step();

    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement; ///< null where the SQL is wrong
    int m_state;                                         ///< SQLite's answer to the last call
    bool m_isAhead = false;                              ///< on a row that next() has yet to tell of
    std::optional<Error> m_error;
};

} // namespace yeonsu
