#include "pages/list_page.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "figures/share.h"
#include "pages/choice_button.h"
#include "pages/column_choice.h"
#include "pages/empty_state.h"
#include "pages/panel_card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

ListPage::ListPage(EditingSession &session, const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_texts(texts)
    , m_count(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_buttons(new QHBoxLayout)
    , m_filterRow(new QHBoxLayout)
    , m_error(new ErrorNote(this))
    , m_table(new RowTable(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(makeHeader());
    m_filterRow->setSpacing(8);
    m_filterRow->addStretch();
    layout->addLayout(m_filterRow);
    layout->addWidget(m_error);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(makeTableCard());
    layout->addWidget(m_splitter, 1);
    makeActions();
    connect(m_empty, &EmptyState::actionRequested, this,
            [this] { isNarrowed() ? clearQuery() : doEmptyAction(); });
}

QHBoxLayout *ListPage::makeHeader()
{
    auto *title = new QLabel(m_texts.title, this);
    title->setProperty("role", u"title"_s);
    m_count->setProperty("muted", true);
    m_count->setObjectName(u"count"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(m_texts.searchPlaceholder);
    m_search->setAccessibleName(m_texts.searchPlaceholder);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(300);
    m_search->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_buttons->setSpacing(8);
    auto *header = new QHBoxLayout;
    header->setSpacing(12);
    header->addWidget(title);
    header->addWidget(m_count);
    header->addStretch(1);
    header->addWidget(m_search, 4);
    header->addLayout(m_buttons);
    return header;
}

QWidget *ListPage::makeTableCard()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_table->setAccessibleName(m_texts.title);
    m_empty->setButtonEnabled(true, {});
    return newCard(m_stack, 1, this);
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
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_keptKeys = m_table->selectedKeys(); });
    connect(model, &QAbstractItemModel::modelReset, this, &ListPage::restoreSelection);
    connect(model, &RowListModel::readingChanged, this, &ListPage::takeList);
    connect(m_search, &QLineEdit::textChanged, model, &RowListModel::setSearch);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::updateCounts);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPage::updateCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListPage::updateSelection);
}

void ListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPage::setColumns(const std::vector<TableColumn> &columns)
{
    m_table->setColumns(columns);
    auto *choice = new ColumnChoice(objectName(), *m_table);
    auto *button = new QToolButton(this);
    button->setText(tr("Columns"));
    button->setProperty("quiet", true);
    button->setToolTip(tr("Choose the columns; drag their headings to order them"));
    button->setMenu(choice->menu());
    button->setPopupMode(QToolButton::InstantPopup);
    m_filterRow->insertWidget(int(m_filters.size()), button);
    orderTabs();
}

/// As one reads: the heading's line, the filters, the table, the panel.
void ListPage::orderTabs()
{
    QList<QWidget *> stops{m_search};
    for (const QHBoxLayout *row : {m_buttons, m_filterRow}) {
        for (int i = 0; i < row->count(); ++i) {
            if (QWidget *widget = row->itemAt(i)->widget())
                stops.append(widget);
        }
    }
    setTabOrderOf(stops + tabStopsIn(m_splitter->widget(0)) + tabStopsIn(m_splitter->widget(1)));
}

void ListPage::addFilter(ChoiceButton *filter)
{
    m_filterRow->insertWidget(int(m_filters.size()), filter);
    m_filters.append(filter);
    connect(filter, &ChoiceButton::chosenChanged, this, [this] { applyFilters(); });
}

void ListPage::addButton(QPushButton *button, QPushButton *before)
{
    m_buttons->insertWidget(before ? m_buttons->indexOf(before) : -1, button);
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
    m_wantedKey = key;
    takeList();
}

bool ListPage::selectWanted()
{
    const int row = m_wantedKey == 0 ? -1 : m_model->rowWithKey(m_wantedKey);
    if (row < 0)
        return false;
    m_table->selectSingleRow(row);
    m_wantedKey = 0;
    return true;
}

/// What is wanted and is not in the list may be hidden by search and filters.
void ListPage::takeList()
{
    updateCounts();
    if (m_wantedKey == 0 || m_model->isReading() || selectWanted())
        return;
    if (isNarrowed())
        clearQuery();
    else
        m_wantedKey = 0;
}

/// After the list was made anew. Where nothing of the selection is left, the first row is shown in the panel.
void ListPage::restoreSelection()
{
    m_table->selectKeys(m_keptKeys);
    if (selectedRows().empty() && m_model->rowCount() > 0)
        m_table->selectSingleRow(0);
    updateSelection();
}

bool ListPage::isNarrowed() const
{
    return isFiltered() || !m_model->search().trimmed().isEmpty();
}

void ListPage::clearQuery()
{
    setNarrowing({}, {});
}

void ListPage::setNarrowing(const QString &search, const QVariantList &chosen)
{
    m_search->setText(search);
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        // Several filters are one question.
        const QSignalBlocker blocker(m_filters[i]);
        m_filters[i]->chooseValue(chosen.value(i));
    }
    applyFilters();
}

ListPage::View ListPage::view() const
{
    View view;
    view.search = m_search->text();
    for (const ChoiceButton *filter : m_filters)
        view.chosen.append(filter->chosen());
    view.sortColumn = m_table->horizontalHeader()->sortIndicatorSection();
    view.sortOrder = m_table->horizontalHeader()->sortIndicatorOrder();
    view.selected = m_table->selectedKeys();
    return view;
}

void ListPage::setView(const View &view)
{
    setNarrowing(view.search, view.chosen);
    if (m_table->isSortingEnabled())
        m_table->sortByColumn(view.sortColumn, view.sortOrder);
    m_table->selectKeys(view.selected);
}

void ListPage::updateCounts()
{
    const int shown = m_model->rowCount();
    if (m_model->isReading()) {
        m_count->setText(tr("Searching…"));
        return;
    }
    m_count->setText(isNarrowed()
                         ? tr("%1 of %2").arg(groupedNumber(shown), groupedNumber(m_model->countOfAll()))
                         : groupedNumber(shown));
    if (shown == 0 && isNarrowed())
        m_empty->show(tr("Nothing matches"), tr("No row has all the words of the search and the filters."),
                      tr("Clear search and filters"));
    else if (shown == 0)
        m_empty->show(m_texts.emptyHeading, m_texts.emptyText, m_texts.emptyButton);
    m_empty->setButtonEnabled(isNarrowed() || readOnlyReason().isEmpty(), readOnlyReason());
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

void ListPage::updateSelection()
{
    const auto count = int(selectedRows().size());
    updateActions(count);
    showSelection();
    emit statusTextChanged(count == 0 ? QString() : selectionText(count));
}

} // namespace yeonsu
