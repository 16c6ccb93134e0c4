#include "sheets/merged_cells.h"

#include "sheets/reading_limits.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^[-+]?[\\d.,]+\\s*(명|%|persons?|people)?$"_s);
    return number.match(text).hasMatch();
}

} // namespace

void fillMerged(std::vector<SheetRow> &rows, const std::vector<MergedCells> &merged)
{
    const auto from = [&rows](qint64 number) {
        return std::lower_bound(rows.begin(), rows.end(), number,
                                [](const SheetRow &row, qint64 wanted) { return row.number < wanted; });
    };
    qint64 filled = 0;
    for (const MergedCells &cells : merged) {
        auto row = from(cells.firstRow);
        if (row == rows.end() || row->number != cells.firstRow)
            continue;
        const QString text = row->cells.value(cells.column);
        if (text.isEmpty() || isNumber(text))
            continue;
        for (++row; row != rows.end() && row->number <= cells.lastRow; ++row) {
            // No sheet that people made has so many.
            if (++filled > ReadingLimits::mergedCells)
                return;
            while (row->cells.size() <= cells.column)
                row->cells.append(QString());
            if (row->cells[cells.column].isEmpty())
                row->cells[cells.column] = text;
        }
    }
}

} // namespace yeonsu
