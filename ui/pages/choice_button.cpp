#include "pages/choice_button.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace yeonsu {

ChoiceButton::ChoiceButton(const QString &name, const Source &choices, QWidget *parent)
    : ChipButton(name, parent)
    , m_choices(choices)
{
    auto *menu = new QMenu(this);
    // A register has people of over a hundred countries.
    menu->setStyleSheet(u"QMenu { menu-scrollable: 1; }"_s);
    setMenu(menu);
    setValue(tr("All"));
    connect(menu, &QMenu::aboutToShow, this, &ChoiceButton::fillMenu);
}

void ChoiceButton::choose(const FilterChoice &choice)
{
    if (choice.value == m_chosen)
        return;
    m_chosen = choice.value;
    setValue(choice.text);
    emit chosenChanged();
}

void ChoiceButton::chooseValue(const QVariant &value)
{
    if (const QString name = nameOf(value); name.isEmpty())
        clear();
    else
        choose({name, value});
}

/// Empty where there is none.
QString ChoiceButton::nameOf(const QVariant &value) const
{
    if (!value.isValid())
        return {};
    const std::vector<FilterChoice> choices = m_choices();
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&value](const FilterChoice &each) { return each.value == value; });
    if (found != choices.end())
        return found->text;
    return m_naming ? m_naming(value) : QString();
}

void ChoiceButton::refresh()
{
    if (!m_chosen.isValid())
        return;
    if (const QString name = nameOf(m_chosen); name.isEmpty())
        clear();
    else
        setValue(name);
}

void ChoiceButton::clear()
{
    choose({tr("All"), {}});
}

void ChoiceButton::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto add = [&](const FilterChoice &choice) {
        QAction *action = menu()->addAction(QString(choice.text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(choice.value == m_chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
    };
    add({tr("All"), {}});
    menu()->addSeparator();
    for (const FilterChoice &choice : m_choices())
        add(choice);
}

} // namespace yeonsu
