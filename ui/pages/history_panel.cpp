#include "pages/history_panel.h"

#include "dialogs/error_note.h"
#include "dialogs/questions.h"
#include "editing/history_text.h"
#include "editing/putting_back.h"
#include "exchange/import_take_back.h"
#include "exchange/list_kind.h"
#include "figures/share.h"
#include "models/act_field_model.h"
#include "models/act_row_model.h"
#include "pages/own_output.h"
#include "pages/panel_card.h"
#include "pages/row_table.h"
#include "store/act_list.h"
#include "store/row_words.h"
#include "support/language.h"
#include "support/value_text.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int mostRowsShown = 6; // of the upper table; it scrolls

void addCopyAction(RowTable *table)
{
    auto *copy = new QAction(HistoryPanel::tr("Copy"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, table, &RowTable::copySelection);
}

} // namespace

HistoryPanel::HistoryPanel(EditingSession &session, const QString &readOnlyReason, QWidget *parent)
    : PanelStack(parent)
    , m_session(session)
    , m_readOnlyReason(readOnlyReason)
    , m_title(newLabel(u"heading"_s, this))
    , m_meta(newMutedLabel({}, this))
    , m_rowsTitle(newLabel(u"heading"_s, this))
    , m_rowModel(new ActRowModel(session.store(), interfaceLanguage(), this))
    , m_rows(new RowTable(this))
    , m_putBackAct(new QPushButton(tr("Put back all rows…"), this))
    , m_rowTitle(newLabel(u"heading"_s, this))
    , m_fieldModel(new ActFieldModel(this))
    , m_fields(new RowTable(this))
    , m_goneNote(newMutedLabel(tr("This row is not in the register now."), this))
    , m_putBackFields(new QPushButton(tr("Put back value"), this))
    , m_putBackRow(new QPushButton(tr("Put back row"), this))
    , m_error(new ErrorNote(this))
{
    makeTables();
    setContent(makeContent());
    connect(&session.store(), &Register::changed, this, &HistoryPanel::showActWords);
    connect(m_rowModel, &ActRowModel::dataChanged, this, &HistoryPanel::showRow);
    connect(m_rowModel, &ActRowModel::readFailed, m_error, &ErrorNote::show);
}

QWidget *HistoryPanel::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_meta);
    layout->addSpacing(8);
    layout->addWidget(m_rowsTitle);
    layout->addWidget(m_rows);
    layout->addWidget(m_putBackAct, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_rowTitle);
    layout->addWidget(m_goneNote);
    layout->addWidget(m_fields, 1);
    layout->addLayout(makeButtons());
    layout->addWidget(m_error);
    layout->addStretch();
    return newScroller(content, this);
}

void HistoryPanel::makeTables()
{
    m_rows->setModel(m_rowModel);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->columns().setColumns({{capitalised(store::kindInWords(u"headcount"_s)), 2},
                                  {u"SUKARNO Lucía"_s, 3, true},
                                  {ActRowModel::longestEffect(), 1}});
    m_rows->setAccessibleName(tr("Rows of the act"));
    m_fields->setModel(m_fieldModel);
    m_fields->setAccessibleName(tr("Fields of the row"));
    for (RowTable *table : {m_rows, m_fields}) {
        addCopyAction(table);
        connect(new OwnOutput(*table), &OwnOutput::requested, this,
                [this, table](ListOut way) { emit outRequested(shownList(*table), way); });
    }
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::showRow);
    connect(m_fields->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPanel::updateButtons);
}

/// What act it was may be told with a name, and the name of the row is one.
ShownList HistoryPanel::shownList(RowTable &table) const
{
    const QAbstractItemModel *model = table.model();
    ShownList list{table.accessibleName(),
                   {{m_title->text(), true}, {m_meta->text()}},
                   model,
                   allColumns(*model),
                   [model] { return allRows(*model); }};
    if (&table == m_fields)
        list.narrowings.push_back({m_rowTitle->text(), true});
    return list;
}

QBoxLayout *HistoryPanel::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_putBackFields);
    buttons->addWidget(m_putBackRow);
    buttons->addStretch();
    m_putBackFields->setObjectName(u"putBackFields"_s);
    m_putBackRow->setObjectName(u"putBackRow"_s);
    m_putBackAct->setObjectName(u"putBackAct"_s);
    Register &store = m_session.store();
    connect(m_putBackFields, &QPushButton::clicked, this,
            [this, &store] { putBack(putBackFields(store, chosenRow()->id, columnsToPutBack())); });
    connect(m_putBackRow, &QPushButton::clicked, this,
            [this, &store] { putBack(putBackRow(store, chosenRow()->id)); });
    connect(m_putBackAct, &QPushButton::clicked, this, [this, &store] {
        putBack(m_isImport ? takenBack(store.database(), m_act) : putBackAct(store, m_act));
    });
    return buttons;
}

void HistoryPanel::showAct(ActId id)
{
    showContent();
    if (id == m_act)
        return;
    m_act = id;
    m_error->clear();
    m_rowModel->setAct(id);
    const int rows = m_rowModel->rowCount();
    m_rows->setFixedHeight(m_rows->heightOf(std::clamp(rows, 1, mostRowsShown)));
    m_rowsTitle->setText(tr("Rows (%1)").arg(groupedNumber(rows)));
    showActWords();
    if (rows > 0)
        m_rows->selectSingleRow(0);
    showRow();
}

void HistoryPanel::forget()
{
    m_act = {};
}

/// An act can be undone while it is shown.
void HistoryPanel::showActWords()
{
    const auto acts = m_act.isNull() ? Result<std::vector<HistoryEntry>>()
                                     : actSummaries(m_session.store().database(), std::array{m_act});
    if (!acts || acts->empty())
        return;
    m_title->setText(actSentence(acts->front()));
    m_isImport = isImportAct(acts->front().what);
    m_putBackAct->setText(m_isImport ? tr("Take this import back…") : tr("Put back all rows…"));
    m_putBackAct->setVisible(m_isImport || acts->front().rows > 1);
    m_meta->setText(timeAndActor(acts->front()));
}

void HistoryPanel::showRow()
{
    const ActRow *row = chosenRow();
    Database &database = m_session.store().database();
    const auto fields = row ? actRowChange(database, row->id).and_then([&](const RowChange &change) {
        return fieldsInWords(database, change);
    })
                            : Result<std::vector<FieldInWords>>();
    if (!fields)
        m_error->show(fields.error());
    const std::vector<int> selected = m_fields->selectedRowNumbers();
    m_fieldModel->setFields(row ? row->effect : RowEffect::Edited,
                            fields.value_or(std::vector<FieldInWords>()));
    std::vector<ShownColumn> columns(std::size_t(m_fieldModel->columnCount()), {u"2019"_s, 2, true});
    columns.front() = {store::fieldInWords(u"name_ko"_s), 3};
    m_fields->columns().setColumns(columns);
    m_fields->setMinimumHeight(m_fields->heightOf(std::clamp(m_fieldModel->rowCount(), 1, 4)));
    m_fields->setMaximumHeight(m_fields->heightOf(std::max(m_fieldModel->rowCount(), 1)));
    if (m_fieldModel->rowCount() > 0)
        m_fields->selectSingleRow(
            selected.empty() ? 0 : std::min(selected.front(), m_fieldModel->rowCount() - 1));
    m_rowTitle->setText(row ? row->name : QString());
    m_goneNote->setVisible(row && !row->isThere);
    updateButtons();
}

const ActRow *HistoryPanel::chosenRow() const
{
    const std::vector<int> rows = m_rows->selectedRowNumbers();
    return rows.empty() ? nullptr : m_rowModel->summaryAt(rows.front());
}

/// Whether there is anything to do: what was deleted and is there again was put back already.
bool HistoryPanel::isReversible(const ActRow &row) const
{
    return row.effect == RowEffect::Deleted ? !row.isThere : row.isThere;
}

QStringList HistoryPanel::columnsToPutBack() const
{
    QStringList columns;
    for (const int row : m_fields->selectedRowNumbers()) {
        const FieldInWords &field = m_fieldModel->fieldAt(row);
        if (field.now.value_or(field.after) != field.before)
            columns.append(field.column);
    }
    return columns;
}

void HistoryPanel::updateButtons()
{
    const ActRow *row = chosenRow();
    const bool isWritable = m_readOnlyReason.isEmpty();
    const bool canBePutBack = isWritable && row && isReversible(*row);
    const bool isAddition = row && row->effect == RowEffect::Added;
    m_putBackRow->setText(isAddition ? tr("Delete row…") : tr("Put back row"));
    m_putBackRow->setEnabled(canBePutBack);
    m_putBackFields->setEnabled(canBePutBack && row->effect == RowEffect::Edited &&
                                !columnsToPutBack().isEmpty());
    m_putBackAct->setEnabled(isWritable);
    for (QPushButton *button : {m_putBackFields, m_putBackRow, m_putBackAct})
        button->setToolTip(m_readOnlyReason);
}

void HistoryPanel::putBack(const Result<ChangeSet> &changeSet)
{
    m_error->clear();
    if (!changeSet) {
        m_error->show(changeSet.error());
        return;
    }
    if (!askToPutBack(this, *changeSet))
        return;
    if (const Result<AppliedChange> applied = m_session.apply(*changeSet); !applied)
        m_error->show(applied.error());
}

} // namespace yeonsu
