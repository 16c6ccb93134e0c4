// Reads the sheets of one file, row by row, whatever its format.
#pragma once

#include "domain/progress.h"
#include "sheets/merged_cells.h"

#include <functional>
#include <vector>

namespace yeonsu {

enum class SheetFormat { Csv, Xlsx, Ods };

struct SheetName
{
    QString name;
    bool isHidden = false;

    bool operator==(const SheetName &) const = default;
};

/// Takes a row; false where no more are wanted.
using TakeRow = std::function<bool(SheetRow &&row)>;

class SheetReader
{
public:
    virtual ~SheetReader() = default;

    [[nodiscard]] virtual SheetFormat format() const = 0;
    /// At least one. A CSV file has one without a name.
    [[nodiscard]] virtual const std::vector<SheetName> &sheets() const = 0;
    /// Gives every row that is not blank to `take`, in order. May be called again. Memory stays bounded
    /// however long the sheet is. Errors: Damaged, Io, Cancelled.
    [[nodiscard]] virtual Result<void> read(std::size_t sheet, const TakeRow &take,
                                            const Progress &progress) = 0;
    /// Of the sheet that was read last, as a whole.
    [[nodiscard]] const std::vector<MergedCells> &mergedCells() const { return m_merged; }

protected:
    std::vector<MergedCells> m_merged;
};

} // namespace yeonsu
