#include "pages/kept_selection.h"

#include "models/row_list_model.h"
#include "pages/row_table.h"

namespace yeonsu {

KeptSelection::KeptSelection(RowTable &table, RowListModel &model)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_kept = m_table.selectedKeys(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &KeptSelection::restore);
}

bool KeptSelection::selectWanted()
{
    if (m_wanted == 0)
        return true;
    const int row = m_model.rowWithKey(m_wanted);
    if (row < 0)
        return false;
    m_table.selectSingleRow(row);
    m_wanted = 0;
    return true;
}

void KeptSelection::restore()
{
    m_table.selectKeys(m_kept);
    if (m_table.selectedRowNumbers().empty() && m_model.rowCount() > 0)
        m_table.selectSingleRow(0);
    emit restored();
}

} // namespace yeonsu
