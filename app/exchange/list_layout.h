// Where a list's columns are in a sheet: guessed from headings and content, and open to correction.
#pragma once

#include "exchange/list_field.h"
#include "sheets/sheet_row.h"

namespace yeonsu {

struct ImportKnown;

enum class Sureness {
    Unknown,
    ByContent, ///< most cells look like it
    ByHeading,
    Chosen, ///< by the user, or remembered
};

struct ListColumn
{
    QString heading;
    std::optional<ListField> field; ///< none where the column is not read
    Sureness sureness = Sureness::Unknown;

    bool operator==(const ListColumn &) const = default;
};

struct ListLayout
{
    ListKind kind = ListKind::People;
    std::optional<std::size_t> headerRow; ///< an index among the rows; none where none names a column
    std::size_t firstRow = 0;             ///< of data; an index among the rows
    std::vector<ListColumn> columns;

    [[nodiscard]] std::optional<qsizetype> columnOf(ListField field) const;
    /// A field is in one column: another that had it has none then.
    void choose(qsizetype column, std::optional<ListField> field);
    /// Forgets what only the content told.
    void keepSure();

    /// The groups of neededFields() of which no column is there.
    [[nodiscard]] std::vector<std::vector<ListField>> missing() const;
    /// What is missing, as a sentence; empty where nothing is. A course can be told for the whole list.
    [[nodiscard]] QString complaint(bool isCourseTold = false) const;

    /// The same for every list with these headings in this order; to remember the columns by.
    [[nodiscard]] QString signature() const;

    bool operator==(const ListLayout &) const = default;
};

/// Where a header row is looked for, and how many rows tell what a column holds.
inline constexpr std::size_t rowsGuessedFrom = 60;

/// How far the headings among the rows are those of a list of that kind.
enum class HeadingFit {
    None,
    WithoutCourse, ///< which can be told for the whole list
    Whole,
};
[[nodiscard]] HeadingFit headingFit(ListKind kind, std::span<const SheetRow> rows);

/// Title rows, blank rows and merged cells may stand before the header row; it may be of two rows.
[[nodiscard]] ListLayout guessLayout(ListKind kind, std::span<const SheetRow> rows, const ImportKnown &known);
/// With the header row, an index among the rows, as the user chose it.
[[nodiscard]] ListLayout layoutWithHeader(ListKind kind, std::span<const SheetRow> rows,
                                          std::size_t headerRow, const ImportKnown &known);

} // namespace yeonsu
