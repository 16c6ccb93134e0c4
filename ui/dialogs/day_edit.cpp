#include "dialogs/day_edit.h"

#include "domain/day_text.h"
#include "support/application_style.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace yeonsu {

DayEdit::DayEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(u"2019-04-08"_s);
    QAction *calendar = addAction(icon(u"calendar-days"_s), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DayEdit::finish);
}

QDate DayEdit::date() const
{
    return dayFromText(text(), m_near);
}

void DayEdit::setDate(const QDate &date)
{
    m_entered = date;
    setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

std::optional<RuleViolation> DayEdit::violation(const QString &key) const
{
    if (text().trimmed().isEmpty() || date().isValid())
        return std::nullopt;
    return RuleViolation{key, tr("This is no day. Type it like 2019-04-08, 19.4.8 or 4/8.")};
}

void DayEdit::finish()
{
    if (const QDate typed = date(); typed.isValid())
        enter(typed);
}

void DayEdit::enter(const QDate &date)
{
    const bool isOther = date != m_entered;
    setDate(date);
    if (isOther)
        emit dateEntered(date);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0)
        QLineEdit::keyPressEvent(event);
    else if (event->modifiers().testFlag(Qt::AltModifier))
        openCalendar();
    else
        enter(date().isValid() ? date().addDays(step) : m_near);
}

void DayEdit::openCalendar()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget;
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().isValid() ? date() : m_near);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto choose = [this, &menu](const QDate &day) {
        enter(day);
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, choose);
    connect(calendar, &QCalendarWidget::activated, &menu, choose);
    calendar->setFocus();
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

} // namespace yeonsu
