// A chip that says from which year to which the figures are, and opens the choice of both.
#pragma once

#include "dialogs/chip_button.h"
#include "figures/axis.h"

#include <optional>

class QComboBox;

namespace yeonsu {

class PeriodButton : public ChipButton
{
    Q_OBJECT

public:
    explicit PeriodButton(const QString &name, QWidget *parent = nullptr);

    /// `years` is the span of the whole register; an open end is that of the register. Years chosen one by
    /// one within the period are said instead of it.
    void setPeriod(const YearSpan &years, std::optional<int> from, std::optional<int> to,
                   const QStringList &chosenYears);

signals:
    /// Either end is open where it is the register's own.
    void periodChanged(std::optional<int> from, std::optional<int> to);

private:
    void emitPeriod();

    YearSpan m_years;
    QComboBox *m_from;
    QComboBox *m_to;
};

} // namespace yeonsu
