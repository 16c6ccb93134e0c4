// Reading files in tests, and making workbooks for them.
#pragma once

#include "results.h"
#include "sheets/sheet_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace yeonsu::test {

inline Result<std::vector<SheetRow>> rowsOf(SheetFile &file, std::size_t sheet = 0)
{
    std::vector<SheetRow> rows;
    const TakeRow take = [&rows](SheetRow &&row) {
        rows.push_back(std::move(row));
        return true;
    };
    YEONSU_TRY(file.read(sheet, take));
    return rows;
}

inline Result<std::vector<SheetRow>> rowsIn(const QString &path)
{
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path);
    YEONSU_TRY(file);
    return rowsOf(**file);
}

/// "4: a|b" for each row; "(5)" for a hidden one, "!" for one that cannot be read.
inline QStringList shown(const std::vector<SheetRow> &rows)
{
    QStringList lines;
    for (const SheetRow &row : rows) {
        const QString number =
            row.isHidden ? QStringLiteral("(%1)").arg(row.number) : QString::number(row.number);
        lines.append(number + QStringLiteral(": ") +
                     (row.problem.isEmpty() ? row.cells.join(u'|') : QStringLiteral("!")));
    }
    return lines;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

using ZipParts = std::vector<std::pair<QByteArray, QByteArray>>;

/// With a password, all parts are encrypted.
inline void writeZip(const QString &path, const ZipParts &parts, const char *password = nullptr)
{
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (password)
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password);
    }
    if (zip_close(archive) != 0)
        qFatal("cannot zip %s", qPrintable(path));
}

inline QByteArray relations(const QByteArray &entries)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           entries + "</Relationships>";
}

inline QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"http://schemas.openxmlformats.org/x/" + type +
           "\" Target=\"" + target + "\"/>";
}

/// The parts of a workbook with one sheet, whose rows are given as XML, and its shared texts.
inline ZipParts workbook(const QByteArray &rows, const QByteArray &sharedTexts = {},
                         const QByteArray &workbookProperties = {}, const QByteArray &styles = {})
{
    return {{"_rels/.rels", relations(relation("r1", "officeDocument", "/xl/workbook.xml"))},
            {"xl/_rels/workbook.xml.rels", relations(relation("s1", "worksheet", "worksheets/sheet1.xml") +
                                                     relation("s2", "sharedStrings", "sharedStrings.xml") +
                                                     relation("s3", "styles", "../xl/styles.xml"))},
            {"xl/workbook.xml", "<workbook xmlns:r=\"r\">" + workbookProperties +
                                    "<sheets><sheet name=\"One\" r:id=\"s1\"/></sheets></workbook>"},
            {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
            {"xl/sharedStrings.xml", "<sst>" + sharedTexts + "</sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

inline ZipParts spreadsheet(const QByteArray &rows)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
             "<office:spreadsheet><table:table table:name=\"One\">" +
                 rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}};
}

} // namespace yeonsu::test
