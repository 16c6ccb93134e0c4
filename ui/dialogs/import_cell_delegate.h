// Edits the cells of a list before it is brought in: each with what the tables of the register have for it.
#pragma once

#include "delegates/marked_delegate.h"
#include "models/import_row_model.h"

class QCompleter;

namespace yeonsu {

/// What goes into the cell is a text that is understood there, or what was typed.
class ImportCellDelegate : public MarkedDelegate
{
    Q_OBJECT

public:
    /// For a table that shows the model.
    ImportCellDelegate(const MarkOf &markOf, const ImportRowModel &model, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    /// Nothing: it has its text from the start, and what is being typed stays when the rows are judged anew.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /// Wider than a cell that has no room for what is chosen.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    [[nodiscard]] QWidget *newEditor(ListField field, const PlannedRow &row, QWidget *parent) const;
    [[nodiscard]] QWidget *newChoices(ListField field, const QString &text, QWidget *parent) const;
    [[nodiscard]] QWidget *newDay(ListField field, const PlannedRow &row, QWidget *parent) const;
    [[nodiscard]] QWidget *newCity(const PlannedRow &row, QWidget *parent) const;
    void finishWhenCompleted(QWidget *editor, const QCompleter &completer) const;
    void finish(QWidget *editor) const;

    const ImportRowModel &m_model;
};

} // namespace yeonsu
