// A drawn chart. Screen, picture, clipboard and printer all paint the same sheet.
#pragma once

#include "charts/chart_numbers.h"
#include "charts/sheet_canvas.h"

class QPainter;

namespace yeonsu {

class ChartText;

class ChartSheet
{
public:
    ChartSheet(const ChartChoice &choice, const ChartNumbers &numbers, const SheetStyle &style);

    [[nodiscard]] QSizeF size() const { return m_canvas.style().size; }
    /// From the top left in sheet pixels; the painter's own transformation decides the size on paper.
    void paint(QPainter &painter) const;

    /// As drawn: where there is no room for all categories, the smallest are folded.
    [[nodiscard]] const ChartNumbers &numbers() const { return m_numbers; }
    /// In the order in which the keyboard goes through them.
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_canvas.marks(); }
    /// No two overlap.
    [[nodiscard]] const std::vector<SheetText> &texts() const { return m_canvas.texts(); }
    [[nodiscard]] const std::vector<SheetLeader> &leaders() const { return m_canvas.leaders(); }
    /// Where the organisation's logo is; empty where there is none. No text and no mark is there.
    [[nodiscard]] const QRectF &logoArea() const { return m_logoArea; }

private:
    void drawMarks(const ChartChoice &choice, const ChartNumbers &numbers, const QRectF &area);
    [[nodiscard]] ChartNumbers drawKind(const ChartChoice &choice, const ChartNumbers &numbers,
                                        const QRectF &area);
    void drawCard(const ChartChoice &choice, const ChartNumbers &numbers);
    void drawPress(const ChartChoice &choice, const ChartNumbers &numbers);
    struct Footer;
    [[nodiscard]] Footer footerOf(const ChartChoice &choice, const ChartNumbers &drawn, qreal width,
                                  int lines) const;
    void drawFooter(const Footer &footer, const QRectF &area);
    [[nodiscard]] TextBlock subtitleOf(const ChartChoice &choice, const ChartText &text, qreal width) const;
    [[nodiscard]] qreal drawHeading(const ChartChoice &choice, const ChartNumbers &numbers,
                                    const QRectF &area);

    ChartNumbers m_numbers;
    QRectF m_logoArea;
    mutable SheetCanvas m_canvas; ///< QGraphicsScene has no const way to be painted
};

} // namespace yeonsu
