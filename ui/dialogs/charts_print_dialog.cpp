#include "dialogs/charts_print_dialog.h"

#include "charts/chart_text.h"
#include "dialogs/field_access.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

ChartsPrintDialog::ChartsPrintDialog(std::vector<PrintedChart> charts, int chosen, Prompts &prompts,
                                     QWidget *parent)
    : PaperDialog(prompts, parent)
    , m_charts(std::move(charts))
{
    setWindowTitle(tr("Print charts"));
    makeForm(chosen);
    showCharts();
}

void ChartsPrintDialog::makeForm(int chosen)
{
    if (m_charts.size() > 1) {
        m_chart = new QComboBox(&choosing());
        m_chart->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_chart->addItem(tr("All that are shown"), all);
        for (int i = 0; i < int(m_charts.size()); ++i) {
            const PrintedChart &chart = m_charts[std::size_t(i)];
            m_chart->addItem(ChartText(chart.choice, chart.numbers).neutralTitle(), i);
        }
        m_chart->setCurrentIndex(std::max(0, m_chart->findData(chosen)));
        addNamedRow(form(), u"chart"_s, tr("&Charts"), m_chart);
        connect(m_chart, &QComboBox::currentIndexChanged, this, &ChartsPrintDialog::showCharts);
    }
    m_withTables = new QCheckBox(tr("With the numbers as a &table"), &choosing());
    m_withTables->setObjectName(u"withTables"_s);
    m_withTables->setAccessibleName(withoutMnemonic(m_withTables->text()));
    form().addRow(m_withTables);
    connect(m_withTables, &QCheckBox::toggled, this, &ChartsPrintDialog::showCharts);
    QList<QWidget *> stops{m_withTables, choosing().findChild<QWidget *>(u"sheet"_s)};
    if (m_chart)
        stops.prepend(m_chart);
    setTabOrderOf(stops);
    stops.front()->setFocus();
}

void ChartsPrintDialog::addTables()
{
    m_withTables->setChecked(true);
}

void ChartsPrintDialog::showCharts()
{
    const int chosen = m_chart ? m_chart->currentData().toInt() : 0;
    if (chosen == all) {
        setPaper(chartPaper(m_charts, tr("Charts"), m_withTables->isChecked()));
        return;
    }
    const PrintedChart &chart = m_charts[std::size_t(chosen)];
    setPaper(chartPaper({chart}, ChartText(chart.choice, chart.numbers).title(), m_withTables->isChecked()));
}

} // namespace yeonsu
