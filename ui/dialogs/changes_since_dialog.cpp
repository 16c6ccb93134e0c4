#include "dialogs/changes_since_dialog.h"

#include "dialogs/dialog_table.h"
#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "dialogs/list_out_buttons.h"
#include "dialogs/progress_row.h"
#include "editing/history_text.h"
#include "release/printed_title.h"
#include "store/act_list.h"
#include "store/act_rows.h"
#include "support/background.h"
#include "support/copied_cells.h"
#include "support/language.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

enum FigureColumn { Figure, Then, Now };
enum CauseColumn { Act, When };

} // namespace

ChangesSinceDialog::ChangesSinceDialog(Register &store, const FactTable &facts, ReleaseId release,
                                       QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_size(*this, u"changesSinceDialog"_s, {820, 600})
    , m_heading(new QLabel(tr("Looking at the history…"), this))
    , m_about(newMutedLabel({}, this))
    , m_figures(newTable(tr("Figures that changed"), {tr("Figure"), tr("Then"), tr("Now")}))
    , m_causesHeading(new QLabel(tr("Changed by"), this))
    , m_causes(newTable(tr("Changed by"), {tr("What"), tr("When and who")}))
    , m_error(new ErrorNote(this))
{
    setWindowTitle(tr("Changes since the figures were frozen"));
    for (QLabel *label : {m_heading, m_causesHeading})
        label->setProperty("role", u"heading"_s);
    m_heading->setObjectName(u"heading"_s);
    m_figures->setObjectName(u"figures"_s);
    m_causes->setObjectName(u"causes"_s);
    // An act names the rows that it was on, and so people.
    m_causes->horizontalHeaderItem(Act)->setData(ColumnRole::IsPersonal, true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_about);
    layout->addWidget(newTableCard(*m_figures, this), 3);
    layout->addWidget(m_causesHeading);
    layout->addWidget(newTableCard(*m_causes, this), 2);
    layout->addStretch();
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    m_figures->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_figures, &QTableWidget::currentCellChanged, this, &ChangesSinceDialog::showCauses);
    connect(m_causes, &QTableWidget::itemDoubleClicked, this, &ChangesSinceDialog::goToHistory);
    showFigures();
    look(facts, release);
}

QTableWidget *ChangesSinceDialog::newTable(const QString &name, const QStringList &headings)
{
    auto *table = new QTableWidget(0, int(headings.size()), this);
    dressTable(*table);
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->installEventFilter(this);
    return table;
}

QWidget *ChangesSinceDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_copy = new QPushButton(tr("Cop&y"), row);
    m_copy->setToolTip(tr("The selected rows, for a spreadsheet"));
    m_out = new ListOutButtons(*m_figures->model(), this);
    m_toHistory = new QPushButton(tr("Go to the &history"), row);
    m_toHistory->setObjectName(u"toHistory"_s);
    auto *close = new QPushButton(tr("Close"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_copy);
    layout->addWidget(m_out);
    layout->addStretch();
    layout->addWidget(m_toHistory);
    layout->addWidget(close);
    for (QPushButton *button : {m_copy, m_toHistory, close}) {
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(button->text()));
    }
    connect(m_out, &ListOutButtons::requested, this, [this](ListOut way) {
        emit outRequested(m_causes->hasFocus() ? shownCauses() : shownFigures(), way);
    });
    connect(m_copy, &QPushButton::clicked, this, &ChangesSinceDialog::copy);
    connect(m_toHistory, &QPushButton::clicked, this, &ChangesSinceDialog::goToHistory);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

/// Every act since then is taken back on a copy of the figures, which takes a while after some years.
void ChangesSinceDialog::look(const FactTable &facts, ReleaseId id)
{
    const Result<std::optional<Release>> release = m_store.find(id);
    if (!release || !*release || (*release)->state != ReleaseState::Frozen) {
        take(release ? failure(ErrorCode::NotFound, tr("The figures of this release are not frozen."))
                     : Result<ChangesSince>(tl::unexpected(release.error())));
        return;
    }
    m_about->setText(tr("“%1”, figures of %2")
                         .arg(printedTitle(**release, facts), (*release)->asOf.toString(Qt::ISODate)));
    const auto work = [path = m_store.path(), state = m_store.fileState(), facts,
                       json = (*release)->frozenFigures,
                       language = interfaceLanguage()]() -> Result<ChangesSince> {
        Result<Database> opened = openForReading(path, state);
        YEONSU_TRY(opened);
        const Result<FrozenRelease> frozen = frozenFromJson(json);
        YEONSU_TRY(frozen);
        return changesSince(*frozen, facts, *opened, language);
    };
    readWithPatience(this, work, [this](const Result<ChangesSince> &changes) { take(changes); });
}

void ChangesSinceDialog::take(const Result<ChangesSince> &changes)
{
    m_isLooking = false;
    if (changes) {
        m_changes = *changes;
        m_heading->setText(m_changes.isEmpty()
                               ? tr("Nothing has changed: every figure is as it was")
                               : tr("%n figures are others now", nullptr, int(m_changes.figures.size())));
    } else {
        m_heading->setText(tr("It cannot be said what has changed"));
        m_error->show(changes.error());
    }
    showFigures();
}

void ChangesSinceDialog::showFigures()
{
    m_figures->setRowCount(int(m_changes.figures.size()));
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        const ChangedFigure &figure = m_changes.figures[std::size_t(row)];
        const QString now = figure.now.isEmpty() ? tr("no longer there") : figure.now;
        int column = Figure;
        for (const QString &text : {figure.inWords, figure.was, now}) {
            auto *item = new QTableWidgetItem(text);
            if (column != Figure)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_figures->setItem(row, column++, item);
        }
    }
    for (const int column : {Then, Now})
        m_figures->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const bool hasAny = !m_changes.isEmpty();
    m_figures->parentWidget()->setVisible(hasAny);
    m_causes->parentWidget()->setVisible(hasAny);
    m_causesHeading->setVisible(hasAny);
    for (QWidget *button : std::initializer_list<QWidget *>{m_copy, m_out, m_toHistory})
        button->setVisible(hasAny);
    if (hasAny) {
        m_figures->setCurrentCell(0, 0);
        m_figures->setFocus();
    }
}

Result<std::vector<HistoryEntry>> ChangesSinceDialog::causes() const
{
    const int row = m_figures->currentRow();
    if (row < 0 || row >= int(m_changes.figures.size()))
        return {};
    return actSummaries(m_store.database(), m_changes.figures[std::size_t(row)].causes);
}

/// A figure may have changed without an act: one that the program counts otherwise since.
void ChangesSinceDialog::showCauses()
{
    const Result<std::vector<HistoryEntry>> acts = causes();
    m_shown = acts ? *acts : std::vector<HistoryEntry>();
    if (!acts)
        m_error->show(acts.error());
    m_causes->setRowCount(int(m_shown.size()));
    for (int row = 0; row < m_causes->rowCount(); ++row) {
        m_causes->setItem(row, Act, new QTableWidgetItem(actSentence(m_shown[std::size_t(row)])));
        m_causes->setItem(row, When, new QTableWidgetItem(timeAndActor(m_shown[std::size_t(row)])));
    }
    if (!m_shown.empty())
        m_causes->setCurrentCell(0, 0);
    m_toHistory->setEnabled(!m_shown.empty());
}

/// Of the first row that the act wrote.
void ChangesSinceDialog::goToHistory()
{
    const int row = m_causes->currentRow();
    if (row < 0 || row >= int(m_shown.size()))
        return;
    Database &database = m_store.database();
    const auto rows =
        actRowIds(database, m_shown[std::size_t(row)].id).and_then([&](const std::vector<ActRowId> &ids) {
            return actRows(database, std::span(ids).first(std::min<std::size_t>(1, ids.size())));
        });
    if (!rows) {
        m_error->show(rows.error());
    } else if (!rows->empty()) {
        const Record record = rows->front().record;
        accept();
        emit historyRequested(record);
    }
}

ShownList ChangesSinceDialog::shownFigures() const
{
    const QAbstractItemModel *model = m_figures->model();
    return {
        windowTitle(), {{m_about->text()}}, model, allColumns(*model), [model] { return allRows(*model); }};
}

ShownList ChangesSinceDialog::shownCauses() const
{
    const QAbstractItemModel *model = m_causes->model();
    return {windowTitle(),
            {{m_about->text()}, {m_figures->item(m_figures->currentRow(), Figure)->text()}},
            model,
            allColumns(*model),
            [model] { return allRows(*model); }};
}

void ChangesSinceDialog::copy() const
{
    std::vector<QStringList> lines{{tr("Figure"), tr("Then"), tr("Now")}};
    const bool isAll = m_figures->selectionModel()->selectedRows().isEmpty();
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        if (isAll || m_figures->selectionModel()->isRowSelected(row, {}))
            lines.push_back({m_figures->item(row, Figure)->text(), m_figures->item(row, Then)->text(),
                             m_figures->item(row, Now)->text()});
    }
    copyCells(lines);
}

bool ChangesSinceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_figures && key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (watched == m_causes && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        goToHistory();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace yeonsu
