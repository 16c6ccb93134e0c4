// What an act did to the fields of one row: values only.
#pragma once

#include "store/act_rows.h"

#include <QAbstractTableModel>

namespace yeonsu {

class ActFieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// A row that was added has no values before, one that was deleted none after; the last column is there
    /// only where a field is something else by now.
    enum Column { Field, Before, After, Now };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(RowEffect effect, const std::vector<FieldInWords> &fields);
    [[nodiscard]] const FieldInWords &fieldAt(int row) const { return m_fields[std::size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::vector<FieldInWords> m_fields;
    std::vector<Column> m_columns;
};

} // namespace yeonsu
