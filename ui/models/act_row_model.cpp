#include "models/act_row_model.h"

#include "models/shown_list.h"
#include "support/value_text.h"

namespace yeonsu {

namespace {

QString effectText(RowEffect effect)
{
    switch (effect) {
    case RowEffect::Added:
        return ActRowModel::tr("Added");
    case RowEffect::Edited:
        return ActRowModel::tr("Edited");
    case RowEffect::Deleted:
        return ActRowModel::tr("Deleted");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ActRowModel::longestEffect()
{
    return std::max(
        {effectText(RowEffect::Added), effectText(RowEffect::Edited), effectText(RowEffect::Deleted)},
        [](const QString &a, const QString &b) { return a.size() < b.size(); });
}

void ActRowModel::setAct(ActId id)
{
    m_act = id;
    reload();
}

int ActRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == ColumnRole::IsPersonal)
        return section == Name;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case Effect:
        return tr("Done");
    default:
        return {};
    }
}

std::function<Result<std::vector<ActRowId>>(Database &)> ActRowModel::idQuery() const
{
    return [act = m_act](Database &database) { return actRowIds(database, act); };
}

Result<std::vector<ActRow>> ActRowModel::fetchSummaries(std::span<const ActRowId> ids) const
{
    return actRows(database(), ids);
}

QVariant ActRowModel::valueOf(const ActRow &row, int column) const
{
    switch (column) {
    case Kind:
        return capitalised(row.kind);
    case Name:
        return row.name;
    case Effect:
        return effectText(row.effect);
    default:
        return {};
    }
}

/// What was written stays; names are those of now.
void ActRowModel::collectTouched(const RowChange &, Touched &touched) const
{
    touched.isEverything = true;
}

} // namespace yeonsu
