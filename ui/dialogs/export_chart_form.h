// What can be chosen of a picture: which chart, its size, kind, language and texts.
#pragma once

#include "charts/chart_context.h"
#include "charts/picture.h"
#include "figures/fact_table.h"
#include "support/settings.h"

#include <QWidget>

#include <map>
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
    /// Offers `charts` (at least one) and shows the one at `first`. The facts must outlive the form.
    ExportChartForm(const std::vector<ChartChoice> &charts, int first, const FactTable &facts,
                    const ChartContext &context, QWidget *parent = nullptr);
    /// What was chosen of size and ground is there the next time.
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
    /// What the user wrote; nothing where the proposal stands.
    struct OwnTexts
    {
        std::optional<QString> title;
        std::optional<QString> subtitle;
        std::optional<QString> footer;
        std::optional<QString> altText;
    };

    void makeFields();
    void fillChoices(int first);
    void connectFields();
    void showChart();
    void showTexts();
    void takeTexts();
    void refresh();
    void proposeTexts();
    void pointOutSmallNumbers();
    [[nodiscard]] OwnTexts &ownTexts();
    [[nodiscard]] Language language() const;

    std::vector<ChartChoice> m_charts; ///< each with the kind that was chosen for it
    const FactTable &m_facts;
    ChartContext m_context;
    std::map<std::pair<int, Language>, OwnTexts> m_ownTexts; ///< by chart and language
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
