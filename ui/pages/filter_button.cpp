#include "pages/filter_button.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace yeonsu {

FilterButton::FilterButton(const QString &name, const Source &choices, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
    , m_choices(choices)
{
    auto *menu = new QMenu(this);
    // A register has people of over a hundred countries.
    menu->setStyleSheet(u"QMenu { menu-scrollable: 1; }"_s);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setProperty("filter", true);
    showChoice(tr("All"));
    connect(menu, &QMenu::aboutToShow, this, &FilterButton::fillMenu);
}

void FilterButton::clear()
{
    choose({tr("All"), {}});
}

void FilterButton::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const auto add = [&](const FilterChoice &choice) {
        QAction *action = menu()->addAction(QString(choice.text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(choice.value == m_value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
    };
    add({tr("All"), {}});
    menu()->addSeparator();
    for (const FilterChoice &choice : m_choices())
        add(choice);
}

void FilterButton::choose(const FilterChoice &choice)
{
    if (choice.value == m_value)
        return;
    m_value = choice.value;
    showChoice(choice.text);
    emit valueChanged();
}

void FilterButton::showChoice(const QString &text)
{
    setText(u"%1: %2"_s.arg(m_name, QString(text).replace(u'&', u"&&"_s)));
    setAccessibleName(u"%1: %2"_s.arg(m_name, text));
    setProperty("active", m_value.isValid());
    setChecked(m_value.isValid());
    updateGeometry();
}

} // namespace yeonsu
