#include "press/release_odt.h"

#include "charts/picture.h"
#include "exchange/zip_archive.h"
#include "press/odt_styles.h"
#include "press/paper_parts.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = ReleaseBlock::Kind;

const QString mediaType = u"application/vnd.oasis.opendocument.text"_s;

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + u"mm"_s;
}

QString styleOf(Kind kind)
{
    switch (kind) {
    case Kind::Heading:
        return u"Heading"_s;
    case Kind::Square:
        return u"Square"_s;
    case Kind::Circle:
        return u"Circle"_s;
    case Kind::Dash:
        return u"Dash"_s;
    case Kind::Note:
        return u"Note"_s;
    case Kind::Paragraph:
    case Kind::Table:
    case Kind::Figure:
        break;
    }
    return u"Body"_s;
}

/// Drawn at 600 dots for an inch, since Hancom Office and Word read no SVG in a text document.
QByteArray pngOf(const PaperLogo &logo)
{
    constexpr double dotsOfMillimetre = 600 / 25.4;
    QImage image((logo.size * dotsOfMillimetre).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    logo.picture.paint(painter, image.rect());
    painter.end();
    return encodedPng(image);
}

/// Writes content.xml piece by piece; column styles are known when the body has been written.
class ContentWriter
{
public:
    explicit ContentWriter(const ReleaseDocument &document)
        : m_document(document)
    {
        writeTop();
        for (const ReleaseBlock &block : document.body)
            write(block);
        if (!document.annexTitle.isEmpty())
            heading(u"AnnexTitle"_s, 1, document.annexTitle);
        for (const ReleaseBlock &block : document.annex)
            write(block);
    }

    [[nodiscard]] QByteArray content() const
    {
        return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content %1>\n"
               "<office:automatic-styles>\n%2</office:automatic-styles>\n<office:body><office:text>\n%3"
               "</office:text></office:body>\n</office:document-content>\n"_s
                   .arg(odtNamespaces(), fixedStyles() + m_styles, m_body)
                   .toUtf8();
    }

    std::vector<ArchivedFile> pictures;

private:
    static QString fixedStyles()
    {
        const auto cell = [](const QString &name, const QString &fill) {
            return u"<style:style style:name=\"%1\" style:family=\"table-cell\"><style:table-cell-properties "
                   "fo:border=\"0.5pt solid #666666\" fo:padding=\"1.2mm\" "
                   "style:vertical-align=\"middle\"%2/></style:style>\n"_s.arg(name, fill);
        };
        return cell(u"Plain"_s, {}) + cell(u"Head"_s, u" fo:background-color=\"#e8edf3\""_s) +
               u"<style:style style:name=\"Sheet\" style:family=\"table\"><style:table-properties "
               "style:width=\"170mm\" table:align=\"left\" fo:margin-top=\"2mm\" fo:margin-bottom=\"1mm\" "
               "table:border-model=\"collapsing\"/></style:style>\n"
               "<style:style style:name=\"Whole\" style:family=\"table-row\"><style:table-row-properties "
               "fo:keep-together=\"always\"/></style:style>\n"
               "<style:style style:name=\"AnnexTitle\" style:family=\"paragraph\" "
               "style:parent-style-name=\"Headline\"><style:paragraph-properties "
               "fo:break-before=\"page\"/></style:style>\n"
               "<style:style style:name=\"Picture\" style:family=\"graphic\"><style:graphic-properties "
               "style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/></style:style>\n"_s;
    }

    static QString escaped(const QString &text)
    {
        static const QRegularExpression notInXml(
            u"[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{fffe}\\x{ffff}]"_s);
        return text.toHtmlEscaped().remove(notInXml).replace(u'\n', u"<text:line-break/>"_s);
    }

    void paragraph(const QString &style, const QString &text)
    {
        m_body += u"<text:p text:style-name=\"%1\">%2</text:p>\n"_s.arg(style, escaped(text));
    }

    void heading(const QString &style, int level, const QString &text)
    {
        m_body += u"<text:h text:style-name=\"%1\" text:outline-level=\"%2\">%3</text:h>\n"_s.arg(
            style, QString::number(level), escaped(text));
    }

    void writeTop()
    {
        if (!m_document.embargo.isEmpty())
            paragraph(u"Embargo"_s, m_document.embargo);
        writeLogo();
        paragraph(u"Kind"_s, m_document.kind);
        if (!m_document.organisation.isEmpty())
            paragraph(u"Organisation"_s, m_document.organisation);
        beginTable({paperWidth * 0.2, paperWidth * 0.8});
        for (const HeaderLine &line : m_document.header)
            row({{u"Head"_s, u"CellHead"_s, line.label}, {u"Plain"_s, u"Cell"_s, line.lines.join(u'\n')}});
        m_body += u"</table:table>\n"_s;
        heading(u"Headline"_s, 1, m_document.headline);
        for (const QString &subhead : m_document.subheads)
            paragraph(u"Subhead"_s, u"- %1 -"_s.arg(subhead));
    }

    void write(const ReleaseBlock &block)
    {
        if (isChart(block))
            writePicture(paperPicture(block, m_document));
        else if (isTable(block))
            writeTable(paperTable(block, m_document));
        else if (block.kind == Kind::Heading)
            heading(u"Heading"_s, 2, block.text);
        else
            writeLevel(block);
    }

    void writeLevel(const ReleaseBlock &block)
    {
        const QString sign = signOf(block.kind);
        m_body += u"<text:p text:style-name=\"%1\">%2%3</text:p>\n"_s.arg(
            styleOf(block.kind), sign.isEmpty() ? QString() : sign + u"<text:tab/>"_s, escaped(block.text));
    }

    struct Cell
    {
        QString style;
        QString paragraph;
        QString text;
    };

    void beginTable(const std::vector<double> &widths)
    {
        const QString number = QString::number(++m_tables);
        m_body += u"<table:table table:name=\"Table%1\" table:style-name=\"Sheet\">\n"_s.arg(number);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString name = u"Column%1.%2"_s.arg(number).arg(i + 1);
            m_styles += u"<style:style style:name=\"%1\" style:family=\"table-column\">"
                        "<style:table-column-properties style:column-width=\"%2\"/></style:style>\n"_s.arg(
                            name, millimetres(widths[i]));
            m_body += u"<table:table-column table:style-name=\"%1\"/>\n"_s.arg(name);
        }
    }

    void row(const std::vector<Cell> &cells)
    {
        m_body += u"<table:table-row table:style-name=\"Whole\">"_s;
        for (const Cell &cell : cells)
            m_body += u"<table:table-cell table:style-name=\"%1\" office:value-type=\"string\"><text:p "
                      "text:style-name=\"%2\">%3</text:p></table:table-cell>"_s.arg(
                          cell.style, cell.paragraph, escaped(cell.text));
        m_body += u"</table:table-row>\n"_s;
    }

    void writeTable(const PaperTable &table)
    {
        if (!table.caption.isEmpty())
            paragraph(u"Caption"_s, table.caption);
        beginTable(table.widths);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const bool isHead = i == 0;
            const QString total = table.hasTotal && i + 1 == table.rows.size() ? u"Total"_s : QString();
            std::vector<Cell> cells;
            for (qsizetype column = 0; column < table.rows[i].size(); ++column) {
                const bool isNumber = table.isOfNumbers[std::size_t(column)];
                const QString usual = isNumber ? u"CellNumber"_s : u"Cell"_s;
                cells.push_back({isHead ? u"Head"_s : u"Plain"_s, isHead ? u"CellHead"_s : usual + total,
                                 table.rows[i][column]});
            }
            m_body += isHead ? u"<table:table-header-rows>"_s : QString();
            row(cells);
            m_body += isHead ? u"</table:table-header-rows>\n"_s : QString();
        }
        m_body += u"</table:table>\n"_s;
        if (!table.note.isEmpty())
            paragraph(u"Small"_s, table.note);
    }

    void writePicture(const PaperPicture &picture)
    {
        frame(u"Body"_s, u"chart-%1"_s.arg(++m_charts), picture);
    }

    void writeLogo()
    {
        if (const std::optional<PaperLogo> logo = paperLogo(m_document))
            frame(u"Organisation"_s, u"logo"_s,
                  {pngOf(*logo), {}, logo->size, logoAltText(m_document), logoAltText(m_document)});
    }

    void frame(const QString &style, const QString &name, const PaperPicture &picture)
    {
        const QString file = u"Pictures/%1.png"_s.arg(name);
        pictures.push_back({file, picture.png});
        m_body +=
            u"<text:p text:style-name=\"%1\"><draw:frame draw:style-name=\"Picture\" draw:name=\"%2\" "
            "text:anchor-type=\"as-char\" svg:width=\"%3\" svg:height=\"%4\"><draw:image xlink:href=\"%5\" "
            "xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>%6</svg:title>"
            "<svg:desc>%7</svg:desc></draw:frame></text:p>\n"_s.arg(
                style, name, millimetres(picture.size.width()), millimetres(picture.size.height()), file,
                picture.title.toHtmlEscaped(), picture.altText.toHtmlEscaped());
    }

    const ReleaseDocument &m_document;
    QString m_styles;
    QString m_body;
    int m_tables = 0;
    int m_charts = 0;
};

QByteArray manifest(const std::vector<ArchivedFile> &pictures)
{
    const auto entry = [](const QString &path, const QString &type) {
        return u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>\n"_s.arg(path,
                                                                                                      type);
    };
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                  "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                  "manifest:version=\"1.3\">\n"_s +
                  entry(u"/"_s, mediaType);
    for (const QString &name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        xml += entry(name, u"text/xml"_s);
    for (const ArchivedFile &picture : pictures)
        xml += entry(picture.name, u"image/png"_s);
    return QString(xml + u"</manifest:manifest>\n"_s).toUtf8();
}

QByteArray metadata(const ReleaseDocument &document)
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

} // namespace

Result<QByteArray> releaseOdt(const ReleaseDocument &document)
{
    const ContentWriter writer(document);
    std::vector<ArchivedFile> files{{u"mimetype"_s, mediaType.toUtf8(), true},
                                    {u"content.xml"_s, writer.content()},
                                    {u"styles.xml"_s, odtStyles()},
                                    {u"meta.xml"_s, metadata(document)}};
    files.insert(files.end(), writer.pictures.begin(), writer.pictures.end());
    files.push_back({u"META-INF/manifest.xml"_s, manifest(writer.pictures)});
    return zipped(files, document.asOf);
}

} // namespace yeonsu
