#include "pages/ranked_view.h"

#include <QHeaderView>
#include <QScrollBar>

namespace yeonsu {

RankedView::RankedView(RankedModel &model, QWidget *parent)
    : TreeTable(parent)
    , m_model(model)
{
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    header()->setSectionsMovable(false);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RankedView::keepState);
    connect(&model, &QAbstractItemModel::modelReset, this, &RankedView::restoreState);
}

std::optional<Record> RankedView::selectedRecord() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model.rowAt(rows.front()).record);
}

void RankedView::selectRecord(const Record &record)
{
    const QModelIndex index = m_model.indexOf(record);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index.siblingAtColumn(m_column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RankedView::keepState()
{
    m_kept = selectedRecord();
    m_column = std::max(0, currentIndex().column());
    m_scroll = verticalScrollBar()->value();
    m_closed.clear();
    m_path.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex group = m_model.index(row, 0);
        if (m_model.rowCount(group) > 0 && !isExpanded(group))
            m_closed.push_back(m_model.rowAt(group).record);
    }
    for (QModelIndex index = currentIndex(); index.isValid(); index = index.parent())
        m_path.insert(m_path.begin(), index.row());
}

/// Where the chosen row has gone, the one in its place is chosen, or the first.
void RankedView::restoreState()
{
    expandAll();
    for (const Record &record : m_closed)
        collapse(m_model.indexOf(record));
    if (m_kept && m_model.indexOf(*m_kept).isValid()) {
        selectRecord(*m_kept);
    } else {
        QModelIndex index = m_model.index(0, 0);
        QModelIndex group;
        for (const int row : m_path) {
            const int last = m_model.rowCount(group) - 1;
            if (last < 0)
                break;
            index = group = m_model.index(std::min(row, last), 0, group);
        }
        if (index.isValid())
            selectRecord(m_model.rowAt(index).record);
    }
    verticalScrollBar()->setValue(m_scroll);
}

} // namespace yeonsu
