// A filter over a list by days: some usual periods, or any from one day to another.
#pragma once

#include "pages/choice_button.h"
#include "support/value_text.h"

namespace yeonsu {

class DayEdit;

class DaysButton : public ChoiceButton
{
    Q_OBJECT

public:
    explicit DaysButton(const QString &name, QWidget *parent = nullptr);

    /// Either end may be null: open.
    [[nodiscard]] DayRange days() const { return chosen().value<DayRange>(); }

protected:
    void fillMenu() override;

private:
    void chooseDays(DayEdit *touched, DayEdit *from, DayEdit *to);
};

} // namespace yeonsu
