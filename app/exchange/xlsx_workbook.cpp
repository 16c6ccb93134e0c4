#include "exchange/xlsx_workbook.h"

#include "exchange/xlsx_sheet_writer.h"
#include "exchange/zip_archive.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWorkbook)
};

void describe(lxw_workbook *workbook, const XlsxWorkbook &wanted)
{
    QByteArray title = wanted.title.toUtf8();
    QByteArray author = wanted.author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    if (wanted.created.isValid())
        properties.created = time_t(wanted.created.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

/// The library does not see when a temporary file ends too early, as on a full disk.
bool isWhole(const QByteArray &bytes)
{
    const Result<std::vector<ArchivedFile>> files = unzipped(bytes);
    if (!files)
        return false;
    return std::all_of(files->begin(), files->end(), [](const ArchivedFile &file) {
        QXmlStreamReader reader(file.content);
        while (!reader.atEnd())
            reader.readNext();
        return !reader.hasError();
    });
}

} // namespace

Result<QByteArray> xlsx(const XlsxWorkbook &workbook)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tables.xlsx"_s);
    QByteArray folderName = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folderName.data();
    lxw_workbook *made = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    describe(made, workbook);
    XlsxSheetWriter writer(made);
    for (const XlsxSheet &sheet : workbook.sheets)
        writer.write(sheet);
    const lxw_error outcome = workbook_close(made);
    QFile file(path);
    QByteArray bytes;
    if (outcome == LXW_NO_ERROR && file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    if (!bytes.isEmpty() && isWhole(bytes))
        return bytes;
    return failure(
        ErrorCode::NoSpace,
        Words::tr("The Excel tables could not be made. There may be no room left in the folder for "
                  "temporary files, %1.")
            .arg(QFileInfo(folder.path()).path()),
        QString::fromLatin1(lxw_strerror(outcome)));
}

} // namespace yeonsu
