#include "charts/chart_table.h"

#include "charts/chart_text.h"
#include "charts/filter_words.h"
#include "charts/year_change.h"
#include "support/text_in.h"

namespace yeonsu {

namespace {

using Row = std::vector<TableCell>;

/// Builds the table column by column: each adds its heading, and a cell to every row.
class TableMaker
{
public:
    TableMaker(const ChartChoice &choice, const ChartNumbers &numbers)
        : m_choice(choice)
        , m_numbers(numbers)
        , m_asked(question(choice))
        , m_text(choice.language, "ChartTable")
    {
        m_table.hasTotal = !numbers.isEmpty();
        m_table.rows.resize(numbers.categories.size() + (m_table.hasTotal ? 1 : 0));
    }

    [[nodiscard]] PlainTable made()
    {
        addCategories();
        addSeries();
        addValues();
        if (m_numbers.categoriesAddUp)
            addShares();
        if (m_numbers.besideMeasure)
            addBeside();
        if (m_asked.rows == Dimension::Year && !m_numbers.isAtLeast)
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
                m_numbers.categoriesAddUp ? TableCell(sum) : TableCell());
        }
    }

    void addValues()
    {
        const QString heading =
            m_numbers.series.size() > 1
                ? m_text(m_numbers.isAtLeast ? QT_TRANSLATE_NOOP("ChartTable", "Total, at least")
                                             : QT_TRANSLATE_NOOP("ChartTable", "Total"))
            : m_numbers.measure ? measureName(*m_numbers.measure, m_text.language(), m_numbers.isAtLeast)
                                : m_text(QT_TRANSLATE_NOOP("ChartTable", "Outcomes"));
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
            measureName(*m_numbers.besideMeasure, m_text.language(), m_numbers.besideIsAtLeast),
            ColumnKind::Number,
            [this](std::size_t i) {
                const std::optional<qint64> beside = m_numbers.categories[i].beside;
                return beside ? TableCell(*beside) : TableCell();
            },
            m_numbers.besideTotal ? TableCell(*m_numbers.besideTotal) : TableCell());
    }

    void addChanges()
    {
        const auto changeOf = [this](std::size_t i) {
            return yearChange(m_choice, m_numbers, m_numbers.categories[i]);
        };
        const auto change = [&](std::size_t i) {
            const std::optional<YearChange> found = changeOf(i);
            return found ? TableCell(found->by) : TableCell();
        };
        const auto share = [&](std::size_t i) {
            const std::optional<YearChange> found = changeOf(i);
            const qint64 before = found ? m_numbers.categories[i].value - found->by : 0;
            return before > 0 ? TableCell(TableShare{found->by, before}) : TableCell(); // of nothing no share
        };
        addColumn(m_text(QT_TRANSLATE_NOOP("ChartTable", "Change")), ColumnKind::Change, change, {});
        addColumn(m_text(QT_TRANSLATE_NOOP("ChartTable", "Change (%)")), ColumnKind::ChangeShare, share, {});
    }

    const ChartChoice &m_choice;
    const ChartNumbers &m_numbers;
    ChartQuestion m_asked;
    TextIn m_text;
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
