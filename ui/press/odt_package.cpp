#include "press/odt_package.h"

#include "press/odt_styles.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString setting(const QString &name, const QString &type, const QString &value)
{
    return u"<config:config-item config:name=\"%1\" config:type=\"%2\">%3</config:config-item>\n"_s.arg(
        name, type, value);
}

/// LibreOffice breaks Korean words anywhere, and so would part a number from its counter: 2,688 / 명. No line
/// ends with a digit, unless a space is behind it.
QString forbiddenCharacters()
{
    const auto text = [](const QString &name, const QString &value) {
        return setting(name, u"string"_s, value);
    };
    return u"<config:config-item-map-indexed config:name=\"ForbiddenCharacters\">"
           "<config:config-item-map-entry>\n"_s +
           text(u"Language"_s, u"ko"_s) + text(u"Country"_s, u"KR"_s) + text(u"Variant"_s, {}) +
           text(u"BeginLine"_s, u"!%),.:;?]}¢°’”†‡′″℃〉》」』】〕！％），．：；？］｝"_s) +
           text(u"EndLine"_s, u"$([{£¥‘“〈《「『【〔＄（［｛￡￥0123456789"_s) +
           u"</config:config-item-map-entry></config:config-item-map-indexed>\n"_s;
}

} // namespace

QString odtMediaType()
{
    return u"application/vnd.oasis.opendocument.text"_s;
}

QByteArray odtManifest(const std::vector<ArchivedFile> &pictures)
{
    const auto entry = [](const QString &path, const QString &type) {
        return u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n"_s.arg(path,
                                                                                                      type);
    };
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                  "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                  "manifest:version=\"1.3\">\n"_s +
                  entry(u"/"_s, odtMediaType());
    for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"settings.xml"_s})
        xml += entry(name, u"text/xml"_s);
    for (const ArchivedFile &picture : pictures)
        xml += entry(picture.name, u"image/png"_s);
    return QString(xml + u"</manifest:manifest>\n"_s).toUtf8();
}

QByteArray odtMetadata(const ReleaseDocument &document)
{
    const QString day = document.asOf.isValid()
                            ? u"<dc:date>%1T00:00:00</dc:date>"_s.arg(document.asOf.toString(Qt::ISODate))
                            : QString();
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta %1><office:meta>"
           "<meta:generator>Yeonsu/" YEONSU_VERSION "</meta:generator><dc:title>%2</dc:title>"
           "<dc:language>%3</dc:language>%4</office:meta></office:document-meta>\n"_s
               .arg(odtNamespaces(), document.headline.toHtmlEscaped(), toKey(document.language), day)
               .toUtf8();
}

/// By TableRowKeep, LibreOffice keeps rows of a table with the next one. What is not set would be as it was
/// in documents of old, so that what is usual is set, too.
QByteArray odtSettings()
{
    QString items = setting(u"PrinterIndependentLayout"_s, u"string"_s, u"high-resolution"_s);
    for (const QString &name : {u"TableRowKeep"_s, u"AddExternalLeading"_s, u"AddParaTableSpacing"_s,
                                u"AddParaTableSpacingAtStart"_s, u"AddParaSpacingToTableCells"_s})
        items += setting(name, u"boolean"_s, u"true"_s);
    for (const QString &name :
         {u"UseFormerLineSpacing"_s, u"UseFormerObjectPositioning"_s, u"UseFormerTextWrapping"_s,
          u"IgnoreFirstLineIndentInNumbering"_s, u"DoNotJustifyLinesWithManualBreak"_s})
        items += setting(name, u"boolean"_s, u"false"_s);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings %1><office:settings>"
           "<config:config-item-set config:name=\"ooo:configuration-settings\">\n%2"
           "</config:config-item-set></office:settings></office:document-settings>\n"_s
               .arg(odtNamespaces(), items + forbiddenCharacters())
               .toUtf8();
}

} // namespace yeonsu
