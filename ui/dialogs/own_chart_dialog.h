// Asks for a chart of the user's own: what is counted, by what, drawn how, under which name.
#pragma once

#include "charts/chart_context.h"
#include "charts/chart_definition.h"
#include "dialogs/row_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace yeonsu {

class ChartWidget;
class FactTable;

class OwnChartDialog : public RowDialog
{
    Q_OBJECT

public:
    /// A view without an id is added to the dashboard, else changed. `shown` is what the dialog begins with,
    /// and the filter under which the preview counts; the facts must outlive the dialog.
    OwnChartDialog(EditingSession &session, const SavedView &view, const KeptChart &shown,
                   const FactTable &facts, const ChartContext &context, QWidget *parent = nullptr);

    /// As it is entered now.
    [[nodiscard]] KeptChart chart() const;

private:
    void makeFields();
    void connectFields();
    void fillSeries();
    void fillKinds();
    void proposeName();
    void refresh();
    /// Why some kinds are not offered; empty where all are.
    [[nodiscard]] QString missingKinds() const;
    [[nodiscard]] ChartQuestion asked() const;
    [[nodiscard]] SavedView entered() const;
    [[nodiscard]] std::vector<RuleViolation> violations() const override;
    [[nodiscard]] Result<ChangeSet> changeSet() const override;

    SavedView m_view;
    KeptChart m_shown;
    const FactTable &m_facts;
    ChartContext m_context;
    QComboBox *m_measure;
    QComboBox *m_rows;
    QComboBox *m_series;
    QComboBox *m_kind;
    QLineEdit *m_name;
    QLabel *m_missing;
    ChartWidget *m_preview;
    QString m_proposedName;
};

} // namespace yeonsu
