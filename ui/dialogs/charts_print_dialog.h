// Charts on paper: all that are shown or one of them, with their numbers if they are wanted.
#pragma once

#include "charts/chart_paper.h"
#include "dialogs/paper_dialog.h"

#include <vector>

class QCheckBox;

namespace yeonsu {

class ChartsPrintDialog : public PaperDialog
{
    Q_OBJECT

public:
    static constexpr int all = -1;

    /// `chosen` is a place among `charts`, of which there is one at least, or all.
    ChartsPrintDialog(std::vector<PrintedChart> charts, int chosen, Prompts &prompts,
                      QWidget *parent = nullptr);

    /// As if it was ticked: who looks at the numbers wants them on paper.
    void addTables();

private:
    void makeForm(int chosen);
    void showCharts();

    std::vector<PrintedChart> m_charts;
    QComboBox *m_chart = nullptr; ///< where there are several
    QCheckBox *m_withTables = nullptr;
};

} // namespace yeonsu
