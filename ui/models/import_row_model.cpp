#include "models/import_row_model.h"

#include "exchange/import_report.h"
#include "support/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int numberColumn = 0;
constexpr int verdictColumn = 1;

/// What a row is known by; the reason stands behind these, and then whatever else the list has.
bool isLeading(ListField field)
{
    using enum ListField;
    constexpr std::array leading{Name, FamilyName, GivenName, Country,  City,    JobTitle, Course,
                                 Code, CourseName, Theme,     FirstDay, LastDay, Number};
    return std::find(leading.begin(), leading.end(), field) != leading.end();
}

} // namespace

void ImportRowModel::setList(const std::shared_ptr<const JudgedList> &list)
{
    const bool isSame = list && m_list && list->list == m_list->list;
    const std::vector<std::size_t> before = m_rows;
    if (!isSame) {
        beginResetModel();
        m_list = list;
        arrangeColumns();
        m_rows = shownRows();
        endResetModel();
        return;
    }
    m_list = list;
    if (shownRows() == before) {
        if (!before.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = shownRows();
    endResetModel();
}

void ImportRowModel::setShown(std::optional<RowVerdict> verdict)
{
    if (verdict == m_shown)
        return;
    beginResetModel();
    m_shown = verdict;
    m_rows = shownRows();
    endResetModel();
}

std::vector<std::size_t> ImportRowModel::shownRows() const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; m_list && i < m_list->plan.rows.size(); ++i) {
        if (!m_shown || m_list->plan.rows[i].verdict == *m_shown)
            rows.push_back(i);
    }
    return rows;
}

void ImportRowModel::arrangeColumns()
{
    m_columns = {std::nullopt, std::nullopt};
    std::vector<std::optional<ListField>> others;
    m_reasonColumn = -1;
    if (!m_list)
        return;
    const ListLayout &layout = m_list->list->layout;
    for (const ListField field : fieldsOf(layout.kind)) {
        if (layout.columnOf(field))
            (isLeading(field) ? m_columns : others).push_back(field);
    }
    m_reasonColumn = int(m_columns.size());
    m_columns.push_back(std::nullopt);
    m_columns.insert(m_columns.end(), others.begin(), others.end());
}

const PlannedRow &ImportRowModel::rowAt(int row) const
{
    return m_list->plan.rows[m_rows[std::size_t(row)]];
}

int ImportRowModel::rowOf(qint64 number) const
{
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), number, [this](std::size_t row, qint64 wanted) {
            return m_list->plan.rows[row].number < wanted;
        });
    const bool isThere = found != m_rows.end() && m_list->plan.rows[*found].number == number;
    return isThere ? int(found - m_rows.begin()) : -1;
}

int ImportRowModel::firstToDecide() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](std::size_t row) {
        const RowVerdict verdict = m_list->plan.rows[row].verdict;
        return verdict == RowVerdict::Perhaps || verdict == RowVerdict::Error;
    });
    return found == m_rows.end() ? 0 : int(found - m_rows.begin());
}

int ImportRowModel::columnOf(ListField field) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), std::optional(field));
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

std::optional<ListField> ImportRowModel::fieldAt(int column) const
{
    return column < 0 || column >= columnCount() ? std::nullopt : m_columns[std::size_t(column)];
}

int ImportRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list ? 0 : int(m_columns.size());
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (const std::optional<ListField> field = fieldAt(section)) {
        const QString heading = headingOf(m_list->plan.kind, *field, interfaceLanguage());
        return *field == ListField::JobTitle ? tr("%1 → seniority").arg(heading) : heading;
    }
    return section == numberColumn ? tr("Row") : section == verdictColumn ? tr("Result") : tr("Reason");
}

QVariant ImportRowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlannedRow &row = rowAt(index.row());
    const std::optional<ListField> field = fieldAt(index.column());
    if (role == VerdictRole)
        return mark(row, index.column());
    if (role == Qt::EditRole && field)
        return m_list->text(row, *field);
    return role == Qt::DisplayRole || role == Qt::EditRole ? shownText(row, index.column()) : QVariant();
}

QVariant ImportRowModel::shownText(const PlannedRow &row, int column) const
{
    if (column == numberColumn)
        return int(row.number);
    if (column == verdictColumn)
        return verdictWord(row.verdict);
    const std::optional<ListField> field = fieldAt(column);
    if (!field)
        return reason(row);
    const QString text = m_list->text(row, *field);
    if (*field != ListField::JobTitle || row.seniority.isNull())
        return text;
    return u"%1 → %2"_s.arg(text, seniorityName(row.seniority));
}

QString ImportRowModel::reason(const PlannedRow &row) const
{
    QStringList reasons;
    if (m_list->isHidden(row))
        reasons.append(tr("Hidden in the sheet"));
    if (const QString why = reasonOf(row, m_list->plan.kind, *m_list->known); !why.isEmpty())
        reasons.append(why);
    return reasons.join(u"; "_s);
}

QString ImportRowModel::seniorityName(SeniorityId id) const
{
    for (const Seniority &seniority : m_list->known->reference.seniorities) {
        if (seniority.id == id)
            return nameIn(interfaceLanguage(), seniority);
    }
    return {};
}

/// The verdict itself, its reason, and the cells that are wrong.
QVariant ImportRowModel::mark(const PlannedRow &row, int column) const
{
    if (row.verdict != RowVerdict::Error && row.verdict != RowVerdict::Perhaps)
        return {};
    const std::optional<ListField> field = fieldAt(column);
    const bool isMarked = field ? problemOf(row, *field) != nullptr : column != numberColumn;
    return isMarked ? QVariant(int(row.verdict)) : QVariant();
}

Qt::ItemFlags ImportRowModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return fieldAt(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool ImportRowModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<ListField> field = fieldAt(index.column());
    if (role != Qt::EditRole || !index.isValid() || !field || value == data(index, Qt::EditRole))
        return false;
    // The row may be gone when whoever hears of this has judged anew.
    const PlannedRow row = rowAt(index.row());
    emit cellEdited(row, *field, value.toString());
    return true;
}

} // namespace yeonsu
