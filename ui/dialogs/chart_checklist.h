// Charts of which some are chosen, remembered as those that were left out.
#pragma once

#include "charts/chart_choice.h"
#include "figures/fact_table.h"

#include <QWidget>

class QCheckBox;
class QListWidget;

namespace yeonsu {

class ChartChecklist : public QWidget
{
    Q_OBJECT

public:
    /// All are chosen but those that were left out the last time; if that were all, all. The facts are not
    /// kept.
    ChartChecklist(const std::vector<ChartChoice> &choices, const FactTable &facts,
                   QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ChartChoice> chosen() const;
    /// The keys, with those of other registers that were left out before.
    [[nodiscard]] QStringList leftOut() const;
    /// Of the charts that are chosen, in words.
    [[nodiscard]] QStringList smallNumbers() const;

    /// In the list: as a focus proxy it would hide the box above it from the Tab key.
    void takeFocus();

signals:
    void changed();

private:
    [[nodiscard]] bool isChosen(std::size_t chart) const;
    void checkAll(bool isChecked);
    void showState();

    std::vector<ChartChoice> m_choices;
    QStringList m_smallNumbers; ///< of each choice; empty where it has none
    QCheckBox *m_all;
    QListWidget *m_charts;
};

} // namespace yeonsu
