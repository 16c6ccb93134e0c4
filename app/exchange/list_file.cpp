#include "exchange/list_file.h"

#include "exchange/csv_text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace yeonsu {

namespace {

/// Of what cannot be read it is that of nothing: reading the list tells of it.
QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly))
        hash.addData(&file);
    return QString::fromLatin1(hash.result().toHex());
}

/// What csv() puts before a text that a spreadsheet would take for a formula.
void takeOffMarks(std::vector<SheetRow> &rows)
{
    for (SheetRow &row : rows) {
        for (QString &cell : row.cells)
            cell = withoutFormulaMark(cell);
    }
}

} // namespace

Result<ListFile> readListFile(const QString &path, const QString &sheet,
                              const std::optional<TextFormat> &format, const Progress &progress)
{
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path, format, progress);
    YEONSU_TRY(file);
    const Result<std::size_t> index = (*file)->sheetNamed(sheet);
    YEONSU_TRY(index);
    ListFile list{
        {QFileInfo(path).fileName(), sha256Of(path)}, (*file)->sheets(), *index, (*file)->textFormat(), {}};
    const auto take = [&list](SheetRow &&row) {
        list.rows.push_back(std::move(row));
        return true;
    };
    YEONSU_TRY((*file)->read(*index, take, progress));
    fillMerged(list.rows, (*file)->mergedCells());
    if ((*file)->format() == SheetFormat::Csv)
        takeOffMarks(list.rows);
    return list;
}

} // namespace yeonsu
