// A filter over a list by one value: the chip says which, its menu offers the others.
#pragma once

#include "dialogs/chip_button.h"

#include <QVariant>

#include <functional>
#include <vector>

namespace yeonsu {

struct FilterChoice
{
    QString text;
    QVariant value;
};

class ChoiceButton : public ChipButton
{
    Q_OBJECT

public:
    using Source = std::function<std::vector<FilterChoice>()>;

    /// `choices` is asked each time the menu opens.
    ChoiceButton(const QString &name, const Source &choices, QWidget *parent = nullptr);

    /// Values that are none of the choices can be chosen, too, if they have a name; an empty one is none.
    using Naming = std::function<QString(const QVariant &)>;
    void setNaming(const Naming &naming) { m_naming = naming; }

    /// Invalid: everything.
    [[nodiscard]] const QVariant &chosen() const { return m_chosen; }
    void choose(const FilterChoice &choice);
    /// The choice with this value, or what setNaming() has for it; everything where there is neither.
    void chooseValue(const QVariant &value);
    void clear();
    /// What was chosen may be called something else by now; where it has gone, everything is chosen.
    void refresh();

signals:
    void chosenChanged();

protected:
    /// Before the menu is shown.
    virtual void fillMenu();

private:
    [[nodiscard]] QString nameOf(const QVariant &value) const;

    Source m_choices;
    Naming m_naming;
    QVariant m_chosen;
};

} // namespace yeonsu
