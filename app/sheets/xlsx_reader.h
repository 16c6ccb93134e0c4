// Reads workbooks of Excel (Office Open XML, ECMA-376).
#pragma once

#include "sheets/number_format.h"
#include "sheets/shared_texts.h"
#include "sheets/sheet_reader.h"

namespace yeonsu {

class XlsxReader : public SheetReader
{
public:
    /// Errors: Damaged, Io.
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(std::unique_ptr<ZipPackage> package);

    [[nodiscard]] SheetFormat format() const override { return SheetFormat::Xlsx; }
    [[nodiscard]] const std::vector<SheetName> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<void> read(std::size_t sheet, const TakeRow &take,
                                    const Progress &progress) override;

private:
    /// Parts of the package by the id of the relationship that names them, and by its type.
    struct Relations
    {
        QHash<QString, QString> byId;
        QHash<QString, QString> byType;
    };

    explicit XlsxReader(std::unique_ptr<ZipPackage> package)
        : m_package(std::move(package))
    {
    }
    [[nodiscard]] Result<Relations> relationsOf(const QString &part);
    [[nodiscard]] Result<void> readWorkbook();
    [[nodiscard]] Result<void> readStyles(const QString &part);

    std::unique_ptr<ZipPackage> m_package;
    std::vector<SheetName> m_sheets;
    std::vector<QString> m_parts; ///< of each sheet
    SharedTexts m_texts;
    std::vector<NumberMeaning> m_styles; ///< by the number of a cell's style
    bool m_countsFrom1904 = false;
};

} // namespace yeonsu
