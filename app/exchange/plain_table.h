// A table as it leaves the program: headings, rows of text and numbers, and what has to be said about them.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace yeonsu {

enum class ColumnKind {
    Text,
    Number,
    Day,
    Share,       ///< of a whole
    Change,      ///< of a number, with its sign
    ChangeShare, ///< of a number, of what it was before; with its sign
};

/// A part of a whole, which is above 0. The part is below 0 only where something became less.
struct TableShare
{
    qint64 part = 0;
    qint64 whole = 1;

    bool operator==(const TableShare &) const = default;
};

/// Empty where there is nothing to say. Numbers and changes are integers; shares of both kinds TableShare.
using TableCell = std::variant<std::monostate, QString, qint64, TableShare, QDate>;

struct TableColumn
{
    QString heading;
    ColumnKind kind = ColumnKind::Text;

    bool operator==(const TableColumn &) const = default;
};

struct PlainTable
{
    QString title;
    QString subtitle;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; ///< each as long as `columns`
    bool hasTotal = false;                    ///< the last row is of all others together
    QStringList notes;

    /// Without the total.
    [[nodiscard]] std::size_t bodySize() const { return rows.size() - (hasTotal ? 1 : 0); }

    bool operator==(const PlainTable &) const = default;
};

/// As it is read: "2,688", "+4"; shares in percent, as their headings say: "22.3", "−33.3".
[[nodiscard]] QString shownText(const TableCell &cell, ColumnKind kind);

/// The headings, and then every row, as they are read.
[[nodiscard]] std::vector<QStringList> shownLines(const PlainTable &table);

/// In tenths of a percent, rounded half away from 0.
[[nodiscard]] int tenthsOfPercent(const TableShare &share);

} // namespace yeonsu
