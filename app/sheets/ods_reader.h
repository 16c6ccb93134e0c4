// Reads OpenDocument spreadsheets (ISO/IEC 26300).
#pragma once

#include "sheets/sheet_reader.h"
#include "sheets/zip_package.h"

namespace yeonsu {

class OdsReader : public SheetReader
{
public:
    /// Errors: Damaged, Io.
    [[nodiscard]] static Result<std::unique_ptr<OdsReader>> open(std::unique_ptr<ZipPackage> package);

    [[nodiscard]] SheetFormat format() const override { return SheetFormat::Ods; }
    [[nodiscard]] const std::vector<SheetName> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<void> read(std::size_t sheet, const TakeRow &take,
                                    const Progress &progress) override;

private:
    explicit OdsReader(std::unique_ptr<ZipPackage> package)
        : m_package(std::move(package))
    {
    }
    [[nodiscard]] Result<void> readNames();

    std::unique_ptr<ZipPackage> m_package;
    std::vector<SheetName> m_sheets;
};

} // namespace yeonsu
