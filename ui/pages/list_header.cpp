#include "pages/list_header.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace yeonsu {

ListHeader::ListHeader(const QString &title, const QString &searchPlaceholder, QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_buttons(new QHBoxLayout)
{
    auto *name = new QLabel(title, this);
    name->setProperty("role", u"title"_s);
    m_count->setProperty("muted", true);
    m_count->setObjectName(u"count"_s);
    makeSearch(searchPlaceholder);
    m_buttons->setSpacing(8);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(name);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_search, 4);
    line->addLayout(m_buttons);
}

void ListHeader::makeSearch(const QString &placeholder)
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(300);
    m_search->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    const auto addKey = [this](Qt::Key key) {
        return new QShortcut(key, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    };
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter})
        connect(addKey(key), &QShortcut::activated, this, &ListHeader::listRequested);
    connect(addKey(Qt::Key_Escape), &QShortcut::activated, m_search, &QLineEdit::clear);
}

void ListHeader::setCount(const QString &text)
{
    m_count->setText(text);
}

void ListHeader::addButton(QPushButton *button, QPushButton *before)
{
    m_buttons->insertWidget(before ? m_buttons->indexOf(before) : -1, button);
}

QList<QWidget *> ListHeader::tabStops() const
{
    QList<QWidget *> stops{m_search};
    for (int i = 0; i < m_buttons->count(); ++i)
        stops.append(m_buttons->itemAt(i)->widget());
    return stops;
}

} // namespace yeonsu
