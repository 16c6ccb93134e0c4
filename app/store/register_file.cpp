#include "store/register_file.h"

#include "store/migration.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <QtEndian>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct RegisterFileText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterFileText)
};

// Places in SQLite's file header (sqlite.org/fileformat.html, 1.3).
constexpr qsizetype headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

Error notARegister(const QString &path)
{
    return {ErrorCode::NotARegister,
            RegisterFileText::tr("“%1” is not a register of this program. Nothing was changed.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

Error cannotWrite(const QString &path, int systemError)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(systemError));
    const QString name = QDir::toNativeSeparators(path);
    switch (systemError) {
    case EEXIST:
        return {ErrorCode::AlreadyExists,
                RegisterFileText::tr("“%1” exists already and was not overwritten.").arg(name), detail};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::NoSpace, RegisterFileText::tr("The disk is full: “%1” was not written.").arg(name),
                detail};
    case EACCES:
    case EROFS:
    case EPERM:
        return {ErrorCode::ReadOnly,
                RegisterFileText::tr("“%1” cannot be written: the folder is read-only.").arg(name), detail};
    default:
        return {ErrorCode::Io, RegisterFileText::tr("“%1” could not be written.").arg(name), detail};
    }
}

bool isOnNetwork(const QString &path)
{
    static const QList<QByteArray> networkFileSystems{"nfs",   "nfs4",       "cifs", "smb2", "smb3",
                                                      "smbfs", "fuse.sshfs", "9p",   "afs",  "ncpfs"};
    return networkFileSystems.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

/// The folder is made, readable by its owner only, where it is missing.
Result<void> makeFolderOf(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (folder.isDir())
        return {};
    if (!QDir().mkpath(folder.filePath()))
        return tl::unexpected(cannotWrite(path, EACCES));
    QFile::setPermissions(folder.filePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

/// An empty file that only its owner can read; the files that SQLite puts beside it inherit that.
Result<void> makePrivateFile(const QString &path)
{
    YEONSU_TRY(makeFolderOf(path));
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(cannotWrite(path, errno));
    ::close(descriptor);
    return {};
}

Result<void> fillEmptyFile(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    YEONSU_TRY(database);
    YEONSU_TRY(database->execute(u"PRAGMA application_id = %1"_s.arg(registerApplicationId)));
    YEONSU_TRY(database->execute(u"PRAGMA journal_mode = WAL"_s));
    return store::migrate(*database, store::shippedMigrations());
}

Result<void> writeCopy(const QString &source, const QString &temporary)
{
    const Result<RegisterFileState> state = inspectRegisterFile(source);
    YEONSU_TRY(state);
    YEONSU_TRY(makePrivateFile(temporary));
    {
        Result<Database> database = openForReading(source, *state);
        YEONSU_TRY(database);
        Statement statement(*database, u"VACUUM INTO ?"_s);
        YEONSU_TRY(statement.execute({QVariant(temporary)}));
    }
    Result<Database> copy = Database::open(temporary, Database::Access::ReadWrite);
    YEONSU_TRY(copy);
    YEONSU_TRY(copy->execute(u"PRAGMA journal_mode = WAL"_s));
    const Result<QVariant> sound = copy->value(u"PRAGMA quick_check"_s);
    YEONSU_TRY(sound);
    if (sound->toString() != u"ok")
        return failure(ErrorCode::Damaged, RegisterFileText::tr("The copy is damaged and was not kept."),
                       sound->toString());
    return {};
}

/// A write-ahead log left beside a file would be replayed onto whatever takes the file's name.
Result<void> settle(const QString &path)
{
    const QString log = path + "-wal"_L1;
    if (!QFileInfo::exists(log))
        return {};
    {
        Result<Database> database = Database::open(path, Database::Access::ReadWrite);
        YEONSU_TRY(database);
        const Result<void> written = database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        const bool isBroken = !written && (written.error().code == ErrorCode::NotARegister ||
                                           written.error().code == ErrorCode::Damaged);
        if (isBroken)
            QFile::remove(log); // it belongs to nothing that can be read
        else
            YEONSU_TRY(written);
    }
    // The last program to close a register removes its log.
    if (QFileInfo::exists(log))
        return failure(ErrorCode::Busy,
                       RegisterFileText::tr("“%1” is open in another program and was not replaced.")
                           .arg(QFileInfo(path).fileName()));
    return {};
}

} // namespace

Result<RegisterFileState> inspectRegisterFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, RegisterFileText::tr("There is no file “%1”.").arg(path));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, RegisterFileText::tr("“%1” cannot be read.").arg(info.fileName()),
                       file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return tl::unexpected(notARegister(path));
    const auto number = [&header](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (number(applicationIdAt) != registerApplicationId)
        return tl::unexpected(notARegister(path));
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 size = number(pageCountAt) * (pageSize == 1 ? 65536 : pageSize);
    // With a log beside it the file may be shorter than it says: SQLite, when it opens the file, ends what a
    // program that was killed had begun to write back.
    if (file.size() < size && QFileInfo(path + "-wal"_L1).size() == 0)
        return failure(
            ErrorCode::Damaged,
            RegisterFileText::tr("“%1” is cut off: part of the file is missing. Restore it from a backup.")
                .arg(info.fileName()));
    RegisterFileState state;
    state.version = int(number(userVersionAt));
    state.isNewer = state.version > store::shippedMigrations().back().version;
    state.isReadOnly = !info.isWritable() || !QFileInfo(info.absolutePath()).isWritable();
    state.isOnNetwork = isOnNetwork(path);
    return state;
}

Result<void> checkTarget(const QString &path, IfExists ifExists)
{
    if (ifExists == IfExists::Refuse && QFileInfo::exists(path))
        return tl::unexpected(cannotWrite(path, EEXIST));
    return {};
}

Result<Database> openForReading(const QString &path, const RegisterFileState &state)
{
    if (!state.isReadOnly)
        return Database::open(path, Database::Access::ReadWrite);
    if (QFileInfo(path + "-wal"_L1).size() == 0)
        return Database::open(path, Database::Access::Immutable);
    const auto explained = [&path](const Error &error) {
        return error.code != ErrorCode::Io && error.code != ErrorCode::ReadOnly
                   ? error
                   : Error{
                         ErrorCode::ReadOnly,
                         RegisterFileText::tr("The newest edits of “%1” lie in a log beside it, which cannot "
                                              "be read in a read-only folder. Copy both files to a folder "
                                              "that can be written, and open the register there.")
                             .arg(QFileInfo(path).fileName()),
                         error.detail};
    };
    return Database::open(path, Database::Access::ReadOnly)
        .and_then([](Database database) {
            // The log is first looked at when something is read.
            return database.value(u"PRAGMA schema_version"_s).map([&](const QVariant &) {
                return std::move(database);
            });
        })
        .map_error(explained);
}

Result<void> createRegisterFile(const QString &path)
{
    YEONSU_TRY(makePrivateFile(path));
    Result<void> filled = fillEmptyFile(path);
    if (!filled)
        removeRegisterFile(path);
    return filled;
}

Result<void> copyRegisterFile(const QString &source, const QString &target, IfExists ifExists)
{
    YEONSU_TRY(checkTarget(target, ifExists));
    const QString temporary = temporaryNameFor(target);
    Result<void> outcome =
        writeCopy(source, temporary).and_then([&] { return moveIntoPlace(temporary, target, ifExists); });
    if (!outcome)
        removeRegisterFile(temporary);
    return outcome;
}

Result<void> moveIntoPlace(const QString &temporary, const QString &target, IfExists ifExists)
{
    if (ifExists == IfExists::Replace)
        YEONSU_TRY(settle(target));
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(target);
    const unsigned flags = ifExists == IfExists::Refuse ? RENAME_NOREPLACE : 0;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) == 0)
        return {};
    // Some file systems know no flags.
    if (errno == EINVAL && !QFileInfo::exists(target) && ::rename(from.constData(), to.constData()) == 0)
        return {};
    return tl::unexpected(cannotWrite(target, errno));
}

QString temporaryNameFor(const QString &target)
{
    const QFileInfo info(target);
    return info.absolutePath() + u"/.%1.%2.part"_s.arg(info.fileName())
                                     .arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0'));
}

void removeRegisterFile(const QString &path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

} // namespace yeonsu
