#include "pages/days_button.h"

#include "dialogs/day_edit.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QMenu>
#include <QWidgetAction>

namespace yeonsu {

namespace {

struct DaysText
{
    Q_DECLARE_TR_FUNCTIONS(DaysText)
};

QVariant range(const QDate &first, const QDate &last)
{
    return QVariant::fromValue(DayRange{first, last});
}

std::vector<FilterChoice> usualPeriods()
{
    const QDate today = QDate::currentDate();
    const auto year = [](int number) { return range(QDate(number, 1, 1), QDate(number, 12, 31)); };
    return {{DaysText::tr("Today"), range(today, today)},
            {DaysText::tr("Last 7 days"), range(today.addDays(-6), today)},
            {DaysText::tr("Last 30 days"), range(today.addDays(-29), today)},
            {DaysText::tr("This year"), year(today.year())},
            {DaysText::tr("Last year"), year(today.year() - 1)}};
}

QString textOf(const QVariant &value)
{
    const auto days = value.value<DayRange>();
    if (days.first.isNull() && days.last.isNull())
        return {};
    if (days.first.isNull())
        return DaysText::tr("until %1").arg(days.last.toString(Qt::ISODate));
    if (days.last.isNull())
        return DaysText::tr("since %1").arg(days.first.toString(Qt::ISODate));
    return dayRangeText(days);
}

} // namespace

DaysButton::DaysButton(const QString &name, QWidget *parent)
    : ChoiceButton(name, usualPeriods, parent)
{
    setNaming(textOf);
}

void DaysButton::fillMenu()
{
    ChoiceButton::fillMenu();
    auto *panel = new QWidget;
    auto *from = new DayEdit(panel);
    auto *to = new DayEdit(panel);
    auto *form = new QFormLayout(panel);
    form->setContentsMargins(12, 8, 12, 8);
    form->addRow(tr("&From"), from);
    form->addRow(tr("&To"), to);
    from->setObjectName(QStringLiteral("from"));
    to->setObjectName(QStringLiteral("to"));
    from->setDate(days().first);
    to->setDate(days().last);
    for (DayEdit *edit : {from, to}) {
        const auto choose = [this, edit, from, to] { chooseDays(edit, from, to); };
        connect(edit, &DayEdit::dateEntered, this, choose);
        connect(edit, &DayEdit::editingFinished, this, choose); // without a day, too
    }
    auto *action = new QWidgetAction(menu());
    action->setDefaultWidget(panel);
    menu()->addSeparator();
    menu()->addAction(action);
}

/// The end that was not touched gives way where the two would cross.
void DaysButton::chooseDays(DayEdit *touched, DayEdit *from, DayEdit *to)
{
    if (from->date().isValid() && to->date().isValid() && from->date() > to->date())
        (touched == from ? to : from)->setDate(touched->date());
    chooseValue(range(from->date(), to->date()));
}

} // namespace yeonsu
