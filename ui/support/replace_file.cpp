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

/// A disk that fills up takes a part first, and only then says why it takes no more.
bool writeWhole(QSaveFile &file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const qint64 count = file.write(content.data(), content.size());
        if (count <= 0)
            return false;
        content = content.sliced(count);
    }
    return file.flush();
}

Result<void> prepare(QSaveFile &file, const QByteArray &content)
{
    if (!file.open(QIODevice::WriteOnly))
        return whyNotOpened(file.fileName(), file.errorString());
    if (!writeWhole(file, content))
        return whyNotWritten(file.fileName(), content.size(), file.errorString());
    return {};
}

} // namespace

Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    return replaceFiles({{path, content}});
}

Result<void> replaceFiles(const std::vector<ArchivedFile> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> prepared;
    for (const ArchivedFile &file : files) {
        prepared.push_back(std::make_unique<QSaveFile>(file.name));
        const Result<void> ready = prepare(*prepared.back(), file.content);
        if (!ready && files.size() > 1)
            return failure(ready.error().code,
                           ready.error().message + QLatin1Char(' ') +
                               Words::tr("The files that go with it were not written either."),
                           ready.error().detail);
        YEONSU_TRY(ready);
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!prepared[i]->commit())
            return whyNotWritten(files[i].name, files[i].content.size(), prepared[i]->errorString());
    }
    return {};
}

} // namespace yeonsu
