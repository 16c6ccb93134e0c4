#include "charts/chart_table.h"

#include "charts/chart_text.h"
#include "charts/filter_words.h"
#include "support/text_in.h"

namespace yeonsu {

namespace {

using Row = std::vector<TableCell>;

/// Builds the table column by column: each adds its heading, and a cell to every row.
class TableMaker
{
public:
    TableMaker(const ChartChoice &choice, const ChartNumbers &numbers)
        : m_numbers(numbers)
        , m_asked(question(choice))
        , m_text(choice.language, "ChartTable")
        , m_isAdditive(isAdditive(m_asked.measure, m_asked.rows))
    {
        m_table.hasTotal = !numbers.isEmpty();
        m_table.rows.resize(numbers.categories.size() + (m_table.hasTotal ? 1 : 0));
    }

    [[nodiscard]] PlainTable made()
    {
        addCategories();
        addSeries();
        addValues();
        if (m_isAdditive)
            addShares();
        if (m_numbers.besideMeasure)
            addBeside();
        if (m_asked.rows == Dimension::Year)
            addChanges();
        return std::move(m_table);
    }

private:
    /// `cellOf` a category by its index; `total` is of the last row.
    template <typename CellOf>
    void addColumn(const QString &heading, ColumnKind kind, CellOf cellOf, const TableCell &total)
    {
        m_table.columns.push_back({heading, kind});
        for (std::size_t i = 0; i < m_numbers.categories.size(); ++i)
            m_table.rows[i].push_back(cellOf(i));
        if (m_table.hasTotal)
            m_table.rows.back().push_back(total);
    }

    void addCategories()
    {
        addColumn(
            dimensionName(m_asked.rows, m_text.language()), ColumnKind::Text,
            [this](std::size_t i) { return TableCell(m_numbers.categories[i].label); },
            m_text(QT_TRANSLATE_NOOP("ChartTable", "Total")));
    }

    /// Where the measure does not add up over the rows, nobody has counted the whole of a series.
    void addSeries()
    {
        for (std::size_t s = 0; m_numbers.series.size() > 1 && s < m_numbers.series.size(); ++s) {
            qint64 sum = 0;
            for (const ChartCategory &category : m_numbers.categories)
                sum += category.values[s];
            addColumn(
                m_numbers.series[s].label, ColumnKind::Number,
                [this, s](std::size_t i) { return TableCell(m_numbers.categories[i].values[s]); },
                m_isAdditive ? TableCell(sum) : TableCell());
        }
    }

    void addValues()
    {
        const QString heading = m_numbers.series.size() > 1
                                    ? m_text(QT_TRANSLATE_NOOP("ChartTable", "Total"))
                                    : measureName(m_numbers.measure, m_text.language());
        addColumn(
            heading, ColumnKind::Number,
            [this](std::size_t i) { return TableCell(m_numbers.categories[i].value); }, m_numbers.total);
    }

    void addShares()
    {
        addColumn(m_text(QT_TRANSLATE_NOOP("ChartTable", "Share (%)")), ColumnKind::Share,
                  [this](std::size_t i) {
                      return TableCell(TableShare{m_numbers.categories[i].value, m_numbers.total});
                  },
                  {});
    }

    void addBeside()
    {
        addColumn(
            measureName(*m_numbers.besideMeasure, m_text.language()), ColumnKind::Number,
            [this](std::size_t i) {
                const std::optional<qint64> beside = m_numbers.categories[i].beside;
                return beside ? TableCell(*beside) : TableCell();
            },
            m_numbers.besideTotal ? TableCell(*m_numbers.besideTotal) : TableCell());
    }

    /// Nothing of the first year, before which nobody has counted.
    [[nodiscard]] std::optional<qint64> yearBefore(std::size_t i) const
    {
        const QString key = QString::number(m_numbers.categories[i].key.toInt() - 1);
        const auto found = std::find_if(m_numbers.categories.begin(), m_numbers.categories.end(),
                                        [&](const ChartCategory &year) { return year.key == key; });
        return found == m_numbers.categories.end() ? std::nullopt : std::optional(found->value);
    }

    void addChanges()
    {
        const auto change = [this](std::size_t i) {
            const std::optional<qint64> before = yearBefore(i);
            return before ? TableCell(m_numbers.categories[i].value - *before) : TableCell();
        };
        const auto share = [this](std::size_t i) {
            const qint64 before = yearBefore(i).value_or(0); // of nothing there is no share
            return before > 0 ? TableCell(TableShare{m_numbers.categories[i].value - before, before})
                              : TableCell();
        };
        addColumn(m_text(QT_TRANSLATE_NOOP("ChartTable", "Year-on-year change")), ColumnKind::Change, change,
                  {});
        addColumn(m_text(QT_TRANSLATE_NOOP("ChartTable", "Year-on-year change (%)")), ColumnKind::ChangeShare,
                  share, {});
    }

    const ChartNumbers &m_numbers;
    ChartQuestion m_asked;
    TextIn m_text;
    bool m_isAdditive;
    PlainTable m_table;
};

} // namespace

PlainTable chartTable(const ChartChoice &choice, const ChartNumbers &numbers)
{
    const ChartText text(choice, numbers);
    PlainTable table = TableMaker(choice, numbers).made();
    table.title = text.title();
    table.subtitle = text.subtitle();
    table.notes = {text.footer()};
    return table;
}

} // namespace yeonsu
