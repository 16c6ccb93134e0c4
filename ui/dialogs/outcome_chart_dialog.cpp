#include "dialogs/outcome_chart_dialog.h"

#include "charts/chart_counting.h"
#include "charts/chart_table_view.h"
#include "charts/chart_text.h"
#include "charts/chart_widget.h"
#include "charts/chart_words.h"
#include "dialogs/charts_print_dialog.h"
#include "dialogs/error_note.h"
#include "dialogs/export_chart_dialog.h"
#include "dialogs/field_access.h"
#include "dialogs/progress_row.h"
#include "figures/fact_table.h"
#include "support/language.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// What charts of other figures are counted from; outcomes need none.
const FactTable &noFacts()
{
    static const FactTable none;
    return none;
}

} // namespace

OutcomeChartDialog::OutcomeChartDialog(Register &store, const Count &count, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_count(count)
    , m_prompts(prompts)
    , m_size(*this, u"outcomeChartDialog"_s, {920, 560})
    , m_choice(outcomeChoice({}, interfaceLanguage()))
    , m_kind(new QComboBox(this))
    , m_asTable(new QPushButton(this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_about(newMutedLabel({}, this))
    , m_chart(new ChartWidget(this))
    , m_table(new ChartTableView(this))
    , m_error(new ErrorNote(this))
    , m_state(newMutedLabel({}, this))
{
    setWindowTitle(tr("Outcomes as a chart"));
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inCard = new QVBoxLayout(card);
    inCard->addWidget(m_chart);
    inCard->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(makeHeader());
    layout->addWidget(card, 1);
    layout->addWidget(m_error);
    layout->addLayout(makeButtons());
    connect(m_chart, &ChartWidget::rowsRequested, this, &OutcomeChartDialog::narrow);
    connect(m_table, &ChartTableView::rowsRequested, this, &OutcomeChartDialog::narrow);
    setTable(false);
    refresh();
    m_chart->setFocus();
}

QLayout *OutcomeChartDialog::makeHeader()
{
    auto *heading = new QLabel(chartName(m_choice), this);
    heading->setProperty("role", u"heading"_s);
    m_about->setWordWrap(true);
    for (const ChartKind kind : chartKinds(m_choice))
        m_kind->addItem(kindName(kind), int(kind));
    m_kind->setObjectName(u"chartKind"_s);
    m_kind->setAccessibleName(tr("Kind of chart"));
    m_asTable->setObjectName(u"asTable"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_choice.kind = ChartKind(m_kind->currentData().toInt());
        draw();
    });
    connect(m_asTable, &QPushButton::clicked, this, [this] { setTable(!m_isTable); });
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(heading);
    words->addWidget(m_about);
    auto *header = new QHBoxLayout;
    header->setSpacing(8);
    header->addLayout(words, 1);
    header->addWidget(m_kind, 0, Qt::AlignTop);
    header->addWidget(m_asTable, 0, Qt::AlignTop);
    return header;
}

QLayout *OutcomeChartDialog::makeButtons()
{
    auto *close = new QPushButton(tr("Close"), this);
    m_print->setObjectName(u"print"_s);
    m_export->setObjectName(u"export"_s);
    m_state->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_print);
    buttons->addWidget(m_export);
    buttons->addWidget(close);
    m_asTable->setAutoDefault(false);
    for (QPushButton *button : {m_print, m_export, close}) {
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_print, &QPushButton::click);
    connect(m_print, &QPushButton::clicked, this, &OutcomeChartDialog::print);
    connect(m_export, &QPushButton::clicked, this, &OutcomeChartDialog::exportChart);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void OutcomeChartDialog::refresh()
{
    const Result<CountedOutcomes> counted = m_count();
    const Result<ChartContext> context = chartContext(m_store);
    if (!counted || !context) {
        m_error->show(counted ? context.error() : counted.error());
        return;
    }
    m_error->clear();
    m_context = *context;
    m_choice.outcomes = *counted;
    m_choice.asOf = {};
    m_choice = inContext(m_choice, m_context, noFacts());
    m_numbers = chartNumbers(m_choice, noFacts());
    draw();
}

void OutcomeChartDialog::draw()
{
    m_about->setText(ChartText(m_choice, m_numbers).subtitle());
    m_chart->setChart(m_choice, m_numbers);
    m_table->setChart(m_choice, m_numbers);
    for (QPushButton *button : {m_print, m_export})
        button->setEnabled(!m_numbers.isEmpty());
    m_state->setText(m_numbers.isEmpty()
                         ? QString()
                         : tr("A double click on a part, or Enter, narrows the list to its outcomes."));
}

void OutcomeChartDialog::setTable(bool isTable)
{
    const bool hadFocus = m_chart->hasFocus() || m_table->hasFocus();
    m_isTable = isTable;
    m_asTable->setText(isTable ? tr("As &chart") : tr("As &table"));
    m_asTable->setAccessibleName(withoutMnemonic(m_asTable->text()));
    m_chart->setVisible(!isTable);
    m_table->setVisible(isTable);
    m_kind->setEnabled(!isTable);
    if (hadFocus)
        (isTable ? static_cast<QWidget *>(m_table) : m_chart)->setFocus();
}

void OutcomeChartDialog::print()
{
    ChartsPrintDialog dialog({{m_choice, m_numbers, {}}}, ChartsPrintDialog::all, m_prompts, this);
    if (m_isTable)
        dialog.addTables();
    dialog.exec();
}

void OutcomeChartDialog::exportChart()
{
    ExportChartDialog dialog({m_choice}, 0, noFacts(), m_context, m_memory, m_prompts, this);
    connect(&dialog, &ExportChartDialog::saved, this,
            [this](const QString &files) { m_state->setText(tr("Saved: %1").arg(files)); });
    dialog.exec();
}

/// There is no list of those whose continent is not known.
void OutcomeChartDialog::narrow(const QStringList &categories, const QString &series)
{
    if (categories.size() != 1 || categories.front() == unknownKey)
        return;
    accept();
    emit narrowRequested(categories.front(), series);
}

} // namespace yeonsu
