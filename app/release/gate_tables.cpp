#include "release/gate_tables.h"

#include "domain/korean_particle.h"
#include "figures/share.h"
#include "figures/small_cells.h"
#include "release/figure_words.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = GateFinding::Kind;

/// Small numbers are often equal by chance.
constexpr qint64 leastTwin = 100;
constexpr qint64 thousand = 1000;

struct Cell
{
    qint64 number = 0;
    FigureQuestion question;
};

void narrow(Filter &filter, Dimension dimension, const QString &key)
{
    if (dimension == Dimension::Year)
        filter.fromYear = filter.toYear = key.toInt();
    else
        filter.select(dimension, {key});
}

/// Without those of what is not known, and of others that are made of several. Of a table with columns those
/// in its middle come behind its totals.
std::vector<Cell> cellsOf(const CrossTab &table, const Filter &filter)
{
    std::vector<Cell> cells;
    const auto add = [&](std::size_t row, std::optional<std::size_t> column, qint64 number) {
        const auto isNoneOfOne = [](const Category &category) {
            return category.isUnknown() || category.gathers > 0;
        };
        if (isNoneOfOne(table.rowCategories[row]) || (column && isNoneOfOne(table.columnCategories[*column])))
            return;
        Filter narrowed = filter;
        narrow(narrowed, table.rows, table.rowCategories[row].key);
        if (column)
            narrow(narrowed, *table.columns, table.columnCategories[*column].key);
        cells.push_back({number, FigureQuestion::count(table.measure, narrowed)});
    };
    const std::vector<qint64> &totals = table.columns ? table.rowTotals : table.cells;
    for (std::size_t row = 0; row < table.rowCategories.size(); ++row)
        add(row, std::nullopt, totals[row]);
    for (std::size_t row = 0; table.columns && row < table.rowCategories.size(); ++row) {
        for (std::size_t column = 0; column < table.columnCategories.size(); ++column)
            add(row, column, table.cell(row, column));
    }
    return cells;
}

class TableGate
{
public:
    TableGate(const GateQuestion &question, const FactTable &facts)
        : m_question(question)
        , m_facts(facts)
    {
    }

    std::vector<GateFinding> find()
    {
        for (const auto &[line, figure] : m_question.text.figures)
            m_shown.push_back({figure.counted, figure.filter, m_question.text.bodyLine + line});
        using enum Dimension;
        addUsual(Measure::Attendances, ThemeGroup);
        addUsual(Measure::Attendances, Continent);
        addUsual(Measure::Attendances, Seniority);
        addUsual(Measure::Courses, ThemeGroup);
        addUsual(Measure::Cities, Continent);
        for (const Shown &shown : m_shown)
            look(shown);
        compareTotals();
        return std::move(m_findings);
    }

private:
    struct Shown
    {
        CrossTab table;
        Filter filter;
        std::optional<int> line = {}; ///< of the text, of one that is placed in it
    };

    void addUsual(Measure measure, Dimension rows)
    {
        const bool isShown = std::any_of(m_shown.begin(), m_shown.end(), [&](const Shown &shown) {
            return shown.table.measure == measure && shown.table.rows == rows && shown.filter.isEmpty();
        });
        if (!isShown)
            m_shown.push_back({crossTab(m_facts, measure, rows, std::nullopt, {}), {}, {}});
    }

    [[nodiscard]] QString say(const QString &korean, const QString &english) const
    {
        return m_question.language == Language::Korean ? korean : english;
    }
    [[nodiscard]] QString figure(const FigureQuestion &asked) const
    {
        return inWords(asked, m_facts, m_question.language);
    }
    GateFinding &add(Kind kind, const QString &words, const RowsBehind &rows = {})
    {
        return m_findings.emplace_back(GateFinding{kind, withFittingParticles(words), rows});
    }

    void look(const Shown &shown)
    {
        if (!addsUp(shown.table))
            add(Kind::DoesNotAddUp,
                say(u"합계가 맞지 않는 표: %1"_s, u"A table that does not add up: %1"_s)
                    .arg(figure(FigureQuestion::count(shown.table.measure, shown.filter))));
        const std::vector<Cell> cells = cellsOf(shown.table, shown.filter);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            lookForTwin(cells, i);
            lookForRound(cells[i]);
        }
        if (countsPeople(shown.table.measure))
            lookForSmall(cells, shown);
    }

    void lookForTwin(const std::vector<Cell> &cells, std::size_t at)
    {
        const Cell &cell = cells[at];
        const auto twin = std::find_if(cells.begin() + qsizetype(at) + 1, cells.end(),
                                       [&](const Cell &other) { return other.number == cell.number; });
        if (cell.number < leastTwin || twin == cells.end() || isWithin(cell, *twin))
            return;
        RowsBehind rows = rowsBehind(m_facts, cell.question);
        const RowsBehind others = rowsBehind(m_facts, twin->question);
        const auto join = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
        join(rows.enrolments, others.enrolments);
        join(rows.headcounts, others.headcounts);
        join(rows.courses, others.courses);
        join(rows.cities, others.cities);
        join(rows.countries, others.countries);
        rows.number += others.number;
        add(Kind::Twins,
            say(u"두 수치가 %1(으)로 같습니다: %2 / %3"_s, u"Two figures are both %1: %2 / %3"_s)
                .arg(groupedNumber(cell.number), figure(cell.question), figure(twin->question)),
            rows);
    }

    /// All of a row may be in one of its columns.
    static bool isWithin(const Cell &whole, const Cell &part)
    {
        return std::all_of(keyTable<Dimension>.begin(), keyTable<Dimension>.end(),
                           [&](const auto &entry) {
                               const QStringList keys = whole.question.filter.selected(entry.first);
                               return keys.isEmpty() || keys == part.question.filter.selected(entry.first);
                           }) &&
               (!whole.question.filter.fromYear ||
                whole.question.filter.fromYear == part.question.filter.fromYear);
    }

    void lookForRound(const Cell &cell)
    {
        if (cell.number >= thousand && cell.number % thousand == 0)
            add(Kind::RoundThousand,
                say(u"딱 떨어지는 수치입니다: %2 %1"_s, u"A round thousand: %2 is %1"_s)
                    .arg(groupedNumber(cell.number), figure(cell.question)),
                rowsBehind(m_facts, cell.question));
    }

    void lookForSmall(const std::vector<Cell> &cells, const Shown &shown)
    {
        const bool canBeFolded =
            shown.line &&
            foldedBelow(shown.table, m_question.smallestCell).cells.size() != shown.table.cells.size();
        for (const Cell &cell : cells) {
            if (cell.number == 0 || cell.number >= m_question.smallestCell)
                continue;
            GateFinding &finding = add(Kind::SmallCell,
                                       say(u"%3명 미만이라 누구인지 알아볼 수 있습니다: %2 %1"_s,
                                           u"Fewer than %3 people may be recognised: %2 is %1"_s)
                                           .arg(groupedNumber(cell.number), figure(cell.question))
                                           .arg(m_question.smallestCell),
                                       rowsBehind(m_facts, cell.question));
            finding.line = shown.line;
            finding.canBeFolded = canBeFolded;
        }
    }

    void compareTotals()
    {
        const auto sumBy = [this](Dimension rows) {
            const CrossTab table = crossTab(m_facts, Measure::Attendances, rows, std::nullopt, {});
            return std::accumulate(table.cells.begin(), table.cells.end(), qint64(0));
        };
        const qint64 byTheme = sumBy(Dimension::ThemeGroup);
        const qint64 byContinent = sumBy(Dimension::Continent);
        if (byTheme != byContinent)
            add(Kind::DoesNotAddUp, say(u"주제별 합계 %1과(와) 대륙별 합계 %2이(가) 다릅니다."_s,
                                        u"The total by theme is %1, the total by continent %2."_s)
                                        .arg(groupedNumber(byTheme), groupedNumber(byContinent)));
    }

    const GateQuestion &m_question;
    const FactTable &m_facts;
    std::vector<Shown> m_shown;
    std::vector<GateFinding> m_findings;
};

} // namespace

bool addsUp(const CrossTab &table)
{
    const auto sum = [](const std::vector<qint64> &numbers) {
        return std::accumulate(numbers.begin(), numbers.end(), qint64(0));
    };
    const bool rowsAdd = isAdditive(table.measure, table.rows);
    if (!table.columns)
        return !rowsAdd || sum(table.cells) == table.total;
    const bool columnsAdd = isAdditive(table.measure, *table.columns);
    bool isRight = (!rowsAdd || sum(table.rowTotals) == table.total) &&
                   (!columnsAdd || sum(table.columnTotals) == table.total);
    for (std::size_t row = 0; columnsAdd && row < table.rowCategories.size(); ++row) {
        qint64 ofRow = 0;
        for (std::size_t column = 0; column < table.columnCategories.size(); ++column)
            ofRow += table.cell(row, column);
        isRight = isRight && ofRow == table.rowTotals[row];
    }
    return isRight;
}

std::vector<GateFinding> tableFindings(const GateQuestion &question, const FactTable &facts)
{
    return TableGate(question, facts).find();
}

} // namespace yeonsu
