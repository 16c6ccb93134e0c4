#include "pages/list_page.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "figures/share.h"
#include "pages/column_choice.h"
#include "pages/kept_selection.h"
#include "pages/list_filters.h"
#include "pages/list_header.h"
#include "pages/list_stack.h"
#include "pages/panel_card.h"
#include "pages/view_button.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

ListPage::ListPage(EditingSession &session, const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new ListHeader(texts.title, texts.searchPlaceholder, this))
    , m_filters(new ListFilters(this))
    , m_error(new ErrorNote(this))
    , m_table(new RowTable(this))
    , m_stack(new ListStack(m_table, {texts.emptyHeading, texts.emptyText, texts.emptyButton}, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_error);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_table->setAccessibleName(texts.title);
    m_splitter->addWidget(newCard(m_stack, 1, this));
    layout->addWidget(m_splitter, 1);
    makeActions();
    connect(m_filters, &ListFilters::changed, this, [this] { applyFilters(); });
    connect(&session.store(), &Register::changed, m_filters, &ListFilters::follow);
    connect(m_filters, &ListFilters::clearRequested, this, &ListPage::clearQuery);
    connect(m_filters, &ListFilters::finished, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_stack, &ListStack::clearRequested, this, &ListPage::clearQuery);
    connect(m_stack, &ListStack::emptyActionRequested, this, [this] { doEmptyAction(); });
}

void ListPage::makeActions()
{
    m_copy = new QAction(tr("Copy"), this);
    addTableAction(m_copy, {QKeySequence::Copy});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, m_table, &RowTable::copySelection);
}

void ListPage::addTableAction(QAction *action, const QList<QKeySequence> &shortcuts, QAction *before)
{
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->insertAction(before, action);
}

void ListPage::start(RowListModel *model, QWidget *panel, int panelWidth, int sortColumn,
                     Qt::SortOrder sortOrder)
{
    m_model = model;
    m_table->addActions(moreActions());
    m_table->setModel(model);
    m_table->horizontalHeader()->setSortIndicator(sortColumn, sortOrder);
    m_table->setSortingEnabled(sortColumn >= 0);
    m_splitter->addWidget(newCard(panel, 0, this));
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({1200 - panelWidth, panelWidth});
    followModel(model);
    applyFilters();
    updateSelection();
}

void ListPage::followModel(RowListModel *model)
{
    connect(model, &RowListModel::readFailed, m_error, &ErrorNote::show);
    m_selection = new KeptSelection(*m_table, *model);
    connect(m_selection, &KeptSelection::restored, this, &ListPage::updateSelection);
    connect(model, &RowListModel::readingChanged, this, &ListPage::takeList);
    connect(&m_header->search(), &QLineEdit::textChanged, model, &RowListModel::setSearch);
    connect(m_header, &ListHeader::listRequested, this, &ListPage::focusList);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::updateCounts);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPage::updateCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListPage::updateSelection);
}

void ListPage::focusSearch()
{
    m_header->search().setFocus(Qt::ShortcutFocusReason);
    m_header->search().selectAll();
}

void ListPage::focusList()
{
    if (selectedRows().empty() && m_model->rowCount() > 0)
        m_table->selectSingleRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void ListPage::setColumns(const std::vector<ShownColumn> &columns,
                          const std::map<int, FilterChip::Kind> &filters)
{
    m_table->columns().setColumns(columns);
    m_filters->setColumns(*m_model, filters);
    m_columns = new ColumnChoice(objectName(), m_table->columns());
    m_columns->setFilterable([this](int column) { return m_filters->canFilter(column); });
    m_filters->addTool(m_columns->newButton(this));
    connect(m_columns, &ColumnChoice::filterRequested, m_filters, &ListFilters::startFilter);
    connect(m_filters, &ListFilters::tabStopsChanged, this, &ListPage::orderTabs);
    orderTabs();
}

void ListPage::offerViews(const QString &page)
{
    ListView usual = view();
    usual.columns.clear();
    m_views = new ViewButton(m_session, page, usual, readOnlyReason(), this);
    m_filters->addTool(m_views);
    tellView();
    connect(m_views, &ViewButton::viewRequested, this, &ListPage::setView);
    connect(&m_header->search(), &QLineEdit::textChanged, this, &ListPage::tellView);
    connect(m_filters, &ListFilters::changed, this, &ListPage::tellView);
    connect(m_columns, &ColumnChoice::changed, this, &ListPage::tellView);
    orderTabs();
}

/// As one reads: the heading's line, the filters, the table, the panel.
void ListPage::orderTabs()
{
    setTabOrderOf(m_header->tabStops() + m_filters->tabStops() + tabStopsIn(m_splitter->widget(0)) +
                  tabStopsIn(m_splitter->widget(1)));
}

void ListPage::addFilter(ChoiceButton *filter, int column)
{
    m_filters->addChoice(filter, column);
}

const std::map<int, ColumnFilter> &ListPage::columnFilters() const
{
    return m_filters->columnFilters();
}

void ListPage::addButton(QPushButton *button, QPushButton *before)
{
    m_header->addButton(button, before);
}

std::vector<int> ListPage::selectedRows() const
{
    return m_table->selectedRowNumbers();
}

QString ListPage::readOnlyReason() const
{
    return store().isWritable() ? QString() : tr("This register is open for reading only.");
}

void ListPage::selectKey(qint64 key)
{
    m_selection->want(key);
    takeList();
}

/// What is wanted and is not in the list may be hidden by search and filters.
void ListPage::takeList()
{
    updateCounts();
    if (m_model->isReading() || m_selection->selectWanted())
        return;
    if (isNarrowed())
        clearQuery();
    else
        m_selection->forgetWanted();
}

bool ListPage::isNarrowed() const
{
    return isFiltered() || !m_model->search().trimmed().isEmpty();
}

void ListPage::clearQuery()
{
    setNarrowing({});
}

/// Several filters are one question.
void ListPage::setNarrowing(const ListView &view)
{
    m_header->search().setText(view.search);
    m_filters->showFrom(view);
    orderTabs();
    applyFilters();
    tellView();
}

ListView ListPage::view() const
{
    ListView view = shownView();
    view.saved = m_views ? m_views->current() : SavedViewId();
    view.selected = m_table->selectedKeys();
    return view;
}

/// Without what a saved view does not keep.
ListView ListPage::shownView() const
{
    ListView view;
    view.search = m_header->search().text();
    m_filters->keepIn(view);
    m_columns->keepIn(view);
    return view;
}

void ListPage::setView(const ListView &view)
{
    setNarrowing(view);
    m_columns->showFrom(view);
    m_table->selectKeys(view.selected);
    if (m_views)
        m_views->setCurrent(view.saved);
}

/// A saved view that was changed is no more what its name says.
ListView ListPage::viewToKeep() const
{
    ListView view = shownView();
    view.saved = m_views ? m_views->unchanged() : SavedViewId();
    return view;
}

void ListPage::showKept(const ListView &kept)
{
    if (!m_views || !m_views->showView(kept.saved))
        setNarrowing(kept);
}

void ListPage::tellView()
{
    if (m_views)
        m_views->follow(shownView());
}

/// What is searched for may be a name.
ShownList ListPage::shownList() const
{
    std::vector<ShownList::Narrowing> narrowings = m_filters->inWords();
    if (const QString search = m_model->search().trimmed(); !search.isEmpty())
        narrowings.push_back({tr("Search: “%1”").arg(search), isOfPeople(*m_model)});
    return {m_table->accessibleName(), narrowings, m_model, m_table->columns().shownColumns(),
            [model = m_model] { return allRows(*model); }};
}

void ListPage::updateCounts()
{
    const int shown = m_model->rowCount();
    if (m_model->isReading()) {
        m_header->setCount(tr("Searching…"));
        return;
    }
    m_header->setCount(isNarrowed()
                           ? tr("%1 of %2").arg(groupedNumber(shown), groupedNumber(m_model->countOfAll()))
                           : groupedNumber(shown));
    m_stack->showCount(shown, isNarrowed(), readOnlyReason());
}

void ListPage::updateSelection()
{
    const auto count = int(selectedRows().size());
    updateActions(count);
    showSelection();
    emit statusTextChanged();
}

QString ListPage::statusText() const
{
    const auto count = int(selectedRows().size());
    return count == 0 ? QString() : selectionText(count);
}

} // namespace yeonsu
