// What the parts of a chart are drawn on; it remembers where marks and texts are.
#pragma once

#include "charts/sheet_style.h"
#include "charts/text_block.h"

#include <QGraphicsScene>
#include <QPainterPath>

class QChart;

namespace yeonsu {

/// One drawn value. Shapes are in the sheet's pixels.
struct Mark
{
    QPainterPath shape;
    QString category; ///< key
    QString series;   ///< key; empty where there is one series only
    qint64 value = 0;
    QString tooltip;
};

/// What a text on a sheet is for.
enum class TextRole {
    Sheet, ///< title, footer, and whatever belongs to no mark
    Name,  ///< of a category
    Value,
    NameAndValue,
    SeriesName,
    Grid, ///< the number of a grid line
};

struct TextOwner
{
    TextRole role = TextRole::Sheet;
    QString category{}; ///< key; empty where it belongs to none
    QString series{};   ///< key; empty where it belongs to none
};

struct SheetText
{
    QRectF area;
    QString words; ///< as drawn, the lines joined by spaces
    TextOwner owner;
};

/// A line that joins a mark to its label.
struct SheetLeader
{
    QPolygonF points; ///< from the mark to the label
    QString category;
};

class SheetCanvas
{
public:
    explicit SheetCanvas(const SheetStyle &style);

    [[nodiscard]] const SheetStyle &style() const { return m_style; }
    [[nodiscard]] qreal em() const { return m_style.em; }
    [[nodiscard]] QGraphicsScene &scene() { return m_scene; }

    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<SheetText> &texts() const { return m_texts; }
    [[nodiscard]] const std::vector<SheetLeader> &leaders() const { return m_leaders; }

    /// A run in the label font at `scale` of its size.
    [[nodiscard]] TextRun run(const QString &text, QFont::Weight weight = QFont::Normal,
                              qreal scale = 1) const;
    [[nodiscard]] TextRun mutedRun(const QString &text, qreal scale = 1) const;

    /// The block's size becomes the rectangle's; `topLeft` may be anything on the sheet.
    QRectF addText(const TextBlock &block, QPointF topLeft, const TextOwner &owner = {});
    /// The block's middle lies at `middle`.
    QRectF addCentredText(const TextBlock &block, QPointF middle, const TextOwner &owner = {});
    void addLeader(const QPolygonF &points, const QString &category);
    void addLine(const QPolygonF &points, const QColor &colour, qreal width);
    /// Under the marks that are drawn after it.
    void addRectangle(const QRectF &rectangle, const QColor &colour);
    void addMark(const Mark &mark) { m_marks.push_back(mark); }

    /// An empty chart without any text, whose marks lie in `plot`. The scene owns it.
    QChart &addChart(const QRectF &plot);

    [[nodiscard]] bool isDimmed(const QString &category) const;
    [[nodiscard]] QColor dimmed(const QColor &colour) const;
    /// The same for every mark of that kind, whatever its size.
    [[nodiscard]] QColor seriesColour(std::size_t index, bool isRest) const;

private:
    SheetStyle m_style;
    QGraphicsScene m_scene;
    std::vector<Mark> m_marks;
    std::vector<SheetText> m_texts;
    std::vector<SheetLeader> m_leaders;
};

} // namespace yeonsu
