#include "dialogs/duplicates_dialog.h"

#include "delegates/pair_delegate.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/list_out_buttons.h"
#include "dialogs/search_state.h"
#include "figures/share.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QSize usualSize(960, 600);

QLabel *newMuted(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("muted", true);
    return label;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(EditingSession &session, const Texts &texts, const QString &objectName,
                                   std::unique_ptr<DuplicateModel> model, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_size(*this, objectName, usualSize)
    , m_texts(texts)
    , m_model(model.release())
    , m_search(new DuplicateSearch(session.store(), m_model->finder(), this))
    , m_firstUndo(session.undoStack().index())
{
    m_model->setParent(this);
    setWindowTitle(texts.title);
    m_stack = new QStackedWidget(this);
    m_instead = new SearchState(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHeader());
    m_stack->addWidget(makeTable());
    m_stack->addWidget(m_instead);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_stack);
    layout->addWidget(card, 1);
    m_incomplete = newMuted(this);
    m_incomplete->setWordWrap(true);
    m_incomplete->setText(tr("There were too many to compare them all. More may be found once some of these "
                             "are merged."));
    m_incomplete->hide();
    layout->addWidget(m_incomplete);
    m_error = new ErrorNote(this);
    layout->addWidget(m_error);
    m_error->sayErrorsOf(*this);
    layout->addWidget(makeButtons());
    makeActions();
    connectUndo();
    connectSearch();
    m_search->start();
}

QWidget *DuplicatesDialog::makeHeader()
{
    auto *header = new QWidget(this);
    m_count = newMuted(header);
    m_count->setObjectName(u"count"_s);
    m_busy = newMuted(header);
    m_busy->setText(tr("Searching…"));
    m_filter = new QComboBox(header);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Which pairs are shown"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->addItem(tr("All"), QVariant());
    m_filter->addItem(m_texts.certain, true);
    m_filter->addItem(m_texts.uncertain, false);
    m_again = new QPushButton(tr("Search again"), header);
    m_again->setProperty("quiet", true);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_filter);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_busy);
    layout->addWidget(m_again);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &DuplicatesDialog::filter);
    return header;
}

QWidget *DuplicatesDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PairDelegate(m_table));
    m_table->setAccessibleName(m_texts.title);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 16);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(m_model->columnCount() - 1,
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::doubleClicked, this, &DuplicatesDialog::mergeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DuplicatesDialog::updateState);
    return m_table;
}

QWidget *DuplicatesDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_undo = new QPushButton(bar);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setProperty("quiet", true);
    m_notSame = new QPushButton(tr("Not the same"), bar);
    m_notSame->setObjectName(u"notSame"_s);
    m_notSame->setToolTip(tr("Remember that these are two, and never ask again (%1)").arg(u'N'));
    m_merge = new QPushButton(tr("Merge…"), bar);
    m_merge->setObjectName(u"merge"_s);
    m_merge->setToolTip(tr("Show both side by side (%1)")
                            .arg(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_merge->setProperty("primary", true);
    m_merge->setDefault(true);
    auto *close = new QPushButton(tr("Close"), bar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    auto *out = new ListOutButtons(*m_model, this);
    layout->addWidget(out);
    layout->addWidget(m_undo);
    layout->addStretch();
    for (QPushButton *button : {m_notSame, m_merge, close})
        layout->addWidget(button);
    connect(out, &ListOutButtons::requested, this,
            [this](ListOut way) { emit outRequested(shownList(), way); });
    connect(m_notSame, &QPushButton::clicked, this, &DuplicatesDialog::markSelected);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::mergeSelected);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    setTabOrderOf(QList<QWidget *>{m_table, m_filter, m_again, &m_instead->button()} + tabStopsIn(out) +
                  QList<QWidget *>{m_undo, m_notSame, m_merge, close});
    return bar;
}

void DuplicatesDialog::makeActions()
{
    auto *mark = new QAction(m_notSame->text(), m_table);
    mark->setShortcut(Qt::Key_N);
    mark->setShortcutContext(Qt::WidgetShortcut);
    connect(mark, &QAction::triggered, this, &DuplicatesDialog::markSelected);
    auto *merge = new QAction(m_merge->text(), m_table);
    connect(merge, &QAction::triggered, this, &DuplicatesDialog::mergeSelected);
    m_table->addActions({merge, mark});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DuplicatesDialog::connectUndo()
{
    QUndoStack *steps = &m_session.undoStack();
    const auto addStep = [this](const QList<QKeySequence> &keys, auto take) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, take);
    };
    const auto undo = [this, steps] {
        if (steps->index() > m_firstUndo)
            steps->undo();
    };
    addStep({QKeySequence::Undo}, undo);
    addStep({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
            [steps] { steps->redo(); });
    connect(m_undo, &QPushButton::clicked, this, undo);
    connect(steps, &QUndoStack::indexChanged, this, &DuplicatesDialog::updateState);
}

void DuplicatesDialog::connectSearch()
{
    connect(m_again, &QPushButton::clicked, m_search, &DuplicateSearch::start);
    connect(m_instead, &SearchState::stopRequested, m_search, &DuplicateSearch::stop);
    connect(m_instead, &SearchState::startRequested, m_search, &DuplicateSearch::start);
    connect(m_model, &DuplicateModel::outdated, m_search, &DuplicateSearch::startSoon);
    connect(m_model, &DuplicateModel::readFailed, m_error, &ErrorNote::show);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DuplicatesDialog::updateState);
    connect(m_search, &DuplicateSearch::started, this, &DuplicatesDialog::updateState);
    connect(m_search, &DuplicateSearch::stopped, this, &DuplicatesDialog::updateState);
    connect(m_search, &DuplicateSearch::found, this, &DuplicatesDialog::takeFound);
    connect(m_search, &DuplicateSearch::failed, this, [this](const Error &error) {
        m_error->show(error);
        updateState();
    });
}

void DuplicatesDialog::takeFound(const FoundPairs &found)
{
    const std::optional<DuplicatePair> before = selected();
    const int row = m_table->currentIndex().row();
    const bool isFirst = !std::exchange(m_hasSearched, true);
    m_error->clear();
    m_incomplete->setVisible(!found.areComplete);
    m_model->setPairs(found.pairs);
    const int kept = before ? m_model->rowOf(*before) : -1;
    selectRow(kept >= 0 ? kept : row);
    updateState();
    if (isFirst)
        m_table->setFocus();
}

void DuplicatesDialog::filter()
{
    const QVariant chosen = m_filter->currentData();
    m_model->showOnly(chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt);
    selectRow(0);
    updateState();
}

void DuplicatesDialog::selectRow(int row)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

std::optional<DuplicatePair> DuplicatesDialog::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->pairAt(rows.front().row()));
}

ShownList DuplicatesDialog::shownList() const
{
    ShownList list{
        m_texts.title, {}, m_model, allColumns(*m_model), [model = m_model] { return allRows(*model); }};
    if (const QVariant chosen = m_filter->currentData(); chosen.isValid())
        list.narrowings.push_back({chosen.toBool() ? m_texts.certain : m_texts.uncertain});
    if (!m_incomplete->isHidden())
        list.notes.append(m_incomplete->text());
    return list;
}

void DuplicatesDialog::mergeSelected()
{
    if (const std::optional<DuplicatePair> pair = selected()) {
        m_error->clear();
        merge(*pair);
    }
}

void DuplicatesDialog::markSelected()
{
    const std::optional<DuplicatePair> pair = selected();
    if (!pair)
        return;
    m_error->clear();
    if (const Result<AppliedChange> applied = m_session.apply(notSame(*pair)); !applied)
        m_error->show(applied.error());
}

void DuplicatesDialog::showCounts()
{
    const int shown = m_model->rowCount();
    const int all = m_model->count();
    m_count->setText(shown == all ? tr("%n pairs", nullptr, all)
                                  : tr("%1 of %2").arg(groupedNumber(shown), groupedNumber(all)));
    m_count->setVisible(m_hasSearched);
    for (int i = 1; i < m_filter->count(); ++i) {
        const QString &name = i == 1 ? m_texts.certain : m_texts.uncertain;
        m_filter->setItemText(i, u"%1 (%2)"_s.arg(name, groupedNumber(m_model->count(i == 1))));
    }
}

void DuplicatesDialog::showInstead()
{
    if (!m_hasSearched && m_search->isRunning())
        m_instead->showRunning(m_texts.searching);
    else if (!m_hasSearched)
        m_instead->showStopped();
    else if (m_model->count() > 0)
        m_instead->showNothing(tr("None of these"), tr("Show all to see the other pairs."));
    else
        m_instead->showNothing(m_texts.none, tr("What is entered twice later is found here."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
}

void DuplicatesDialog::updateState()
{
    showInstead();
    showCounts();
    m_busy->setVisible(m_hasSearched && m_search->isRunning());
    m_again->setVisible(m_hasSearched);
    m_again->setEnabled(!m_search->isRunning());
    m_filter->setEnabled(m_model->count() > 0);
    const QUndoStack &steps = m_session.undoStack();
    const bool canUndo = steps.index() > m_firstUndo;
    m_undo->setVisible(canUndo);
    m_undo->setText(tr("Undo: %1").arg(steps.undoText()));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    const bool canWrite = m_session.store().isWritable() && selected();
    m_notSame->setEnabled(canWrite);
    m_merge->setEnabled(canWrite);
}

} // namespace yeonsu
