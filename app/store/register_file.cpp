#include "store/register_file.h"

#include "store/migration.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QStorageInfo>
#include <QtEndian>

#include <memory>
#include <sys/stat.h>
#include <vector>

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

bool isOnNetwork(const QString &path)
{
    static const QList<QByteArray> networkFileSystems{"nfs",   "nfs4",       "cifs", "smb2", "smb3",
                                                      "smbfs", "fuse.sshfs", "9p",   "afs",  "ncpfs"};
    return networkFileSystems.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
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
    // SQLite makes its copies without a log.
    Result<Database> copy = Database::open(temporary, Database::Access::ReadWrite);
    YEONSU_TRY(copy);
    return copy->execute(u"PRAGMA journal_mode = WAL"_s);
}

} // namespace

namespace {

bool isSameFile(const QFile &file, const QString &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(file.handle(), &opened) == 0 && ::stat(QFile::encodeName(path).constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/// The file's first bytes. POSIX takes all locks from a process, SQLite's too, that closes any descriptor of
/// a file: what was opened here stays open until the program ends.
Result<QByteArray> headerOf(const QString &path)
{
    static QMutex mutex;
    static std::vector<std::unique_ptr<QFile>> opened;
    const QMutexLocker locker(&mutex);
    auto file = std::find_if(opened.begin(), opened.end(),
                             [&path](const auto &each) { return isSameFile(*each, path); });
    if (file == opened.end()) {
        auto fresh = std::make_unique<QFile>(path);
        if (!fresh->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return failure(ErrorCode::Io,
                           RegisterFileText::tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()),
                           fresh->errorString());
        file = opened.insert(opened.end(), std::move(fresh));
    }
    (*file)->seek(0);
    return (*file)->read(headerSize);
}

} // namespace

Result<RegisterFileState> inspectRegisterFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, RegisterFileText::tr("There is no file “%1”.").arg(path));
    if (info.isDir())
        return failure(ErrorCode::Io, RegisterFileText::tr("“%1” cannot be read.").arg(info.fileName()));
    const Result<QByteArray> read = headerOf(path);
    YEONSU_TRY(read);
    const QByteArray &header = *read;
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return tl::unexpected(notARegister(path));
    const auto number = [&header](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (number(applicationIdAt) != registerApplicationId)
        return tl::unexpected(notARegister(path));
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 size = number(pageCountAt) * (pageSize == 1 ? 65536 : pageSize);
    // With a log beside it the file may be shorter than it says: SQLite, when it opens the file, ends what a
    // program that was killed had begun to write back.
    if (info.size() < size && QFileInfo(path + "-wal"_L1).size() == 0)
        return failure(
            ErrorCode::Damaged,
            RegisterFileText::tr("“%1” is cut off: part of the file is missing. Restore it from a backup.")
                .arg(info.fileName()));
    RegisterFileState state;
    state.version = int(number(userVersionAt));
    state.isNewer = state.version > store::newestVersion();
    state.isReadOnly = !info.isWritable() || !QFileInfo(info.absolutePath()).isWritable();
    state.isOnNetwork = isOnNetwork(path);
    return state;
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
    YEONSU_TRY(checkTarget(target, ifExists, source));
    return placeRegisterFile(target, ifExists,
                             [&source](const QString &temporary) { return writeCopy(source, temporary); });
}

} // namespace yeonsu
