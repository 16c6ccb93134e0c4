#include "charts/bar_series.h"
#include "charts/legend.h"
#include "charts/marks.h"
#include "charts/part_labels.h"
#include "figures/share.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal thickness = 0.64;
constexpr qreal thickest = 3.3;  ///< in em
constexpr qreal widestPitch = 7; ///< in em, from bar to bar
constexpr qreal thicknessOfGroup = 0.78;
constexpr qreal widestName = 0.3;           ///< of the area
constexpr qreal widestNameInOneLine = 0.42; ///< of the area
constexpr qreal leastBar = 0.28;            ///< of the area, of the longest
constexpr qreal widestValue = 0.4;          ///< of the area
constexpr qreal smallestValue = 0.6;        ///< of the labels' size
constexpr qreal smallestLabel = 0.7;        ///< of its usual size
constexpr qreal smallestLetters = 12;       ///< in pixels, of labels smaller than usual

struct BarLabels
{
    std::vector<TextBlock> names;
    std::vector<TextBlock> values; ///< empty blocks where each part has its own
    qreal valueScale = 1;          ///< of the labels' size
};

qreal widestOf(const std::vector<TextBlock> &blocks)
{
    qreal widest = 0;
    for (const TextBlock &block : blocks)
        widest = std::max(widest, block.size().width());
    return widest;
}

qreal lineHeightOf(const SheetCanvas &canvas)
{
    return sizeOf({canvas.run(u"가"_s)}).height();
}

/// Height that a category needs, whose parts may lie under each other.
qreal leastPitch(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers)
{
    const qreal lineHeight = lineHeightOf(canvas);
    const bool isGrouped = choice.kind == ChartKind::Grouped && numbers.series.size() > 1;
    const qreal ofParts = isGrouped ? 0.7 * lineHeight * qreal(numbers.series.size()) / thicknessOfGroup : 0;
    return std::max(1.15 * lineHeight, ofParts);
}

/// The labels of a press sheet are rather smaller than that categories lose their names.
qreal labelScale(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                 qreal height)
{
    if (canvas.style().look != SheetLook::Press || choice.kind == ChartKind::Grouped)
        return 1;
    const auto wished = qreal(std::min(numbers.categories.size(), mostCategories(choice)));
    const qreal least = std::clamp(smallestLetters / canvas.em(), smallestLabel, 1.0);
    return std::clamp(height / (wished * leastPitch(canvas, choice, numbers)), least, 1.0);
}

/// The second measure is left out, at all bars alike, where it would take too much from them.
std::vector<TextRun> valuesOf(const SheetCanvas &canvas, const ChartText &text, const ChartNumbers &numbers,
                              qreal widest)
{
    std::vector<TextRun> alone;
    std::vector<TextRun> withBeside;
    for (const ChartCategory &category : numbers.categories) {
        const QString value = groupedNumber(category.value);
        const QString beside = text.beside(category);
        alone.push_back(canvas.run(value, QFont::DemiBold));
        withBeside.push_back(
            canvas.run(beside.isEmpty() ? value : u"%1 · %2"_s.arg(value, beside), QFont::DemiBold));
    }
    return fittingScale(withBeside, widest, 1) ? withBeside : alone;
}

BarLabels labelsOf(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                   qreal width, qreal pitch, qreal scale)
{
    const bool isGrouped = choice.kind == ChartKind::Grouped;
    const int lines = pitch < 2.2 * lineHeightOf(canvas) ? 1 : 2;
    BarLabels labels;
    labels.valueScale = scale;
    std::vector<TextRun> values =
        isGrouped ? valuesOfParts(canvas, numbers)
                  : valuesOf(canvas, ChartText(choice, numbers), numbers, width * widestValue);
    if (isGrouped) {
        const qreal thin = pitch * thicknessOfGroup / qreal(numbers.series.size());
        labels.valueScale = std::clamp(thin / lineHeightOf(canvas), smallestValue, 1.0);
    }
    for (const TextRun &run : values)
        labels.values.push_back({{{scaled(run, labels.valueScale)}}});
    // Where there is no second line, names may take what the values leave to them.
    const qreal left = width * (1 - leastBar) - widestOf(labels.values);
    const qreal most =
        lines > 1 ? width * widestName : std::clamp(left, width * widestName, width * widestNameInOneLine);
    for (const ChartCategory &category : numbers.categories)
        labels.names.push_back(
            fittedText(scaled(canvas.run(category.label), scale), most, lines, Qt::AlignRight));
    return labels;
}

void drawLabels(SheetCanvas &canvas, const BarSeries &bars, const ChartText &text,
                const ChartNumbers &numbers, const BarLabels &labels, qreal left)
{
    const qreal gap = 0.45 * canvas.em();
    for (std::size_t i = 0; i < numbers.categories.size(); ++i) {
        const QString &key = numbers.categories[i].key;
        const QRectF bar = bars.bar(i);
        const QSizeF name = labels.names[i].size();
        canvas.addText(labels.names[i], {left - gap - name.width(), bar.center().y() - name.height() / 2},
                       {TextRole::Name, key});
        if (bars.isGrouped())
            continue;
        const QSizeF value = labels.values[i].size();
        const QRectF words =
            canvas.addText(labels.values[i], {bar.right() + gap, bar.center().y() - value.height() / 2},
                           {TextRole::Value, key});
        if (bars.isWritten(i))
            bars.addWritten(canvas, text, i, words);
    }
    if (bars.isGrouped())
        drawValuesOfParts(canvas, bars, numbers, Qt::Horizontal, labels.valueScale);
    else
        drawValuesInside(canvas, bars, numbers);
}

} // namespace

std::size_t roomForBars(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                        const QRectF &area)
{
    constexpr qreal rounding = 1e-6;
    const qreal pitch =
        leastPitch(canvas, choice, numbers) * labelScale(canvas, choice, numbers, area.height());
    return std::min(std::size_t(std::max(1.0, area.height() / pitch + rounding)), mostCategories(choice));
}

ChartNumbers drawBars(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &allNumbers,
                      const QRectF &area)
{
    const qreal em = canvas.em();
    const qreal top = area.top() + drawLegend(canvas, allNumbers, area);
    const QRectF below(QPointF(area.left(), top), area.bottomRight());
    const std::size_t room = std::max<std::size_t>(2, roomForBars(canvas, choice, allNumbers, below));
    ChartNumbers numbers = folded(allNumbers, room, choice.language);

    const auto count = qreal(numbers.categories.size());
    const bool isGrouped = choice.kind == ChartKind::Grouped;
    const qreal most = isGrouped ? qreal(numbers.series.size()) * 2 * em + em : widestPitch * em;
    const qreal pitch = std::min(below.height() / count, most);
    const BarLabels labels = labelsOf(canvas, choice, numbers, area.width(), pitch,
                                      labelScale(canvas, choice, allNumbers, below.height()));
    const qreal gap = 0.45 * em;
    const qreal left = area.left() + widestOf(labels.names) + gap;
    const qreal right = area.right() - widestOf(labels.values) - gap;
    const BarSeries bars(numbers, {left, top, std::max(em, right - left), pitch * count}, Qt::Horizontal,
                         isGrouped ? thicknessOfGroup : std::min(thickness, thickest * em / pitch), isGrouped,
                         LargeRest::Written);
    const ChartText text(choice, numbers);
    bars.draw(canvas, text);
    drawLabels(canvas, bars, text, numbers, labels, left);
    return numbers;
}

} // namespace yeonsu
