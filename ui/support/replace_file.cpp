#include "support/replace_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace yeonsu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplaceFile)
};

tl::unexpected<Error> whyNotOpened(const QString &path, const QString &detail)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString shownFolder = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir())
        return failure(ErrorCode::NotFound,
                       Words::tr("The folder %1 does not exist. Nothing was written.").arg(shownFolder),
                       detail);
    return failure(
        ErrorCode::ReadOnly,
        Words::tr("%1 cannot be written: the file or its folder is read-only. Nothing was changed.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

tl::unexpected<Error> whyNotWritten(const QString &path, qsizetype size, const QString &detail)
{
    const QString shownPath = QDir::toNativeSeparators(path);
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < size)
        return failure(
            ErrorCode::NoSpace,
            Words::tr("The disk is full: %1 was not written. An older file is as it was.").arg(shownPath),
            detail);
    return failure(ErrorCode::Io,
                   Words::tr("%1 could not be written. An older file is as it was.").arg(shownPath), detail);
}

} // namespace

Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return whyNotOpened(path, file.errorString());
    if (file.write(content) != content.size() || !file.commit())
        return whyNotWritten(path, content.size(), file.errorString());
    return {};
}

} // namespace yeonsu
