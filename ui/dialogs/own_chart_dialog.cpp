#include "dialogs/own_chart_dialog.h"

#include "charts/chart_counting.h"
#include "charts/chart_text.h"
#include "charts/chart_widget.h"
#include "charts/chart_words.h"
#include "charts/filter_words.h"
#include "dialogs/choices.h"
#include "domain/korean_particle.h"
#include "editing/chart_acts.h"
#include "editing/view_acts.h"
#include "support/application_style.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int previewHeight = 260;

} // namespace

OwnChartDialog::OwnChartDialog(EditingSession &session, const SavedView &view, const KeptChart &shown,
                               const FactTable &facts, const ChartContext &context, QWidget *parent)
    : RowDialog(session, view.id.isNull() ? tr("A chart of your own") : tr("Change chart"), parent)
    , m_view(view)
    , m_shown(shown)
    , m_facts(facts)
    , m_context(context)
    , m_measure(new QComboBox(this))
    , m_rows(new QComboBox(this))
    , m_series(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(view.name, this))
    , m_missing(new QLabel(this))
    , m_preview(new ChartWidget(this))
{
    setObjectName(u"ownChartDialog"_s);
    setMinimumWidth(scaledToLetters(680));
    makeFields();
    connectFields();
    refresh();
    start(view.id.isNull() ? tr("Add to the dashboard") : tr("Save"), view.id.value());
}

void OwnChartDialog::makeFields()
{
    const ChartQuestion begin = m_shown.choice.own.value_or(ChartQuestion());
    for (const auto &[measure, key] : keyTable<Measure>)
        m_measure->addItem(measureName(measure, interfaceLanguage()), QString(key));
    for (const auto &[dimension, key] : keyTable<Dimension>)
        m_rows->addItem(dimensionName(dimension, interfaceLanguage()), QString(key));
    setCurrentValue(*m_measure, begin.measure);
    setCurrentValue(*m_rows, begin.rows);
    fillSeries();
    m_series->setCurrentIndex(begin.columns ? std::max(0, m_series->findData(QString(toKey(*begin.columns))))
                                            : 0);
    fillKinds();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(toKey(m_shown.choice.kind))));
    addField(u"measure"_s, tr("&What is counted"), m_measure, Place::Left);
    addField(u"rows"_s, tr("&By what"), m_rows, Place::Right);
    addField(u"series"_s, tr("Parted &into"), m_series, Place::Left);
    addField(u"kind"_s, tr("&Kind"), m_kind, Place::Right);
    addField(u"name"_s, tr("&Name"), m_name);
    m_proposedName = ChartText(chart().choice, {}).neutralTitle();
    m_missing->setProperty("muted", true);
    m_missing->setWordWrap(true);
    m_preview->setMinimumHeight(previewHeight);
    addBelow(m_preview);
    addBelow(m_missing);
}

void OwnChartDialog::connectFields()
{
    connect(m_rows, &QComboBox::currentIndexChanged, this, &OwnChartDialog::fillSeries);
    for (const QComboBox *part : {m_measure, m_rows, m_series})
        connect(part, &QComboBox::currentIndexChanged, this, [this] {
            fillKinds();
            refresh();
        });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OwnChartDialog::refresh);
}

/// Nothing is parted into what it is counted by.
void OwnChartDialog::fillSeries()
{
    const QSignalBlocker blocker(m_series);
    const QVariant chosen = m_series->currentData();
    m_series->clear();
    m_series->addItem(tr("Not parted"), QString());
    for (const auto &[dimension, key] : keyTable<Dimension>) {
        if (dimension != currentValue<Dimension>(*m_rows))
            m_series->addItem(dimensionName(dimension, interfaceLanguage()), QString(key));
    }
    m_series->setCurrentIndex(std::max(0, m_series->findData(chosen)));
}

/// The kind that was chosen stays where the question allows it.
void OwnChartDialog::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const QVariant chosen = m_kind->currentData();
    m_kind->clear();
    for (const ChartKind kind : chartKinds(ownChoice(asked(), {}, interfaceLanguage())))
        m_kind->addItem(kindName(kind), QString(toKey(kind)));
    const bool isParted = !m_series->currentData().toString().isEmpty();
    const int kept = m_kind->findData(chosen);
    const auto before = fromKey<ChartKind>(chosen.toString());
    const bool wasParted = before && hasSeries(*before);
    m_kind->setCurrentIndex(isParted && !wasParted ? 0 : std::max(0, kept));
}

ChartQuestion OwnChartDialog::asked() const
{
    return {currentValue<Measure>(*m_measure),
            currentValue<Dimension>(*m_rows),
            fromKey<Dimension>(m_series->currentData().toString()),
            {}};
}

KeptChart OwnChartDialog::chart() const
{
    KeptChart chart = m_shown;
    chart.choice = ownChoice(asked(), m_name->text(), interfaceLanguage());
    chart.choice.kind = currentValue<ChartKind>(*m_kind);
    if (m_shown.choice.own && m_shown.choice.own->rows == asked().rows)
        chart.choice.order = m_shown.choice.order;
    return chart;
}

/// Until the user writes one.
void OwnChartDialog::proposeName()
{
    const bool isProposed = m_name->text().isEmpty() || m_name->text() == m_proposedName;
    m_proposedName = ChartText(chart().choice, {}).neutralTitle();
    if (isProposed)
        m_name->setText(m_proposedName);
}

void OwnChartDialog::refresh()
{
    proposeName();
    ChartChoice choice = chart().choice;
    choice.filter = m_shown.choice.filter;
    choice = inContext(choice, m_context, m_facts);
    m_preview->setChart(choice, chartNumbers(choice, m_facts));
    m_missing->setText(missingKinds());
    m_missing->setVisible(!m_missing->text().isEmpty());
}

QString OwnChartDialog::missingKinds() const
{
    const ChartQuestion question = asked();
    const Language language = interfaceLanguage();
    const auto doesNotAddUp = [&](Dimension dimension, const QString &missing) {
        return withFittingParticles(missing.arg(measureName(question.measure, language),
                                                inSentence(dimensionName(dimension, language), language)));
    };
    QStringList why;
    if (!isAdditive(question.measure, question.rows) && !isInTime(question.rows))
        why.append(doesNotAddUp(question.rows, tr("No pie: “%1” by %2 may count the same one in several "
                                                  "parts, so the parts do not add up to a whole.")));
    if (question.columns && !isAdditive(question.measure, *question.columns))
        why.append(doesNotAddUp(*question.columns,
                                tr("Grouped, not stacked: “%1” by %2 may count the same one in several "
                                   "parts, so the parts do not add up to a whole.")));
    return why.join(u'\n');
}

SavedView OwnChartDialog::entered() const
{
    SavedView view = m_view;
    view.name = m_name->text();
    view.definition = toDefinition(chart());
    return view;
}

std::vector<RuleViolation> OwnChartDialog::violations() const
{
    if (normalisedText(m_name->text()).isEmpty())
        return {{u"name"_s, tr("Enter a name for the chart.")}};
    const auto namesake = viewNamed(store(), m_view.page, m_name->text()).value_or(std::nullopt);
    if (namesake && namesake->id != m_view.id)
        return {{u"name"_s, tr("Another chart of the dashboard has this name.")}};
    return brokenRules(normalised(entered()));
}

Result<ChangeSet> OwnChartDialog::changeSet() const
{
    const SavedView view = entered();
    return m_view.id.isNull() ? addedChart(view, view.name) : editedChart(m_view, view, view.name);
}

} // namespace yeonsu
