#include "sheets/csv_reader.h"

#include "sheets/csv_records.h"
#include "sheets/reading_error.h"
#include "sheets/text_stream.h"

namespace yeonsu {

namespace {
constexpr qsizetype charactersForGuess = 64 << 10;
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> file, const TextFormat &format)
    : m_file(std::move(file))
    , m_textFormat(format)
{
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<QIODevice> file,
                                                   const std::optional<TextFormat> &chosen)
{
    if (chosen)
        return std::unique_ptr<CsvReader>(new CsvReader(std::move(file), *chosen));
    const Result<TextEncoding> encoding = guessEncoding(*file);
    YEONSU_TRY(encoding);
    TextStream stream(*file, *encoding);
    const Result<QString> start = stream.next();
    YEONSU_TRY(start);
    const TextFormat format = guessFormat(*encoding, start->left(charactersForGuess));
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(file), format));
}

Result<void> CsvReader::read(std::size_t, const TakeRow &take, const Progress &progress)
{
    TextStream stream(*m_file, m_textFormat.encoding);
    CsvRecords records(m_textFormat.delimiter, m_textFormat.skippedLines, take);
    const auto size = double(std::max<qint64>(1, m_file->size()));
    while (!records.isEnough()) {
        YEONSU_TRY(progress.tell(double(m_file->pos()) / size));
        const Result<QString> block = stream.next();
        YEONSU_TRY(block);
        if (block->isEmpty())
            return records.finish();
        YEONSU_TRY(records.add(block->toUtf8()));
    }
    return {};
}

Result<std::vector<SheetRow>> pastedRows(const QString &text)
{
    std::vector<SheetRow> rows;
    const TakeRow take = [&rows](SheetRow &&row) {
        rows.push_back(std::move(row));
        return true;
    };
    CsvRecords records('\t', 0, take);
    YEONSU_TRY(records.add(text.toUtf8()));
    YEONSU_TRY(records.finish());
    return rows;
}

} // namespace yeonsu
