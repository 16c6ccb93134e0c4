#include "release/table_meaning.h"

#include "release/counted_noun.h"
#include "release/matches.h"
#include "release/number_scopes.h"
#include "release/text_blocks.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct Cell
{
    qsizetype start = 0;
    QString text;
    std::vector<WrittenNumber> numbers;

    [[nodiscard]] bool isHeading() const { return numbers.empty() && !text.trimmed().isEmpty(); }
};

using Row = std::vector<Cell>;

Row cellsOf(const QString &line, qsizetype start)
{
    Row row;
    const bool hasStrokes = isBetweenStrokes(line);
    for (const QString &text : line.split(hasStrokes ? u'|' : u'\t')) {
        row.push_back({start, text, writtenNumbers(text)});
        start += text.size() + 1;
    }
    if (hasStrokes) // nothing stands outside them
        row = Row(row.begin() + 1, row.end() - 1);
    return row;
}

bool isRule(const QString &line)
{
    static const QRegularExpression rule(uR"(^[\s|:-]*-[\s|:-]*$)"_s); // |---|---|
    return matches(rule, line);
}

std::vector<Row> rowsOf(const QString &table)
{
    std::vector<Row> rows;
    qsizetype start = 0;
    for (const QString &line : table.split(u'\n')) {
        if (!isRule(line))
            rows.push_back(cellsOf(line, start));
        start += line.size() + 1;
    }
    return rows;
}

/// Headings of a kind of number: 도시, 참가자, %.
std::vector<Measure> measuresNamed(const QString &heading)
{
    static const QRegularExpression courses(uR"(과정|횟수|회차|\(회\)|courses?)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression people(uR"(\(명\)|참가|연수생|인원)"_s);
    std::vector<Measure> found = nounAtEnd(heading);
    if (found.empty() && matches(courses, heading))
        found = {Measure::Courses};
    if (found.empty() && matches(people, heading))
        found = {Measure::Attendances, Measure::Persons};
    return found.size() == 2 ? kindsOfPeople(heading) : found;
}

class TableReader
{
public:
    TableReader(const QString &table, const NarrowingFinder &finder)
        : m_rows(rowsOf(table))
        , m_finder(finder)
    {
    }

    std::vector<TableNumber> read() const
    {
        std::vector<TableNumber> numbers;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            for (std::size_t column = 0; column < m_rows[row].size(); ++column) {
                const Cell &cell = m_rows[row][column];
                for (WrittenNumber number : cell.numbers) {
                    NumberMeaning meaning;
                    if (cell.numbers.size() == 1)
                        meaning = isShare(row, column) ? shareMeaning(row, column)
                                                       : countMeaning(number, row, column);
                    number.start += cell.start;
                    number.digitsStart += cell.start;
                    number.digitsEnd += cell.start;
                    numbers.push_back({number, meaning, column});
                }
            }
        }
        return numbers;
    }

private:
    /// The nearest heading above, and those right above that one.
    [[nodiscard]] QString columnHeading(std::size_t row, std::size_t column) const
    {
        QString heading;
        for (std::size_t above = row; above-- > 0;) {
            const bool hasCell = column < m_rows[above].size();
            if (hasCell && m_rows[above][column].isHeading())
                heading = m_rows[above][column].text + u' ' + heading;
            else if (!heading.isEmpty())
                break;
        }
        return heading;
    }

    /// The headings at the start of the row; in the last column where the first is none.
    [[nodiscard]] QString rowHeading(std::size_t row) const
    {
        QString heading;
        for (const Cell &cell : m_rows[row]) {
            if (!cell.isHeading())
                break;
            heading += cell.text + u' ';
        }
        return heading.isEmpty() && m_rows[row].back().isHeading() ? m_rows[row].back().text : heading;
    }

    [[nodiscard]] NumberMeaning countMeaning(const WrittenNumber &number, std::size_t row,
                                             std::size_t column) const
    {
        const QString above = columnHeading(row, column);
        const QString beside = rowHeading(row);
        const QString headings = beside + u" | "_s + above;
        std::vector<NarrowingWord> words = m_finder.find(headings);
        NumberMeaning meaning;
        if (isOfSomethingElse(headings))
            return meaning;
        const bool isAll = isTotal(above) || isTotal(beside);
        for (const Measure measure : measuresFor(number, above, beside, words)) {
            for (const Filter &filter : filtersOf(words))
                meaning.questions.push_back(FigureQuestion::count(measure, filter));
        }
        meaning.isClear = !above.isEmpty() || !beside.isEmpty();
        meaning.isOfEverything = words.empty() && !isAll;
        return meaning;
    }

    [[nodiscard]] bool isShare(std::size_t row, std::size_t column) const
    {
        static const QRegularExpression share(
            uR"(%|％|비율|비중|구성비|점유율|\b(?:share|percent|percentage|per cent)\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return m_rows[row][column].numbers.front().counter == Counter::Percent ||
               matches(share, columnHeading(row, column));
    }

    /// Of what is counted in the nearest cell before it.
    [[nodiscard]] NumberMeaning shareMeaning(std::size_t row, std::size_t column) const
    {
        NumberMeaning meaning;
        while (column-- > 0) {
            const Cell &cell = m_rows[row][column];
            if (cell.numbers.size() != 1 || isShare(row, column))
                continue;
            for (const FigureQuestion &count : countMeaning(cell.numbers.front(), row, column).questions)
                meaning.questions.push_back(FigureQuestion::share(count.measure, count.filter));
            break;
        }
        meaning.isClear = !meaning.questions.empty();
        meaning.isShareOfBefore = meaning.isClear;
        meaning.isPartOfBefore = meaning.isClear;
        return meaning;
    }

    [[nodiscard]] static bool isTotal(const QString &heading)
    {
        static const QRegularExpression total(uR"(총|합\s?계|^\s*계\s*$|전체|소계|\btotal\b|\ball\b)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        return matches(total, heading);
    }

    [[nodiscard]] static std::vector<Measure> measuresFor(const WrittenNumber &number, const QString &above,
                                                          const QString &beside,
                                                          const std::vector<NarrowingWord> &words)
    {
        if (const std::vector<Measure> counted = measuresOf(number.counter); !counted.empty())
            return counted.size() == 2 ? kindsOfPeople(above + beside) : counted;
        QString unnamed = beside + u" | "_s + above;
        for (const NarrowingWord &word : words) {
            for (qsizetype i = word.start; i < word.end; ++i)
                unnamed[i] = u' ';
        }
        const QString besideUnnamed = unnamed.left(beside.size());
        const QString aboveUnnamed = unnamed.mid(beside.size() + 3);
        const std::vector<Measure> fromAbove = measuresNamed(aboveUnnamed);
        return fromAbove.empty() ? measuresNamed(besideUnnamed) : fromAbove;
    }

    std::vector<Row> m_rows;
    const NarrowingFinder &m_finder;
};

} // namespace

std::vector<TableNumber> tableNumbers(const QString &table, const NarrowingFinder &finder)
{
    return TableReader(table, finder).read();
}

} // namespace yeonsu
