#include "support/copied_cells.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace yeonsu {

QString textOf(const std::vector<QStringList> &lines)
{
    QString text;
    for (const QStringList &line : lines)
        text += line.join(u'\t') + u'\n';
    return text;
}

void copyCells(const std::vector<QStringList> &lines)
{
    QString html = u"<table>"_s;
    for (const QStringList &line : lines) {
        html += u"<tr>"_s;
        for (const QString &cell : line)
            html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
        html += u"</tr>"_s;
    }
    auto *copied = new QMimeData;
    copied->setText(textOf(lines));
    copied->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace yeonsu
