#include "dialogs/import_check_step.h"

#include "delegates/marked_delegate.h"
#include "dialogs/dialog_table.h"
#include "dialogs/field_access.h"
#include "dialogs/figure_tile.h"
#include "dialogs/import_cell_delegate.h"
#include "dialogs/import_meanings.h"
#include "dialogs/import_row_actions.h"
#include "figures/share.h"
#include "models/import_row_model.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int widestCell = 320;
/// Of the step, from which on rows and meanings have room beside each other.
constexpr int enoughHeight = 560;

CellMark markOf(const QModelIndex &index)
{
    const QVariant verdict = index.data(ImportRowModel::VerdictRole);
    if (!verdict.isValid())
        return CellMark::None;
    return RowVerdict(verdict.toInt()) == RowVerdict::Error ? CellMark::Error : CellMark::Warning;
}

/// Neighbours in one: headings are painted in a time that grows with the ranges.
QItemSelection rangesOf(std::vector<int> rows, const QAbstractItemModel &model)
{
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.select(model.index(rows[first], 0), model.index(rows[last], model.columnCount() - 1));
        first = last + 1;
    }
    return selection;
}

struct Tile
{
    RowVerdict verdict;
    QString note;
};

/// The four figures that matter for a list of that kind.
std::array<Tile, 4> tilesOf(ListKind kind)
{
    using enum RowVerdict;
    const QString already = ImportCheckStep::tr("nothing to do");
    const QString wrong = ImportCheckStep::tr("mend or skip");
    switch (kind) {
    case ListKind::People:
        return {{{NewPerson, {}},
                 {Joins, ImportCheckStep::tr("by e-mail, or name and city")},
                 {Perhaps, ImportCheckStep::tr("to be decided")},
                 {Error, wrong}}};
    case ListKind::Courses:
        return {{{NewRow, {}}, {ChangedRow, {}}, {AlreadyThere, already}, {Error, wrong}}};
    case ListKind::Headcounts:
        return {{{NewRow, {}}, {AlreadyThere, already}, {Skipped, {}}, {Error, wrong}}};
    }
    Q_UNREACHABLE();
}

} // namespace

ImportCheckStep::ImportCheckStep(ListImport &import, QWidget *parent)
    : QWidget(parent)
    , m_import(import)
    , m_model(new ImportRowModel(this))
    , m_meanings(new ImportMeanings(import, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeTiles());
    layout->addWidget(makeFilters());
    layout->addWidget(makeNotes());
    makeTable();
    m_actions = new ImportRowActions(import, *m_model, *m_table, this);
    layout->addWidget(newTableCard(*m_table, this), 1);
    layout->addWidget(m_actions);
    layout->addWidget(m_meanings);
    connect(&import, &ListImport::judgingDone, this, &ImportCheckStep::take);
    // Nothing can be done with rows of other columns.
    connect(&import, &ListImport::columnsChanged, this, [this] {
        m_model->setList(nullptr);
        m_actions->update(); // a selection that goes with its rows is not told of
    });
    connect(m_model, &ImportRowModel::cellEdited, &import, &ListImport::mend);
}

QWidget *ImportCheckStep::makeTiles()
{
    auto *tiles = new QWidget(this);
    auto *layout = new QHBoxLayout(tiles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (FigureTile *&tile : m_tiles) {
        tile = new FigureTile({}, tiles);
        layout->addWidget(tile, 1);
    }
    return tiles;
}

QWidget *ImportCheckStep::makeNotes()
{
    auto *bar = new QWidget(this);
    m_notes = new QLabel(bar);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setProperty("muted", true);
    m_notes->setWordWrap(true);
    m_takeAll = new QPushButton(bar);
    m_takeAll->setObjectName(u"takeAll"_s);
    m_takeAll->setAutoDefault(false);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notes, 1);
    layout->addWidget(m_takeAll);
    connect(m_takeAll, &QPushButton::clicked, this,
            [this] { m_import.takeListed(m_import.judged()->differing()); });
    return bar;
}

QWidget *ImportCheckStep::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](std::optional<RowVerdict> verdict) {
        auto *button = new QPushButton(bar);
        button->setCheckable(true);
        button->setChecked(!verdict);
        button->setAutoDefault(false);
        button->setProperty("option", true);
        m_filters.emplace_back(verdict, button);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, verdict] { showOnly(verdict); });
    };
    add(std::nullopt);
    for (const RowVerdict verdict :
         {RowVerdict::NewPerson, RowVerdict::Joins, RowVerdict::NewRow, RowVerdict::ChangedRow,
          RowVerdict::Perhaps, RowVerdict::Error, RowVerdict::AlreadyThere, RowVerdict::Skipped})
        add(verdict);
    layout->addStretch();
    return bar;
}

void ImportCheckStep::showOnly(std::optional<RowVerdict> verdict)
{
    m_model->setShown(verdict);
    if (m_import.judged())
        showFilters(*m_import.judged());
    restore({}, 0);
}

void ImportCheckStep::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"rows"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the list"));
    dressTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setItemDelegate(new ImportCellDelegate(markOf, *m_model, m_table));
    m_table->horizontalHeader()->setMaximumSectionSize(widestCell);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ImportCheckStep::start()
{
    m_table->setFocus();
}

void ImportCheckStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_meanings->suggestOpen(height() >= enoughHeight);
}

/// The rows that were selected stay so, as far as they are still shown.
void ImportCheckStep::take()
{
    const std::shared_ptr<const JudgedList> &judged = m_import.judged();
    std::vector<qint64> numbers;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        numbers.push_back(m_model->rowAt(index.row()).number);
    const int column = std::max(0, m_table->currentIndex().column());
    m_model->setList(judged);
    showTiles(*judged);
    showFilters(*judged);
    showNotes(*judged);
    restore(numbers, column);
    m_meanings->update();
}

void ImportCheckStep::restore(const std::vector<qint64> &numbers, int column)
{
    std::vector<int> rows;
    for (const qint64 number : numbers) {
        if (const int row = m_model->rowOf(number); row >= 0)
            rows.push_back(row);
    }
    QItemSelection selection = rangesOf(std::move(rows), *m_model);
    if (selection.isEmpty() && m_model->rowCount() > 0) {
        const int row = m_model->firstToDecide();
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    QItemSelectionModel &selected = *m_table->selectionModel();
    if (!selection.isEmpty())
        selected.setCurrentIndex(m_model->index(selection.constFirst().top(), column),
                                 QItemSelectionModel::NoUpdate);
    selected.select(selection, QItemSelectionModel::ClearAndSelect);
    m_actions->update();
}

void ImportCheckStep::showTiles(const JudgedList &judged)
{
    const std::array<Tile, 4> tiles = tilesOf(judged.plan.kind);
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        m_tiles[i]->setCaption(verdictWord(tiles[i].verdict));
        m_tiles[i]->setFigure(groupedNumber(judged.countOf(tiles[i].verdict)), tiles[i].note);
    }
}

/// What no verdict says.
void ImportCheckStep::showNotes(const JudgedList &judged)
{
    QStringList notes;
    if (const auto cities = int(judged.plan.newCities.size()); cities > 0)
        notes.append(tr("%n cities are new to the register.", nullptr, cities));
    if (const int rows = judged.countriesNotKept(); rows > 0)
        notes.append(tr("The country of %n rows is not kept, as they have no city.", nullptr, rows));
    if (const int rows = judged.hiddenRows(); rows > 0)
        notes.append(tr("%n rows are hidden in the sheet and read, too.", nullptr, rows));
    const auto differing = int(judged.differing().size());
    if (differing > 0)
        notes.append(
            tr("%n people are in their course already, otherwise than the list says.", nullptr, differing));
    m_notes->setText(notes.join(u' '));
    m_takeAll->setText(tr("&Take what the list says for %n who are here already", nullptr, differing));
    m_takeAll->setAccessibleName(withoutMnemonic(m_takeAll->text()));
    m_takeAll->setVisible(differing > 0);
    m_notes->parentWidget()->setVisible(!notes.isEmpty());
}

/// Only the verdicts that there are, and the one that is shown.
void ImportCheckStep::showFilters(const JudgedList &judged)
{
    for (const auto &[verdict, button] : m_filters) {
        const int count = verdict ? judged.countOf(*verdict) : int(judged.plan.rows.size());
        const QString name = verdict ? verdictWord(*verdict) : tr("All");
        button->setText(u"%1 %2"_s.arg(name, groupedNumber(count)));
        button->setChecked(verdict == m_model->shown());
        button->setVisible(!verdict || count > 0 || button->isChecked());
    }
}

} // namespace yeonsu
