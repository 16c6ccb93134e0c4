#include "store/register_place.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct RegisterPlaceText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterPlaceText)
};

Error cannotWrite(const QString &path, int systemError)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(systemError));
    const QString name = QDir::toNativeSeparators(path);
    switch (systemError) {
    case EEXIST:
        return {ErrorCode::AlreadyExists,
                RegisterPlaceText::tr("“%1” exists already and was not overwritten.").arg(name), detail};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::NoSpace,
                RegisterPlaceText::tr("The disk is full: “%1” was not written.").arg(name), detail};
    case EACCES:
    case EROFS:
    case EPERM:
        return {ErrorCode::ReadOnly,
                RegisterPlaceText::tr("“%1” cannot be written: the folder is read-only.").arg(name), detail};
    default:
        return {ErrorCode::Io, RegisterPlaceText::tr("“%1” could not be written.").arg(name), detail};
    }
}

/// Makes the folders that are missing, readable by their owner only. Returns the system's error, or 0.
int makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return 0;
    if (const int error = makeFolder(info.absolutePath()))
        return error;
    return ::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

/// Brings what is still in the log into the file, which closing it would do without a word of failure.
Result<void> seal(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    YEONSU_TRY(database);
    const Result<QVariant> isBusy = database->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    YEONSU_TRY(isBusy);
    if (isBusy->toBool())
        return tl::unexpected(cannotWrite(path, EBUSY));
    const Result<QVariant> sound = database->value(u"PRAGMA quick_check"_s);
    YEONSU_TRY(sound);
    if (sound->toString() != u"ok")
        return failure(ErrorCode::Damaged,
                       RegisterPlaceText::tr("“%1” came out damaged and was not kept.").arg(path),
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
                       RegisterPlaceText::tr("“%1” is open in another program and was not replaced.")
                           .arg(QFileInfo(path).fileName()));
    return {};
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

} // namespace

Result<void> checkTarget(const QString &path, IfExists ifExists, const QString &source)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!source.isEmpty() && isSameFile(path, source))
        return failure(
            ErrorCode::AlreadyExists,
            RegisterPlaceText::tr("“%1” is the register itself and was not overwritten.").arg(name));
    if (ifExists == IfExists::Refuse && (info.exists() || info.isSymLink()))
        return tl::unexpected(cannotWrite(path, EEXIST));
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::AlreadyExists,
                       RegisterPlaceText::tr("“%1” is not an ordinary file and was not replaced.").arg(name));
    return {};
}

Result<void> makePrivateFile(const QString &path)
{
    if (const int error = makeFolder(QFileInfo(path).absolutePath()))
        return tl::unexpected(cannotWrite(path, error));
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return tl::unexpected(cannotWrite(path, errno));
    ::close(descriptor);
    return {};
}

Result<void> placeRegisterFile(const QString &target, IfExists ifExists,
                               const std::function<Result<void>(const QString &path)> &write)
{
    YEONSU_TRY(checkTarget(target, ifExists));
    const QString temporary = temporaryNameFor(target);
    const auto sealed = [&] { return seal(temporary); };
    const auto moved = [&]() -> Result<void> {
        if (ifExists == IfExists::Replace)
            YEONSU_TRY(settle(target));
        return moveIntoPlace(temporary, target, ifExists);
    };
    const Result<void> outcome = write(temporary).and_then(sealed).and_then(moved);
    if (outcome)
        return {};
    removeRegisterFile(temporary);
    return tl::unexpected(underItsName(outcome.error(), temporary, target));
}

Result<void> moveIntoPlace(const QString &temporary, const QString &target, IfExists ifExists)
{
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

Error underItsName(Error error, const QString &temporary, const QString &target)
{
    error.message.replace(temporary, target);
    error.message.replace(QFileInfo(temporary).fileName(), QFileInfo(target).fileName());
    return error;
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
