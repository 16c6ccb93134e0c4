#include "dialogs/period_button.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace yeonsu {

PeriodButton::PeriodButton(const QString &name, QWidget *parent)
    : ChipButton(name, parent)
{
    auto *panel = new QWidget;
    m_from = new QComboBox(panel);
    m_to = new QComboBox(panel);
    auto *fromLabel = new QLabel(tr("&From"), panel);
    auto *toLabel = new QLabel(tr("&To"), panel);
    fromLabel->setBuddy(m_from);
    toLabel->setBuddy(m_to);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->addWidget(fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(panel);
    auto *popup = new QMenu(this);
    popup->addAction(action);
    setMenu(popup);
    setValue(u"–"_s);
    connect(m_from, &QComboBox::activated, this, &PeriodButton::emitPeriod);
    connect(m_to, &QComboBox::activated, this, &PeriodButton::emitPeriod);
}

void PeriodButton::setPeriod(const YearSpan &years, std::optional<int> from, std::optional<int> to,
                             const QStringList &chosenYears)
{
    m_years = years;
    setEnabled(!years.isEmpty());
    if (years.isEmpty()) {
        setValue(u"–"_s);
        return;
    }
    const int first = std::max(from.value_or(years.first), years.first);
    const int last = std::min(to.value_or(years.last), years.last);
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker blocker(box);
        box->clear();
        for (int year = years.first; year <= years.last; ++year)
            box->addItem(QString::number(year), year);
        box->setCurrentIndex(box->findData(box == m_from ? first : last));
    }
    if (!chosenYears.isEmpty())
        setValue(chosenYears.join(u", "_s));
    else
        setValue(first == last ? QString::number(first) : u"%1 – %2"_s.arg(first).arg(last));
}

/// The end that was not touched gives way where the two would cross.
void PeriodButton::emitPeriod()
{
    int from = m_from->currentData().toInt();
    int to = m_to->currentData().toInt();
    if (from > to)
        (sender() == m_from ? to : from) = sender() == m_from ? from : to;
    emit periodChanged(from == m_years.first ? std::nullopt : std::optional(from),
                       to == m_years.last ? std::nullopt : std::optional(to));
}

} // namespace yeonsu
