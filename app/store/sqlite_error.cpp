#include "store/sqlite_error.h"

#include <QCoreApplication>

#include <sqlite3.h>

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
    if (extendedCode == SQLITE_IOERR_WRITE || extendedCode == SQLITE_IOERR_SHMSIZE)
        return {ErrorCode::NoSpace,
                StoreText::tr("The disk did not take the data: it is full, a limit is reached, or it fails. "
                              "Nothing was changed; make room and try again."),
                detail};
    return {ErrorCode::Io, StoreText::tr("The register could not be read or written. Nothing was changed."),
            detail};
}

} // namespace

Error sqliteError(int extendedCode, const QString &message)
{
    const QString detail = QString::number(extendedCode) + u": "_s + message;
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                StoreText::tr("Another program is writing to the register. Nothing was changed; try again."),
                detail};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly, StoreText::tr("The register can only be read. Nothing was changed."),
                detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged, StoreText::tr("The register is damaged. Restore it from a backup."),
                detail};
    case SQLITE_FULL:
        return {ErrorCode::NoSpace,
                StoreText::tr("The disk is full. Nothing was changed; make room and try again."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::RuleBroken,
                StoreText::tr("The change does not fit the other rows of the register. Nothing was changed."),
                detail};
    case SQLITE_NOTADB:
        return {ErrorCode::NotARegister, StoreText::tr("The file is not a register."), detail};
    default:
        return ioError(extendedCode, detail);
    }
}

Error lastError(sqlite3 *connection)
{
    return sqliteError(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace yeonsu
