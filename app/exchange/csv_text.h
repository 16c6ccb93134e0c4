// Tables as CSV: RFC 4180, and nothing in it that a spreadsheet would take for a formula.
#pragma once

#include "exchange/plain_table.h"

#include <QByteArray>

namespace yeonsu {

/// Led by an apostrophe where a spreadsheet would take it for a formula.
[[nodiscard]] QString withoutFormula(const QString &text);
/// One line with its end. Text that a spreadsheet would take for a formula is led by an apostrophe.
[[nodiscard]] QString csvLine(const QStringList &fields);
/// A cell as it was before it was led by an apostrophe for that reason.
[[nodiscard]] QString withoutFormulaMark(const QString &cell);

/// Headings and rows, in UTF-8 with a byte order mark, by which spreadsheets tell it from older encodings.
/// Numbers are bare: "2688", "22.3" for a share in percent, "-4"; days "2019-03-04". Title and notes are left
/// out, since a program that reads the file would take them for rows.
[[nodiscard]] QByteArray csv(const PlainTable &table);

} // namespace yeonsu
