#include "charts/part_labels.h"

#include "figures/share.h"

namespace yeonsu {

namespace {

TextRun valueOfPart(const SheetCanvas &canvas, qint64 value)
{
    return canvas.run(groupedNumber(value), QFont::DemiBold);
}

} // namespace

std::optional<qreal> fittingScale(const std::vector<TextRun> &runs, qreal width, qreal least)
{
    const auto fits = [width](const TextRun &run) { return sizeOf({run}).width() <= width; };
    for (int percent = 100; percent >= qRound(100 * least); percent -= 5) {
        const qreal scale = percent / 100.0;
        if (std::all_of(runs.begin(), runs.end(),
                        [&](const TextRun &run) { return fits(scaled(run, scale)); }))
            return scale;
    }
    return std::nullopt;
}

void drawValuesInside(SheetCanvas &canvas, const BarSeries &bars, const ChartNumbers &numbers)
{
    const qreal margin = 0.1 * canvas.em();
    for (std::size_t i = 0; i < numbers.categories.size(); ++i) {
        const ChartCategory &category = numbers.categories[i];
        const auto isDrawn = [](qint64 value) { return value > 0; };
        if (std::count_if(category.values.begin(), category.values.end(), isDrawn) < 2)
            continue;
        for (std::size_t s = 0; s < category.values.size(); ++s) {
            TextRun run = canvas.run(groupedNumber(category.values[s]), QFont::Normal, 0.85);
            const QColor colour = barColour(canvas, numbers, i, s);
            run.colour = textOn(canvas.isDimmed(category.key) ? canvas.dimmed(colour) : colour);
            const QRectF part = bars.part(i, s);
            const QSizeF size = sizeOf({run});
            if (category.values[s] > 0 && size.height() <= part.height() &&
                size.width() + 2 * margin <= part.width())
                canvas.addCentredText({{{run}}}, part.center(),
                                      {TextRole::Value, category.key, numbers.series[s].key});
        }
    }
}

std::vector<TextRun> valuesOfParts(const SheetCanvas &canvas, const ChartNumbers &numbers)
{
    std::vector<TextRun> runs;
    for (const ChartCategory &category : numbers.categories) {
        for (const qint64 value : category.values)
            runs.push_back(valueOfPart(canvas, value));
    }
    return runs;
}

void drawValuesOfParts(SheetCanvas &canvas, const BarSeries &bars, const ChartNumbers &numbers,
                       Qt::Orientation direction, qreal scale)
{
    const qreal gap = 0.25 * canvas.em();
    for (std::size_t i = 0; i < numbers.categories.size(); ++i) {
        for (std::size_t s = 0; s < numbers.series.size(); ++s) {
            const ChartCategory &category = numbers.categories[i];
            if (category.values[s] == 0)
                continue;
            const TextBlock value{{{scaled(valueOfPart(canvas, category.values[s]), scale)}}};
            const QSizeF size = value.size();
            const QRectF part = bars.part(i, s);
            const QPointF at =
                direction == Qt::Vertical
                    ? QPointF(part.center().x() - size.width() / 2, part.top() - gap / 2 - size.height())
                    : QPointF(part.right() + gap, part.center().y() - size.height() / 2);
            canvas.addText(value, at, {TextRole::Value, category.key, numbers.series[s].key});
        }
    }
}

} // namespace yeonsu
