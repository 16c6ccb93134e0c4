#include "charts/bar_series.h"
#include "charts/marks.h"
#include "figures/share.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal thickness = 0.64;

TextBlock valueLabel(const SheetCanvas &canvas, const ChartText &text, const ChartCategory &category)
{
    const QString beside = text.beside(category);
    const QString value = groupedNumber(category.value);
    return {{{canvas.run(beside.isEmpty() ? value : u"%1 · %2"_s.arg(value, beside), QFont::DemiBold)}}};
}

struct BarLabels
{
    std::vector<TextBlock> names;
    std::vector<TextBlock> values;
};

BarLabels labelsOf(const SheetCanvas &canvas, const ChartText &text, const ChartNumbers &numbers,
                   qreal widest, int lines)
{
    BarLabels labels;
    for (const ChartCategory &category : numbers.categories) {
        labels.names.push_back(fittedText(canvas.run(category.label), widest, lines, Qt::AlignRight));
        labels.values.push_back(valueLabel(canvas, text, category));
    }
    return labels;
}

qreal widestOf(const std::vector<TextBlock> &blocks)
{
    qreal widest = 0;
    for (const TextBlock &block : blocks)
        widest = std::max(widest, block.size().width());
    return widest;
}

} // namespace

ChartNumbers drawBars(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &allNumbers,
                      const QRectF &area)
{
    const qreal em = canvas.em();
    const qreal lineHeight = sizeOf({canvas.run(u"가"_s)}).height();
    const auto room = std::size_t(std::max(2.0, area.height() / (1.15 * lineHeight)));
    ChartNumbers numbers = folded(allNumbers, std::min(room, mostCategories(choice)), choice.language);
    const ChartText text(choice, numbers);

    const auto count = qreal(numbers.categories.size());
    const qreal pitch = std::min(area.height() / count, 5 * em);
    const BarLabels labels =
        labelsOf(canvas, text, numbers, area.width() * 0.3, pitch < 2.2 * lineHeight ? 1 : 2);
    const qreal gap = 0.45 * em;
    const qreal left = area.left() + widestOf(labels.names) + gap;
    const qreal right = area.right() - widestOf(labels.values) - gap;
    const BarSeries bars(numbers, {left, area.top(), std::max(em, right - left), pitch * count},
                         Qt::Horizontal, thickness);
    bars.draw(canvas, text);
    for (std::size_t i = 0; i < numbers.categories.size(); ++i) {
        const QRectF bar = bars.bar(i);
        const QSizeF name = labels.names[i].size();
        const QSizeF value = labels.values[i].size();
        canvas.addText(labels.names[i], {left - gap - name.width(), bar.center().y() - name.height() / 2});
        canvas.addText(labels.values[i], {bar.right() + gap, bar.center().y() - value.height() / 2});
    }
    return numbers;
}

} // namespace yeonsu
