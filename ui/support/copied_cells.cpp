#include "support/copied_cells.h"

#include "exchange/csv_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// "-4", "+1,234" and "-3.5%" begin as formulas do, and are to be counted with.
bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^[+-][0-9][0-9,]*(\\.[0-9]+)?%?$"_s);
    return number.match(text).hasMatch();
}

/// Whether a spreadsheet would work it out instead of showing it.
bool isFormula(const QString &text)
{
    return withoutFormula(text) != text && !isNumber(text);
}

/// As spreadsheets copy it themselves: in quotes where it would be several cells or lines otherwise.
QString quoted(QString text)
{
    const bool isBroken = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r');
    if (!isBroken && !text.startsWith(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// A format of text says it to Excel (mso-number-format) and to LibreOffice (sdnum).
QString htmlCell(const QString &text)
{
    const QString start =
        isFormula(text.trimmed()) ? u"<td sdnum=\"0;0;@\" style='mso-number-format:\"\\@\"'>"_s : u"<td>"_s;
    return start + text.toHtmlEscaped().replace(u'\n', u"<br style=\"mso-data-placement:same-cell\">"_s) +
           u"</td>"_s;
}

} // namespace

QString textOf(const std::vector<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (const QString &cell : line)
            cells.append(quoted(isFormula(cell) ? withoutFormula(cell) : cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void copyCells(const std::vector<QStringList> &lines)
{
    QString html = u"<table>"_s;
    for (const QStringList &line : lines) {
        html += u"<tr>"_s;
        for (const QString &cell : line)
            html += htmlCell(cell);
        html += u"</tr>"_s;
    }
    auto *copied = new QMimeData;
    copied->setText(textOf(lines));
    copied->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace yeonsu
