#include "pages/cell_editing.h"

#include "dialogs/error_note.h"

#include <QApplication>
#include <QLineEdit>
#include <QTimer>

namespace yeonsu {

CellEditing::CellEditing(EditingSession &session, RowListModel &model, const std::map<int, CellEdit> &edits,
                         RowTable &table, ErrorNote &error)
    : QObject(&table)
    , m_session(session)
    , m_edits(edits)
    , m_table(table)
    , m_error(error)
{
    std::set<int> columns;
    for (const auto &[column, edit] : m_edits) {
        m_table.cells().setEditor(column, edit.editor);
        columns.insert(column);
    }
    model.setEditableColumns(columns);
    connect(&m_table.cells(), &CellDelegate::edited, this, &CellEditing::write);
}

void CellEditing::write(const QModelIndex &index, const QVariant &value)
{
    const CellEdit &edit = m_edits.at(index.column());
    const bool isForAll = edit.editor.fill && m_table.selectionModel()->isRowSelected(index.row());
    const std::vector<qint64> ids =
        isForAll ? m_table.selectedKeys() : std::vector{index.data(RowListModel::IdRole).toLongLong()};
    const Result<AppliedChange> applied =
        edit.change(ids, value).and_then([this](const ChangeSet &changeSet) {
            return m_session.apply(changeSet);
        });
    if (applied) {
        m_error.clear();
        return;
    }
    m_error.show(applied.error());
    if (!edit.editor.fill)
        reopenEditor(m_table, index, value.toString());
}

void CellEditing::reopenEditor(QAbstractItemView &view, const QPersistentModelIndex &index,
                               const QString &text)
{
    // The editor that is closing now has the cell until its events are done.
    QTimer::singleShot(0, &view, [&view, index, text] {
        if (!index.isValid())
            return;
        view.setCurrentIndex(index);
        view.edit(index);
        if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            line->setText(text);
            line->setModified(true);
        }
    });
}

} // namespace yeonsu
