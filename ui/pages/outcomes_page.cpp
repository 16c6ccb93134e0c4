#include "pages/outcomes_page.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/outcome_chart_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/questions.h"
#include "editing/outcome_acts.h"
#include "models/outcome_model.h"
#include "pages/counted_outcomes.h"
#include "pages/filter_choices.h"
#include "pages/outcome_panel.h"
#include "pages/row_table.h"
#include "pages/usual_texts.h"
#include "support/language.h"

#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

OutcomesPage::OutcomesPage(EditingSession &session, Prompts &prompts, QWidget *parent)
    : EditableListPage(session,
                       {tr("Outcomes"), tr("Find city, policy, person or text"), tr("New outcome"),
                        tr("No outcomes yet"),
                        tr("Add what a city made of what its people learned here, and which policy it goes "
                           "back to.")},
                       parent)
    , m_prompts(prompts)
    , m_model(new OutcomeModel(session.store(), interfaceLanguage(), this))
    , m_panel(new OutcomePanel(session, this))
{
    setObjectName(u"outcomesPage"_s);
    connect(m_panel, &OutcomePanel::cityRequested, this, &OutcomesPage::cityRequested);
    connect(m_panel, &OutcomePanel::courseRequested, this, &OutcomesPage::courseRequested);
    connect(m_panel, &OutcomePanel::personRequested, this, &OutcomesPage::personRequested);
    connect(m_panel, &OutcomePanel::historyRequested, this, &OutcomesPage::historyRequested);
    addChart();
    addFilters();
    start(m_model, m_panel, 390, OutcomeModel::Year, Qt::DescendingOrder);
    const Language language = interfaceLanguage();
    setColumns(
        {{nameIn(language, u"시민참여형 전자정부 개선"_s, u"Training of senior officials"_s), 10, true},
         {u"부에노스아이레스"_s, 9},
         {u"우즈베키스탄"_s, 3},
         {longestWord<OutcomeKind>(), 6},
         {u"응답소, 엠보팅(mVoting)"_s, 7, true},
         {u"2019"_s, 8},
         {u"UM-2020-00"_s, 5}});
    setCellEdits(outcomeCellEdits(session.store()));
    offerViews(u"outcomes"_s);
}

void OutcomesPage::addChart()
{
    auto *chart = new QPushButton(tr("C&hart…"), this);
    chart->setObjectName(u"chart"_s);
    chart->setAccessibleName(withoutMnemonic(chart->text()));
    chart->setToolTip(tr("What the list shows, by continent and kind"));
    connect(chart, &QPushButton::clicked, this, &OutcomesPage::showChart);
    addSecondaryButton(chart);
}

void OutcomesPage::addFilters()
{
    Register *const store = &this->store();
    m_kind = new ChoiceButton(
        tr("Kind"), [] { return wordChoices<OutcomeKind>(); }, this);
    m_continent = new ChoiceButton(
        tr("Continent"), [store] { return rowChoices<Continent>(*store); }, this);
    m_policy = new ChoiceButton(
        tr("Policy"), [store] { return rowChoices<Policy>(*store); }, this);
    m_year = new ChoiceButton(
        tr("Year"), [store] { return outcomeYearChoices(*store); }, this);
    m_kind->setObjectName(u"kind"_s);
    m_continent->setObjectName(u"continent"_s);
    m_policy->setObjectName(u"policy"_s);
    m_year->setObjectName(u"year"_s);
    addFilter(m_kind, OutcomeModel::Kind);
    addFilter(m_continent);
    addFilter(m_policy, OutcomeModel::Policies);
    addFilter(m_year, OutcomeModel::Year);
}

void OutcomesPage::applyFilters()
{
    OutcomeQuery query;
    query.kind = chosenValue<OutcomeKind>(*m_kind);
    query.continentId = chosenId<Continent>(*m_continent);
    query.policyId = chosenId<Policy>(*m_policy);
    if (m_year->chosen().isValid())
        query.year = m_year->chosen().toInt();
    m_model->setQuery(query);
}

bool OutcomesPage::isFiltered() const
{
    return m_model->query().isNarrowed();
}

void OutcomesPage::selectOutcome(OutcomeId id)
{
    selectKey(id.value());
}

void OutcomesPage::newRow()
{
    if (!readOnlyReason().isEmpty())
        return;
    OutcomeDialog dialog(session(), std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted)
        selectOutcome(dialog.outcomeId());
}

void OutcomesPage::showChart()
{
    const auto count = [this] {
        OutcomeQuery query = m_model->query();
        query.search = m_model->search();
        std::vector<int> rows(std::size_t(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
        return countedOutcomes(store(), query, m_model->idsAt(rows));
    };
    OutcomeChartDialog dialog(store(), count, m_prompts, this);
    // Counted when the list has taken in all of a change.
    const auto follow = [this, &dialog](auto changed) {
        connect(m_model, changed, &dialog, &OutcomeChartDialog::refresh, Qt::QueuedConnection);
    };
    follow(&QAbstractItemModel::modelReset);
    follow(&QAbstractItemModel::rowsInserted);
    follow(&QAbstractItemModel::rowsRemoved);
    follow(&QAbstractItemModel::dataChanged);
    connect(&dialog, &OutcomeChartDialog::narrowRequested, this, &OutcomesPage::narrowTo);
    dialog.exec();
}

void OutcomesPage::narrowTo(const QString &continent, const QString &kind)
{
    ListView narrowed = view();
    const Result<std::vector<Continent>> continents = store().all<Continent>();
    if (!continents) {
        errorNote().show(continents.error());
        return;
    }
    for (const Continent &each : *continents) {
        if (each.key == continent)
            narrowed.chosen[m_continent->objectName()] = each.id.value();
    }
    if (!kind.isEmpty())
        narrowed.chosen[m_kind->objectName()] = kind;
    setView(narrowed);
}

void OutcomesPage::editRow(int row)
{
    editField(row, OutcomeModel::Title);
}

void OutcomesPage::editField(int row, int column)
{
    static const std::map<int, QString> fields{{OutcomeModel::City, u"countryId"_s},
                                               {OutcomeModel::Country, u"countryId"_s},
                                               {OutcomeModel::Policies, u"policies"_s},
                                               {OutcomeModel::Course, u"courseId"_s}};
    const Result<std::optional<Outcome>> outcome = store().find(m_model->idAt(row));
    if (!outcome || !*outcome)
        return;
    OutcomeDialog dialog(session(), **outcome, this);
    if (const auto field = fields.find(column); field != fields.end())
        dialog.startAt(field->second);
    dialog.exec();
}

void OutcomesPage::deleteRows(const std::vector<int> &rows)
{
    askAndApply(this, session(), deletedOutcomes(store(), m_model->idsAt(rows)));
}

void OutcomesPage::showSelection()
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() == 1)
        m_panel->showOutcome(m_model->idAt(rows.front()));
    else if (rows.empty())
        m_panel->showText(tr("No outcome selected"), tr("Choose an outcome to see what it goes back to."));
    else
        m_panel->showText(selectionText(int(rows.size())), tr("Choose one to see what it goes back to."));
}

QString OutcomesPage::selectionText(int count) const
{
    return tr("%Ln outcomes selected", nullptr, count);
}

} // namespace yeonsu
