#include "dialogs/chosen_rows_edit.h"

#include "domain/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int rowsShown = 2;
constexpr int IdRole = Qt::UserRole;
} // namespace

ChosenRowsEdit::ChosenRowsEdit(const QString &name, const SuggestEdit::Source &source, bool takesNew,
                               QWidget *parent)
    : CompoundEdit(parent)
    , m_source(source)
    , m_takesNew(takesNew)
    , m_line(new SuggestEdit(source, this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_line->setPlaceholderText(tr("Type a name; Enter adds it"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(name);
    m_list->setProperty("field", true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove->setAutoDefault(false);
    makeLayout();
    setFocusProxy(m_line);
    auto *removal = new QAction(m_remove->text(), m_list);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removal);
    connect(removal, &QAction::triggered, m_remove, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, &ChosenRowsEdit::remove);
    connect(m_line, &SuggestEdit::edited, this, &ChosenRowsEdit::edited);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ChosenRowsEdit::updateState);
    // After the line has taken the text.
    connect(m_line->completer(), qOverload<const QString &>(&QCompleter::activated), this,
            &ChosenRowsEdit::add, Qt::QueuedConnection);
    updateState();
}

void ChosenRowsEdit::makeLayout()
{
    const int rowHeight = fontMetrics().height() + 8; // as the style sheet pads them
    m_list->setFixedHeight(rowsShown * rowHeight + 2 * m_list->frameWidth() + 8);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_list, 1);
    below->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addLayout(below);
}

/// Enter adds what is typed; with nothing typed it is the dialog's.
bool ChosenRowsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress || pendingText().isEmpty())
        return CompoundEdit::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return CompoundEdit::eventFilter(watched, event);
    add();
    return true;
}

void ChosenRowsEdit::add()
{
    const QString text = pendingText();
    if (text.isEmpty())
        return;
    Chosen row{text, m_line->chosen().toLongLong()};
    // A name that a row has, or a part that only one has, is that row.
    std::vector<Suggestion> found = m_source(text);
    std::erase_if(found, [](const Suggestion &each) { return !each.value.isValid(); });
    for (const Suggestion &each : found) {
        const bool isCalledSo = foldedText(each.text) == foldedText(text);
        if (row.id == 0 && (isCalledSo || (!m_takesNew && found.size() == 1)))
            row = {each.text, each.value.toLongLong()};
    }
    if (row.id == 0 && !m_takesNew)
        return;
    const std::vector<Chosen> rows = chosen();
    if (std::find(rows.begin(), rows.end(), row) == rows.end())
        append(row);
    m_line->choose({});
    emit edited();
}

void ChosenRowsEdit::append(const Chosen &row)
{
    auto *item = new QListWidgetItem(row.text, m_list);
    item->setData(IdRole, row.id);
}

void ChosenRowsEdit::remove()
{
    qDeleteAll(m_list->selectedItems());
    updateState();
    emit edited();
}

void ChosenRowsEdit::setChosen(const std::vector<Chosen> &rows)
{
    m_list->clear();
    for (const Chosen &row : rows)
        append(row);
    updateState();
}

std::vector<ChosenRowsEdit::Chosen> ChosenRowsEdit::chosen() const
{
    std::vector<Chosen> rows;
    for (int i = 0; i < m_list->count(); ++i)
        rows.push_back({m_list->item(i)->text(), m_list->item(i)->data(IdRole).toLongLong()});
    return rows;
}

QString ChosenRowsEdit::pendingText() const
{
    return m_line->text().simplified();
}

QVariantMap ChosenRowsEdit::state() const
{
    QStringList texts;
    QVariantList ids;
    for (const Chosen &row : chosen()) {
        texts.append(row.text);
        ids.append(row.id);
    }
    return {{u"texts"_s, texts}, {u"ids"_s, ids}, {u"line"_s, m_line->text()}};
}

void ChosenRowsEdit::setState(const QVariantMap &state)
{
    const QStringList texts = state.value(u"texts"_s).toStringList();
    const QVariantList ids = state.value(u"ids"_s).toList();
    std::vector<Chosen> rows;
    for (qsizetype i = 0; i < texts.size(); ++i)
        rows.push_back({texts[i], ids.value(i).toLongLong()});
    setChosen(rows);
    m_line->choose({state.value(u"line"_s).toString(), {}, {}});
    emit edited();
}

void ChosenRowsEdit::updateState()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

} // namespace yeonsu
