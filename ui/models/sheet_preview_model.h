// The first rows of a sheet as they are, and which of them is taken for the headings.
#pragma once

#include "models/list_import.h"

#include <QAbstractTableModel>

namespace yeonsu {

class SheetPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { HeaderRole = Qt::UserRole }; ///< whether the row has the headings

    /// Follows the list.
    SheetPreviewModel(ListImport &import, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Rows have their numbers, columns the letters that spreadsheets give them.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void take();

    ListImport &m_import;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace yeonsu
