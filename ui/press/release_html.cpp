#include "press/release_html.h"

#include "press/paper_parts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = ReleaseBlock::Kind;

const QString style = uR"(
:root { --text: #1a2330; --muted: #5b6773; --line: #8b97a3; --head: #e8edf3; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f6f8; color: var(--text); line-height: 1.7; overflow-wrap: break-word;
  word-break: keep-all; font-family: Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", system-ui,
  sans-serif; }
main { max-width: 820px; margin: 0 auto; padding: 48px; background: #fff; }
.embargo, .kind, .organisation { margin: 0; text-align: center; font-weight: 700; }
.kind { font-size: 34px; letter-spacing: .1em; }
h1 { margin: 32px 0 12px; font-size: 27px; line-height: 1.35; text-align: center; }
h2 { margin: 32px 0 8px; font-size: 19px; }
.subheads { margin: 0 0 24px; padding: 0; list-style: none; text-align: center; font-size: 17px; }
p { margin: 12px 0; }
p.square, p.circle, p.dash, p.note { padding-left: 1.5em; text-indent: -1.5em; }
p.circle { margin-left: 1.2em; }
p.dash { margin-left: 2.4em; }
p.note { margin-left: 2.4em; font-size: .9em; }
.sign { display: inline-block; width: 1.5em; text-indent: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 16px 0 8px; font-size: 15px;
  font-variant-numeric: tabular-nums; }
caption { padding-bottom: 6px; text-align: left; font-weight: 700; }
th, td { padding: 5px 9px; border: 1px solid var(--line); text-align: left; }
thead th, th[scope=row] { background: var(--head); }
thead th { text-align: center; }
td.number { text-align: right; }
tr.total td { font-weight: 700; }
figure { margin: 20px 0; }
figure img { display: block; width: 100%; height: auto; border: 1px solid #dde3ea; }
.small { color: var(--muted); font-size: 13px; }
.annex { margin-top: 64px; padding-top: 32px; border-top: 2px solid var(--text); }
@page { size: A4; margin: 20mm; }
@media print {
  body { background: #fff; font-size: 11.5pt; }
  main { max-width: none; padding: 0; }
  tr, figure { break-inside: avoid; }
  .annex { break-before: page; border: none; margin: 0; }
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

QString htmlPicture(const PaperPicture &picture)
{
    return u"<figure><img src=\"data:image/png;base64,%1\" alt=\"%2\" width=\"%3\" height=\"%4\"></figure>\n"_s
        .arg(QString::fromLatin1(picture.png.toBase64()), picture.altText.toHtmlEscaped(),
             QString::number(picture.pixels.width()), QString::number(picture.pixels.height()));
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

QString htmlBlock(const ReleaseBlock &block, const ReleaseDocument &document)
{
    if (isChart(block))
        return htmlPicture(paperPicture(block, document));
    if (isTable(block))
        return htmlTable(paperTable(block, document));
    if (block.kind == Kind::Heading)
        return element(u"h2"_s, block.text);
    const QString sign = signOf(block.kind);
    if (sign.isEmpty())
        return element(u"p"_s, block.text);
    return u"<p class=\"%1\"><span class=\"sign\">%2</span>%3</p>\n"_s.arg(classOf(block.kind), sign,
                                                                           escaped(block.text));
}

QString htmlBlocks(const std::vector<ReleaseBlock> &blocks, const ReleaseDocument &document)
{
    QString html;
    for (const ReleaseBlock &block : blocks)
        html += htmlBlock(block, document);
    return html;
}

QString htmlTop(const ReleaseDocument &document)
{
    QString html;
    if (!document.embargo.isEmpty())
        html += element(u"p class=\"embargo\""_s, document.embargo);
    html += element(u"p class=\"kind\""_s, document.kind);
    if (!document.organisation.isEmpty())
        html += element(u"p class=\"organisation\""_s, document.organisation);
    html += headerTable(document) + element(u"h1"_s, document.headline);
    if (document.subheads.isEmpty())
        return html;
    html += u"<ul class=\"subheads\">\n"_s;
    for (const QString &subhead : document.subheads)
        html += element(u"li"_s, u"- %1 -"_s.arg(subhead));
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
