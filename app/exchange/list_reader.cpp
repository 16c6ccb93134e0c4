#include "exchange/list_reader.h"

#include "domain/text.h"
#include "exchange/list_signs.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(ListReader)
};

constexpr qsizetype longestLine = 300;
constexpr qsizetype longestText = 20'000;

qsizetype filledCells(const SheetRow &row)
{
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

/// Line breaks within a cell are for its looks.
QString inOneLine(QString text)
{
    const auto breaks = [](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t' || c == u'\v'; };
    if (std::any_of(text.begin(), text.end(), breaks))
        return text.simplified();
    return text;
}

/// As most cells are; looking is quicker than making another text of each.
bool isKeptAsItIs(const QString &cell)
{
    const auto isPrintable = [](QChar c) { return c >= u' ' && c <= u'~'; };
    return !cell.front().isSpace() && !cell.back().isSpace() &&
           std::all_of(cell.begin(), cell.end(), isPrintable);
}

} // namespace

ListReader::ListReader(const ImportList &list, const ImportDecisions &decisions, const ImportKnown &known)
    : m_list(list)
    , m_decisions(decisions)
    , m_known(known)
    , m_columns(keyCount<ListField>(), -1)
    , m_cities(decisions, known)
{
    for (std::size_t i = 0; i < list.layout.columns.size(); ++i) {
        if (const auto field = list.layout.columns[i].field)
            m_columns[std::size_t(*field)] = qsizetype(i);
    }
}

std::vector<std::size_t> ListReader::dataRows()
{
    std::vector<std::size_t> rows;
    for (std::size_t i = m_list.layout.firstRow; i < m_list.rows.size(); ++i) {
        const qsizetype filled = filledCells(m_list.rows[i]);
        if (filled == 0 || isHeader(m_list.rows[i]))
            continue;
        rows.push_back(i);
        if (filled > 1)
            m_lastFullRow = i;
    }
    return rows;
}

void ListReader::learnCities(const std::vector<std::size_t> &rows)
{
    const auto isWithoutCountry = [this](std::size_t row) {
        m_row = &m_list.rows[row];
        return cellOf(ListField::Country).isEmpty() && !cellOf(ListField::City).isEmpty();
    };
    if (std::none_of(rows.begin(), rows.end(), isWithoutCountry))
        return;
    for (const std::size_t row : rows) {
        begin(row);
        (void)place();
    }
}

/// Long lists repeat it on every page, both rows of it where there are two.
bool ListReader::isHeader(const SheetRow &row) const
{
    const ListLayout &layout = m_list.layout;
    if (!layout.headerRow)
        return false;
    for (std::size_t header = *layout.headerRow; header < layout.firstRow; ++header) {
        if (row.cells == m_list.rows[header].cells)
            return true;
    }
    return false;
}

void ListReader::begin(std::size_t row)
{
    m_row = &m_list.rows[row];
    m_problems.clear();
    if (!m_row->problem.isEmpty())
        m_problems.push_back({std::nullopt, m_row->problem, {}});
    else if (m_decisions.rows.isEmpty() || !m_decisions.rows.contains(m_row->number))
        checkForForeign();
}

void ListReader::checkForForeign()
{
    checkForTotal();
    // "The end", who made the list, and when: below the last row that has more than one cell. A name may
    // stand alone, too, but then in a list of names; a number without a place is a headcount.
    const bool isBelow =
        m_list.kind() == ListKind::People && m_lastFullRow && m_row > &m_list.rows[*m_lastFullRow];
    if (isBelow && m_problems.empty())
        m_problems.push_back(
            {std::nullopt, ReaderText::tr("A single cell below the list is no row of it."), {}});
}

/// In any column that may say so, also one that is not read; offices and notes are free to be called "Total".
void ListReader::checkForTotal()
{
    for (qsizetype i = 0; i < m_row->cells.size(); ++i) {
        const auto column = std::size_t(i);
        const std::optional<ListField> field =
            column < m_list.layout.columns.size() ? m_list.layout.columns[column].field : std::nullopt;
        // 계 is a family name, and Sum a given one.
        const bool isPartOfName =
            (field == ListField::FamilyName && !cellOf(ListField::GivenName).isEmpty()) ||
            (field == ListField::GivenName && !cellOf(ListField::FamilyName).isEmpty());
        const bool isFree = isPartOfName || field == ListField::Organisation ||
                            field == ListField::JobTitle || field == ListField::Note ||
                            field == ListField::LocalName;
        if (isFree || !isTotal(m_row->cells[i]))
            continue;
        m_problems.push_back(
            {field, ReaderText::tr("“%1” looks like a total of other rows.").arg(m_row->cells[i]), {}});
        return;
    }
}

QString ListReader::cellOf(ListField field) const
{
    if (!m_decisions.cells.isEmpty()) {
        const auto mended = m_decisions.cells.constFind({m_row->number, field});
        if (mended != m_decisions.cells.constEnd())
            return *mended;
    }
    const qsizetype column = m_columns[std::size_t(field)];
    return column >= 0 && column < m_row->cells.size() ? m_row->cells[column] : QString();
}

QString ListReader::text(ListField field)
{
    const QString cell = cellOf(field);
    if (cell.isEmpty())
        return {};
    if (cell.size() > longestLine) {
        complain(field, ReaderText::tr("This is too long: it can have %1 characters.").arg(longestLine));
        return {};
    }
    if (cell.contains(QChar::Null)) {
        complain(field, ReaderText::tr("There are characters in it that are no text."));
        return {};
    }
    if (complainedOfFormula(field, cell))
        return {};
    QString line = isKeptAsItIs(cell) ? cell : inOneLine(normalisedText(cell));
    if (saysNothing(line))
        return {};
    if (m_decisions.values.isEmpty())
        return line;
    return m_decisions.values.value({field, foldedText(line)}, line);
}

QString ListReader::longText(ListField field)
{
    const QString cell = cellOf(field);
    if (cell.size() > longestText) {
        complain(field, ReaderText::tr("This is too long: it can have %1 characters.").arg(longestText));
        return {};
    }
    return complainedOfFormula(field, cell) ? QString() : normalisedText(cell);
}

bool ListReader::complainedOfFormula(ListField field, const QString &cell)
{
    if (!isFailedFormula(cell))
        return false;
    complain(field, ReaderText::tr("The formula of this cell could not be worked out: %1.").arg(cell));
    return true;
}

void ListReader::complain(ListField field, const QString &message, const QString &nearest)
{
    if (!hasComplained(field))
        m_problems.push_back({field, message, nearest});
}

bool ListReader::hasComplained(ListField field) const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [field](const RowProblem &problem) { return problem.field == field; });
}

std::optional<SeniorityId> ListReader::seniority()
{
    return value(ListField::Seniority, m_seniorities,
                 [this](const QString &text) { return m_known.values.seniority(text); });
}

std::optional<std::size_t> ListReader::course()
{
    const auto find = [this](const QString &text) { return m_known.courses.find(text); };
    if (!text(ListField::Course).isEmpty())
        return value(ListField::Course, m_courses, find);
    // A list with such a column says nothing where the cell is empty; a cell that is wrong has told so.
    if (m_list.courseCode.isEmpty() || hasColumn(ListField::Course)) {
        complain(ListField::Course, ReaderText::tr("The course is missing."));
        return std::nullopt;
    }
    const ListValue<std::size_t> &course = m_courses.of(m_list.courseCode, find);
    if (!course)
        complain(ListField::Course, course.error().message, course.error().nearest);
    return course ? std::optional(*course) : std::nullopt;
}

ListedPlace ListReader::place()
{
    const auto country = value(ListField::Country, m_countries,
                               [this](const QString &text) { return m_known.values.country(text); });
    const QString city = text(ListField::City);
    if (city.isEmpty())
        return {country.value_or(CountryId()), {}};
    if (country)
        return {*country, m_cities.in(*country, city)};
    // Where the country is wrong, the city says no more.
    return text(ListField::Country).isEmpty() ? cityAnywhere(city) : ListedPlace();
}

ListedPlace ListReader::cityAnywhere(const QString &name)
{
    const std::vector<ListedPlace> places = m_cities.named(name);
    if (places.size() == 1)
        return places.front();
    complain(ListField::Country,
             places.empty()
                 ? ReaderText::tr("The country is missing, and “%1” is no city of the register.").arg(name)
                 : ReaderText::tr("The country is missing, and “%1” is in several.").arg(name));
    return {};
}

} // namespace yeonsu
