#include "pages/title_queue.h"

#include "dialogs/choices.h"
#include "dialogs/error_note.h"
#include "dialogs/flow_layout.h"
#include "figures/share.h"
#include "models/open_title_model.h"
#include "pages/list_stack.h"
#include "pages/own_output.h"
#include "pages/panel_card.h"
#include "pages/row_table.h"
#include "support/background.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>

#include <set>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int mostRowsShown = 8;

SeniorityId suggestedFor(const OpenTitleModel::Listed &listed)
{
    return listed.guess ? listed.guess->seniority : SeniorityId();
}

} // namespace

TitleQueue::TitleQueue(EditingSession &session, const QString &readOnlyReason, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_readOnlyReason(readOnlyReason)
    , m_model(new OpenTitleModel(session.store(), interfaceLanguage(), this))
    , m_heading(newLabel(u"heading"_s, this))
    , m_table(new RowTable(this))
    , m_stack(new ListStack(m_table,
                            {tr("Every title has its seniority"),
                             tr("A title that is entered without a seniority is listed here."),
                             {}},
                            this))
    , m_error(new ErrorNote(this))
{
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(newCard(m_stack, 1, this), 1);
    layout->addWidget(m_error);
    layout->addWidget(makeActions());
    fillSeniorities();
    connectParts();
    updateState();
}

void TitleQueue::makeTable()
{
    m_table->setModel(m_model);
    m_table->columns().setColumns({{tr("Director General of the department"), 5, true},
                                   {u"1,000"_s, 4},
                                   {u"1,000"_s, 2},
                                   {tr("Mayor or councillor"), 3},
                                   {tr("nearly “director general”"), 1, true}});
    m_table->setAccessibleName(tr("Job titles without a seniority"));
    auto *copy = new QAction(tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_table, &RowTable::copySelection);
    m_table->addAction(copy);
    connect(new OwnOutput(*m_table), &OwnOutput::requested, this, &TitleQueue::outRequested);
}

ShownList TitleQueue::shownList() const
{
    ShownList list{
        m_table->accessibleName(), {}, m_model, m_table->columns().shownColumns(), [model = m_model] {
            return allRows(*model);
        }};
    if (const QString search = m_search.trimmed(); !search.isEmpty())
        list.narrowings.push_back({tr("Search: “%1”").arg(search)});
    return list;
}

QWidget *TitleQueue::makeActions()
{
    auto *bar = new QWidget(this);
    m_seniority = new QComboBox(bar);
    m_seniority->setObjectName(u"seniority"_s);
    m_seniority->setAccessibleName(tr("Seniority of the selected titles"));
    m_set = new QPushButton(bar);
    m_set->setObjectName(u"set"_s);
    m_accept = new QPushButton(tr("Accept suggestions"), bar);
    m_accept->setObjectName(u"accept"_s);
    m_all = new QCheckBox(tr("Also where another seniority is set"), bar);
    m_all->setObjectName(u"all"_s);
    auto *line = new FlowLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_seniority, m_set, m_accept, m_all})
        line->addWidget(widget);
    return bar;
}

void TitleQueue::connectParts()
{
    connect(m_set, &QPushButton::clicked, this, &TitleQueue::setChosen);
    connect(m_accept, &QPushButton::clicked, this, &TitleQueue::acceptSuggestions);
    connect(m_stack, &ListStack::clearRequested, this, &TitleQueue::clearRequested);
    connect(m_model, &OpenTitleModel::readFailed, m_error, &ErrorNote::show);
    connect(m_model, &OpenTitleModel::readingChanged, this, &TitleQueue::updateState);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TitleQueue::keepSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TitleQueue::restoreSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        proposeSeniority();
        updateState();
    });
    connect(&m_session.store(), &Register::changed, this, &TitleQueue::follow);
}

void TitleQueue::fillSeniorities()
{
    const auto chosen = currentId<Seniority>(*m_seniority);
    m_seniority->clear();
    fill(*m_seniority, m_session.store().all<Seniority>().value_or(std::vector<Seniority>()));
    setCurrentId(*m_seniority, chosen);
}

void TitleQueue::follow(const AppliedChange &change)
{
    const std::vector<RowChange> &changes = change.changeSet.changes;
    if (std::any_of(changes.begin(), changes.end(), [](const RowChange &row) {
            return std::holds_alternative<Seniority>(row.after ? *row.after : *row.before);
        }))
        fillSeniorities();
}

void TitleQueue::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setFollowing(true);
}

void TitleQueue::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setFollowing(false);
}

void TitleQueue::setSearch(const QString &search)
{
    m_search = search;
    m_model->setSearch(search);
}

template <typename SeniorityOf>
std::vector<TitleMeaning> TitleQueue::meanings(SeniorityOf seniorityOf) const
{
    std::vector<TitleMeaning> meanings;
    for (const int row : m_table->selectedRowNumbers()) {
        const OpenTitleModel::Listed &listed = m_model->at(row);
        if (const SeniorityId seniority = seniorityOf(listed); !seniority.isNull())
            meanings.push_back({listed.title.title, seniority});
    }
    return meanings;
}

void TitleQueue::setChosen()
{
    const auto chosen = currentId<Seniority>(*m_seniority);
    write(meanings([chosen](const OpenTitleModel::Listed &) { return chosen; }));
}

void TitleQueue::acceptSuggestions()
{
    write(meanings(suggestedFor));
}

/// In a large register it takes a while to find the enrolments.
void TitleQueue::write(const std::vector<TitleMeaning> &meanings)
{
    if (meanings.empty() || m_isWriting)
        return;
    m_error->clear();
    m_isWriting = true;
    const WithTitle which = m_all->isChecked() ? WithTitle::WithAnySeniority : WithTitle::WithoutSeniority;
    const auto work = [meanings, which, path = m_session.store().path(),
                       state = m_session.store().fileState()]() -> Result<ChangeSet> {
        Result<Database> opened = openForReading(path, state);
        YEONSU_TRY(opened);
        return rememberedTitles(*opened, meanings, which);
    };
    readWithPatience(this, work, [this](const Result<ChangeSet> &changeSet) {
        m_isWriting = false;
        const Result<AppliedChange> applied =
            changeSet.and_then([this](const ChangeSet &act) { return m_session.apply(act); });
        if (!applied)
            m_error->show(applied.error());
        updateState();
    });
    updateState();
}

void TitleQueue::keepSelection()
{
    m_selectedTitles.clear();
    const std::vector<int> rows = m_table->selectedRowNumbers();
    m_selectedRow = rows.empty() ? -1 : rows.front();
    for (const int row : rows)
        m_selectedTitles.append(m_model->at(row).title.title);
}

/// Where the selected titles have gone, their place in the list stays.
void TitleQueue::restoreSelection()
{
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_selectedTitles.contains(m_model->at(row).title.title))
            selection.select(m_model->index(row, 0), m_model->index(row, OpenTitleModel::ColumnCount - 1));
    }
    if (!selection.isEmpty())
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    else if (m_selectedRow >= 0 && m_model->rowCount() > 0)
        m_table->selectSingleRow(std::min(m_selectedRow, m_model->rowCount() - 1));
    updateState();
}

/// What is suggested for all of them alike.
void TitleQueue::proposeSeniority()
{
    std::set<SeniorityId> suggested;
    for (const int row : m_table->selectedRowNumbers())
        suggested.insert(suggestedFor(m_model->at(row)));
    if (suggested.size() == 1 && !suggested.begin()->isNull())
        setCurrentId(*m_seniority, *suggested.begin());
}

void TitleQueue::updateState()
{
    const int rows = m_model->rowCount();
    const QString count = groupedNumber(m_model->countOfAll());
    m_heading->setText(m_model->isReading() ? tr("Without a seniority (reading…)")
                                            : tr("Without a seniority (%1)").arg(count));
    m_stack->showCount(rows, !m_search.trimmed().isEmpty() && m_model->countOfAll() > 0, m_readOnlyReason);
    m_stack->setMinimumHeight(m_table->heightOf(std::clamp(rows, 3, mostRowsShown)));
    const auto selected = int(m_table->selectedRowNumbers().size());
    const bool canWrite = m_readOnlyReason.isEmpty() && !m_isWriting && selected > 0;
    m_set->setText(selected == 0 ? tr("Set for the selected titles")
                                 : tr("Set for %n titles", nullptr, selected));
    m_set->setEnabled(canWrite && m_seniority->count() > 0);
    m_accept->setEnabled(canWrite && !meanings(suggestedFor).empty());
    m_seniority->setEnabled(m_readOnlyReason.isEmpty());
    m_all->setEnabled(m_readOnlyReason.isEmpty());
    for (QWidget *control : std::initializer_list<QWidget *>{m_seniority, m_set, m_accept, m_all})
        control->setToolTip(m_readOnlyReason);
}

} // namespace yeonsu
