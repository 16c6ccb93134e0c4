// Reads a text file of rows and columns.
#pragma once

#include "sheets/sheet_reader.h"
#include "sheets/text_format.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace yeonsu {

class CsvReader : public SheetReader
{
public:
    /// The format is guessed where none is chosen. Errors: Damaged, Io.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<QIODevice> file,
                                                                 const std::optional<TextFormat> &chosen);

    [[nodiscard]] const TextFormat &textFormat() const { return m_textFormat; }

    [[nodiscard]] SheetFormat format() const override { return SheetFormat::Csv; }
    [[nodiscard]] const std::vector<SheetName> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<void> read(std::size_t sheet, const TakeRow &take,
                                    const Progress &progress) override;

private:
    CsvReader(std::unique_ptr<QIODevice> file, const TextFormat &format);

    std::unique_ptr<QIODevice> m_file;
    TextFormat m_textFormat;
    std::vector<SheetName> m_sheets{{}};
};

/// Rows of a block that was copied from a spreadsheet: columns parted by tabs, line ends and tabs within a
/// cell in quotes. Errors: Damaged.
[[nodiscard]] Result<std::vector<SheetRow>> pastedRows(const QString &text);

} // namespace yeonsu
