#include "exchange/list_file.h"

#include "exchange/csv_text.h"
#include "exchange/list_layout.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

/// The shown sheets with their first rows, each read when it is asked for.
class SheetHeads
{
public:
    SheetHeads(SheetFile &file, const Progress &progress)
        : m_file(file)
        , m_progress(progress)
        , m_heads(file.sheets().size())
    {
    }

    /// The first that fits as well as that.
    [[nodiscard]] std::optional<std::size_t> first(std::span<const ListKind> kinds, HeadingFit fit)
    {
        for (std::size_t i = 0; i < m_heads.size(); ++i) {
            const auto fits = [&](ListKind kind) { return headingFit(kind, head(i)) == fit; };
            if (!m_file.sheets()[i].isHidden && std::any_of(kinds.begin(), kinds.end(), fits))
                return i;
        }
        return std::nullopt;
    }

private:
    /// One that cannot be read has no headings; reading it tells why.
    [[nodiscard]] const std::vector<SheetRow> &head(std::size_t sheet)
    {
        std::optional<std::vector<SheetRow>> &head = m_heads[sheet];
        if (head)
            return *head;
        head.emplace();
        const auto take = [&head](SheetRow &&row) {
            head->push_back(std::move(row));
            return head->size() < rowsGuessedFrom;
        };
        (void)m_file.read(sheet, take, {{}, m_progress.stop});
        return *head;
    }

    SheetFile &m_file;
    const Progress &m_progress;
    std::vector<std::optional<std::vector<SheetRow>>> m_heads;
};

Result<std::size_t> sheetFor(SheetFile &file, const SheetWish &wish, const Progress &progress)
{
    Result<std::size_t> first = file.sheetNamed(wish.name);
    if (!first || !wish.name.isEmpty() || file.sheets().size() == 1)
        return first;
    std::vector<ListKind> all;
    all.reserve(keyCount<ListKind>());
    for (const auto &[kind, key] : keyTable<ListKind>)
        all.push_back(kind);
    std::vector<std::vector<ListKind>> wanted{all};
    if (wish.kind)
        wanted.insert(wanted.begin(), {*wish.kind});
    SheetHeads heads(file, progress);
    for (const std::vector<ListKind> &kinds : wanted) {
        for (const HeadingFit fit : {HeadingFit::Whole, HeadingFit::WithoutCourse}) {
            if (const std::optional<std::size_t> found = heads.first(kinds, fit))
                return *found;
        }
    }
    return first;
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

QStringList ListFile::unreadSheets() const
{
    QStringList names;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (i != sheet)
            names.append(sheets[i].name);
    }
    return names;
}

Result<ListFile> readListFile(const QString &path, const SheetWish &wish,
                              const std::optional<TextFormat> &format, const Progress &progress)
{
    const Result<std::unique_ptr<SheetFile>> file = SheetFile::open(path, format, progress);
    YEONSU_TRY(file);
    const Result<std::size_t> index = sheetFor(**file, wish, progress);
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
