// A list in a file: which format it is of, which sheets it has, and its rows.
#pragma once

#include "sheets/sheet_reader.h"
#include "sheets/text_format.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace yeonsu {

class SheetFile
{
public:
    /// The format is known by the content, whatever the file's name ends in. `chosen` is how a text file is
    /// read where the guess was wrong; another file does not mind it. Errors: NotFound, Damaged with what to
    /// do about it, Io, Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<SheetFile>>
    open(const QString &path, const std::optional<TextFormat> &chosen = {}, const Progress &progress = {});

    [[nodiscard]] SheetFormat format() const { return m_reader->format(); }
    /// Only of a text file.
    [[nodiscard]] std::optional<TextFormat> textFormat() const { return m_textFormat; }
    [[nodiscard]] const std::vector<SheetName> &sheets() const { return m_reader->sheets(); }
    /// The sheet of that name, or without one the first that is shown. Errors: NotFound, with the names there
    /// are.
    [[nodiscard]] Result<std::size_t> sheetNamed(const QString &name) const;

    /// As SheetReader::read().
    [[nodiscard]] Result<void> read(std::size_t sheet, const TakeRow &take, const Progress &progress = {})
    {
        return m_reader->read(sheet, take, progress);
    }

    /// As SheetReader::mergedCells().
    [[nodiscard]] const std::vector<MergedCells> &mergedCells() const { return m_reader->mergedCells(); }

private:
    std::unique_ptr<QTemporaryDir> m_converted; ///< of a file that had to be converted first
    std::unique_ptr<SheetReader> m_reader;
    std::optional<TextFormat> m_textFormat;
};

} // namespace yeonsu
