#include "exchange/plain_table.h"

#include "figures/share.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr QChar minus(0x2212);

bool isChange(ColumnKind kind)
{
    return kind == ColumnKind::Change || kind == ColumnKind::ChangeShare;
}

/// `text` without its sign.
QString withSign(qint64 number, const QString &text)
{
    return number > 0 ? u'+' + text : number < 0 ? minus + text : text;
}

} // namespace

QString shownText(const TableCell &cell, ColumnKind kind)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<qint64>(&cell))
        return isChange(kind) ? withSign(*number, groupedNumber(std::abs(*number))) : groupedNumber(*number);
    if (const auto *share = std::get_if<TableShare>(&cell)) {
        const QString text = shareText(std::abs(share->part), share->whole).chopped(1); // without its %
        return isChange(kind) ? withSign(share->part, text) : text;
    }
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    return {};
}

std::vector<QStringList> shownLines(const PlainTable &table)
{
    std::vector<QStringList> lines(1);
    for (const TableColumn &column : table.columns)
        lines.front().append(column.heading);
    for (const std::vector<TableCell> &row : table.rows) {
        QStringList &line = lines.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i)
            line.append(shownText(row[i], table.columns[i].kind));
    }
    return lines;
}

int tenthsOfPercent(const TableShare &share)
{
    const int tenths = shareInTenths(std::abs(share.part), share.whole);
    return share.part < 0 ? -tenths : tenths;
}

} // namespace yeonsu
