// The outcomes of a list as a chart or its table: looked at, narrowed by a part of it, exported.
#pragma once

#include "charts/chart_context.h"
#include "charts/chart_numbers.h"
#include "charts/export_memory.h"
#include "dialogs/remembered_size.h"
#include "support/prompts.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace yeonsu {

class ChartTableView;
class ChartWidget;
class ErrorNote;

class OutcomeChartDialog : public QDialog
{
    Q_OBJECT

public:
    using Count = std::function<Result<CountedOutcomes>()>;

    /// `count` is asked at once and by every refresh(). Store and prompts must outlive the dialog.
    OutcomeChartDialog(Register &store, const Count &count, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] const ChartChoice &choice() const { return m_choice; }
    [[nodiscard]] const ChartNumbers &numbers() const { return m_numbers; }
    [[nodiscard]] ChartWidget &chart() const { return *m_chart; }
    [[nodiscard]] ChartTableView &table() const { return *m_table; }

public slots:
    /// Counts anew and keeps kind and view.
    void refresh();
    void setTable(bool isTable);
    void print();
    void exportChart();

signals:
    /// The outcomes behind a part are wanted, of all kinds where none is named; the dialog has closed.
    void narrowRequested(const QString &continent, const QString &kind);

private:
    [[nodiscard]] QLayout *makeHeader();
    [[nodiscard]] QLayout *makeButtons();
    void draw();
    void narrow(const QStringList &categories, const QString &series);

    Register &m_store;
    Count m_count;
    Prompts &m_prompts;
    RememberedSize m_size;
    ChartContext m_context;
    ChartChoice m_choice;
    ChartNumbers m_numbers;
    bool m_isTable = false;
    ExportMemory m_memory; ///< what is written for these outcomes need not be true of others
    QComboBox *m_kind;
    QPushButton *m_asTable;
    QPushButton *m_print;
    QPushButton *m_export;
    QLabel *m_about;
    ChartWidget *m_chart;
    ChartTableView *m_table;
    ErrorNote *m_error;
    QLabel *m_state;
};

} // namespace yeonsu
