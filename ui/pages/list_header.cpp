#include "pages/list_header.h"

#include "dialogs/flow_layout.h"
#include "support/application_style.h"

#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int leastWidth = 160; ///< of the search
constexpr int largestWidth = 300;
} // namespace

ListHeader::ListHeader(const QString &title, const QString &searchPlaceholder, QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_line(new FlowLayout(this))
{
    auto *name = new QLabel(title, this);
    name->setProperty("role", u"title"_s);
    m_count->setProperty("muted", true);
    m_count->setObjectName(u"count"_s);
    makeSearch(searchPlaceholder);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(name), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_search)})
        m_line->addWidget(widget);
    m_line->setGrowing(m_search);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ListHeader::makeSearch(const QString &placeholder)
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(leastWidth);
    m_search->setMaximumWidth(scaledToLetters(largestWidth));
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
    m_line->insertWidget(before ? m_line->indexOf(before) : m_line->count(), button);
}

QList<QWidget *> ListHeader::tabStops() const
{
    QList<QWidget *> stops;
    for (int i = m_line->indexOf(m_search); i < m_line->count(); ++i)
        stops.append(m_line->itemAt(i)->widget());
    return stops;
}

} // namespace yeonsu
