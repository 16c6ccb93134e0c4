#include "dialogs/placed_figure_dialog.h"

#include "charts/chart_table_view.h"
#include "charts/chart_words.h"
#include "dialogs/choices.h"
#include "dialogs/field_access.h"
#include "dialogs/filter_bar.h"
#include "dialogs/sheet_preview.h"
#include "press/paper_parts.h"
#include "support/application_style.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int formWidth = 360;
}

PlacedFigureDialog::PlacedFigureDialog(const FactTable &facts, Language language, const QString &before,
                                       QWidget *parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_language(language)
    , m_size(*this, u"placedFigureDialog"_s, {1120, 620})
    , m_place(new QComboBox(this))
    , m_topic(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_foldBelow(new QSpinBox(this))
    , m_filter(newFigureFilter(facts, this))
    , m_preview(new QStackedWidget(this))
    , m_sheet(new SheetPreview(m_preview))
    , m_table(new ChartTableView(m_preview))
{
    const bool isNew = before.isEmpty();
    setWindowTitle(isNew ? tr("Insert chart or table") : tr("Change chart or table"));
    auto *upper = new QHBoxLayout;
    upper->setSpacing(24);
    upper->addWidget(makeForm());
    upper->addWidget(makePreview(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(upper, 1);
    layout->addWidget(makeButtons(isNew ? tr("Insert") : tr("Change")));
    fillChoices();
    setCommand(before);
    connectChoices();
    refresh();
}

QWidget *PlacedFigureDialog::makeForm()
{
    auto *form = new QWidget(this);
    form->setFixedWidth(scaledToLetters(formWidth));
    m_form = new QFormLayout(form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addNamedRow(*m_form, u"place"_s, tr("&Chart or table"), m_place);
    addNamedRow(*m_form, u"topic"_s, tr("&Topic"), m_topic);
    addNamedRow(*m_form, u"kind"_s, tr("&Kind"), m_kind);
    addNamedRow(*m_form, u"filter"_s, tr("Only of"), m_filter);
    m_foldBelow->setRange(leastFold - 1, mostFold);
    m_foldBelow->setSpecialValueText(tr("None"));
    m_foldBelow->setToolTip(tr("The smallest become others, until no number of people is so small"));
    addNamedRow(*m_form, u"fold"_s, tr("&Fold numbers below"), m_foldBelow);
    return form;
}

QWidget *PlacedFigureDialog::makePreview()
{
    m_table->setAccessibleName(tr("Preview of the table"));
    m_table->setTabKeyNavigation(false);
    m_preview->addWidget(m_sheet);
    m_preview->addWidget(m_table);
    return m_preview;
}

QWidget *PlacedFigureDialog::makeButtons(const QString &acceptText)
{
    auto *bar = new QWidget(this);
    auto *cancel = new QPushButton(tr("Cancel"), bar);
    auto *insert = new QPushButton(acceptText, bar);
    insert->setProperty("primary", true);
    insert->setDefault(true);
    cancel->setAutoDefault(false);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(insert);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(insert, &QPushButton::clicked, this, &QDialog::accept);
    return bar;
}

void PlacedFigureDialog::fillChoices()
{
    m_place->addItem(tr("Chart"), true);
    m_place->addItem(tr("Table"), false);
    for (const auto &[topic, key] : keyTable<ChartTopic>)
        m_topic->addItem(chartName(defaultChoice(topic, interfaceLanguage())), QString(key));
}

void PlacedFigureDialog::setCommand(const QString &command)
{
    if (const Result<PlacedFigure> figure = isPlacedFigure(command)
                                                ? placedFigure(command, m_facts, m_language)
                                                : failure(ErrorCode::BadValue, {})) {
        m_place->setCurrentIndex(figure->isChart ? 0 : 1);
        setCurrentValue(*m_topic, figure->topic);
        fillKinds(figure->kind);
        m_foldBelow->setValue(int(figure->foldBelow));
        m_filter->setFilter(figure->filter);
        m_filter->refresh(m_facts);
    } else {
        fillKinds(defaultKind(currentValue<ChartTopic>(*m_topic)));
    }
}

void PlacedFigureDialog::connectChoices()
{
    for (const QComboBox *combo : {m_place, m_topic}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            fillKinds(currentValue<ChartKind>(*m_kind));
            refresh();
        });
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlacedFigureDialog::refresh);
    connect(m_foldBelow, &QSpinBox::valueChanged, this, &PlacedFigureDialog::refresh);
    connect(m_filter, &FilterBar::filterChanged, this, [this] {
        m_filter->refresh(m_facts);
        refresh();
    });
}

bool PlacedFigureDialog::isChart() const
{
    return m_place->currentData().toBool();
}

/// Of a table only whether it is parted into series is chosen. The kind that it has stands for those like it,
/// so that a table that is only looked at stays as it was: a round kind, say, has no second measure.
void PlacedFigureDialog::fillKinds(ChartKind chosen)
{
    const QSignalBlocker blocker(m_kind);
    const auto nameOf = [this](ChartKind kind) {
        return isChart() ? kindName(kind) : hasSeries(kind) ? tr("in parts") : tr("as a whole");
    };
    const std::vector<ChartKind> kinds = chartKinds(currentValue<ChartTopic>(*m_topic));
    const bool isPossible = std::find(kinds.begin(), kinds.end(), chosen) != kinds.end();
    m_kind->clear();
    for (const ChartKind kind : kinds) {
        const QString name = nameOf(kind);
        if (m_kind->findText(name) < 0)
            m_kind->addItem(name, toKey(isPossible && name == nameOf(chosen) ? chosen : kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findText(nameOf(chosen))));
    m_kind->setEnabled(m_kind->count() > 1);
}

/// Only numbers of people are.
bool PlacedFigureDialog::mayFold() const
{
    return countsPeople(chartQuestion(currentValue<ChartTopic>(*m_topic)).measure);
}

QString PlacedFigureDialog::command() const
{
    const bool folds = mayFold() && m_foldBelow->value() >= leastFold;
    return placedFigureText(isChart(), currentValue<ChartTopic>(*m_topic), currentValue<ChartKind>(*m_kind),
                            m_filter->filter(), folds ? m_foldBelow->value() : 0);
}

void PlacedFigureDialog::refresh()
{
    m_foldBelow->setEnabled(mayFold());
    const Result<PlacedFigure> figure = placedFigure(command(), m_facts, m_language);
    Q_ASSERT(figure);
    ReleaseDocument document;
    document.language = m_language;
    document.asOf = QDate::currentDate();
    const ChartChoice choice = choiceOf(*figure, document);
    const ChartNumbers numbers = numbersOf(*figure, choice);
    m_sheet->setSheet(choice, numbers, {});
    m_table->setChart(choice, numbers);
    m_preview->setCurrentWidget(isChart() ? static_cast<QWidget *>(m_sheet) : m_table);
}

} // namespace yeonsu
