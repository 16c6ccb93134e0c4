#include "models/import_model.h"

#include "exchange/import_report.h"
#include "support/language.h"

namespace yeonsu {

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportModel::setPlan(const ImportPlan &plan, const ImportList &list, const ImportKnown &known)
{
    beginResetModel();
    m_plan = &plan;
    m_list = &list;
    m_known = &known;
    m_fields.clear();
    for (const ListField field : fieldsOf(list.kind())) {
        if (list.layout.columnOf(field))
            m_fields.push_back(field);
    }
    collect();
    endResetModel();
}

void ImportModel::show(ImportShown shown)
{
    beginResetModel();
    m_which = shown;
    collect();
    endResetModel();
}

void ImportModel::collect()
{
    m_shown.clear();
    for (std::size_t i = 0; m_plan && i < m_plan->rows.size(); ++i) {
        const RowVerdict verdict = m_plan->rows[i].verdict;
        const ImportShown group = verdict == RowVerdict::Perhaps ? ImportShown::Perhaps
                                  : verdict == RowVerdict::Error ? ImportShown::Errors
                                                                 : ImportShown::Others;
        if (m_which == ImportShown::All || m_which == group)
            m_shown.push_back(i);
    }
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : reasonColumn() + 1;
}

std::optional<ListField> ImportModel::fieldOf(int column) const
{
    if (column < FirstField || column >= reasonColumn())
        return std::nullopt;
    return m_fields[std::size_t(column - FirstField)];
}

QString ImportModel::cellText(const PlannedRow &row, ListField field) const
{
    const std::optional<qsizetype> column = m_list->layout.columnOf(field);
    return column ? m_list->rows[row.index].cells.value(*column) : QString();
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedRow &row = rowAt(index.row());
    if (role == ConcernRole)
        return int(concernOf(row, index.column()));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Number)
        return QString::number(row.number);
    if (index.column() == Verdict)
        return wordsFor(row.verdict);
    if (const std::optional<ListField> field = fieldOf(index.column()))
        return cellText(row, *field);
    return reasonOf(row, m_list->kind(), *m_known);
}

ImportModel::Concern ImportModel::concernOf(const PlannedRow &row, int column) const
{
    if (row.verdict == RowVerdict::Perhaps)
        return column == Verdict || column == reasonColumn() ? Concern::Question : Concern::None;
    if (row.verdict != RowVerdict::Error)
        return Concern::None;
    const std::optional<ListField> field = fieldOf(column);
    const bool isWrong =
        field ? std::any_of(row.problems.begin(), row.problems.end(),
                            [&field](const RowProblem &problem) { return problem.field == *field; })
              : column != Number;
    return isWrong ? Concern::Error : Concern::None;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_plan)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Number)
        return tr("Row");
    if (section == Verdict)
        return tr("Verdict");
    if (const std::optional<ListField> field = fieldOf(section))
        return headingOf(m_list->kind(), *field, interfaceLanguage());
    return tr("Reason");
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && fieldOf(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<ListField> field = index.isValid() ? fieldOf(index.column()) : std::nullopt;
    if (role != Qt::EditRole || !field || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    emit cellEdited(rowAt(index.row()).number, *field, value.toString());
    return true;
}

} // namespace yeonsu
