#include "charts/chart_table_view.h"

#include "charts/chart_table_model.h"
#include "charts/chart_text.h"
#include "support/copied_cells.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace yeonsu {

ChartTableView::ChartTableView(QWidget *parent)
    : QTableView(parent)
    , m_model(new ChartTableModel(this))
{
    setModel(m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerWidget(new QWidget(this)); // nothing is drawn between the scroll bars
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &ChartTableView::request);
}

void ChartTableView::setChart(const ChartChoice &choice, const ChartNumbers &numbers)
{
    const QModelIndex current = currentIndex();
    m_model->setChart(choice, numbers);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::clamp(current.row(), 0, m_model->rowCount() - 1),
                                       std::clamp(current.column(), 0, m_model->columnCount() - 1)));
    setAccessibleName(ChartText(choice, numbers).title());
}

void ChartTableView::copy() const
{
    copyCells(m_model->lines());
}

void ChartTableView::request(const QModelIndex &index)
{
    if (const QString category = m_model->categoryAt(index.row()); !category.isEmpty())
        emit rowsRequested({category}, m_model->seriesAt(index.column()));
}

void ChartTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        request(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace yeonsu
