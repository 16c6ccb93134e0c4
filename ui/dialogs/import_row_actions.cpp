#include "dialogs/import_row_actions.h"

#include "dialogs/field_access.h"
#include "domain/korean_particle.h"
#include "exchange/import_report.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

ImportRowActions::ImportRowActions(ListImport &import, ImportRowModel &model, QTableView &table,
                                   QWidget *parent)
    : QWidget(parent)
    , m_import(import)
    , m_model(model)
    , m_table(table)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_same = add(*layout, tr("S&ame person"), u"same"_s, &ImportRowActions::same);
    m_different = add(*layout, tr("&Different person"), u"different"_s, &ImportRowActions::different);
    m_nearest = add(*layout, tr("&Use the nearest"), u"nearest"_s, &ImportRowActions::useNearest);
    m_take = add(*layout, tr("Take &what the list says"), u"take"_s, &ImportRowActions::takeListed);
    m_skip = add(*layout, tr("S&kip"), u"skip"_s, &ImportRowActions::skip);
    m_skip->setShortcut(QKeySequence::Delete);
    m_skip->setShortcutContext(Qt::WidgetShortcut);
    m_forget = add(*layout, tr("Take &choice back"), u"forget"_s, &ImportRowActions::forget);
    layout->addStretch();
    table.addAction(m_skip);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QTableView::customContextMenuRequested, this, &ImportRowActions::showMenu);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportRowActions::update);
    update();
}

QAction *ImportRowActions::add(QHBoxLayout &layout, const QString &text, const QString &name,
                               void (ImportRowActions::*act)())
{
    auto *action = new QAction(text, this);
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout.addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::triggered, this, act);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setAccessibleName(withoutMnemonic(action->text()));
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    return action;
}

std::vector<const PlannedRow *> ImportRowActions::chosen() const
{
    std::vector<const PlannedRow *> rows;
    for (const QModelIndex &index : m_table.selectionModel()->selectedRows())
        rows.push_back(&m_model.rowAt(index.row()));
    std::sort(rows.begin(), rows.end(),
              [](const PlannedRow *left, const PlannedRow *right) { return left->number < right->number; });
    return rows;
}

std::vector<qint64> ImportRowActions::numbers(std::optional<RowVerdict> verdict) const
{
    std::vector<qint64> numbers;
    for (const PlannedRow *row : chosen()) {
        if (!verdict || row->verdict == *verdict)
            numbers.push_back(row->number);
    }
    return numbers;
}

/// Names the text where it is one and the same for all of them; empty where there is none.
QString ImportRowActions::nearestText(const std::vector<const PlannedRow *> &rows) const
{
    QStringList texts;
    for (const PlannedRow *row : rows) {
        for (const RowProblem &problem : row->problems) {
            if (problem.field && !problem.nearest.isEmpty() && !texts.contains(problem.nearest))
                texts.append(problem.nearest);
        }
    }
    constexpr qsizetype longest = 30;
    if (texts.isEmpty())
        return {};
    const QString &only = texts.constFirst();
    const bool isNamed = texts.size() == 1 && only.size() <= longest;
    return isNamed ? withFittingParticles(tr("&Use “%1”").arg(QString(only).replace(u'&', u"&&"_s)))
                   : tr("&Use the nearest");
}

void ImportRowActions::update()
{
    const std::vector<const PlannedRow *> rows = chosen();
    const auto has = [&rows](auto test) { return std::any_of(rows.begin(), rows.end(), test); };
    const ImportDecisions &decisions = m_import.decisions();
    const bool hasPerhaps = has([](const PlannedRow *row) { return row->verdict == RowVerdict::Perhaps; });
    const QString nearest = nearestText(rows);
    m_same->setEnabled(hasPerhaps);
    m_different->setEnabled(hasPerhaps);
    m_nearest->setText(nearest.isEmpty() ? tr("&Use the nearest") : nearest);
    m_nearest->setEnabled(!nearest.isEmpty());
    m_take->setEnabled(has([](const PlannedRow *row) { return row->differs; }));
    m_skip->setEnabled(has([](const PlannedRow *row) { return row->verdict != RowVerdict::Skipped; }));
    QSet<qint64> mended;
    for (auto cell = decisions.cells.keyBegin(); cell != decisions.cells.keyEnd(); ++cell)
        mended.insert(cell->first);
    m_forget->setEnabled(has([&](const PlannedRow *row) {
        return decisions.rows.contains(row->number) || mended.contains(row->number) ||
               decisions.taken.contains(row->number);
    }));
}

void ImportRowActions::same()
{
    std::vector<const PlannedRow *> rows = chosen();
    std::erase_if(rows, [](const PlannedRow *row) { return row->verdict != RowVerdict::Perhaps; });
    m_import.joinMostAlike(rows);
}

void ImportRowActions::different()
{
    m_import.chooseFor(numbers(RowVerdict::Perhaps), {RowChoice::What::New, {}});
}

void ImportRowActions::useNearest()
{
    m_import.useNearest(chosen());
}

void ImportRowActions::takeListed()
{
    std::vector<qint64> rows;
    for (const PlannedRow *row : chosen()) {
        if (row->differs)
            rows.push_back(row->number);
    }
    m_import.takeListed(rows);
}

void ImportRowActions::skip()
{
    m_import.chooseFor(numbers(), {RowChoice::What::Skip, {}});
}

void ImportRowActions::forget()
{
    m_import.forgetDecisions(numbers());
}

void ImportRowActions::showMenu(const QPoint &place)
{
    QMenu menu(this);
    addCandidates(menu);
    menu.addActions({m_same, m_different, m_nearest, m_take, m_skip, m_forget});
    menu.exec(m_table.viewport()->mapToGlobal(place));
}

/// Everybody whom a single row may be.
void ImportRowActions::addCandidates(QMenu &menu)
{
    const std::vector<const PlannedRow *> rows = chosen();
    if (rows.size() != 1 || rows.front()->verdict != RowVerdict::Perhaps)
        return;
    for (const RowLikeness &like : rows.front()->alike) {
        const QString name = nameOf(like.whom, *m_import.judged()->known);
        QAction *action =
            menu.addAction(withFittingParticles(tr("Is %1").arg(QString(name).replace(u'&', u"&&"_s))));
        connect(action, &QAction::triggered, this, [this, number = rows.front()->number, whom = like.whom] {
            m_import.chooseFor({number}, {RowChoice::What::Join, whom});
        });
    }
    menu.addSeparator();
}

} // namespace yeonsu
