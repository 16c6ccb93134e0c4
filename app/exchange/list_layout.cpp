#include "exchange/list_layout.h"

#include "domain/text.h"
#include "exchange/import_known.h"
#include "store/value_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct LayoutText
{
    Q_DECLARE_TR_FUNCTIONS(ListLayout)
};

using Fields = std::vector<std::optional<ListField>>;

bool isBlank(const SheetRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return normalisedText(cell).isEmpty(); });
}

/// What each cell names; a field is named once, by the first that does.
Fields fieldsNamedIn(ListKind kind, const SheetRow &row)
{
    Fields fields;
    for (const QString &cell : row.cells) {
        const std::optional<ListField> field = fieldHeaded(kind, cell);
        const bool isTaken = field && std::find(fields.begin(), fields.end(), field) != fields.end();
        fields.push_back(isTaken ? std::nullopt : field);
    }
    return fields;
}

std::size_t countOf(const Fields &fields)
{
    return std::size_t(
        std::count_if(fields.begin(), fields.end(), [](const auto &field) { return field.has_value(); }));
}

/// Whether the row has nothing but headings, as the lower row of a header of two has ("성", "이름" below
/// "성명").
bool isSecondHeader(ListKind kind, const SheetRow &row)
{
    const auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                                      [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return filled >= 2 && std::size_t(filled) == countOf(fieldsNamedIn(kind, row));
}

std::optional<std::size_t> likelyHeader(ListKind kind, std::span<const SheetRow> rows)
{
    std::optional<std::size_t> likely;
    std::size_t most = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), rowsGuessedFrom); ++i) {
        const std::size_t count = countOf(fieldsNamedIn(kind, rows[i]));
        if (count <= most)
            continue;
        most = count;
        likely = i;
    }
    return likely;
}

enum class Looks { Email, Course, Country, Day, Other };

Looks looksOf(const QString &cell, const ImportKnown &known)
{
    static const QRegularExpression email(uR"(^[^\s@]+@[^\s@]+\.[^\s@.]+$)"_s);
    constexpr qsizetype longest = 100;
    if (cell.size() > longest)
        return Looks::Other;
    if (email.match(cell).hasMatch())
        return Looks::Email;
    if (listedDay(cell))
        return Looks::Day;
    if (known.courses.withCode(cell))
        return Looks::Course;
    return known.values.isCountry(cell) ? Looks::Country : Looks::Other;
}

/// What three of four cells look like.
Looks looksOfColumn(std::span<const SheetRow> rows, qsizetype column, const ImportKnown &known)
{
    std::array<int, 5> counts{};
    int filled = 0;
    for (const SheetRow &row : rows.first(std::min(rows.size(), rowsGuessedFrom))) {
        const QString cell = normalisedText(row.cells.value(column));
        if (cell.isEmpty())
            continue;
        ++filled;
        ++counts[std::size_t(looksOf(cell, known))];
    }
    for (const Looks looks : {Looks::Email, Looks::Course, Looks::Country, Looks::Day}) {
        if (filled > 0 && counts[std::size_t(looks)] * 4 >= filled * 3)
            return looks;
    }
    return Looks::Other;
}

/// The fields that a column of such cells may be, the first of them that no column is yet.
std::vector<ListField> fieldsLooking(Looks looks, ListKind kind)
{
    switch (looks) {
    case Looks::Email:
        return {ListField::Email};
    case Looks::Course:
        return {kind == ListKind::Courses ? ListField::Code : ListField::Course};
    case Looks::Country:
        return {ListField::Country};
    case Looks::Day:
        return kind == ListKind::Courses ? std::vector{ListField::FirstDay, ListField::LastDay}
                                         : std::vector{ListField::CompletedOn};
    case Looks::Other:
        break;
    }
    return {};
}

void guessByContent(ListLayout &layout, std::span<const SheetRow> rows, const ImportKnown &known)
{
    const std::span<const ListField> fields = fieldsOf(layout.kind);
    for (qsizetype i = 0; i < qsizetype(layout.columns.size()); ++i) {
        ListColumn &column = layout.columns[std::size_t(i)];
        if (column.field)
            continue;
        for (const ListField field : fieldsLooking(looksOfColumn(rows, i, known), layout.kind)) {
            const bool isOfKind = std::find(fields.begin(), fields.end(), field) != fields.end();
            if (!isOfKind || layout.columnOf(field) || column.field)
                continue;
            column.field = field;
            column.sureness = Sureness::ByContent;
        }
    }
}

/// A lower header row says more of its columns than the upper one.
void readHeadings(ListLayout &layout, const SheetRow &row)
{
    const Fields fields = fieldsNamedIn(layout.kind, row);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        ListColumn &column = layout.columns[i];
        const QString heading = normalisedText(row.cells[qsizetype(i)]);
        if (!heading.isEmpty())
            column.heading = heading;
        if (fields[i])
            layout.choose(qsizetype(i), fields[i]);
        if (fields[i])
            column.sureness = Sureness::ByHeading;
    }
}

/// What the headings say alone.
ListLayout headedLayout(ListKind kind, std::span<const SheetRow> rows, std::size_t headerRow)
{
    ListLayout layout{kind, headerRow, headerRow + 1, {}};
    qsizetype width = 0;
    for (const SheetRow &row : rows)
        width = std::max(width, row.cells.size());
    layout.columns.resize(std::size_t(width));
    readHeadings(layout, rows[headerRow]);
    if (layout.firstRow < rows.size() && isSecondHeader(kind, rows[layout.firstRow]))
        readHeadings(layout, rows[layout.firstRow++]);
    return layout;
}

} // namespace

std::optional<qsizetype> ListLayout::columnOf(ListField field) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [field](const ListColumn &column) { return column.field == field; });
    return found == columns.end() ? std::nullopt : std::optional(found - columns.begin());
}

void ListLayout::choose(qsizetype column, std::optional<ListField> field)
{
    for (ListColumn &other : columns) {
        if (field && other.field == field)
            other = {other.heading, std::nullopt, Sureness::Unknown};
    }
    columns[std::size_t(column)].field = field;
    columns[std::size_t(column)].sureness = Sureness::Chosen;
}

void ListLayout::keepSure()
{
    for (ListColumn &column : columns) {
        if (column.sureness == Sureness::ByContent)
            column = {column.heading, std::nullopt, Sureness::Unknown};
    }
}

std::vector<std::vector<ListField>> ListLayout::missing() const
{
    std::vector<std::vector<ListField>> groups;
    for (const std::vector<ListField> &group : neededFields(kind)) {
        const bool isThere = std::any_of(group.begin(), group.end(),
                                         [this](ListField field) { return columnOf(field).has_value(); });
        if (!isThere)
            groups.push_back(group);
    }
    return groups;
}

QString ListLayout::complaint(bool isCourseTold) const
{
    QStringList names;
    for (const std::vector<ListField> &group : missing()) {
        if (isCourseTold && group.front() == ListField::Course)
            continue;
        names.append(headingOf(kind, group.front(), Language::Korean) + u" / " +
                     headingOf(kind, group.front(), Language::English));
    }
    return names.isEmpty() ? QString()
                           : LayoutText::tr("The list has no column for: %1.").arg(names.join(u", "_s));
}

QString ListLayout::signature() const
{
    QStringList headings{keyOf(kind)};
    for (const ListColumn &column : columns)
        headings.append(foldedText(column.heading));
    return QString::fromLatin1(
        QCryptographicHash::hash(headings.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256).toHex());
}

HeadingFit headingFit(ListKind kind, std::span<const SheetRow> rows)
{
    const std::optional<std::size_t> header = likelyHeader(kind, rows);
    if (!header)
        return HeadingFit::None;
    const ListLayout layout = headedLayout(kind, rows, *header);
    if (layout.missing().empty())
        return HeadingFit::Whole;
    // A single word of a cover sheet is no heading.
    const auto known = std::count_if(layout.columns.begin(), layout.columns.end(),
                                     [](const ListColumn &column) { return column.field.has_value(); });
    return known > 1 && layout.complaint(true).isEmpty() ? HeadingFit::WithoutCourse : HeadingFit::None;
}

ListLayout layoutWithHeader(ListKind kind, std::span<const SheetRow> rows, std::size_t headerRow,
                            const ImportKnown &known)
{
    ListLayout layout = headedLayout(kind, rows, headerRow);
    guessByContent(layout, rows.subspan(layout.firstRow), known);
    return layout;
}

ListLayout guessLayout(ListKind kind, std::span<const SheetRow> rows, const ImportKnown &known)
{
    if (const std::optional<std::size_t> header = likelyHeader(kind, rows))
        return layoutWithHeader(kind, rows, *header, known);
    ListLayout layout{kind, std::nullopt, 0, {}};
    while (layout.firstRow < rows.size() && isBlank(rows[layout.firstRow]))
        ++layout.firstRow;
    qsizetype width = 0;
    for (const SheetRow &row : rows)
        width = std::max(width, row.cells.size());
    layout.columns.resize(std::size_t(width));
    guessByContent(layout, rows.subspan(layout.firstRow), known);
    return layout;
}

} // namespace yeonsu
