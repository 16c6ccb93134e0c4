#include "charts/press_page.h"

#include "charts/chart_table.h"
#include "charts/chart_text.h"
#include "support/text_in.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

const QString style = uR"(
:root { --text: #1a2330; --muted: #5b6773; --line: #dde3ea; --accent: #0b5cad; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f6f8; color: var(--text); line-height: 1.6; overflow-wrap: break-word;
  word-break: keep-all; font-family: Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", system-ui,
  sans-serif; }
header, main { max-width: 1280px; margin: 0 auto; padding: 0 32px; }
header { padding-top: 48px; }
h1 { margin: 0; font-size: 30px; line-height: 1.3; }
h2 { margin: 16px 0 0; font-size: 19px; line-height: 1.4; }
p { margin: 0; }
a { color: var(--accent); }
.languages { display: grid; grid-template-columns: repeat(auto-fit, minmax(400px, 1fr)); gap: 24px 40px; }
.muted { color: var(--muted); }
.alt { margin-top: 12px; font-size: 14px; }
.alt b, .source { font-size: 13px; color: var(--muted); }
.files { margin-top: 12px; display: flex; flex-wrap: wrap; gap: 8px; list-style: none; padding: 0; }
.files a { display: block; padding: 4px 12px; border: 1px solid var(--line); border-radius: 6px; background: #fff;
  text-decoration: none; font-size: 14px; }
.files a:hover, .files a:focus { border-color: var(--accent); }
nav { margin-top: 24px; padding-top: 16px; border-top: 1px solid var(--line); }
nav ul { margin: 0; padding: 0; list-style: none; font-size: 15px; }
nav a { text-decoration: none; }
section { margin: 32px 0; padding: 32px; background: #fff; border: 1px solid var(--line); border-radius: 12px; }
figure { margin: 0; min-width: 0; }
figure img { display: block; width: 100%; height: auto; border: 1px solid var(--line); }
details { margin-top: 12px; font-size: 14px; }
summary { cursor: pointer; color: var(--accent); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin-top: 8px; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); text-align: right; }
th:first-child, td:first-child { text-align: left; }
thead th { vertical-align: bottom; }
tr.total td { font-weight: 700; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { background: #fff; font-size: 11px; }
  header, main { max-width: none; padding: 0; }
  .languages { grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); }
  section { margin: 0; padding: 0; border: none; break-inside: avoid; break-before: page; }
  .files, details { display: none; }
}
)"_s;

TextIn words(Language language)
{
    return {language, "PressPage"};
}

/// `tag` may carry attributes; the text is written as it is read.
QString element(const QString &tag, const QString &text)
{
    return u"<%1>%2</%3>\n"_s.arg(tag, text.toHtmlEscaped(), tag.section(u' ', 0, 0));
}

QString link(const QString &file, const QString &text)
{
    return u"<li><a href=\"%1\">%2</a></li>\n"_s.arg(file, text.toHtmlEscaped());
}

QString tableRow(const PlainTable &table, std::size_t row)
{
    QString cells;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        cells += element(u"td"_s, shownText(table.rows[row][c], table.columns[c].kind));
    return u"<tr%1>\n%2</tr>\n"_s.arg(row < table.bodySize() ? u""_s : u" class=\"total\""_s, cells);
}

QString htmlTable(const PlainTable &table)
{
    QString headings;
    for (const TableColumn &column : table.columns)
        headings += element(u"th scope=\"col\""_s, column.heading);
    QString rows;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        rows += tableRow(table, row);
    return u"<div class=\"scroll\"><table>\n<thead><tr>\n%1</tr></thead>\n<tbody>\n%2</tbody>\n</table></div>\n"_s
        .arg(headings, rows);
}

QString figure(const PressChart &chart, const PictureFormat &format)
{
    const ChartText text(chart.choice, chart.numbers);
    const TextIn say = words(chart.choice.language);
    const QString width = QString::number(format.size.width());
    const QString height = QString::number(format.size.height());
    QString html = u"<figure lang=\"%1\">\n<a href=\"%2.png\"><img src=\"%2.png\" alt=\"%3\" width=\"%4\" "
                   "height=\"%5\"></a>\n<figcaption>\n"_s.arg(languageKey(chart.choice.language), chart.name,
                                                              chart.altText.toHtmlEscaped(), width, height);
    html += element(u"h2"_s, text.title());
    html += element(u"p class=\"muted\""_s, text.subtitle());
    html += element(u"p class=\"source\""_s, text.footer());
    html += u"<p class=\"alt\"><b>%1</b><br>%2</p>\n"_s.arg(
        say(QT_TRANSLATE_NOOP("PressPage", "Alt text")).toHtmlEscaped(), chart.altText.toHtmlEscaped());
    html += u"<ul class=\"files\">\n"_s +
            link(chart.name + u".png"_s,
                 say(QT_TRANSLATE_NOOP("PressPage", "PNG, %1 × %2 pixels")).arg(width, height)) +
            link(chart.name + u".svg"_s, u"SVG"_s) +
            link(chart.name + u".csv"_s, say(QT_TRANSLATE_NOOP("PressPage", "Table (CSV)"))) + u"</ul>\n"_s;
    html += u"<details>\n"_s + element(u"summary"_s, say(QT_TRANSLATE_NOOP("PressPage", "Show the table"))) +
            htmlTable(chartTable(chart.choice, chart.numbers)) + u"</details>\n"_s;
    return html + u"</figcaption>\n</figure>\n"_s;
}

/// The charts from `first` on that are the same one in other languages.
QString section(const PressPack &pack, std::size_t first)
{
    QString html = u"<section id=\"%1\">\n<div class=\"languages\">\n"_s.arg(pack.charts[first].id);
    for (std::size_t i = first; i < first + pack.languages.size(); ++i)
        html += figure(pack.charts[i], pack.format);
    return html + u"</div>\n</section>\n"_s;
}

/// The charts by their titles in one language, which the language's place in every group of charts finds.
QString contents(const PressPack &pack, std::size_t language)
{
    QString html = u"<nav><ul>\n"_s;
    for (std::size_t i = language; i < pack.charts.size(); i += pack.languages.size()) {
        const PressChart &chart = pack.charts[i];
        html += link(u'#' + chart.id, ChartText(chart.choice, chart.numbers).title());
    }
    return html + u"</ul></nav>\n"_s;
}

QString heading(const PressPack &pack, std::size_t language)
{
    const Language spoken = pack.languages[language];
    const TextIn say = words(spoken);
    const ChartChoice &choice = pack.charts[language].choice;
    QString html = u"<div lang=\"%1\">\n"_s.arg(languageKey(spoken));
    if (!choice.organisation.isEmpty())
        html += element(u"p class=\"muted\""_s, choice.organisation);
    html += element(u"h1"_s, say(QT_TRANSLATE_NOOP("PressPage", "International training in figures")));
    html += element(u"p"_s, say(QT_TRANSLATE_NOOP("PressPage", "Charts for the press, as of %1"))
                                .arg(pack.asOf.toString(Qt::ISODate)));
    if (!choice.filterInWords.isEmpty())
        html += element(u"p"_s, say(QT_TRANSLATE_NOOP("PressPage", "Only: %1")).arg(choice.filterInWords));
    const QString notice = nameIn(spoken, pack.noticeKo, pack.noticeEn);
    if (!notice.isEmpty())
        html += element(u"p class=\"muted\""_s, notice);
    html += u"<ul class=\"files\">\n"_s +
            link(tablesName(spoken), say(QT_TRANSLATE_NOOP("PressPage", "All tables (Excel)"))) +
            link(altTextsName(spoken), say(QT_TRANSLATE_NOOP("PressPage", "All alt texts"))) + u"</ul>\n"_s;
    return html + contents(pack, language) + u"</div>\n"_s;
}

} // namespace

QString languageKey(Language language)
{
    return language == Language::Korean ? u"ko"_s : u"en"_s;
}

QString tablesName(Language language)
{
    return u"tables-%1.xlsx"_s.arg(languageKey(language));
}

QString altTextsName(Language language)
{
    return u"alt-texts-%1.txt"_s.arg(languageKey(language));
}

QByteArray pressPage(const PressPack &pack)
{
    const TextIn say = words(pack.languages.front());
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"generator\" content=\"Yeonsu %2\">\n"_s.arg(
                       languageKey(pack.languages.front()), QLatin1StringView(YEONSU_VERSION));
    html += element(u"title"_s, say("International training in figures"));
    html += u"<style>"_s + style + u"</style>\n</head>\n<body>\n<header>\n<div class=\"languages\">\n"_s;
    for (std::size_t language = 0; language < pack.languages.size(); ++language)
        html += heading(pack, language);
    html += u"</div>\n</header>\n<main>\n"_s;
    for (std::size_t i = 0; i < pack.charts.size(); i += pack.languages.size())
        html += section(pack, i);
    return (html + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

} // namespace yeonsu
