#include "pages/ranked_section.h"

#include "delegates/cell_delegate.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/flow_layout.h"
#include "dialogs/questions.h"
#include "pages/cell_editing.h"
#include "pages/empty_state.h"
#include "pages/own_output.h"
#include "pages/panel_card.h"
#include "support/application_style.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

RankedSection::RankedSection(EditingSession &session, const LiveFacts &facts, RankedModel *model,
                             const Texts &texts, QWidget *parent)
    : SettingsSection(parent)
    , m_session(session)
    , m_facts(facts)
    , m_readOnlyReason(session.store().isWritable() ? QString()
                                                    : tr("This register is open for reading only."))
    , m_model(model)
    , m_view(new RankedView(*model, this))
    , m_error(new ErrorNote(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    model->QObject::setParent(this);
    auto *heading = newLabel(u"heading"_s, this);
    heading->setText(texts.name);
    m_view->setAccessibleName(texts.name);
    m_empty->show(texts.empty, texts.about);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(newMutedLabel(texts.about, this));
    layout->addLayout(makeButtons(texts.add));
    layout->addWidget(m_error);
    layout->addWidget(newCard(m_stack, 1, this), 1);
    if (m_readOnlyReason.isEmpty())
        makeEditable();
    connect(model, &RankedModel::readFailed, m_error, &ErrorNote::show);
    connect(model, &RankedModel::placeRequested, this, &RankedSection::place);
    connect(model, &QAbstractItemModel::modelReset, this, &RankedSection::updateState);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RankedSection::updateState);
    updateState();
}

std::optional<ShownList> RankedSection::shownList() const
{
    return ShownList{
        m_view->accessibleName(), {}, m_model, m_view->columns().shownColumns(), [view = m_view] {
            return view->openRows();
        }};
}

void RankedSection::makeActions()
{
    m_edit = addAction(tr("Edit…"), {Qt::Key_Return, Qt::Key_Enter});
    QAction *copy = addAction(tr("Copy"), {QKeySequence::Copy});
    m_up = addAction(tr("Move up"), {Qt::ALT | Qt::Key_Up});
    m_down = addAction(tr("Move down"), {Qt::ALT | Qt::Key_Down});
    m_merge = addAction(tr("Merge into…"), {});
    m_delete = addAction(tr("Delete…"), {Qt::Key_Delete});
    connect(new OwnOutput(*m_view), &OwnOutput::requested, this,
            [this](ListOut way) { emit outRequested(*shownList(), way); });
    connect(copy, &QAction::triggered, m_view, &TreeTable::copySelection);
    connect(m_edit, &QAction::triggered, this, [this] { edit(*m_view->selectedRecord()); });
    connect(m_up, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveBy(1); });
    connect(m_merge, &QAction::triggered, this, &RankedSection::mergeSelected);
    connect(m_delete, &QAction::triggered, this, &RankedSection::deleteSelected);
    connect(m_view, &QTreeView::doubleClicked, m_edit, &QAction::trigger);
}

QAction *RankedSection::addAction(const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    return action;
}

QLayout *RankedSection::makeButtons(const QString &add)
{
    m_buttons = new FlowLayout(nullptr);
    m_buttons->setSpacing(8);
    for (QAction *action : {m_edit, m_up, m_down, m_merge, m_delete}) {
        if (action == m_up || action == m_down) {
            auto *button = new QToolButton(this);
            button->setIcon(icon(action == m_up ? u"arrow-up"_s : u"arrow-down"_s));
            button->setIconSize(QSize(1, 1) * scaledToLetters(14));
            button->setFocusPolicy(Qt::StrongFocus);
            bind(button, action);
        } else {
            bind(new QPushButton(action->text(), this), action);
        }
    }
    m_gap = new QWidget(this);
    m_buttons->addWidget(m_gap);
    m_buttons->setGrowing(m_gap);
    QPushButton *usual = addNew(add);
    usual->setProperty("primary", true);
    connect(usual, &QPushButton::clicked, this, &SettingsSection::newRow);
    return m_buttons;
}

/// The button does what the action does, and can be pressed when that can.
void RankedSection::bind(QAbstractButton *button, QAction *action)
{
    button->setAccessibleName(action->text());
    m_buttons->addWidget(button);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
}

QPushButton *RankedSection::addNew(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setEnabled(m_readOnlyReason.isEmpty());
    button->setToolTip(m_readOnlyReason);
    const int usual = m_buttons->count() - 1;
    const bool isFirst = m_buttons->itemAt(usual)->widget() == m_gap;
    m_buttons->insertWidget(isFirst ? usual + 1 : usual, button);
    orderTabs();
    return button;
}

/// As one reads: the buttons, then the rows.
void RankedSection::orderTabs()
{
    QList<QWidget *> stops;
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget(); button != m_gap)
            stops.append(button);
    }
    setTabOrderOf(stops + QList<QWidget *>{m_view});
}

void RankedSection::makeEditable()
{
    for (const int column : {RankedModel::Name, RankedModel::OtherName}) {
        const auto current = [this, column](const QModelIndex &index) -> QVariant {
            const Words &name = m_model->rowAt(index).name;
            const bool isKorean = (m_model->language() == Language::Korean) == (column == RankedModel::Name);
            return isKorean ? name.korean : name.english;
        };
        m_view->cells().setEditor(column, {current, {}});
    }
    m_model->setEditable(true);
    connect(&m_view->cells(), &CellDelegate::edited, this,
            [this](const QModelIndex &index, const QVariant &value) { rename(index, value.toString()); });
}

void RankedSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setFollowing(true);
}

void RankedSection::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setFollowing(false);
}

void RankedSection::updateState()
{
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    const std::optional<Record> record = m_view->selectedRecord();
    const QModelIndex index = record ? m_model->indexOf(*record) : QModelIndex();
    const int siblings = m_model->rowCount(index.parent());
    const QString stays = record ? whyItStays(*record) : QString();
    const auto set = [this](QAction *action, bool isEnabled, const QString &reason) {
        const QString why = m_readOnlyReason.isEmpty() ? reason : m_readOnlyReason;
        action->setEnabled(isEnabled && why.isEmpty());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = keys.isEmpty() ? action->text() : u"%1 (%2)"_s.arg(action->text(), keys);
        action->setToolTip(why.isEmpty() ? tip : why);
    };
    set(m_edit, index.isValid(), {});
    set(m_up, index.isValid() && index.row() > 0, {});
    set(m_down, index.isValid() && index.row() < siblings - 1, {});
    set(m_merge, record && m_model->countOf(record->table) > 1, stays);
    set(m_delete, index.isValid(), stays);
}

void RankedSection::rename(const QModelIndex &index, const QString &name)
{
    const QPersistentModelIndex cell(index);
    const bool isKorean = (m_model->language() == Language::Korean) == (index.column() == RankedModel::Name);
    const Result<AppliedChange> applied =
        renamed(m_model->rowAt(index).record, isKorean ? Language::Korean : Language::English, name)
            .and_then([this](const ChangeSet &act) { return m_session.apply(act); });
    if (applied) {
        m_error->clear();
        return;
    }
    m_error->show(applied.error());
    CellEditing::reopenEditor(*m_view, cell, name);
}

void RankedSection::moveBy(int places)
{
    const std::optional<Record> record = m_view->selectedRecord();
    if (record)
        place(*record, m_model->indexOf(*record).row() + places);
}

void RankedSection::place(const Record &record, int place)
{
    const Result<AppliedChange> applied =
        placed(record, place).and_then([this](const ChangeSet &act) { return m_session.apply(act); });
    if (applied)
        m_error->clear();
    else
        m_error->show(applied.error());
    m_view->selectRecord(record);
}

void RankedSection::mergeSelected()
{
    const std::optional<Record> record = m_view->selectedRecord();
    if (!record || !m_merge->isEnabled())
        return;
    MergeIntoDialog dialog(m_session, m_facts, mergeOf(*record), window());
    if (dialog.exec() == QDialog::Accepted)
        m_view->selectRecord({record->table, dialog.keptId()});
}

/// What is in use can be merged instead, where there is another one.
void RankedSection::deleteSelected()
{
    const std::optional<Record> record = m_view->selectedRecord();
    if (!record)
        return;
    const Result<ChangeSet> act = deleted(*record);
    const bool isInUse = !act && act.error().code == ErrorCode::RuleBroken;
    if (!isInUse || !m_merge->isEnabled())
        askAndApply(window(), m_session, act);
    else if (askToMergeInstead(window(), act.error()))
        mergeSelected();
}

} // namespace yeonsu
