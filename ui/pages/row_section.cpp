#include "pages/row_section.h"

#include "dialogs/error_note.h"
#include "dialogs/flow_layout.h"
#include "figures/share.h"
#include "pages/cell_editing.h"
#include "pages/own_output.h"
#include "pages/panel_card.h"
#include "support/application_style.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

RowSection::RowSection(const Texts &texts, RowListModel *model, const std::vector<ShownColumn> &columns,
                       const QString &readOnlyReason, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(texts.heading)
    , m_readOnlyReason(readOnlyReason)
    , m_title(newLabel(u"heading"_s, this))
    , m_table(new RowTable(this))
    , m_add(new QPushButton(texts.add, this))
    , m_edit(new QPushButton(texts.edit, this))
    , m_remove(new QPushButton(texts.remove, this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_buttons(new FlowLayout(nullptr))
    , m_empty(newMutedLabel(texts.empty, this))
    , m_error(new ErrorNote(this))
{
    m_table->setModel(model);
    m_table->columns().setColumns(columns);
    m_table->setAccessibleName(texts.heading);
    m_buttons->setSpacing(8);
    for (QPushButton *button : {m_add, m_edit, m_remove, m_save})
        m_buttons->addWidget(button);
    m_save->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    m_empty->setObjectName(u"whatToDo"_s);
    layout->addWidget(m_empty);
    layout->addWidget(m_error);
    layout->addLayout(m_buttons);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        button->setHidden(button->text().isEmpty());
    makeActions(texts);
    connect(m_add, &QPushButton::clicked, this, &RowSection::addRequested);
    connect(m_edit, &QPushButton::clicked, this, &RowSection::requestEdit);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { emit removeRequested(m_table->selectedRowNumbers()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &RowSection::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &RowSection::updateState);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowSection::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RowSection::updateState);
    updateState();
}

void RowSection::makeActions(const Texts &texts)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(addAction(texts.edit, {Qt::Key_Return, Qt::Key_Enter}), &QAction::triggered, m_edit,
            &QPushButton::click);
    connect(addAction(tr("Copy"), {QKeySequence::Copy}), &QAction::triggered, m_table,
            &RowTable::copySelection);
    connect(addAction(texts.remove, {Qt::Key_Delete}), &QAction::triggered, m_remove, &QPushButton::click);
    connect(m_table, &QTableView::doubleClicked, m_edit, &QPushButton::click);
    connect(m_table, &RowTable::fieldRequested, m_edit, &QPushButton::click);
}

QAction *RowSection::addAction(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_table);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    return action;
}

void RowSection::offerOrder()
{
    m_up = addAction(tr("Move up"), {Qt::ALT | Qt::Key_Up});
    m_down = addAction(tr("Move down"), {Qt::ALT | Qt::Key_Down});
    bind(m_down, u"arrow-down"_s);
    bind(m_up, u"arrow-up"_s);
    connect(m_up, &QAction::triggered, this, [this] { requestMove(-1); });
    connect(m_down, &QAction::triggered, this, [this] { requestMove(1); });
    updateState();
}

/// A button behind the one to edit that does what the action does.
void RowSection::bind(QAction *action, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(1, 1) * scaledToLetters(14));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text());
    m_buttons->insertWidget(m_buttons->indexOf(m_edit) + 1, button);
    setTabOrder(m_edit, button);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
}

void RowSection::requestMove(int places)
{
    if (const std::vector<int> rows = m_table->selectedRowNumbers(); rows.size() == 1)
        emit moveRequested(rows.front(), places);
}

void RowSection::setLeastRows(int rows)
{
    m_leastRows = rows;
    fitHeight();
}

void RowSection::setSum(const QString &sum)
{
    m_sum = sum;
    updateState();
}

void RowSection::setNotice(QWidget *notice)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, notice);
}

void RowSection::setCellEdits(EditingSession &session, const std::map<int, CellEdit> &edits)
{
    if (m_readOnlyReason.isEmpty())
        new CellEditing(session, *m_model, edits, *m_table, *m_error);
}

void RowSection::offerOut()
{
    OwnOutput *own = offerOutInMenu();
    m_save->setAccessibleName(tr("Save the list as…"));
    m_save->show();
    connect(m_save, &QPushButton::clicked, own, [own] { own->request(ListOut::File); });
    updateState();
}

OwnOutput *RowSection::offerOutInMenu()
{
    auto *own = new OwnOutput(*m_table);
    connect(own, &OwnOutput::requested, this, &RowSection::outRequested);
    return own;
}

ShownList RowSection::shownList() const
{
    return {m_heading, {}, m_model, allColumns(*m_model), [model = m_model] { return allRows(*model); }};
}

void RowSection::setSeveralEditable(bool areSeveralEditable)
{
    m_areSeveralEditable = areSeveralEditable;
    updateState();
}

void RowSection::requestEdit()
{
    if (const std::vector<int> rows = m_table->selectedRowNumbers(); !rows.empty())
        emit editRequested(rows);
}

bool RowSection::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::event(event);
}

/// As high as its rows, so that the buttons stand right below them; it scrolls where there is no room.
void RowSection::fitHeight()
{
    const int rows = m_model->rowCount();
    m_table->setMinimumHeight(m_table->heightOf(std::clamp(rows, 1, m_leastRows)));
    m_table->setMaximumHeight(m_table->heightOf(std::max(rows, 1)));
    const int ofTable = layout()->itemAt(layout()->indexOf(m_table))->sizeHint().height();
    const int around = layout()->sizeHint().height() - ofTable;
    setMaximumHeight(m_table->maximumHeight() + around);
}

void RowSection::updateOrderActions(bool canMove)
{
    if (!m_up)
        return;
    const int row = canMove ? m_table->selectedRowNumbers().front() : -1;
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    for (QAction *action : {m_up, m_down})
        action->setToolTip(
            m_readOnlyReason.isEmpty()
                ? u"%1 (%2)"_s.arg(action->text(), action->shortcut().toString(QKeySequence::NativeText))
                : m_readOnlyReason);
}

void RowSection::updateState()
{
    m_empty->setVisible(!m_empty->text().isEmpty() && m_model->rowCount() == 0 && m_readOnlyReason.isEmpty());
    fitHeight();
    const QString sum = m_sum.isEmpty() ? QString() : u" · "_s + m_sum;
    m_title->setText(u"%1 (%2)%3"_s.arg(m_heading, groupedNumber(m_model->rowCount()), sum));
    const std::size_t selected = m_table->selectedRowNumbers().size();
    const bool isWritable = m_readOnlyReason.isEmpty();
    m_add->setEnabled(isWritable);
    m_edit->setEnabled(isWritable && (selected == 1 || (selected > 1 && m_areSeveralEditable)));
    m_remove->setEnabled(isWritable && selected > 0);
    updateOrderActions(isWritable && selected == 1);
    for (QPushButton *button : {m_add, m_edit, m_remove})
        button->setToolTip(m_readOnlyReason);
    const bool isEmpty = m_model->rowCount() == 0;
    m_save->setEnabled(!isEmpty);
    m_save->setToolTip(isEmpty ? tr("The list is empty.") : tr("As Excel workbook, CSV or PDF"));
}

} // namespace yeonsu
