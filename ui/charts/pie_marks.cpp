#include "charts/chart_text.h"
#include "charts/marks.h"
#include "charts/pie_layout.h"
#include "figures/share.h"

#include <QtCharts/QChart>
#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal donutHole = 0.585;

/// One line, or the name above its number where one line is too wide.
TextBlock calloutLabel(const SheetCanvas &canvas, const ChartText &text, const ChartCategory &category,
                       qreal widest)
{
    const TextRun value = canvas.run(groupedNumber(category.value), QFont::DemiBold);
    const TextRun share = canvas.run(u" (%1)"_s.arg(text.share(category)));
    const TextLine line{canvas.run(category.label + u' '), value, share};
    if (sizeOf(line).width() <= widest)
        return {{line}};
    TextBlock block = fittedText(canvas.run(category.label), widest, 1);
    const TextLine numbers{value, share};
    block.lines.push_back(sizeOf(numbers).width() <= widest ? numbers : TextLine{value});
    return block;
}

struct PiePlan
{
    ChartNumbers numbers;
    std::vector<TextBlock> labels;
    PieLayout layout;
};

std::optional<PiePlan> planWith(const SheetCanvas &canvas, const ChartChoice &choice,
                                const ChartNumbers &numbers, const QRectF &area)
{
    PiePlan plan{numbers, {}, {}};
    const ChartText text(choice, numbers);
    PieRequest request;
    request.area = area;
    request.em = canvas.em();
    request.holeRatio = choice.kind == ChartKind::Donut ? donutHole : 0;
    request.smallestSliceWidth = std::max(2.5, 0.1 * canvas.em());
    for (const ChartCategory &category : numbers.categories) {
        plan.labels.push_back(calloutLabel(canvas, text, category, widestPieLabel(area, canvas.em())));
        request.values.push_back(category.value);
        request.labels.push_back(plan.labels.back().size());
    }
    const auto layout = layOutPie(request);
    if (!layout)
        return std::nullopt;
    plan.layout = *layout;
    return plan;
}

/// With as many categories as have room for their labels.
std::optional<PiePlan> planOf(const SheetCanvas &canvas, const ChartChoice &choice,
                              const ChartNumbers &numbers, const QRectF &area)
{
    const std::size_t mostSlices = canvas.style().colours.series.size(); // more cannot be told apart
    for (std::size_t count = std::min(mostSlices, numbers.categories.size()); count >= 2; --count) {
        if (auto plan = planWith(canvas, choice, folded(numbers, count, choice.language), area))
            return plan;
    }
    return numbers.categories.size() == 1 ? planWith(canvas, choice, numbers, area) : std::nullopt;
}

QColor colourOf(const SheetCanvas &canvas, const ChartNumbers &numbers, std::size_t slice)
{
    const ChartCategory &category = numbers.categories[slice];
    const QColor colour = canvas.seriesColour(slice, category.isRest);
    return canvas.isDimmed(category.key) ? canvas.dimmed(colour) : colour;
}

void drawSlices(SheetCanvas &canvas, const PiePlan &plan, qreal holeRatio)
{
    constexpr qreal margin = 1.1; // Qt Charts cuts marks off at the edge of the plot
    auto *series = new QPieSeries;
    series->setPieSize(1 / margin);
    series->setHoleSize(holeRatio / margin);
    series->setPieStartAngle(plan.layout.slices.front().start);
    series->setPieEndAngle(plan.layout.slices.front().start + 360);
    for (std::size_t i = 0; i < plan.layout.slices.size(); ++i) {
        QPieSlice *slice = series->append({}, plan.layout.slices[i].sweep);
        const QColor colour = colourOf(canvas, plan.numbers, i);
        slice->setBrush(colour);
        slice->setPen(QPen(colour, canvas.em() / 40)); // closes the seam that anti-aliasing leaves
    }
    const qreal radius = margin * plan.layout.radius;
    QChart &chart =
        canvas.addChart({plan.layout.centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)});
    chart.addSeries(series);
}

bool hasGap(const ChartNumbers &numbers, std::size_t slice)
{
    return shareInTenths(numbers.categories[slice].value, numbers.total) >= 10;
}

/// Between slices of at least 1% each; a thinner one would vanish beside a gap.
void drawGaps(SheetCanvas &canvas, const PiePlan &plan, qreal holeRatio)
{
    const PieLayout &layout = plan.layout;
    const std::size_t count = layout.slices.size();
    for (std::size_t i = 0; i < count && count > 1; ++i) {
        if (!hasGap(plan.numbers, i) || !hasGap(plan.numbers, (i + count - 1) % count))
            continue;
        const qreal angle = layout.slices[i].start;
        canvas.addLine({{onCircle(layout.centre, layout.radius * holeRatio - 1, angle),
                         onCircle(layout.centre, layout.radius + canvas.em() / 20, angle)}},
                       canvas.style().colours.card, canvas.em() / 11);
    }
}

QPainterPath sliceShape(const PieLayout &layout, const PieSlice &slice, qreal holeRatio)
{
    const auto square = [&](qreal radius) {
        return QRectF(layout.centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    };
    const qreal start = 90 - slice.start;
    QPainterPath shape;
    shape.arcMoveTo(square(layout.radius), start);
    shape.arcTo(square(layout.radius), start, -slice.sweep);
    if (holeRatio > 0)
        shape.arcTo(square(layout.radius * holeRatio), start - slice.sweep, slice.sweep);
    else
        shape.lineTo(layout.centre);
    shape.closeSubpath();
    return shape;
}

void drawCallouts(SheetCanvas &canvas, const PiePlan &plan)
{
    for (std::size_t i = 0; i < plan.layout.slices.size(); ++i) {
        const PieSlice &slice = plan.layout.slices[i];
        TextBlock label = plan.labels[i];
        label.alignment = slice.isOnLeft ? Qt::AlignRight : Qt::AlignLeft;
        const QString &key = plan.numbers.categories[i].key;
        canvas.addLeader(slice.leader, key);
        canvas.addText(label, slice.label.topLeft(), {TextRole::NameAndValue, key});
    }
}

/// In the hole, with its unit where that fits, too; nothing where even small digits would touch the ring.
void drawTotal(SheetCanvas &canvas, const ChartText &text, const PiePlan &plan)
{
    const qreal radius = donutHole * plan.layout.radius;
    const auto fits = [radius](const TextBlock &block) {
        const QSizeF size = block.size();
        return size.width() <= 1.5 * radius && std::hypot(size.width(), size.height()) <= 1.9 * radius;
    };
    const QString total = groupedNumber(plan.numbers.total);
    for (int tenths = 20; tenths > 5; --tenths) {
        const qreal scale = tenths / 10.0;
        const TextBlock number{{{canvas.run(total, QFont::Bold, scale)}}, Qt::AlignHCenter};
        if (!fits(number))
            continue;
        TextBlock withUnit = number;
        withUnit.lines.push_back({canvas.mutedRun(text.unit(), std::min(1.0, scale))});
        canvas.addCentredText(fits(withUnit) ? withUnit : number, plan.layout.centre);
        return;
    }
}

} // namespace

ChartNumbers drawPie(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                     const QRectF &area)
{
    const std::optional<PiePlan> plan = planOf(canvas, choice, numbers, area);
    if (!plan)
        return drawBars(canvas, choice, numbers, area); // where not even two labels fit beside a pie
    const ChartText text(choice, plan->numbers);
    const qreal holeRatio = choice.kind == ChartKind::Donut ? donutHole : 0;
    drawSlices(canvas, *plan, holeRatio);
    drawGaps(canvas, *plan, holeRatio);
    drawCallouts(canvas, *plan);
    if (choice.kind == ChartKind::Donut)
        drawTotal(canvas, text, *plan);
    for (std::size_t i = 0; i < plan->layout.slices.size(); ++i) {
        const ChartCategory &category = plan->numbers.categories[i];
        canvas.addMark({sliceShape(plan->layout, plan->layout.slices[i], holeRatio),
                        category.key,
                        {},
                        category.value,
                        text.tooltip(category, 0)});
    }
    return plan->numbers;
}

} // namespace yeonsu
