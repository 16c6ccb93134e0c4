#include "sheets/sheet_file.h"

#include "sheets/csv_reader.h"
#include "sheets/ods_reader.h"
#include "sheets/old_excel.h"
#include "sheets/reading_error.h"
#include "sheets/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qint64 startSize = 4096;

bool isOtherFormat(const QByteArray &start)
{
    const QByteArray text = start.trimmed().toLower();
    for (const char *beginning : {"%pdf", "\x89png", "gif8", "\xff\xd8\xff", "<!doctype", "<html", "<?xml",
                                  "{\\rtf", "sqlite format"}) {
        if (text.startsWith(beginning))
            return true;
    }
    return false;
}

Result<std::unique_ptr<SheetReader>> zippedReader(std::unique_ptr<QIODevice> file)
{
    Result<std::unique_ptr<ZipPackage>> package = ZipPackage::open(std::move(file));
    YEONSU_TRY(package);
    const auto asReader = [](auto reader) { return std::unique_ptr<SheetReader>(std::move(reader)); };
    if ((*package)->has(u"content.xml"_s))
        return OdsReader::open(std::move(*package)).map(asReader);
    if ((*package)->has(u"_rels/.rels"_s))
        return XlsxReader::open(std::move(*package)).map(asReader);
    return tl::unexpected(ReadingError::notAList());
}

} // namespace

Result<std::unique_ptr<SheetFile>>
SheetFile::open(const QString &path, const std::optional<TextFormat> &chosen, const Progress &progress)
{
    if (!QFileInfo(path).isFile())
        return tl::unexpected(ReadingError::missing(path));
    auto device = std::make_unique<QFile>(path);
    if (!device->open(QIODevice::ReadOnly))
        return tl::unexpected(ReadingError::notReadable(device->errorString()));
    const QByteArray start = device->peek(startSize);
    if (start.isEmpty())
        return tl::unexpected(ReadingError::empty());
    auto file = std::make_unique<SheetFile>();
    if (isCompoundFile(start)) {
        auto folder = std::make_unique<QTemporaryDir>();
        const Result<QString> converted = convertedOldExcel(path, folder->path(), progress);
        YEONSU_TRY(converted);
        Result<std::unique_ptr<SheetFile>> opened = open(*converted, {}, progress);
        YEONSU_TRY(opened);
        (*opened)->m_converted = std::move(folder);
        return opened;
    }
    if (start.startsWith("PK")) {
        Result<std::unique_ptr<SheetReader>> reader = zippedReader(std::move(device));
        YEONSU_TRY(reader);
        file->m_reader = std::move(*reader);
        return file;
    }
    if (isOtherFormat(start))
        return tl::unexpected(ReadingError::notAList());
    Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(std::move(device), chosen);
    YEONSU_TRY(reader);
    file->m_textFormat = (*reader)->textFormat();
    file->m_reader = std::move(*reader);
    return file;
}

Result<std::size_t> SheetFile::sheetNamed(const QString &name) const
{
    QStringList names;
    for (std::size_t i = 0; i < sheets().size(); ++i) {
        if (name.isEmpty() ? !sheets()[i].isHidden : sheets()[i].name == name)
            return i;
        names.append(sheets()[i].name);
    }
    if (name.isEmpty())
        return 0;
    return tl::unexpected(ReadingError::noSuchSheet(name, names));
}

} // namespace yeonsu
