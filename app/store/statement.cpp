#include "store/statement.h"

#include "store/sqlite_error.h"

#include <sqlite3.h>

namespace yeonsu {

void Statement::Finalise::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Database &database, const QString &sql)
    : m_connection(database.handle())
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    m_state = sqlite3_prepare_v2(m_connection, utf8.constData(), int(utf8.size()) + 1, &statement, nullptr);
    m_statement.reset(statement);
    if (m_state != SQLITE_OK)
        m_error = lastError(m_connection);
}

Result<void> Statement::execute(std::span<const QVariant> bindings)
{
    if (!m_statement)
        return tl::unexpected(*m_error);
    Q_ASSERT(sqlite3_bind_parameter_count(m_statement.get()) == int(bindings.size()));
    sqlite3_reset(m_statement.get());
    for (int place = 1; const QVariant &binding : bindings)
        bind(place++, binding);
    step();
    m_isAhead = m_state == SQLITE_ROW;
    return outcome();
}

Result<void> Statement::execute(std::initializer_list<QVariant> bindings)
{
    return execute(std::span(bindings.begin(), bindings.size()));
}

/// A null QString is bound as what it is, text without letters.
void Statement::bind(int place, const QVariant &value)
{
    sqlite3_stmt *const statement = m_statement.get();
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        sqlite3_bind_null(statement, place);
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, place, value.toLongLong());
        break;
    case QMetaType::Double:
        sqlite3_bind_double(statement, place, value.toDouble());
        break;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        sqlite3_bind_blob64(statement, place, bytes.constData(), quint64(bytes.size()), SQLITE_TRANSIENT);
        break;
    }
    default:
        Q_ASSERT(value.typeId() == QMetaType::QString);
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text64(statement, place, text.constData(), quint64(text.size()), SQLITE_TRANSIENT,
                            SQLITE_UTF8);
    }
}

void Statement::step()
{
    m_state = sqlite3_step(m_statement.get());
    m_error.reset();
    if (m_state == SQLITE_ROW)
        return;
    if (m_state != SQLITE_DONE)
        m_error = lastError(m_connection);
    // Rows that nobody reads any more must not keep a lock.
    sqlite3_reset(m_statement.get());
}

bool Statement::next()
{
    if (m_isAhead)
        m_isAhead = false;
    else if (m_state == SQLITE_ROW)
        step();
    return m_state == SQLITE_ROW;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column)),
                          sqlite3_column_bytes(m_statement.get(), column));
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *const utf8 = sqlite3_column_text(m_statement.get(), column);
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8),
                             sqlite3_column_bytes(m_statement.get(), column));
}

qint64 Statement::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

Result<void> Statement::outcome() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

} // namespace yeonsu
