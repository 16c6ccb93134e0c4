// What can be chosen of a picture: which chart, its size, kind, language and texts.
#pragma once

#include "charts/chart_context.h"
#include "charts/export_memory.h"
#include "charts/picture.h"
#include "figures/fact_table.h"
#include "support/settings.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace yeonsu {

class PictureSizeEdit;
class ProposedTextEdit;

class ExportChartForm : public QWidget
{
    Q_OBJECT

public:
    /// Offers `charts` (at least one) and shows the one at `first`. Facts and memory must outlive the form;
    /// the memory has what was chosen and written, and gets it.
    ExportChartForm(const std::vector<ChartChoice> &charts, int first, const FactTable &facts,
                    const ChartContext &context, ExportMemory &memory, QWidget *parent = nullptr);
    /// What was chosen of size, ground and language is there the next time.
    ~ExportChartForm() override;

    /// The picture as it is to be made now.
    [[nodiscard]] const ChartChoice &choice() const { return m_choice; }
    [[nodiscard]] const ChartNumbers &numbers() const { return m_numbers; }
    [[nodiscard]] PictureFormat format() const;
    /// All that is remembered for the next picture.
    [[nodiscard]] PictureOptions options() const;

signals:
    void changed();

private:
    void makeFields();
    void fillChoices(int first);
    void connectFields();
    void showChart();
    void takeKind();
    void showTexts();
    void takeTexts();
    void refresh();
    void proposeTexts();
    void pointOutSmallNumbers();
    [[nodiscard]] const ChartChoice &chart() const { return m_charts[shown()]; }
    [[nodiscard]] std::size_t shown() const;
    [[nodiscard]] Language language() const;

    const std::vector<ChartChoice> m_offered;
    std::vector<ChartChoice> m_charts; ///< each with the kind that was chosen for it
    const FactTable &m_facts;
    ChartContext m_context;
    ExportMemory &m_memory;
    Language m_proposedLanguage;
    ChartChoice m_choice;
    ChartNumbers m_numbers;
    QComboBox *m_chart;
    PictureSizeEdit *m_size;
    QComboBox *m_kind;
    QComboBox *m_language;
    ProposedTextEdit *m_title;
    ProposedTextEdit *m_subtitle;
    ProposedTextEdit *m_footer;
    ProposedTextEdit *m_altText;
    QCheckBox *m_transparent;
    QCheckBox *m_csv;
    QCheckBox *m_workbook;
    QSpinBox *m_leastNumber;
    QLabel *m_small;
};

} // namespace yeonsu
