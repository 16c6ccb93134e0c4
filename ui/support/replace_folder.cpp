#include "support/replace_folder.h"

#include "support/replace_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace yeonsu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplaceFolder)
};

constexpr QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// What the path means, so that a link to a folder stays one.
QString placeOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : real;
}

tl::unexpected<Error> notWritten(const QString &path)
{
    const int error = errno;
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    const QString name = QDir::toNativeSeparators(path);
    if (error == ENOSPC || error == EDQUOT)
        return failure(ErrorCode::NoSpace,
                       Words::tr("The disk is full: the folder %1 was not written.").arg(name), detail);
    if (error == EACCES || error == EPERM || error == EROFS)
        return failure(
            ErrorCode::ReadOnly,
            Words::tr("The folder %1 cannot be written: the folder around it is read-only. Nothing "
                      "was changed.")
                .arg(name),
            detail);
    return failure(ErrorCode::Io,
                   Words::tr("The folder %1 could not be written. Nothing was changed.").arg(name), detail);
}

/// The names in an older folder that do not go with what is replaced.
QStringList keptNames(const QString &folder, const std::function<bool(const QString &name)> &isReplaced)
{
    QStringList names;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(everything)) {
        const bool isOrdinary = entry.isFile() && !entry.isSymLink();
        if (!isOrdinary || !isReplaced(entry.fileName()))
            names.append(entry.fileName());
    }
    return names;
}

/// Nothing that is kept may have the name of a new file.
Result<void> checkNames(const QString &folder, const QStringList &kept,
                        const std::vector<ArchivedFile> &files)
{
    for (const ArchivedFile &file : files) {
        if (kept.contains(file.name))
            return failure(ErrorCode::AlreadyExists,
                           Words::tr("“%1” is not an ordinary file and was not replaced.")
                               .arg(QDir::toNativeSeparators(folder + u'/' + file.name)));
    }
    return {};
}

Result<void> writeAll(const QString &temporary, const QString &target, const std::vector<ArchivedFile> &files)
{
    if (::mkdir(QFile::encodeName(temporary).constData(), 0777) != 0)
        return notWritten(target);
    for (const ArchivedFile &file : files) {
        const Result<void> written = replaceFile(temporary + u'/' + file.name, file.content);
        if (written)
            continue;
        // Those who asked know the folder by the name they gave.
        Error error = written.error();
        error.message.replace(temporary, target);
        return tl::unexpected(error);
    }
    return {};
}

bool exchange(const QByteArray &one, const QByteArray &other)
{
    if (::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // Some file systems know no exchange.
    const QByteArray aside = other + ".old";
    if (std::rename(other.constData(), aside.constData()) != 0)
        return false;
    if (std::rename(one.constData(), other.constData()) != 0) {
        (void)std::rename(aside.constData(), other.constData());
        return false;
    }
    return std::rename(aside.constData(), one.constData()) == 0;
}

/// Where there was an older folder, that one is at `temporary` afterwards.
Result<void> takePlace(const QString &temporary, const QString &target)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(target);
    if (QFileInfo::exists(target)) {
        QFile::setPermissions(temporary, QFile::permissions(target));
        return exchange(from, to) ? Result<void>() : notWritten(target);
    }
    // What came there meanwhile is not replaced, unless it is an empty folder.
    return std::rename(from.constData(), to.constData()) == 0 ? Result<void>() : notWritten(target);
}

Result<void> moveKept(const QString &from, const QString &to, const QStringList &names)
{
    for (const QString &name : names) {
        if (!QFile::rename(from + u'/' + name, to + u'/' + name))
            return failure(ErrorCode::Io,
                           Words::tr("The folder %1 was written, but “%2” could not be moved into it and now "
                                     "lies in the folder %3.")
                               .arg(QDir::toNativeSeparators(to), name, QDir::toNativeSeparators(from)));
    }
    return {};
}

} // namespace

Result<void> checkFolder(const QString &path, IfExists ifExists, const QString &source)
{
    const QString place = placeOf(path);
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo info(place);
    if (!QFileInfo(info.path()).isDir())
        return failure(ErrorCode::NotFound, Words::tr("The folder %1 does not exist. Nothing was written.")
                                                .arg(QDir::toNativeSeparators(info.path())));
    const bool isThere = info.exists() || QFileInfo(path).isSymLink();
    if (isThere && !info.isDir())
        return failure(ErrorCode::AlreadyExists,
                       Words::tr("“%1” is a file, not a folder, and was not replaced.").arg(name));
    if (isThere && ifExists == IfExists::Refuse)
        return failure(ErrorCode::AlreadyExists,
                       Words::tr("The folder “%1” exists already and was not overwritten.").arg(name));
    if (isThere && !source.isEmpty() && QFileInfo(source).canonicalFilePath().startsWith(place + u'/'))
        return failure(
            ErrorCode::AlreadyExists,
            Words::tr("The register itself lies in the folder “%1”, which was not replaced. Choose "
                      "another one.")
                .arg(name));
    return {};
}

Result<void> replaceFolder(const QString &path, const std::vector<ArchivedFile> &files, IfExists ifExists,
                           const std::function<bool(const QString &name)> &isReplaced)
{
    YEONSU_TRY(checkFolder(path, ifExists));
    const QString target = placeOf(path);
    const QStringList kept = keptNames(target, isReplaced);
    YEONSU_TRY(checkNames(target, kept, files));
    const QString temporary = temporaryNameFor(target);
    const auto takenPlace = [&] { return takePlace(temporary, target); };
    const Result<void> placed = writeAll(temporary, target, files).and_then(takenPlace);
    Result<void> moved = placed ? moveKept(temporary, target, kept) : placed;
    if (moved || !placed)
        QDir(temporary).removeRecursively();
    return moved;
}

} // namespace yeonsu
