#include "charts/bar_series.h"
#include "charts/column_names.h"
#include "charts/legend.h"
#include "charts/marks.h"
#include "charts/part_labels.h"
#include "charts/value_grid.h"
#include "figures/share.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal thickness = 0.6;
constexpr qreal thicknessOfGroup = 0.8;
constexpr qreal widestColumn = 6;     ///< in em
constexpr qreal widestPlace = 14;     ///< in em, of a column with the space around it
constexpr qreal narrowestPlace = 3.5; ///< in em, of a column with a name
constexpr qreal widestNames = 0.22;   ///< of the area, of series named beside their columns
constexpr qreal smallestValue = 0.6;  ///< of the labels' size

bool areYears(const ChartChoice &choice)
{
    return isInTime(question(choice).rows);
}

/// What stands around the columns, known before they have their place.
struct ColumnLabels
{
    std::vector<TextBlock> names;
    std::vector<TextBlock> values; ///< none where each part of a group has its own, or there is no room
    std::optional<qreal> scaleOfParts;
    bool hasGrid = false; ///< says what the values would
};

/// All values are of one size; and there are all of them, or none.
std::vector<TextBlock> valuesOf(const SheetCanvas &canvas, const ChartText &text, const ChartNumbers &numbers,
                                qreal width)
{
    std::vector<TextRun> values;
    std::vector<TextRun> beside;
    for (const ChartCategory &category : numbers.categories) {
        values.push_back(canvas.run(groupedNumber(category.value), QFont::DemiBold));
        beside.push_back(canvas.mutedRun(text.beside(category), 0.85));
    }
    // Numbers in a row without a gap read as one.
    const auto scale = fittingScale(values, std::min(0.96 * width, width - 0.3 * canvas.em()), smallestValue);
    if (!scale)
        return {};
    const auto scaleBeside = fittingScale(beside, 0.96 * width, 0.8);
    std::vector<TextBlock> blocks;
    for (std::size_t i = 0; i < values.size(); ++i) {
        blocks.push_back({{{scaled(values[i], *scale)}}, Qt::AlignHCenter});
        if (scaleBeside && !beside[i].text.isEmpty())
            blocks.back().lines.push_back({scaled(beside[i], std::min(*scale, *scaleBeside))});
    }
    return blocks;
}

ColumnLabels labelsOf(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                      qreal place)
{
    ColumnLabels labels;
    labels.names = columnNames(canvas, numbers, areYears(choice), place);
    if (choice.kind == ChartKind::Grouped) {
        const qreal widest = place * thicknessOfGroup / qreal(numbers.series.size());
        labels.scaleOfParts = fittingScale(valuesOfParts(canvas, numbers), widest * 0.96, smallestValue);
        labels.hasGrid = !labels.scaleOfParts;
    } else {
        labels.values = valuesOf(canvas, ChartText(choice, numbers), numbers, place);
        labels.hasGrid = labels.values.empty();
    }
    return labels;
}

qreal tallestOf(const std::vector<TextBlock> &blocks)
{
    qreal tallest = 0;
    for (const TextBlock &block : blocks)
        tallest = std::max(tallest, block.size().height());
    return tallest;
}

qreal thicknessFor(const ChartChoice &choice, const SheetCanvas &canvas, qreal place)
{
    if (choice.kind == ChartKind::Grouped)
        return thicknessOfGroup;
    return std::min(thickness, widestColumn * canvas.em() / place);
}

/// Centred under or over a column, but inside the sheet: at the edges of a card there is no margin.
QRectF addCentred(SheetCanvas &canvas, const TextBlock &label, QPointF top, const TextOwner &owner)
{
    const qreal width = label.size().width();
    const qreal rightmost = std::max(0.0, canvas.style().size.width() - width);
    if (label.lines.empty())
        return {};
    return canvas.addText(label, {std::clamp(top.x() - width / 2, 0.0, rightmost), top.y()}, owner);
}

void drawLabels(SheetCanvas &canvas, const BarSeries &columns, const ChartText &text,
                const ChartNumbers &numbers, const ColumnLabels &labels)
{
    const qreal gap = 0.25 * canvas.em();
    for (std::size_t i = 0; i < numbers.categories.size(); ++i) {
        const QString &key = numbers.categories[i].key;
        const QRectF column = columns.bar(i);
        addCentred(canvas, labels.names[i], {column.center().x(), column.bottom() + gap},
                   {TextRole::Name, key});
        if (labels.values.empty())
            continue;
        const qreal top = column.top() - gap / 2 - labels.values[i].size().height();
        const QRectF words =
            addCentred(canvas, labels.values[i], {column.center().x(), top}, {TextRole::Value, key});
        if (columns.isWritten(i))
            columns.addWritten(canvas, text, i, words);
    }
    if (labels.scaleOfParts)
        drawValuesOfParts(canvas, columns, numbers, Qt::Vertical, *labels.scaleOfParts);
    if (!columns.isGrouped())
        drawValuesInside(canvas, columns, numbers);
}

qreal placeOf(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers, qreal width)
{
    const qreal columns = choice.kind == ChartKind::Grouped ? qreal(numbers.series.size()) : 1;
    return std::min(width / qreal(numbers.categories.size()), widestPlace * columns * canvas.em());
}

/// A plot with its columns and all around them but the names of the series.
struct ColumnPlan
{
    ColumnLabels labels;
    QRectF plot;
    std::optional<ValueGrid> grid;
    std::unique_ptr<BarSeries> columns;
};

ColumnPlan planOf(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                  QRectF area)
{
    const qreal em = canvas.em();
    ColumnPlan plan;
    plan.labels = labelsOf(canvas, choice, numbers, placeOf(canvas, choice, numbers, area.width()));
    if (plan.labels.hasGrid) {
        const bool isGrouped = choice.kind == ChartKind::Grouped;
        plan.grid.emplace(canvas, isGrouped ? numbers.largestPart() : numbers.largest());
        area.setLeft(area.left() + plan.grid->margin());
        plan.labels.names =
            columnNames(canvas, numbers, areYears(choice), placeOf(canvas, choice, numbers, area.width()));
    }
    const qreal place = placeOf(canvas, choice, numbers, area.width());
    const qreal count = qreal(numbers.categories.size());
    const qreal lineHeight = sizeOf({canvas.run(u"0"_s)}).height();
    const qreal gap = 0.25 * em;
    const qreal above = plan.labels.values.empty() ? lineHeight : tallestOf(plan.labels.values);
    const qreal top = area.top() + above + gap;
    const qreal bottom = std::max(top + em, area.bottom() - tallestOf(plan.labels.names) - gap);
    plan.plot = {area.center().x() - place * count / 2, top, place * count, bottom - top};
    plan.columns = std::make_unique<BarSeries>(
        numbers, plan.plot, Qt::Vertical, thicknessFor(choice, canvas, place),
        choice.kind == ChartKind::Grouped, plan.grid ? LargeRest::Drawn : LargeRest::Written);
    return plan;
}

void draw(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers, const ColumnPlan &plan)
{
    if (plan.grid)
        plan.grid->draw(canvas, plan.plot);
    const ChartText text(choice, numbers);
    plan.columns->draw(canvas, text);
    const qreal axis = canvas.em() / 12;
    const QPointF under(0, axis / 2); // where it hides nothing of the shortest columns
    canvas.addLine({{plan.plot.bottomLeft() + under, plan.plot.bottomRight() + under}},
                   canvas.style().colours.hairline, axis);
    drawLabels(canvas, *plan.columns, text, numbers, plan.labels);
}

/// Names at the last year say more than a legend, where they have room beside it.
bool drawWithNamesBeside(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                         const QRectF &area)
{
    if (choice.kind != ChartKind::Stacked || !areYears(choice))
        return false;
    const auto names = NamesBeside::of(canvas, numbers, widestNames * area.width());
    if (!names)
        return false;
    const ColumnPlan plan = planOf(canvas, choice, numbers, area.adjusted(0, 0, -names->width(), 0));
    if (!names->fit(*plan.columns, plan.plot))
        return false;
    draw(canvas, choice, numbers, plan);
    names->draw(canvas, *plan.columns, plan.plot);
    return true;
}

std::size_t roomForColumns(const SheetCanvas &canvas, qreal width)
{
    return std::size_t(std::max(2.0, width / (narrowestPlace * canvas.em())));
}

/// As many categories as have room; rather some fewer than with broken words beneath.
ChartNumbers fittedNumbers(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
                           qreal width)
{
    constexpr std::size_t fewest = 8;
    if (areYears(choice))
        return numbers;
    const std::size_t room = std::min(roomForColumns(canvas, width), mostCategories(choice));
    ChartNumbers most = folded(numbers, room, choice.language);
    for (std::size_t count = most.categories.size(); count >= fewest; --count) {
        ChartNumbers fewer = folded(numbers, count, choice.language);
        if (namesFitColumns(canvas, fewer, placeOf(canvas, choice, fewer, width)))
            return fewer;
    }
    return most;
}

/// Names that are too long for columns can be read beside bars, if not many more are folded for it.
bool lieDown(const SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &numbers,
             const QRectF &area)
{
    if (areYears(choice) || numbers.series.size() < 2)
        return false;
    const std::size_t count = std::min(numbers.categories.size(), mostCategories(choice));
    const ChartNumbers wished = folded(numbers, std::max<std::size_t>(2, count), choice.language);
    const QRectF belowLegend = area.adjusted(0, 3 * canvas.em(), 0, 0);
    const std::size_t room = roomForBars(canvas, choice, numbers, belowLegend);
    return room >= 2 && 4 * room >= 3 * std::min(count, roomForColumns(canvas, area.width())) &&
           !namesFitColumns(canvas, wished, placeOf(canvas, choice, wished, area.width()));
}

} // namespace

ChartNumbers drawColumns(SheetCanvas &canvas, const ChartChoice &choice, const ChartNumbers &allNumbers,
                         const QRectF &area)
{
    const std::size_t mostSeries = canvas.style().colours.series.size();
    const ChartNumbers all = foldedSeries(allNumbers, mostSeries, choice.language);
    if (lieDown(canvas, choice, all, area))
        return drawBars(canvas, choice, all, area);
    ChartNumbers numbers = fittedNumbers(canvas, choice, all, area.width());
    if (drawWithNamesBeside(canvas, choice, numbers, area))
        return numbers;
    const qreal legend = drawLegend(canvas, numbers, area);
    draw(canvas, choice, numbers, planOf(canvas, choice, numbers, area.adjusted(0, legend, 0, 0)));
    return numbers;
}

} // namespace yeonsu
