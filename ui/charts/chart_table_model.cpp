#include "charts/chart_table_model.h"

#include "charts/chart_text.h"
#include "charts/filter_words.h"
#include "charts/year_change.h"
#include "figures/share.h"
#include "support/text_in.h"

namespace yeonsu {

void ChartTableModel::setChart(const ChartChoice &choice, const ChartNumbers &numbers)
{
    beginResetModel();
    m_choice = choice;
    m_numbers = numbers;
    m_columns = {{Kind::Category}};
    for (std::size_t i = 0; i < numbers.series.size() && numbers.series.size() > 1; ++i)
        m_columns.push_back({Kind::Series, i});
    m_columns.push_back({Kind::Number});
    const ChartQuestion asked = question(choice);
    if (isAdditive(asked.measure, asked.rows))
        m_columns.push_back({Kind::Share});
    if (numbers.besideMeasure)
        m_columns.push_back({Kind::Beside});
    if (asked.rows == Dimension::Year)
        m_columns.insert(m_columns.end(), {{Kind::Change}, {Kind::ChangeInPercent}});
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_numbers.isEmpty() ? 0 : int(m_numbers.categories.size()) + 1;
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ChartTableModel::headingOf(const Column &column) const
{
    const TextIn text(m_choice.language, "Chart");
    switch (column.kind) {
    case Kind::Category:
        return dimensionName(question(m_choice).rows, m_choice.language);
    case Kind::Series:
        return m_numbers.series[column.series].label;
    case Kind::Number:
        return m_numbers.series.size() > 1 ? text(QT_TRANSLATE_NOOP("Chart", "In all"))
                                           : measureName(m_numbers.measure, m_choice.language);
    case Kind::Share:
        return text(QT_TRANSLATE_NOOP("Chart", "Share"));
    case Kind::Beside:
        return measureName(*m_numbers.besideMeasure, m_choice.language);
    case Kind::Change:
        return text(QT_TRANSLATE_NOOP("Chart", "On the year before"));
    case Kind::ChangeInPercent:
        return text(QT_TRANSLATE_NOOP("Chart", "In percent"));
    }
    Q_UNREACHABLE();
}

QString ChartTableModel::textOf(const ChartCategory &category, const Column &column) const
{
    const std::optional<YearChange> change = yearChange(m_choice, m_numbers, category);
    switch (column.kind) {
    case Kind::Category:
        return category.label;
    case Kind::Series:
        return groupedNumber(category.values[column.series]);
    case Kind::Number:
        return groupedNumber(category.value);
    case Kind::Share:
        return shareText(category.value, m_numbers.total);
    case Kind::Beside:
        return category.beside ? groupedNumber(*category.beside) : QString();
    case Kind::Change:
        return change ? signedNumber(change->by) : QString();
    case Kind::ChangeInPercent:
        return change ? changeInPercent(*change) : QString();
    }
    Q_UNREACHABLE();
}

/// Of a series what its categories add up to, where they do.
QString ChartTableModel::textOfWhole(const Column &column) const
{
    const ChartQuestion asked = question(m_choice);
    qint64 ofSeries = 0;
    switch (column.kind) {
    case Kind::Category:
        return TextIn(m_choice.language, "Chart")(QT_TRANSLATE_NOOP("Chart", "In all"));
    case Kind::Series:
        for (const ChartCategory &category : m_numbers.categories)
            ofSeries += category.values[column.series];
        return isAdditive(asked.measure, asked.rows) ? groupedNumber(ofSeries) : QString();
    case Kind::Number:
        return groupedNumber(m_numbers.total);
    case Kind::Share:
        return shareText(sumOfShares(m_numbers), 1000);
    case Kind::Beside:
        return m_numbers.besideTotal ? groupedNumber(*m_numbers.besideTotal) : QString();
    case Kind::Change:
    case Kind::ChangeInPercent:
        return {};
    }
    Q_UNREACHABLE();
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    const Column &column = m_columns[std::size_t(index.column())];
    if (role == Qt::TextAlignmentRole && column.kind != Kind::Category)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto row = std::size_t(index.row());
    return row < m_numbers.categories.size() ? textOf(m_numbers.categories[row], column)
                                             : textOfWhole(column);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || std::size_t(section) >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? headingOf(m_columns[std::size_t(section)]) : QVariant();
}

QString ChartTableModel::categoryAt(int row) const
{
    const auto index = std::size_t(row);
    return row >= 0 && index < m_numbers.categories.size() ? m_numbers.categories[index].key : QString();
}

QString ChartTableModel::seriesAt(int column) const
{
    const Column &at = m_columns[std::size_t(column)];
    return at.kind == Kind::Series ? m_numbers.series[at.series].key : QString();
}

std::vector<QStringList> ChartTableModel::lines() const
{
    std::vector<QStringList> lines(std::size_t(rowCount()) + 1);
    for (int column = 0; column < columnCount(); ++column) {
        lines.front().append(headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < rowCount(); ++row)
            lines[std::size_t(row) + 1].append(index(row, column).data().toString());
    }
    return lines;
}

} // namespace yeonsu
