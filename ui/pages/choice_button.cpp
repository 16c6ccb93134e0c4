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
    const std::vector<FilterChoice> choices = value.isValid() ? m_choices() : std::vector<FilterChoice>();
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&value](const FilterChoice &each) { return each.value == value; });
    const QString name = value.isValid() && m_naming ? m_naming(value) : QString();
    if (found != choices.end())
        choose(*found);
    else if (!name.isEmpty())
        choose({name, value});
    else
        clear();
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
