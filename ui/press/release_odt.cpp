#include "press/release_odt.h"

#include "charts/picture.h"
#include "exchange/zip_archive.h"
#include "press/odt_package.h"
#include "press/odt_styles.h"
#include "press/paper_parts.h"

#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = ReleaseBlock::Kind;

/// Behind the name of a style: its paragraphs stay with the next one.
const QString kept = u"Kept"_s;

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
        write(document.body);
        if (!document.annexTitle.isEmpty())
            heading(u"AnnexTitle"_s, 1, document.annexTitle);
        write(document.annex);
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
    static QString tableStyle(const QString &name, const QString &mayBreak)
    {
        return u"<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties "
               "style:width=\"170mm\" table:align=\"left\" fo:margin-top=\"2mm\" fo:margin-bottom=\"1mm\" "
               "table:border-model=\"collapsing\" style:may-break-between-rows=\"%2\"/></style:style>\n"_s
                   .arg(name, mayBreak);
    }

    static QString keptStyles()
    {
        QString xml;
        for (const QString &name :
             {u"Body"_s, u"Square"_s, u"Circle"_s, u"Dash"_s, u"Note"_s, u"Cell"_s, u"CellNumber"_s})
            xml += u"<style:style style:name=\"%1\" style:family=\"paragraph\" "
                   "style:parent-style-name=\"%2\"><style:paragraph-properties "
                   "fo:keep-with-next=\"always\"/></style:style>\n"_s.arg(name + kept, name);
        return xml;
    }

    static QString fixedStyles()
    {
        const auto cell = [](const QString &name, const QString &fill) {
            return u"<style:style style:name=\"%1\" style:family=\"table-cell\"><style:table-cell-properties "
                   "fo:border=\"0.5pt solid #666666\" fo:padding=\"1.2mm\" "
                   "style:vertical-align=\"middle\"%2/></style:style>\n"_s.arg(name, fill);
        };
        return cell(u"Plain"_s, {}) + cell(u"Head"_s, u" fo:background-color=\"#e8edf3\""_s) +
               tableStyle(u"Sheet"_s, u"true"_s) + tableStyle(u"WholeSheet"_s, u"false"_s) + keptStyles() +
               u"<style:style style:name=\"Whole\" style:family=\"table-row\"><style:table-row-properties "
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
        beginTable({paperWidth * 0.2, paperWidth * 0.8}, u"Sheet"_s);
        for (const HeaderLine &line : m_document.header)
            row({{u"Head"_s, u"CellHead"_s, line.label}, {u"Plain"_s, u"Cell"_s, line.lines.join(u'\n')}});
        m_body += u"</table:table>\n"_s;
        heading(u"Headline"_s, 1, m_document.headline);
        for (const QString &subhead : m_document.subheads)
            paragraph(u"Subhead"_s, u"- %1 -"_s.arg(subhead));
    }

    void write(const std::vector<ReleaseBlock> &blocks)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const ReleaseBlock &block = blocks[i];
            if (isChart(block))
                writePicture(paperPicture(block, m_document));
            else if (isTable(block))
                writeTable(paperTable(block, m_document));
            else if (block.kind == Kind::Heading)
                heading(u"Heading"_s, 2, block.text);
            else
                writeLevel(block, leadsOn(blocks, i));
        }
    }

    void writeLevel(const ReleaseBlock &block, bool isLead)
    {
        const QString sign = signOf(block.kind);
        const QString style = styleOf(block.kind) + (isLead ? kept : QString());
        m_body += u"<text:p text:style-name=\"%1\">%2%3</text:p>\n"_s.arg(
            style, sign.isEmpty() ? QString() : sign + u"<text:tab/>"_s, escaped(block.text));
    }

    struct Cell
    {
        QString style;
        QString paragraph;
        QString text;
    };

    void beginTable(const std::vector<double> &widths, const QString &style)
    {
        const QString number = QString::number(++m_tables);
        m_body += u"<table:table table:name=\"Table%1\" table:style-name=\"%2\">\n"_s.arg(number, style);
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

    /// The total never begins a page, as the two rows before it stay with it.
    static std::vector<Cell> cellsOf(const PaperTable &table, std::size_t row)
    {
        const bool isHead = row == 0;
        const std::size_t below = table.rows.size() - 1 - row;
        const QString ending = !table.hasTotal || below > 2 ? QString() : below == 0 ? u"Total"_s : kept;
        std::vector<Cell> cells;
        for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
            const QString usual = table.isOfNumbers[std::size_t(column)] ? u"CellNumber"_s : u"Cell"_s;
            cells.push_back({isHead ? u"Head"_s : u"Plain"_s, isHead ? u"CellHead"_s : usual + ending,
                             table.rows[row][column]});
        }
        return cells;
    }

    void writeTable(const PaperTable &table)
    {
        if (!table.caption.isEmpty())
            paragraph(u"Caption"_s, table.caption);
        beginTable(table.widths, isShort(table) ? u"WholeSheet"_s : u"Sheet"_s);
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const bool isHead = i == 0;
            m_body += isHead ? u"<table:table-header-rows>"_s : QString();
            row(cellsOf(table, i));
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

} // namespace

Result<QByteArray> releaseOdt(const ReleaseDocument &document)
{
    const ContentWriter writer(document);
    std::vector<ArchivedFile> files{{u"mimetype"_s, odtMediaType().toUtf8(), true},
                                    {u"content.xml"_s, writer.content()},
                                    {u"styles.xml"_s, odtStyles()},
                                    {u"meta.xml"_s, odtMetadata(document)},
                                    {u"settings.xml"_s, odtSettings()}};
    files.insert(files.end(), writer.pictures.begin(), writer.pictures.end());
    files.push_back({u"META-INF/manifest.xml"_s, odtManifest(writer.pictures)});
    return zipped(files, document.asOf);
}

} // namespace yeonsu
