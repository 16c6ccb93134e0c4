#include "models/act_field_model.h"

#include "models/shown_list.h"

#include <algorithm>

namespace yeonsu {

void ActFieldModel::setFields(RowEffect effect, const std::vector<FieldInWords> &fields)
{
    const bool hasMovedOn = std::any_of(fields.begin(), fields.end(),
                                        [](const FieldInWords &field) { return field.now.has_value(); });
    beginResetModel();
    m_fields = fields;
    m_columns = {Field};
    if (effect != RowEffect::Added)
        m_columns.push_back(Before);
    if (effect != RowEffect::Deleted)
        m_columns.push_back(After);
    if (hasMovedOn)
        m_columns.push_back(Now);
    endResetModel();
}

int ActFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int ActFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ActFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const FieldInWords &field = fieldAt(index.row());
    switch (m_columns[std::size_t(index.column())]) {
    case Field:
        return field.name;
    case Before:
        return field.before;
    case After:
        return field.after;
    case Now:
        return field.now.value_or(field.after);
    }
    Q_UNREACHABLE();
}

QVariant ActFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Whatever the row is, somebody may be named by it.
    if (role == ColumnRole::IsPersonal)
        return section < columnCount() && m_columns[std::size_t(section)] != Field;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    switch (m_columns[std::size_t(section)]) {
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Now:
        return tr("Now");
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
