#include "sheets/ods_reader.h"

#include "sheets/ods_sheet.h"
#include "sheets/reading_error.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QLatin1StringView content("content.xml");

/// Packages whose parts are encrypted say so in their manifest.
Result<bool> isEncrypted(ZipPackage &package)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!package.has(manifest))
        return false;
    Result<XmlPart> open = XmlPart::open(package, manifest);
    YEONSU_TRY(open);
    while (open->next()) {
        if (open->xml().isStartElement() && open->xml().name() == u"encryption-data")
            return true;
    }
    return false;
}

} // namespace

Result<std::unique_ptr<OdsReader>> OdsReader::open(std::unique_ptr<ZipPackage> package)
{
    const Result<bool> encrypted = isEncrypted(*package);
    YEONSU_TRY(encrypted);
    if (*encrypted)
        return tl::unexpected(ReadingError::protectedByPassword());
    std::unique_ptr<OdsReader> reader(new OdsReader(std::move(package)));
    YEONSU_TRY(reader->readNames());
    return reader;
}

/// A table is hidden by its style.
Result<void> OdsReader::readNames()
{
    Result<XmlPart> open = XmlPart::open(*m_package, QString(content));
    YEONSU_TRY(open);
    QXmlStreamReader &xml = open->xml();
    QSet<QString> hiding;
    QString style;
    while (open->next()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"style")
            style = open->attribute("name"_L1);
        else if (xml.name() == u"table-properties" && open->attribute("display"_L1) == u"false")
            hiding.insert(style);
        else if (xml.name() == u"table") {
            m_sheets.push_back(
                {open->attribute("name"_L1), hiding.contains(open->attribute("style-name"_L1))});
            xml.skipCurrentElement();
        }
    }
    YEONSU_TRY(open->outcome());
    if (m_sheets.empty())
        return tl::unexpected(ReadingError::notAList());
    return {};
}

Result<void> OdsReader::read(std::size_t sheet, const TakeRow &take, const Progress &progress)
{
    Result<XmlPart> open = XmlPart::open(*m_package, QString(content));
    YEONSU_TRY(open);
    std::size_t table = 0;
    while (open->next()) {
        if (!open->xml().isStartElement() || open->xml().name() != u"table")
            continue;
        if (table++ == sheet) {
            OdsSheet rows(*open, take);
            Result<void> outcome = rows.read(progress, m_package->sizeOf(QString(content)));
            m_merged = rows.takeMerged();
            return outcome;
        }
        open->xml().skipCurrentElement();
    }
    return open->outcome();
}

} // namespace yeonsu
