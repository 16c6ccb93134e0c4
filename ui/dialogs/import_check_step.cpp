#include "dialogs/import_check_step.h"

#include "delegates/concern_delegate.h"
#include "dialogs/field_access.h"
#include "domain/text.h"
#include "figures/share.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

ImportCheckStep::ImportCheckStep(ImportWork &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_model(new ImportModel(this))
    , m_table(new QTableView(this))
    , m_filters(new QButtonGroup(this))
{
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(makeFigures());
    layout->addLayout(makeFilters());
    layout->addWidget(m_table, 1);
    layout->addLayout(makeActions());
    connect(&m_work, &ImportWork::judged, this, &ImportCheckStep::refresh);
    connect(
        m_model, &ImportModel::cellEdited, this, [this](qint64 row, ListField field, const QString &text) {
            m_work.decide([&](ImportDecisions &decisions) { decisions.cells.insert({row, field}, text); });
        });
    updateActions();
}

QLayout *ImportCheckStep::makeFigures()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (int i = 0; i < 4; ++i) {
        auto *tile = new QFrame(this);
        tile->setProperty("card", true);
        const Figure figure{new QLabel(tile), new QLabel(tile)};
        figure.caption->setProperty("muted", true);
        figure.number->setProperty("role", u"figure"_s);
        auto *layout = new QVBoxLayout(tile);
        layout->setContentsMargins(16, 10, 16, 10);
        layout->setSpacing(2);
        layout->addWidget(figure.caption);
        layout->addWidget(figure.number);
        row->addWidget(tile, 1);
        m_figures.push_back(figure);
    }
    return row;
}

QLayout *ImportCheckStep::makeFilters()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto &[shown, text] :
         {std::pair(ImportShown::All, tr("&All")), std::pair(ImportShown::Perhaps, tr("To be answered")),
          std::pair(ImportShown::Errors, tr("&Errors")), std::pair(ImportShown::Others, tr("&The rest"))}) {
        auto *button = new QPushButton(text, this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(text));
        m_filters->addButton(button, int(shown));
        row->addWidget(button);
    }
    row->addStretch();
    m_filters->button(int(ImportShown::All))->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->show(ImportShown(id));
        updateActions();
    });
    return row;
}

void ImportCheckStep::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ConcernDelegate(ImportModel::ConcernRole, m_table));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setResizeContentsPrecision(100);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportCheckStep::updateActions);
}

QLayout *ImportCheckStep::makeActions()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString &text, const QString &tip) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        button->setAccessibleName(withoutMnemonic(text));
        button->setToolTip(tip);
        row->addWidget(button);
        return button;
    };
    m_same = add(tr("&Same person"), tr("The row is of the person who is named as its reason"));
    m_different = add(tr("&Different person"), tr("The row is of somebody new"));
    m_nearest = add(tr("Use the &nearest value"), tr("Wherever the list says the same, too"));
    m_skip = add(tr("S&kip"), tr("Leave the row out"));
    m_again = add(tr("&Undecided again"), tr("Take back what was said of the row"));
    row->addStretch();
    connect(m_same, &QPushButton::clicked, this, [this] { choose(RowChoice::What::Join); });
    connect(m_different, &QPushButton::clicked, this, [this] { choose(RowChoice::What::New); });
    connect(m_nearest, &QPushButton::clicked, this, &ImportCheckStep::useNearest);
    connect(m_skip, &QPushButton::clicked, this, [this] { choose(RowChoice::What::Skip); });
    connect(m_again, &QPushButton::clicked, this, &ImportCheckStep::takeBackChoices);
    return row;
}

/// The selection stays on its rows by their place, as most often only a verdict changes.
void ImportCheckStep::refresh()
{
    const int current = m_table->currentIndex().row();
    m_model->setPlan(m_work.planned(), m_work.list(), m_work.known());
    showFigures();
    m_table->resizeColumnsToContents();
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(current, 0, m_model->rowCount() - 1));
    updateActions();
}

void ImportCheckStep::showFigures()
{
    const ImportCounts &counts = m_work.planned().counts;
    const bool isOfPeople = m_work.list().kind() == ListKind::People;
    const bool isOfCourses = m_work.list().kind() == ListKind::Courses;
    const std::array<std::pair<QString, int>, 4> figures{{{isOfPeople    ? tr("New people")
                                                           : isOfCourses ? tr("New courses")
                                                                         : tr("New numbers"),
                                                           isOfPeople    ? counts.newPeople
                                                           : isOfCourses ? counts.newCourses
                                                                         : counts.headcounts},
                                                          {isOfPeople    ? tr("Joined with known people")
                                                           : isOfCourses ? tr("Changed courses")
                                                                         : tr("There already"),
                                                           isOfPeople    ? counts.joinedPeople
                                                           : isOfCourses ? counts.changedCourses
                                                                         : counts.already},
                                                          {tr("To be answered"), counts.perhaps},
                                                          {tr("Errors"), counts.errors}}};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_figures[i].caption->setText(figures[i].first);
        m_figures[i].number->setText(groupedNumber(figures[i].second));
    }
    m_filters->button(int(ImportShown::All))->setText(tr("&All %1").arg(groupedNumber(counts.rows)));
    m_filters->button(int(ImportShown::Perhaps))
        ->setText(tr("To be answered %1").arg(groupedNumber(counts.perhaps)));
    m_filters->button(int(ImportShown::Errors))->setText(tr("&Errors %1").arg(groupedNumber(counts.errors)));
}

std::vector<const PlannedRow *> ImportCheckStep::selectedRows() const
{
    std::vector<const PlannedRow *> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(&m_model->rowAt(index.row()));
    return rows;
}

void ImportCheckStep::updateActions()
{
    const std::vector<const PlannedRow *> rows = selectedRows();
    const auto any = [&rows](auto holds) { return std::any_of(rows.begin(), rows.end(), holds); };
    const bool isPerhaps = any([](const PlannedRow *row) { return row->verdict == RowVerdict::Perhaps; });
    m_same->setEnabled(isPerhaps);
    m_different->setEnabled(isPerhaps);
    m_nearest->setEnabled(any([](const PlannedRow *row) {
        return std::any_of(row->problems.begin(), row->problems.end(),
                           [](const RowProblem &problem) { return !problem.nearest.isEmpty(); });
    }));
    m_skip->setEnabled(any([](const PlannedRow *row) { return row->verdict != RowVerdict::Skipped; }));
    m_again->setEnabled(
        any([this](const PlannedRow *row) { return m_work.decisions().rows.contains(row->number); }));
}

void ImportCheckStep::choose(RowChoice::What what)
{
    const std::vector<const PlannedRow *> rows = selectedRows();
    m_work.decide([&](ImportDecisions &decisions) {
        for (const PlannedRow *row : rows) {
            if (what != RowChoice::What::Skip && row->verdict != RowVerdict::Perhaps)
                continue;
            const Whom whom = row->alike.empty() ? Whom() : row->alike.front().whom;
            decisions.rows.insert(row->number, {what, what == RowChoice::What::Join ? whom : Whom()});
        }
    });
}

void ImportCheckStep::useNearest()
{
    const std::vector<const PlannedRow *> rows = selectedRows();
    m_work.decide([&](ImportDecisions &decisions) {
        for (const PlannedRow *row : rows) {
            for (const RowProblem &problem : row->problems) {
                if (problem.field && !problem.nearest.isEmpty())
                    decisions.values.insert(
                        {*problem.field, foldedText(m_model->cellText(*row, *problem.field))},
                        problem.nearest);
            }
        }
    });
}

void ImportCheckStep::takeBackChoices()
{
    const std::vector<const PlannedRow *> rows = selectedRows();
    m_work.decide([&](ImportDecisions &decisions) {
        for (const PlannedRow *row : rows)
            decisions.rows.remove(row->number);
    });
}

} // namespace yeonsu
