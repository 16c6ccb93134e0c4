#include "support/paper_columns.h"

#include <numeric>

namespace yeonsu {

namespace {

constexpr qreal widestText = 170 * unitsOfPoint; // for longer ones the paper is not turned
constexpr qreal narrowestText = 36 * unitsOfPoint;

/// Hangul is about twice as wide as a Latin letter.
int placesOf(const QString &text)
{
    int places = 0;
    for (const QChar c : text)
        places += c.unicode() >= 0x1100 ? 2 : 1;
    return places;
}

bool isText(ColumnKind kind)
{
    return kind == ColumnKind::Text;
}

/// As wide as any with as many digits, which are not equally wide.
QString withWidestDigits(QString text, const QFontMetricsF &metrics)
{
    const QString digits = QStringLiteral("0123456789");
    const QChar widest = *std::max_element(digits.begin(), digits.end(), [&metrics](QChar one, QChar other) {
        return metrics.horizontalAdvance(one) < metrics.horizontalAdvance(other);
    });
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.isDigit(); }, widest);
    return text;
}

/// The widest text of a column by its letters, which is measured then: measuring each would take seconds.
qreal naturalWidth(const PlainTable &table, std::size_t column)
{
    const ColumnKind kind = table.columns[column].kind;
    QString longest;
    int places = 0;
    for (const std::vector<TableCell> &row : table.rows) {
        const QString text = shownText(row[column], kind);
        if (const int count = placesOf(text); count > places) {
            places = count;
            longest = text;
        }
    }
    constexpr qreal slack = 1.1;
    const QFontMetricsF metrics(paperHeadingFont());
    if (!isText(kind))
        longest = withWidestDigits(longest, metrics);
    const qreal text = metrics.horizontalAdvance(longest) * slack;
    const qreal heading = metrics.horizontalAdvance(table.columns[column].heading) + 1;
    return std::max(text, std::min(heading, widestText)) + 2 * cellPadding;
}

std::vector<qreal> naturalWidths(const PlainTable &table)
{
    std::vector<qreal> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        widths.push_back(naturalWidth(table, column));
    return widths;
}

qreal sumOf(const std::vector<qreal> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

std::vector<qreal> withTextsUpTo(qreal widest, const PlainTable &table, std::vector<qreal> widths)
{
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (isText(table.columns[i].kind))
            widths[i] = std::min(widths[i], widest);
    }
    return widths;
}

/// How wide a column of texts can be so that all have room.
qreal widestWithRoom(const PlainTable &table, const std::vector<qreal> &widths, qreal room)
{
    qreal low = narrowestText;
    qreal high = room;
    while (high - low > 1) {
        const qreal middle = (low + high) / 2;
        (sumOf(withTextsUpTo(middle, table, widths)) > room ? high : low) = middle;
    }
    return low;
}

} // namespace

QFont paperHeadingFont()
{
    return pretendard(paperTextSize, QFont::DemiBold);
}

std::vector<qreal> paperWidths(const PlainTable &table, qreal room)
{
    std::vector<qreal> widths = naturalWidths(table);
    if (sumOf(widths) > room)
        widths = withTextsUpTo(widestWithRoom(table, widths, room), table, widths);
    if (const qreal width = sumOf(widths); width > room) {
        for (qreal &each : widths)
            each *= room / width;
    }
    return widths;
}

qreal usualPaperWidth(const PlainTable &table)
{
    return sumOf(withTextsUpTo(widestText, table, naturalWidths(table)));
}

} // namespace yeonsu
