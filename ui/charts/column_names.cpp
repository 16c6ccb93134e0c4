#include "charts/column_names.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr std::array<qreal, 3> scales{1, 0.9, 0.8};
constexpr int mostLines = 3;

qreal widthFor(const SheetCanvas &canvas, qreal pitch)
{
    return pitch - 0.5 * canvas.em();
}

/// The largest at which no word is broken; nothing where that is none.
std::optional<qreal> scaleInWords(const SheetCanvas &canvas, const ChartNumbers &numbers, qreal width)
{
    for (const qreal scale : scales) {
        if (std::all_of(numbers.categories.begin(), numbers.categories.end(),
                        [&](const ChartCategory &category) {
                            return fitsInWords(canvas.mutedRun(category.label, scale), width, mostLines);
                        }))
            return scale;
    }
    return std::nullopt;
}

qreal widestOf(const SheetCanvas &canvas, const QStringList &years)
{
    qreal widest = 0;
    for (const QString &year : years)
        widest = std::max(widest, sizeOf({canvas.mutedRun(year)}).width());
    return widest;
}

/// Those that are left are the round ones, so that one can count between them.
QStringList fittedYears(const SheetCanvas &canvas, const QStringList &years, qreal pitch)
{
    const qreal gap = 0.6 * canvas.em();
    QStringList shortened;
    for (const QString &year : years)
        shortened.append(u"’"_s + year.right(2));
    const qreal widest = widestOf(canvas, years);
    const bool isWhole = widest <= pitch - gap;
    if (isWhole || widestOf(canvas, shortened) <= pitch - gap)
        return isWhole ? years : shortened;
    const qreal moved = std::max(0.0, (widest - pitch) / 2); // of one at the edge of the sheet, at the most
    int step = 2;
    for (const int next : {2, 5, 10, 20, 50, 100, 200, 500}) {
        step = next;
        if (widest + moved <= pitch * step - gap)
            break;
    }
    QStringList round = years;
    for (QString &year : round) {
        if (year.toInt() % step != 0)
            year.clear();
    }
    return round;
}

TextBlock blockOf(const TextRun &name, qreal width, int lines)
{
    return name.text.isEmpty() ? TextBlock() : fittedText(name, width, lines, Qt::AlignHCenter);
}

} // namespace

bool namesFitColumns(const SheetCanvas &canvas, const ChartNumbers &numbers, qreal pitch)
{
    return scaleInWords(canvas, numbers, widthFor(canvas, pitch)).has_value();
}

std::vector<TextBlock> columnNames(const SheetCanvas &canvas, const ChartNumbers &numbers, bool areYears,
                                   qreal pitch)
{
    QStringList names;
    for (const ChartCategory &category : numbers.categories)
        names.append(category.label);
    qreal scale = 1;
    qreal width = std::numeric_limits<qreal>::infinity();
    if (areYears) {
        names = fittedYears(canvas, names, pitch);
    } else {
        width = widthFor(canvas, pitch);
        scale = scaleInWords(canvas, numbers, width).value_or(scales.back());
    }
    std::vector<TextBlock> blocks;
    for (const QString &name : names)
        blocks.push_back(blockOf(canvas.mutedRun(name, scale), width, mostLines));
    return blocks;
}

} // namespace yeonsu
