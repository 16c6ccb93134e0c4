#include "pages/detail_list.h"

#include "pages/panel_card.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Beside the first line of its value.
QLabel *newName(const QString &name, QWidget *parent)
{
    QLabel *label = newMutedLabel(name, parent);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

DetailList::DetailList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QFormLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(12);
    m_lines->setVerticalSpacing(4);
    m_lines->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void DetailList::clear()
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
}

void DetailList::add(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *text = newLabel({}, this);
    text->setTextFormat(Qt::PlainText);
    text->setText(value);
    m_lines->addRow(newName(name, this), text);
}

void DetailList::addLink(const QString &name, const QString &value, const QString &link)
{
    if (value.isEmpty())
        return;
    QLabel *text = newLabel({}, this);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setText(u"<a href=\"%1\">%2</a>"_s.arg(link, value.toHtmlEscaped()));
    text->setAccessibleName(u"%1: %2"_s.arg(name, value));
    m_lines->addRow(newName(name, this), text);
    connect(text, &QLabel::linkActivated, this, &DetailList::linkActivated);
}

bool DetailList::isEmpty() const
{
    return m_lines->rowCount() == 0;
}

} // namespace yeonsu
