#include "models/list_source.h"

#include "sheets/csv_reader.h"
#include "sheets/sheet_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace yeonsu {

namespace {

QString hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // One that cannot be read is complained of by whoever reads its rows.
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<ListSource> readSource(const SheetChoice &choice, const Progress &progress)
{
    const auto file = SheetFile::open(choice.path, choice.textFormat, progress);
    YEONSU_TRY(file);
    const Result<std::size_t> first = (*file)->sheetNamed({});
    YEONSU_TRY(first);
    ListSource source{{choice.path, choice.sheet.value_or(*first), (*file)->textFormat()},
                      {QFileInfo(choice.path).fileName(), hashOf(choice.path)},
                      (*file)->sheets(),
                      {}};
    const auto take = [&source](SheetRow &&row) {
        source.rows.push_back(std::move(row));
        return true;
    };
    YEONSU_TRY((*file)->read(*source.choice.sheet, take, progress));
    return source;
}

Result<ListSource> pastedSource(const QString &text)
{
    Result<std::vector<SheetRow>> rows = pastedRows(text);
    YEONSU_TRY(rows);
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return ListSource{{}, {{}, QString::fromLatin1(hash.toHex())}, {{}}, std::move(*rows)};
}

} // namespace yeonsu
