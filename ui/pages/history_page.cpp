#include "pages/history_page.h"

#include "editing/act_words.h"
#include "editing/history_text.h"
#include "models/history_model.h"
#include "pages/days_button.h"
#include "pages/filter_choices.h"
#include "pages/history_panel.h"
#include "store/row_words.h"
#include "support/language.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

HistoryPage::HistoryPage(EditingSession &session, QWidget *parent)
    : ListPage(session,
               {tr("History"), tr("Find act, code or who did it"), tr("Nothing was changed yet"),
                tr("Every change of the register is told here, and can be put back.")},
               parent)
    , m_model(new HistoryModel(session.store(), {actSentence, actsSaying}, interfaceLanguage(), this))
    , m_panel(new HistoryPanel(session, readOnlyReason(), this))
{
    setObjectName(u"historyPage"_s);
    connect(m_panel, &HistoryPanel::outRequested, this, &HistoryPage::outRequested);
    addFilters();
    constexpr int noOrder = -1;
    start(m_model, m_panel, 480, noOrder);
    setColumns(
        {{u"2022-11-25 09:30"_s, 6},
         {nameIn(interfaceLanguage(), u"UM-2020-01의 참가자 수정"_s, u"Edit participant of UM-2020-01"_s), 5,
          true},
         {u"SUKARNO Lucía – TR-2019-01"_s, 3, true},
         {u"minji.kim"_s, 4},
         {u"1,000"_s, 2}});
}

void HistoryPage::addFilters()
{
    Register *const store = &this->store();
    m_days = new DaysButton(tr("Period"), this);
    m_actor = new ChoiceButton(
        tr("Who"), [store] { return actorChoices(*store); }, this);
    m_kind = new ChoiceButton(tr("Kind"), kindChoices, this);
    m_record = new ChoiceButton(
        tr("Only"), [] { return std::vector<FilterChoice>(); }, this);
    m_record->setNaming([store](const QVariant &record) {
        return store::nameInWords(store->database(), record.value<Record>());
    });
    m_days->setObjectName(u"days"_s);
    m_actor->setObjectName(u"actor"_s);
    m_kind->setObjectName(u"kind"_s);
    m_record->setObjectName(u"record"_s);
    addFilter(m_days, HistoryModel::When);
    addFilter(m_actor, HistoryModel::Who);
    addFilter(m_kind, HistoryModel::About);
    addFilter(m_record);
}

void HistoryPage::applyFilters()
{
    HistoryQuery query;
    query.firstDay = m_days->days().first;
    query.lastDay = m_days->days().last;
    if (m_actor->chosen().isValid())
        query.actor = m_actor->chosen().toString();
    if (m_kind->chosen().isValid())
        query.table = m_kind->chosen().toString();
    if (m_record->chosen().isValid())
        query.record = m_record->chosen().value<Record>();
    // There is nothing to choose; a panel of another page sets it.
    m_record->setVisible(query.record.has_value());
    m_model->setQuery(query);
}

bool HistoryPage::isFiltered() const
{
    return m_model->query().isNarrowed();
}

void HistoryPage::showRecord(const Record &record)
{
    ListView shown = view();
    shown.search.clear();
    shown.chosen = {{m_record->objectName(), QVariant::fromValue(record)}};
    setView(shown);
    HistoryQuery query;
    query.record = record;
    if (const Result<std::vector<ActId>> ids = actIds(store().database(), query); ids && !ids->empty())
        selectKey(ids->front().value());
}

void HistoryPage::showSelection()
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() == 1)
        m_panel->showAct(m_model->idAt(rows.front()));
    else if (rows.empty())
        m_panel->showText(tr("No act selected"), tr("Choose an act to see what it changed."));
    else
        m_panel->showText(selectionText(int(rows.size())), tr("Choose one to see what it changed."));
}

QString HistoryPage::selectionText(int count) const
{
    return tr("%Ln acts selected", nullptr, count);
}

} // namespace yeonsu
