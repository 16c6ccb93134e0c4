#include "sheets/text_format.h"

#include "sheets/reading_error.h"
#include "sheets/text_stream.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qint64 lookedAt = 4096; ///< bytes, for an encoding without a mark

std::optional<TextEncoding> encodingByMark(const QByteArray &start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (start.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (start.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

/// Of the ends of lines and what parts columns, nearly all beside a zero: also in a text that is Korean but
/// for these, in which “가” (U+AC00) has a zero on the other side.
std::optional<TextEncoding> utf16BySeparators(const QByteArray &start)
{
    constexpr int fewest = 2;
    int all = 0;
    std::array<int, 2> beside{}; // the zero behind it, or before it
    for (qsizetype i = 0; i < start.size(); ++i) {
        if (!QByteArrayView("\n\r\t,;").contains(start[i]))
            continue;
        ++all;
        const bool isSecond = i % 2 == 1;
        const qsizetype other = isSecond ? i - 1 : i + 1;
        beside[std::size_t(isSecond)] += other < start.size() && start[other] == 0 ? 1 : 0;
    }
    const auto areMost = [all](int some) { return some >= fewest && some * 4 >= all * 3; };
    return areMost(beside[0])   ? std::optional(TextEncoding::Utf16Le)
           : areMost(beside[1]) ? std::optional(TextEncoding::Utf16Be)
                                : std::nullopt;
}

/// Latin letters, digits and delimiters have a zero in every second byte.
std::optional<TextEncoding> utf16WithoutMark(const QByteArray &start)
{
    if (const auto found = utf16BySeparators(start))
        return found;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[std::size_t(i % 2)] += start[i] == 0 ? 1 : 0;
    if (start.size() < 4 || std::max(zeros[0], zeros[1]) < start.size() / 4)
        return std::nullopt;
    if (zeros[0] == 0)
        return TextEncoding::Utf16Le;
    if (zeros[1] == 0)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

/// Whether all of the file is in the encoding.
Result<bool> isIn(QIODevice &file, TextEncoding encoding)
{
    TextStream stream(file, encoding);
    for (;;) {
        const Result<QString> block = stream.next();
        if (!block && block.error().code == ErrorCode::Io)
            return tl::unexpected(block.error());
        if (!block || block->isEmpty())
            return block.has_value();
    }
}

/// How many columns each of the first records has; quoted delimiters and line ends do not count.
std::vector<int> columnsOfRecords(QStringView text, char16_t delimiter)
{
    constexpr std::size_t mostRecords = 50;
    std::vector<int> columns;
    int current = 1;
    bool isQuoted = false;
    bool isBlank = true;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == delimiter)
            ++current;
        if (isQuoted || (c != u'\n' && c != u'\r')) {
            isBlank = false;
            continue;
        }
        if (!isBlank)
            columns.push_back(current);
        if (columns.size() == mostRecords)
            break;
        current = 1;
        isBlank = true;
    }
    // The last record may be cut where the text is; it counts where it is the only one.
    if (columns.empty() && !isBlank)
        columns.push_back(current);
    return columns;
}

/// The number of columns that most records have, beyond the first, times how many have it.
int agreement(const std::vector<int> &columns)
{
    std::map<int, int> records;
    for (const int count : columns)
        ++records[count];
    int best = 0;
    for (const auto &[count, times] : records)
        best = std::max(best, (std::min(count, 30) - 1) * times * times);
    return best;
}

} // namespace

Result<TextEncoding> guessEncoding(QIODevice &file)
{
    file.seek(0);
    const QByteArray start = file.peek(lookedAt);
    if (const auto marked = encodingByMark(start))
        return *marked;
    if (const auto utf16 = utf16WithoutMark(start))
        return *utf16;
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Windows949}) {
        const Result<bool> fits = isIn(file, encoding);
        file.seek(0);
        YEONSU_TRY(fits);
        if (*fits)
            return encoding;
    }
    return tl::unexpected(ReadingError::unknownEncoding());
}

TextFormat guessFormat(TextEncoding encoding, const QString &start)
{
    TextFormat format{encoding, ',', 0};
    const bool saysSo = start.size() > 4 && start.startsWith("sep="_L1, Qt::CaseInsensitive) &&
                        (start.size() == 5 || start[5] == u'\n' || start[5] == u'\r');
    if (saysSo && start[4].unicode() < 0x80) {
        format.delimiter = char(start[4].unicode());
        format.skippedLines = 1;
        return format;
    }
    int best = 0;
    for (const char delimiter : {',', ';', '\t'}) {
        const int found = agreement(columnsOfRecords(start, char16_t(delimiter)));
        if (found > best) {
            best = found;
            format.delimiter = delimiter;
        }
    }
    return format;
}

} // namespace yeonsu
