#include "dialogs/known_date_edit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

KnownDateEdit::KnownDateEdit(const QDate &proposed, QWidget *parent)
    : QWidget(parent)
    , m_isKnown(new QCheckBox(tr("Date is known"), this))
    , m_day(newDateEdit(proposed, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isKnown);
    layout->addWidget(m_day, 1);
    m_day->setEnabled(false);
    m_day->setAccessibleName(tr("Date"));
    setFocusProxy(m_isKnown);
    connect(m_isKnown, &QCheckBox::toggled, m_day, &QDateEdit::setEnabled);
    connect(m_isKnown, &QCheckBox::toggled, this, &KnownDateEdit::edited);
    connect(m_day, &QDateEdit::dateChanged, this, &KnownDateEdit::edited);
}

QDate KnownDateEdit::date() const
{
    return m_isKnown->isChecked() ? m_day->date() : QDate();
}

void KnownDateEdit::setDate(const QDate &date)
{
    if (date.isValid())
        m_day->setDate(date);
    m_isKnown->setChecked(date.isValid());
}

QDateEdit *newDateEdit(const QDate &date, QWidget *parent)
{
    auto *edit = new QDateEdit(date, parent);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace yeonsu
