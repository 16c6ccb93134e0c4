#include "sheets/old_excel.h"

#include "sheets/reading_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int mostMilliseconds = 120'000;
constexpr int betweenLooks = 200;

/// Names of streams are kept in UTF-16, in directory sectors anywhere in the file.
bool holdsStream(const QByteArray &bytes, QStringView name)
{
    return bytes.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(ReadingError::notReadable(file.errorString()));
    return file.readAll();
}

/// With a profile of its own, so that a LibreOffice that is open is not asked.
Result<void> convert(const QString &program, const QString &path, const QString &folder,
                     const Progress &progress)
{
    QProcess process;
    process.start(program,
                  {u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder + u"/profile"_s).toString(),
                   u"--headless"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s, folder, path});
    for (int waited = 0; !process.waitForFinished(betweenLooks); waited += betweenLooks) {
        const Result<void> wanted = progress.tell(0);
        if (wanted && waited < mostMilliseconds && process.state() != QProcess::NotRunning)
            continue;
        process.kill();
        process.waitForFinished();
        YEONSU_TRY(wanted);
        return tl::unexpected(ReadingError::notConverted());
    }
    return {};
}

} // namespace

bool isCompoundFile(const QByteArray &start)
{
    return start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Result<QString> convertedOldExcel(const QString &path, const QString &folder, const Progress &progress)
{
    const Result<QByteArray> bytes = contentOf(path);
    YEONSU_TRY(bytes);
    if (holdsStream(*bytes, u"EncryptedPackage"))
        return tl::unexpected(ReadingError::protectedByPassword());
    if (!holdsStream(*bytes, u"Workbook") && !holdsStream(*bytes, u"Book"))
        return tl::unexpected(ReadingError::notAList());
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        return tl::unexpected(ReadingError::oldExcel());
    YEONSU_TRY(convert(program, path, folder, progress));
    const QString made = QDir(folder).filePath(QFileInfo(path).completeBaseName() + u".xlsx"_s);
    if (!QFile::exists(made))
        return tl::unexpected(ReadingError::notConverted());
    return made;
}

} // namespace yeonsu
