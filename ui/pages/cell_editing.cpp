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
    const Result<ChangeSet> changeSet = edit.change(ids, value);
    if (changeSet && edit.ask) {
        // The editor that is closing now would not outlive the question.
        QTimer::singleShot(0, this, [this, &edit, asked = *changeSet] { askAndApply(edit, asked); });
        return;
    }
    const bool isWritten =
        tell(changeSet.and_then([this](const ChangeSet &entered) { return m_session.apply(entered); }));
    if (!isWritten && !edit.editor.fill)
        reopenEditor(m_table, index, value.toString());
}

void CellEditing::askAndApply(const CellEdit &edit, const ChangeSet &changeSet)
{
    ChangeSet asked = changeSet;
    const Result<bool> isWanted = edit.ask(asked);
    if (!isWanted)
        m_error.show(isWanted.error());
    else if (*isWanted)
        (void)tell(m_session.apply(asked));
}

bool CellEditing::tell(const Result<AppliedChange> &applied)
{
    if (applied)
        m_error.clear();
    else
        m_error.show(applied.error());
    return applied.has_value();
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
