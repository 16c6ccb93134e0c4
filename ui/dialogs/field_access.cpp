#include "dialogs/field_access.h"

#include <QFormLayout>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace yeonsu {

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression bracketed(uR"(\s*\(&\w\))"_s);
    return QString(label).remove(bracketed).remove(u'&');
}

void addNamedRow(QFormLayout &form, const QString &name, const QString &label, QWidget *editor)
{
    editor->setObjectName(name);
    editor->setAccessibleName(withoutMnemonic(label));
    form.addRow(label, editor);
}

QList<QWidget *> tabStopsIn(QWidget *editor)
{
    if ((editor->focusPolicy() & Qt::TabFocus) && !editor->focusProxy())
        return {editor};
    QList<QWidget *> stops;
    for (QWidget *part : editor->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        stops += tabStopsIn(part);
    return stops;
}

void setTabOrderOf(const QList<QWidget *> &stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace yeonsu
