#include "models/list_column_model.h"

#include "support/language.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qsizetype samplesShown = 3;
constexpr std::size_t rowsLookedAt = 200;
constexpr qsizetype longestSample = 60;

} // namespace

ListColumnModel::ListColumnModel(ListImport &import, QObject *parent)
    : QAbstractTableModel(parent)
    , m_import(import)
{
    connect(&import, &ListImport::columnsChanged, this, &ListColumnModel::take);
    take();
}

void ListColumnModel::take()
{
    const ListLayout &layout = m_import.list().layout;
    const bool isSame = layout.kind == m_layout.kind && layout.signature() == m_layout.signature() &&
                        layout.firstRow == m_layout.firstRow && !m_lines.empty();
    if (isSame) {
        m_layout = layout;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_layout = layout;
    m_lines.clear();
    for (qsizetype i = 0; i < qsizetype(layout.columns.size()); ++i) {
        const QStringList samples = samplesOf(i);
        const ListColumn &column = layout.columns[std::size_t(i)];
        if (!samples.isEmpty() || !column.heading.isEmpty() || column.field)
            m_lines.push_back({i, samples.join(u" · "_s)});
    }
    endResetModel();
}

QStringList ListColumnModel::samplesOf(qsizetype column) const
{
    const std::vector<SheetRow> &rows = m_import.list().rows;
    const std::size_t last = std::min(rows.size(), m_layout.firstRow + rowsLookedAt);
    QStringList samples;
    for (std::size_t i = m_layout.firstRow; i < last && samples.size() < samplesShown; ++i) {
        const QString cell = rows[i].cells.value(column).left(longestSample).simplified();
        if (!cell.isEmpty() && !samples.contains(cell))
            samples.append(cell);
    }
    return samples;
}

const ListColumn &ListColumnModel::columnAt(int row) const
{
    return m_layout.columns[std::size_t(m_lines[std::size_t(row)].column)];
}

std::vector<std::pair<QString, QString>> ListColumnModel::choices() const
{
    std::vector<std::pair<QString, QString>> choices{{tr("Not read"), QString()}};
    for (const ListField field : fieldsOf(m_layout.kind))
        choices.emplace_back(headingOf(m_layout.kind, field, interfaceLanguage()), toKey(field));
    return choices;
}

int ListColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ListColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ListColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Heading:
        return tr("Column of the list");
    case Samples:
        return tr("For example");
    case Field:
        return tr("Is read as");
    case How:
        return tr("Known by");
    default:
        return {};
    }
}

QVariant ListColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListColumn &column = columnAt(index.row());
    if (role == Qt::EditRole && index.column() == Field)
        return column.field ? toKey(*column.field) : QString();
    if (role == GuessRole)
        return column.sureness == Sureness::ByContent;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Heading:
        return column.heading.isEmpty() ? tr("Column %1").arg(m_lines[std::size_t(index.row())].column + 1)
                                        : column.heading.simplified();
    case Samples:
        return m_lines[std::size_t(index.row())].samples;
    case Field:
        return column.field ? headingOf(m_layout.kind, *column.field, interfaceLanguage()) : tr("Not read");
    default:
        break;
    }
    switch (column.sureness) {
    case Sureness::Unknown:
        return QString();
    case Sureness::ByContent:
        return tr("Content: please check");
    case Sureness::ByHeading:
        return tr("Heading");
    case Sureness::Chosen:
        return tr("Your choice");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags ListColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Field ? flags | Qt::ItemIsEditable : flags;
}

bool ListColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Field)
        return false;
    m_import.chooseField(m_lines[std::size_t(index.row())].column, fromKey<ListField>(value.toString()));
    return true;
}

} // namespace yeonsu
