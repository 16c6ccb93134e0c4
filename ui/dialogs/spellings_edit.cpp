#include "dialogs/spellings_edit.h"

#include <QAction>
#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int fewestRows = 2;
constexpr int mostRows = 5;
} // namespace

SpellingsEdit::SpellingsEdit(QWidget *parent)
    : CompoundEdit(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add spelling"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setObjectName(u"spellings"_s);
    m_list->setAccessibleName(tr("Other spellings"));
    m_list->setProperty("field", true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    makeLayout();
    setFocusProxy(m_list);
    auto *removal = new QAction(m_remove->text(), m_list);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removal);
    connect(removal, &QAction::triggered, m_remove, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &SpellingsEdit::add);
    connect(m_remove, &QPushButton::clicked, this, &SpellingsEdit::remove);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &SpellingsEdit::updateState);
    connect(m_list, &QListWidget::itemChanged, this, &SpellingsEdit::takeEdit);
    // An entry that was opened and left empty goes; its editor has to be gone first.
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &SpellingsEdit::dropBlank,
            Qt::QueuedConnection);
    updateState();
}

void SpellingsEdit::makeLayout()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
}

void SpellingsEdit::setSpellings(const QStringList &spellings)
{
    m_pending.reset();
    // An editor that is open, and the selection, stay where nothing is new.
    if (spellings == m_told)
        return;
    m_told = spellings;
    if (!m_isTelling) {
        fill(spellings);
        return;
    }
    // The entry that was edited is still being written to.
    m_pending = spellings;
    QTimer::singleShot(0, this, [this] {
        if (m_pending)
            fill(*std::exchange(m_pending, std::nullopt));
    });
}

void SpellingsEdit::fill(const QStringList &spellings)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const QString &spelling : spellings) {
        auto *item = new QListWidgetItem(spelling, m_list);
        item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, m_readOnlyReason.isEmpty()));
    }
    updateState();
}

QStringList SpellingsEdit::spellings() const
{
    QStringList spellings;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QString text = m_list->item(row)->text().trimmed(); !text.isEmpty())
            spellings.append(text);
    }
    return spellings;
}

QVariantMap SpellingsEdit::state() const
{
    return {{u"spellings"_s, spellings()}};
}

void SpellingsEdit::setState(const QVariantMap &state)
{
    setSpellings(state.value(u"spellings"_s).toStringList());
}

void SpellingsEdit::setReadOnly(const QString &reason)
{
    m_readOnlyReason = reason;
    updateState();
}

void SpellingsEdit::add()
{
    const QSignalBlocker blocker(m_list);
    auto *item = new QListWidgetItem(m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_list->setCurrentItem(item);
    updateState();
    m_list->editItem(item);
}

void SpellingsEdit::remove()
{
    qDeleteAll(m_list->selectedItems());
    updateState();
    takeEdit();
}

void SpellingsEdit::takeEdit()
{
    const QStringList now = spellings();
    if (now == m_told)
        return;
    m_told = now;
    const QScopedValueRollback isTelling(m_isTelling, true);
    emit edited();
}

void SpellingsEdit::dropBlank()
{
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (m_list->item(row)->text().trimmed().isEmpty())
            delete m_list->item(row);
    }
    updateState();
    takeEdit();
}

void SpellingsEdit::updateState()
{
    const int rowHeight =
        std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 8); // as the style sheet pads them
    const int rows = std::clamp(m_list->count(), fewestRows, mostRows);
    m_list->setFixedHeight(rows * rowHeight + 2 * m_list->frameWidth() + 8);
    const bool isWritable = m_readOnlyReason.isEmpty();
    m_add->setEnabled(isWritable);
    m_remove->setEnabled(isWritable && !m_list->selectedItems().isEmpty());
    m_add->setToolTip(m_readOnlyReason);
    m_remove->setToolTip(m_readOnlyReason);
}

} // namespace yeonsu
