// Lets the cells of a list be edited in their place, and writes what was entered.
#pragma once

#include "editing/editing_session.h"
#include "models/row_list_model.h"
#include "pages/cell_edit.h"
#include "pages/row_table.h"

#include <QPersistentModelIndex>

namespace yeonsu {

class ErrorNote;

/// A choice is made for all selected rows at once, a text for one. Belongs to the table.
class CellEditing : public QObject
{
    Q_OBJECT

public:
    /// What is refused is told by `error`.
    CellEditing(EditingSession &session, RowListModel &model, const std::map<int, CellEdit> &edits,
                RowTable &table, ErrorNote &error);

    /// What was typed is there again, to be mended.
    static void reopenEditor(QAbstractItemView &view, const QPersistentModelIndex &index,
                             const QString &text);

private:
    void write(const QModelIndex &index, const QVariant &value);
    void askAndApply(const CellEdit &edit, const ChangeSet &changeSet);
    [[nodiscard]] bool tell(const Result<AppliedChange> &applied);

    EditingSession &m_session;
    std::map<int, CellEdit> m_edits;
    RowTable &m_table;
    ErrorNote &m_error;
};

} // namespace yeonsu
