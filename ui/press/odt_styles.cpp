#include "press/odt_styles.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// One paragraph style; lengths in points and millimetres as the format has them.
struct ParagraphStyle
{
    QString name;
    QString display;
    double points = 11.5;
    bool isBold = false;
    QString paragraph; ///< further attributes
};

const QString hanging = u"fo:margin-left=\"%1mm\" fo:text-indent=\"-%2mm\" fo:margin-top=\"%3mm\" "
                        "fo:text-align=\"start\""_s;

std::array<ParagraphStyle, 18> paragraphStyles()
{
    return {
        ParagraphStyle{u"Kind"_s, u"Kind"_s, 26, true, u"fo:text-align=\"center\" fo:margin-top=\"2mm\""_s},
        {u"Organisation"_s, u"Organisation"_s, 12, true, u"fo:text-align=\"center\""_s},
        {u"Embargo"_s, u"Embargo"_s, 11, true, u"fo:text-align=\"center\" fo:margin-bottom=\"2mm\""_s},
        {u"Headline"_s, u"Headline"_s, 20, true,
         u"fo:text-align=\"center\" fo:margin-top=\"7mm\" fo:margin-bottom=\"3mm\" "
         "style:default-outline-level=\"1\""_s},
        {u"Subhead"_s, u"Subhead"_s, 13, false, u"fo:text-align=\"center\" fo:margin-top=\"1mm\""_s},
        {u"Heading"_s, u"Heading"_s, 13, true,
         u"fo:margin-top=\"5mm\" fo:keep-with-next=\"always\" style:default-outline-level=\"2\""_s},
        {u"Body"_s, u"Body"_s, 11.5, false, u"fo:margin-top=\"3mm\" fo:text-align=\"start\""_s},
        {u"Square"_s, u"Square"_s, 11.5, false, hanging.arg(6).arg(6).arg(4)},
        {u"Circle"_s, u"Circle"_s, 11.5, false, hanging.arg(12).arg(6).arg(2)},
        {u"Dash"_s, u"Dash"_s, 11.5, false, hanging.arg(17).arg(5).arg(1.5)},
        {u"Note"_s, u"Note"_s, 10, false, hanging.arg(17).arg(5).arg(1.5)},
        {u"Caption"_s, u"Caption"_s, 11, true, u"fo:margin-top=\"4mm\" fo:keep-with-next=\"always\""_s},
        {u"Cell"_s, u"Cell"_s, 9.5, false, QString()},
        {u"CellNumber"_s, u"Cell with a number"_s, 9.5, false, u"fo:text-align=\"end\""_s},
        {u"CellTotal"_s, u"Cell of a total"_s, 9.5, true, QString()},
        {u"CellNumberTotal"_s, u"Cell with a total"_s, 9.5, true, u"fo:text-align=\"end\""_s},
        {u"CellHead"_s, u"Heading of cells"_s, 9.5, true, u"fo:text-align=\"center\""_s},
        {u"Small"_s, u"Small"_s, 8.5, false, u"fo:margin-top=\"1mm\""_s}};
}

QString paragraphXml(const ParagraphStyle &style)
{
    const QString weight = style.isBold ? u"bold"_s : u"normal"_s;
    const QString lines = style.points < 10 ? u"120%"_s : style.points > 12 ? u"130%"_s : u"155%"_s;
    return u"<style:style style:name=\"%1\" style:display-name=\"%2\" style:family=\"paragraph\" "
           "style:parent-style-name=\"Standard\"%3><style:paragraph-properties fo:line-height=\"%4\" %5/>"
           "<style:text-properties fo:font-size=\"%6pt\" style:font-size-asian=\"%6pt\" "
           "fo:font-weight=\"%7\" style:font-weight-asian=\"%7\"/></style:style>\n"_s.arg(
               style.name, style.display,
               style.paragraph.section(u"style:default"_s, 1).isEmpty()
                   ? QString()
                   : u" style:default"_s + style.paragraph.section(u"style:default"_s, 1),
               lines, style.paragraph.section(u"style:default"_s, 0, 0), QString::number(style.points),
               weight);
}

} // namespace

QString odtNamespaces()
{
    return u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
           "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
           "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
           "xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\" "
           "xmlns:ooo=\"http://openoffice.org/2004/office\" "
           "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "office:version=\"1.3\""_s;
}

QByteArray odtStyles()
{
    // Of Latin letters and digits, in Korean releases, too: word processors break Korean words anywhere, and
    // so would break numbers.
    const QString locale = u"fo:language=\"en\" fo:country=\"GB\""_s;
    QString xml =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles %1>\n"
        "<office:font-face-decls><style:font-face style:name=\"Pretendard\" "
        "svg:font-family=\"Pretendard\" style:font-family-generic=\"swiss\" "
        "style:font-pitch=\"variable\"/></office:font-face-decls>\n<office:styles>\n"
        "<style:default-style style:family=\"paragraph\"><style:paragraph-properties "
        "style:tab-stop-distance=\"6mm\" style:text-autospace=\"none\" fo:widows=\"2\" fo:orphans=\"2\"/>"
        "<style:text-properties style:font-name=\"Pretendard\" style:font-name-asian=\"Pretendard\" "
        "fo:font-size=\"11.5pt\" style:font-size-asian=\"11.5pt\" %2 "
        "style:language-asian=\"ko\" style:country-asian=\"KR\"/></style:default-style>\n"
        "<style:style style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\"/>\n"_s.arg(
            odtNamespaces(), locale);
    for (const ParagraphStyle &style : paragraphStyles())
        xml += paragraphXml(style);
    xml +=
        u"</office:styles>\n<office:automatic-styles>\n"
        "<style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"210mm\" "
        "fo:page-height=\"297mm\" style:print-orientation=\"portrait\" fo:margin-top=\"20mm\" "
        "fo:margin-bottom=\"15mm\" fo:margin-left=\"20mm\" fo:margin-right=\"20mm\"/>"
        "<style:footer-style><style:header-footer-properties fo:min-height=\"10mm\" fo:margin-top=\"3mm\"/>"
        "</style:footer-style></style:page-layout>\n"
        "<style:style style:name=\"Footer\" style:family=\"paragraph\" "
        "style:parent-style-name=\"Standard\"><style:paragraph-properties fo:text-align=\"center\"/>"
        "<style:text-properties fo:font-size=\"9pt\"/></style:style>\n</office:automatic-styles>\n"
        "<office:master-styles><style:master-page style:name=\"Standard\" "
        "style:page-layout-name=\"A4\"><style:footer><text:p text:style-name=\"Footer\">- "
        "<text:page-number text:select-page=\"current\">1</text:page-number> -</text:p></style:footer>"
        "</style:master-page></office:master-styles>\n</office:document-styles>\n"_s;
    return xml.toUtf8();
}

} // namespace yeonsu
