#include "dialogs/dialog_table.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace yeonsu {

void dressTable(QTableView &table)
{
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(std::max(28, table.fontMetrics().height() + 10));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setResizeContentsPrecision(100);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

QWidget *newTableCard(QAbstractItemView &table, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(&table);
    return card;
}

} // namespace yeonsu
