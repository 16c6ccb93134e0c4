#include "charts/bar_series.h"
#include "charts/marks.h"
#include "figures/share.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal thickness = 0.6;
constexpr qreal widestColumn = 6; ///< in em
constexpr qreal widestPlace = 14; ///< in em, of a column with the space around it

/// The series' names with their colours, in one row that wraps; returns its height with the gap below.
qreal drawLegend(SheetCanvas &canvas, const ChartNumbers &numbers, const QRectF &area)
{
    const qreal em = canvas.em();
    const qreal side = 0.7 * em;
    QPointF at = area.topLeft();
    qreal lineHeight = 0;
    for (std::size_t i = 0; i < numbers.series.size(); ++i) {
        const TextBlock name = fittedText(canvas.mutedRun(numbers.series[i].label), area.width() - 2 * em, 1);
        const QSizeF size = name.size();
        lineHeight = size.height();
        if (at.x() > area.left() && at.x() + side + 0.35 * em + size.width() > area.right())
            at = {area.left(), at.y() + lineHeight};
        canvas.addRectangle({at.x(), at.y() + (lineHeight - side) / 2, side, side},
                            barColour(canvas.style().colours, i));
        canvas.addText(name, at + QPointF(side + 0.35 * em, 0));
        at.rx() += side + 0.35 * em + size.width() + em;
    }
    return at.y() + lineHeight + 0.6 * em - area.top();
}

/// A label above a column: the value, and beneath it what stands beside it where that fits. Without lines
/// where even small digits would run into the next column's.
TextBlock valueLabel(const SheetCanvas &canvas, const ChartText &text, const ChartCategory &category,
                     qreal width)
{
    const QString value = groupedNumber(category.value);
    qreal scale = 1;
    while (scale > 0.6 && sizeOf({canvas.run(value, QFont::DemiBold, scale)}).width() > width)
        scale -= 0.05;
    const TextLine number{canvas.run(value, QFont::DemiBold, scale)};
    if (category.value == 0 || sizeOf(number).width() > width)
        return {};
    TextBlock block{{number}, Qt::AlignHCenter};
    const TextLine beside{canvas.mutedRun(text.beside(category), 0.85)};
    if (!beside.front().text.isEmpty() && sizeOf(beside).width() <= width)
        block.lines.push_back(beside);
    return block;
}

bool fit(const SheetCanvas &canvas, const QStringList &names, qreal width)
{
    return std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return sizeOf({canvas.mutedRun(name)}).width() <= width; });
}

/// Years are shortened to two digits where four do not fit, and then left out at even steps.
QStringList fittedYears(const SheetCanvas &canvas, QStringList years, qreal pitch)
{
    const qreal gap = 0.8 * canvas.em();
    if (fit(canvas, years, pitch - gap))
        return years;
    for (QString &year : years)
        year = year.right(2);
    int step = 1;
    while (step < years.size() && !fit(canvas, years, pitch * step - gap))
        ++step;
    for (qsizetype i = 0; i < years.size(); ++i) {
        if (i % step != 0)
            years[i].clear();
    }
    return years;
}

std::vector<TextBlock> namesOf(const SheetCanvas &canvas, const ChartChoice &choice,
                               const ChartNumbers &numbers, qreal pitch)
{
    QStringList names;
    for (const ChartCategory &category : numbers.categories)
        names.append(category.label);
    const bool areYears = question(choice).rows == Dimension::Year;
    if (areYears)
        names = fittedYears(canvas, names, pitch);
    std::vector<TextBlock> blocks;
    for (const QString &name : names) {
        if (name.isEmpty()) {
            blocks.emplace_back();
            continue;
        }
        const qreal width = areYears ? sizeOf({canvas.mutedRun(name)}).width() : pitch - 0.5 * canvas.em();
        blocks.push_back(fittedText(canvas.mutedRun(name), width, 2, Qt::AlignHCenter));
    }
    return blocks;
}

qreal tallestOf(const std::vector<TextBlock> &blocks)
{
    qreal tallest = 0;
    for (const TextBlock &block : blocks)
        tallest = std::max(tallest, block.size().height());
    return tallest;
}

/// The parts of a column that has several, each in its own segment where there is room.
void drawSegmentValues(SheetCanvas &canvas, const BarSeries &columns, const ChartNumbers &numbers,
                       std::size_t category)
{
    const std::vector<qint64> &values = numbers.categories[category].values;
    if (std::count_if(values.begin(), values.end(), [](qint64 value) { return value > 0; }) < 2)
        return;
    for (std::size_t s = 0; s < values.size(); ++s) {
        TextRun run = canvas.run(groupedNumber(values[s]), QFont::Normal, 0.85);
        run.colour = textOn(barColour(canvas.style().colours, s));
        const QRectF segment = columns.segment(category, s);
        const QSizeF size = sizeOf({run});
        if (values[s] > 0 && size.height() <= segment.height() && size.width() <= segment.width())
            canvas.addCentredText({{{run}}}, segment.center());
    }
}

struct ColumnLabels
{
    std::vector<TextBlock> values;
    std::vector<TextBlock> names;
};

ColumnLabels labelsOf(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                      qreal place)
{
    const ChartText text(choice, numbers);
    ColumnLabels labels;
    for (const ChartCategory &category : numbers.categories)
        labels.values.push_back(valueLabel(canvas, text, category, place * 0.96));
    labels.names = namesOf(canvas, choice, numbers, place);
    return labels;
}

void drawLabels(SheetCanvas &canvas, const BarSeries &columns, const ColumnLabels &labels, qreal gap)
{
    for (std::size_t i = 0; i < labels.values.size(); ++i) {
        const QRectF column = columns.bar(i);
        const QSizeF value = labels.values[i].size();
        const QSizeF name = labels.names[i].size();
        if (!value.isEmpty())
            canvas.addText(labels.values[i], {column.center().x() - value.width() / 2,
                                              column.top() - gap / 2 - value.height()});
        if (!name.isEmpty())
            canvas.addText(labels.names[i], {column.center().x() - name.width() / 2, column.bottom() + gap});
    }
}

ChartNumbers fittedNumbers(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                           qreal width)
{
    if (question(choice).rows == Dimension::Year)
        return numbers;
    const auto room = std::size_t(std::max(2.0, width / (3.5 * canvas.em())));
    return folded(numbers, std::min(room, mostCategories(choice)), choice.language);
}

} // namespace

ChartNumbers drawColumns(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &allNumbers,
                         const QRectF &area)
{
    const qreal em = canvas.em();
    ChartNumbers numbers = fittedNumbers(canvas, choice, allNumbers, area.width());
    const auto count = qreal(numbers.categories.size());
    const qreal place = std::min(area.width() / count, widestPlace * em);
    const qreal top = numbers.series.size() > 1 ? area.top() + drawLegend(canvas, numbers, area) : area.top();
    const ColumnLabels labels = labelsOf(canvas, choice, numbers, place);
    const qreal gap = 0.25 * em;
    const qreal plotTop = top + tallestOf(labels.values) + gap;
    const qreal plotBottom = std::max(plotTop + em, area.bottom() - tallestOf(labels.names) - gap);
    const QRectF plot(area.center().x() - place * count / 2, plotTop, place * count, plotBottom - plotTop);

    const BarSeries columns(numbers, plot, Qt::Vertical, std::min(thickness, widestColumn * em / place));
    columns.draw(canvas, ChartText(choice, numbers));
    canvas.addLine({{plot.bottomLeft(), plot.bottomRight()}}, canvas.style().colours.hairline, em / 12);
    drawLabels(canvas, columns, labels, gap);
    if (canvas.style().look == SheetLook::Press) {
        for (std::size_t i = 0; i < numbers.categories.size(); ++i)
            drawSegmentValues(canvas, columns, numbers, i);
    }
    return numbers;
}

} // namespace yeonsu
