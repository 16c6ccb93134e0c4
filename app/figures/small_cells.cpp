#include "figures/small_cells.h"

#include "figures/share.h"

#include <algorithm>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Folds on one table, whose cells of a row lie beside each other also where it has no columns.
class Folding
{
public:
    Folding(const CrossTab &table, qint64 least)
        : m_table(table)
        , m_least(least)
    {
        if (!m_table.columns)
            m_table.rowTotals = m_table.cells;
    }

    CrossTab fold()
    {
        while (hasSmallCell()) {
            const std::optional<std::size_t> row = smallestRow();
            const std::optional<std::size_t> column = smallestColumn();
            if (!row && !column)
                break;
            if (!column || (row && m_table.rowTotals[*row] <= m_table.columnTotals[*column]))
                foldRow(*row);
            else
                foldColumn(*column);
        }
        if (!m_table.columns)
            m_table.rowTotals.clear();
        return std::move(m_table);
    }

private:
    [[nodiscard]] std::size_t width() const { return m_table.columns ? m_table.columnCategories.size() : 1; }
    [[nodiscard]] bool isKnownColumn(std::size_t column) const
    {
        return !m_table.columns || !m_table.columnCategories[column].isUnknown();
    }
    [[nodiscard]] bool isSmall(qint64 number) const { return number > 0 && number < m_least; }

    [[nodiscard]] bool hasSmallCell() const
    {
        for (std::size_t row = 0; row < m_table.rowCategories.size(); ++row) {
            if (m_table.rowCategories[row].isUnknown())
                continue;
            if (isSmall(m_table.rowTotals[row]))
                return true;
            for (std::size_t column = 0; column < width(); ++column) {
                if (isKnownColumn(column) && isSmall(m_table.cells[row * width() + column]))
                    return true;
            }
        }
        return false;
    }

    /// To become one of the others; nothing where nobody would be left beside them.
    [[nodiscard]] static std::optional<std::size_t> smallest(const std::vector<Category> &categories,
                                                             std::span<const qint64> sizes)
    {
        std::optional<std::size_t> found;
        std::size_t known = 0;
        for (std::size_t i = 0; i < categories.size(); ++i) {
            if (sizes[i] == 0 || categories[i].isUnknown())
                continue;
            ++known;
            if (categories[i].key != foldedKey && (!found || sizes[i] <= sizes[*found]))
                found = i;
        }
        return known > 1 ? found : std::nullopt;
    }
    [[nodiscard]] std::optional<std::size_t> smallestRow() const
    {
        if (isInTime(m_table.rows))
            return std::nullopt;
        return smallest(m_table.rowCategories, m_table.rowTotals);
    }
    [[nodiscard]] std::optional<std::size_t> smallestColumn() const
    {
        if (!m_table.columns || isInTime(*m_table.columns))
            return std::nullopt;
        return smallest(m_table.columnCategories, m_table.columnTotals);
    }

    void addOtherTo(std::vector<Category> &others, Dimension dimension) const
    {
        const bool isThere = !others.empty() && others.back().key == foldedKey;
        const int gathers = isThere ? others.back().gathers + 1 : 1;
        if (isThere)
            others.pop_back();
        others.push_back(foldedCategory(gathers, isAdditive(m_table.measure, dimension)));
    }

    void foldRow(std::size_t row)
    {
        const std::size_t before = m_table.rowCategories.size();
        addOtherTo(m_table.rowCategories, m_table.rows);
        const std::size_t others = m_table.rowCategories.size() - 1;
        if (others == before) {
            m_table.cells.resize(m_table.cells.size() + width());
            m_table.rowTotals.push_back(0);
        }
        const auto cellsOf = [this](std::size_t at) {
            return m_table.cells.begin() + qsizetype(at * width());
        };
        std::transform(cellsOf(row), cellsOf(row + 1), cellsOf(others), cellsOf(others), std::plus());
        m_table.rowTotals[others] += m_table.rowTotals[row];
        m_table.cells.erase(cellsOf(row), cellsOf(row + 1));
        m_table.rowTotals.erase(m_table.rowTotals.begin() + qsizetype(row));
        m_table.rowCategories.erase(m_table.rowCategories.begin() + qsizetype(row));
    }

    void foldColumn(std::size_t column)
    {
        const std::size_t before = width();
        addOtherTo(m_table.columnCategories, *m_table.columns);
        const bool isNew = width() > before;
        std::vector<qint64> cells;
        for (auto row = m_table.cells.cbegin(); row != m_table.cells.cend(); row += qsizetype(before)) {
            std::vector<qint64> numbers(row, row + qsizetype(before));
            fold(numbers, column, isNew);
            cells.insert(cells.end(), numbers.begin(), numbers.end());
        }
        m_table.cells = std::move(cells);
        fold(m_table.columnTotals, column, isNew);
        m_table.columnCategories.erase(m_table.columnCategories.begin() + qsizetype(column));
    }
    /// The others are the last of the numbers.
    static void fold(std::vector<qint64> &numbers, std::size_t at, bool isNew)
    {
        if (isNew)
            numbers.push_back(0);
        numbers.back() += numbers[at];
        numbers.erase(numbers.begin() + qsizetype(at));
    }

    CrossTab m_table;
    qint64 m_least;
};

} // namespace

Category foldedCategory(int gathers, bool addsUp)
{
    const QString korean = addsUp ? u"그 밖 %1개"_s : u"그 밖 %1개의 합"_s;
    const QString english = gathers == 1 ? u"%1 other"_s : addsUp ? u"%1 others"_s : u"%1 others, added up"_s;
    return {foldedKey, korean.arg(groupedNumber(gathers)), english.arg(groupedNumber(gathers)), true,
            gathers};
}

CrossTab foldedBelow(const CrossTab &table, qint64 least)
{
    return countsPeople(table.measure) ? Folding(table, least).fold() : table;
}

} // namespace yeonsu
