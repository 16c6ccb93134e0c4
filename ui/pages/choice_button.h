// A filter over a list by one value: the chip says which, its menu offers the others.
#pragma once

#include "pages/chip_button.h"

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

    /// Invalid: everything.
    [[nodiscard]] const QVariant &chosen() const { return m_chosen; }
    void choose(const FilterChoice &choice);
    /// The choice with this value, which may be gone: then everything.
    void chooseValue(const QVariant &value);
    void clear();

signals:
    void chosenChanged();

private:
    void fillMenu();

    Source m_choices;
    QVariant m_chosen;
};

} // namespace yeonsu
