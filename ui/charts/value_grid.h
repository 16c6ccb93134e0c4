// Lines with round numbers behind columns, where there is no room to write the values at them.
#pragma once

#include "charts/sheet_canvas.h"

namespace yeonsu {

class ValueGrid
{
public:
    ValueGrid(const SheetCanvas &canvas, qint64 largest);

    /// What the numbers need to the left of the plot.
    [[nodiscard]] qreal margin() const;
    /// `largest` lies at the top of `plot`. To be drawn before the marks.
    void draw(SheetCanvas &canvas, const QRectF &plot) const;

private:
    qint64 m_largest;
    std::vector<qint64> m_values;
    std::vector<TextBlock> m_numbers;
    qreal m_gap;
};

} // namespace yeonsu
