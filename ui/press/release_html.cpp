#include "press/release_html.h"

#include "press/paper_parts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = ReleaseBlock::Kind;

const QString style = uR"(
:root { color-scheme: light dark; --page: #fff; --around: #f4f6f8; --text: #1a2330; --muted: #5b6773;
  --line: #8b97a3; --head: #e8edf3; }
@media screen and (prefers-color-scheme: dark) {
  :root { --page: #1b2129; --around: #11151a; --text: #e6eaef; --muted: #a3aeba; --line: #5b6773; --head: #2a333d; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--around); color: var(--text); font-size: 17px; line-height: 1.7;
  overflow-wrap: break-word; word-break: keep-all; font-family: Pretendard, "Apple SD Gothic Neo", "Malgun Gothic",
  "Noto Sans KR", system-ui, sans-serif; }
main { max-width: 780px; margin: 0 auto; padding: clamp(20px, 6vw, 52px); background: var(--page); }
.embargo, .logo, .kind, .organisation { margin: 0; text-align: center; font-weight: 700; }
.embargo { text-wrap: balance; }
.logo { margin: 16px 0 4px; }
.logo img { max-width: 100%; padding: 4px; background: #fff; border-radius: 4px; vertical-align: bottom; }
.kind { font-size: 2em; line-height: 1.5; }
.kind:lang(ko) { letter-spacing: .1em; text-indent: .1em; }
h1 { margin: 1.2em 0 .4em; font-size: clamp(22px, 4.6vw, 28px); line-height: 1.35; text-align: center;
  text-wrap: balance; }
h2 { margin: 1.8em 0 .5em; font-size: 1.15em; line-height: 1.4; }
.subheads { margin: 0 0 1.5em; padding: 0; list-style: none; text-align: center; line-height: 1.5;
  text-wrap: balance; }
p { margin: .8em 0; }
p.square, p.circle, p.dash, p.note { padding-left: 1.4em; text-indent: -1.4em; }
p.square { margin-top: 1.2em; }
p.circle { margin-left: 1em; }
p.dash, p.note { margin-left: 2em; }
p.note { font-size: .9em; }
.sign { display: inline-block; width: 1.4em; text-indent: 0; }
.scroll { overflow-x: auto; margin: 1.2em 0 .4em; }
table { width: 100%; border-collapse: collapse; font-size: .88em; line-height: 1.5;
  font-variant-numeric: tabular-nums; }
caption { padding-bottom: 6px; text-align: left; font-weight: 700; }
th, td { padding: 5px 9px; border: 1px solid var(--line); text-align: left; }
thead th, th[scope=row] { background: var(--head); text-align: center; }
.organisation + table { margin-top: .8em; }
th[scope=row] { width: 20%; min-width: 5.5em; }
tbody td:first-child { min-width: 5em; }
td.number { text-align: right; white-space: nowrap; }
tr.total td { font-weight: 700; }
figure { margin: 1.5em 0; }
figure img { display: block; width: 100%; height: auto; border: 1px solid #dde3ea; }
.small { margin-top: .3em; color: var(--muted); font-size: .78em; line-height: 1.5; }
.annex { margin-top: 4em; padding-top: 1em; border-top: 2px solid var(--text); }
@page { size: A4; margin: 20mm; @bottom-center { content: "- " counter(page) " -"; font-size: 9pt; } }
@media print {
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { background: none; font-size: 11.5pt; line-height: 1.55; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  table { font-size: 9.5pt; }
  h2, caption, .lead { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  .scroll { overflow: visible; }
  .annex { break-before: page; border: none; margin: 0; padding: 0; }
}
)"_s;

/// Lines are kept.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// `tag` may carry attributes.
QString element(const QString &tag, const QString &text)
{
    return u"<%1>%2</%3>\n"_s.arg(tag, escaped(text), tag.section(u' ', 0, 0));
}

QString headerTable(const ReleaseDocument &document)
{
    QString rows;
    for (const HeaderLine &line : document.header)
        rows += u"<tr>"_s + element(u"th scope=\"row\""_s, line.label) +
                element(u"td"_s, line.lines.join(u'\n')) + u"</tr>\n"_s;
    return u"<table>\n<tbody>\n%1</tbody>\n</table>\n"_s.arg(rows);
}

QString tableRow(const PaperTable &table, std::size_t row)
{
    const bool isTotal = table.hasTotal && row + 1 == table.rows.size();
    QString cells;
    for (qsizetype column = 0; column < table.rows[row].size(); ++column) {
        const QString tag = row == 0                                 ? u"th scope=\"col\""_s
                            : table.isOfNumbers[std::size_t(column)] ? u"td class=\"number\""_s
                                                                     : u"td"_s;
        cells += element(tag, table.rows[row][column]);
    }
    return u"<tr%1>\n%2</tr>\n"_s.arg(isTotal ? u" class=\"total\""_s : QString(), cells);
}

QString htmlTable(const PaperTable &table)
{
    QString rows;
    for (std::size_t row = 1; row < table.rows.size(); ++row)
        rows += tableRow(table, row);
    const QString caption = table.caption.isEmpty() ? QString() : element(u"caption"_s, table.caption);
    const QString note = table.note.isEmpty() ? QString() : element(u"p class=\"small\""_s, table.note);
    return u"<div class=\"scroll\"><table>\n%1<thead>\n%2</thead>\n<tbody>\n%3</tbody>\n</table></div>\n%4"_s
        .arg(caption, tableRow(table, 0), rows, note);
}

/// With its size, so that nothing moves when it is there.
QString drawnAs(const QString &attribute, const PaperPicture &picture)
{
    return u"%1=\"data:image/png;base64,%2\" width=\"%3\" height=\"%4\""_s.arg(
        attribute, QString::fromLatin1(picture.png.toBase64()), QString::number(picture.pixels.width()),
        QString::number(picture.pixels.height()));
}

/// A narrow screen gets the chart that is drawn for it: made as small, the other could not be read.
QString htmlPicture(const PaperPicture &picture, const PaperPicture &narrow)
{
    return u"<figure><picture>\n<source media=\"screen and (max-width: 600px)\" %1>\n"
           "<img %2 alt=\"%3\">\n</picture></figure>\n"_s.arg(
               drawnAs(u"srcset"_s, narrow), drawnAs(u"src"_s, picture), picture.altText.toHtmlEscaped());
}

QString classOf(Kind kind)
{
    switch (kind) {
    case Kind::Square:
        return u"square"_s;
    case Kind::Circle:
        return u"circle"_s;
    case Kind::Dash:
        return u"dash"_s;
    case Kind::Note:
        return u"note"_s;
    case Kind::Heading:
    case Kind::Paragraph:
    case Kind::Table:
    case Kind::Figure:
        break;
    }
    return {};
}

QString htmlBlock(const ReleaseBlock &block, bool isLead, const ReleaseDocument &document)
{
    if (isChart(block))
        return htmlPicture(paperPicture(block, document), narrowPicture(block, document));
    if (isTable(block))
        return htmlTable(paperTable(block, document));
    if (block.kind == Kind::Heading)
        return element(u"h2"_s, block.text);
    const QString sign = signOf(block.kind);
    if (sign.isEmpty())
        return element(isLead ? u"p class=\"lead\""_s : u"p"_s, block.text);
    const QString name = isLead ? classOf(block.kind) + u" lead"_s : classOf(block.kind);
    return u"<p class=\"%1\"><span class=\"sign\">%2</span>%3</p>\n"_s.arg(name, sign, escaped(block.text));
}

QString htmlBlocks(const std::vector<ReleaseBlock> &blocks, const ReleaseDocument &document)
{
    QString html;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        html += htmlBlock(blocks[i], leadsOn(blocks, i), document);
    return html;
}

/// As it is kept: a browser draws every kind of logo.
QString htmlLogo(const ReleaseDocument &document)
{
    const std::optional<PaperLogo> logo = paperLogo(document);
    return logo ? u"<p class=\"logo\"><img src=\"%1\" alt=\"%2\" style=\"width: %3mm\"></p>\n"_s.arg(
                      settingText(*document.logo), logoAltText(document).toHtmlEscaped(),
                      QString::number(logo->size.width(), 'f', 1))
                : QString();
}

QString htmlTop(const ReleaseDocument &document)
{
    QString html;
    if (!document.embargo.isEmpty())
        html += element(u"p class=\"embargo\""_s, document.embargo);
    html += htmlLogo(document) + element(u"p class=\"kind\""_s, document.kind);
    if (!document.organisation.isEmpty())
        html += element(u"p class=\"organisation\""_s, document.organisation);
    html += headerTable(document) + element(u"h1"_s, document.headline);
    if (document.subheads.isEmpty())
        return html;
    html += u"<ul class=\"subheads\">\n"_s;
    for (const QString &subhead : document.subheads)
        html += element(u"li"_s, u"-\u00a0%1\u00a0-"_s.arg(subhead));
    return html + u"</ul>\n"_s;
}

} // namespace

QByteArray releaseHtml(const ReleaseDocument &document)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"generator\" content=\"Yeonsu %2\">\n"_s.arg(
                       toKey(document.language), QLatin1StringView(YEONSU_VERSION));
    html += element(u"title"_s, document.headline) + u"<style>"_s + style +
            u"</style>\n</head>\n<body>\n<main>\n"_s + htmlTop(document) +
            htmlBlocks(document.body, document);
    if (!document.annexTitle.isEmpty())
        html += u"<section class=\"annex\">\n"_s + element(u"h1"_s, document.annexTitle) +
                htmlBlocks(document.annex, document) + u"</section>\n"_s;
    return (html + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace yeonsu
