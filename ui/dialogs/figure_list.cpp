#include "dialogs/figure_list.h"

#include "dialogs/dialog_table.h"
#include "dialogs/usual_figures.h"
#include "domain/text.h"
#include "release/figure_words.h"
#include "support/language.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

FigureList::FigureList(const FactTable &facts, Language language, QWidget *parent)
    : QWidget(parent)
    , m_figures(usualFigures(facts, language))
    , m_search(new QLineEdit(this))
    , m_table(new QTableWidget(int(m_figures.size()), 2, this))
{
    m_search->setPlaceholderText(tr("Search figures"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_table->setAccessibleName(tr("Usual figures"));
    fillTable(facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(newTableCard(*m_table, this), 1);
    offerOut();
    connect(m_search, &QLineEdit::textChanged, this, &FigureList::find);
    connect(m_table, &QTableWidget::currentCellChanged, this, &FigureList::tell);
    connect(m_table, &QTableWidget::cellActivated, this, &FigureList::activated);
}

void FigureList::fillTable(const FactTable &facts)
{
    m_table->setHorizontalHeaderLabels({tr("Figure"), tr("Today")});
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FigureQuestion &question = m_figures[std::size_t(row)].question;
        auto *name = new QTableWidgetItem(inWords(question, facts, interfaceLanguage()));
        name->setToolTip(name->text());
        auto *value = new QTableWidgetItem(answerText(question, answerTo(question, facts)));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, value);
    }
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

/// In the menu of the table only: the dialog is there to choose one of them.
void FigureList::offerOut()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto &[way, text] : {std::pair(ListOut::File, tr("Save the list as…")),
                                    std::pair(ListOut::Printer, tr("Print the list…"))}) {
        auto *action = new QAction(text, m_table);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, way = way] { emit outRequested(shownList(), way); });
    }
    connect(new QShortcut(QKeySequence::Print, window()), &QShortcut::activated, this,
            [this] { emit outRequested(shownList(), ListOut::Printer); });
}

ShownList FigureList::shownList() const
{
    ShownList list{m_table->accessibleName(), {}, m_table->model(), {0, 1}, [table = m_table] {
                       QModelIndexList rows = allRows(*table->model());
                       rows.removeIf(
                           [table](const QModelIndex &row) { return table->isRowHidden(row.row()); });
                       return rows;
                   }};
    if (const QString search = m_search->text().trimmed(); !search.isEmpty())
        list.narrowings.push_back({tr("Search: “%1”").arg(search)});
    return list;
}

void FigureList::setQuestion(const FigureQuestion &question)
{
    const QSignalBlocker blocker(m_table);
    const auto found = std::find_if(m_figures.begin(), m_figures.end(), [&question](const FigureToken &each) {
        return each.question == question;
    });
    if (found == m_figures.end())
        m_table->setCurrentCell(-1, -1);
    else
        m_table->setCurrentCell(int(found - m_figures.begin()), 0);
}

/// All words that were typed, wherever they stand. The first that is found is chosen where none was.
void FigureList::find(const QString &typed)
{
    const QStringList words = foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString text = foldedText(m_table->item(row, 0)->text() + u' ' + m_table->item(row, 1)->text());
        const bool isFound = std::all_of(words.begin(), words.end(),
                                         [&text](const QString &word) { return text.contains(word); });
        m_table->setRowHidden(row, !isFound);
        if (isFound && first < 0)
            first = row;
    }
    const int current = m_table->currentRow();
    if (first >= 0 && !words.isEmpty() && (current < 0 || m_table->isRowHidden(current)))
        m_table->setCurrentCell(first, 0);
}

void FigureList::tell(int row)
{
    if (row >= 0)
        emit chosen(m_figures[std::size_t(row)]);
}

} // namespace yeonsu
