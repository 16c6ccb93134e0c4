// Saves a chart as a picture: what it will look like at the left, what can be chosen at the right.
#pragma once

#include "charts/chart_context.h"
#include "figures/fact_table.h"
#include "support/prompts.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;

namespace yeonsu {

class SheetPreview;

class ExportChartDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers `charts` (at least one, no topic twice) and shows the one of `first` at first. The facts must
    /// outlive the dialog.
    ExportChartDialog(const std::vector<ChartChoice> &charts, ChartTopic first, const FactTable &facts,
                      const ChartContext &context, Prompts &prompts, QWidget *parent = nullptr);

    /// The picture as it would be saved now.
    [[nodiscard]] ChartChoice choice() const;

signals:
    void saved(const QString &path);

public slots:
    void save();

private:
    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QWidget *makeButtons();
    void fillChoices();
    void showChart();
    void takeChoices();
    void refresh();
    [[nodiscard]] ChartChoice &chart();

    std::vector<ChartChoice> m_charts; ///< each as it was left when another one was chosen
    const FactTable &m_facts;
    ChartContext m_context;
    Prompts &m_prompts;
    SheetPreview *m_preview;
    QComboBox *m_chart;
    QComboBox *m_size;
    QComboBox *m_kind;
    QComboBox *m_language;
    QLineEdit *m_title;
};

} // namespace yeonsu
