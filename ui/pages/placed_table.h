// A table of figures as it stands in the text of a draft: heading, rows in columns, numbers to the right.
#pragma once

#include "pages/placed_picture.h"
#include "press/paper_parts.h"

#include <QCoreApplication>

namespace yeonsu {

/// Of a long one the first rows and the total; columns for which there is no room are left out, and how many
/// of both is said.
class PlacedTable : public PlacedPicture
{
    Q_DECLARE_TR_FUNCTIONS(PlacedTable)

public:
    PlacedTable(PaperTable table, const QString &filterInWords);

    [[nodiscard]] QSizeF sizeIn(qreal room, const QFont &font) const override;
    void paint(QPainter &painter, const QSizeF &size, const QFont &font,
               const ThemeColours &colours) const override;

private:
    struct Line
    {
        QStringList cells; ///< one only where it says what is left out
        bool isStrong = false;
    };

    [[nodiscard]] std::vector<qreal> widthsIn(qreal room, const QFont &font) const;
    /// Without the heading.
    [[nodiscard]] std::vector<Line> linesOf(std::size_t columns) const;
    void paintCells(QPainter &painter, const Line &line, const std::vector<qreal> &widths,
                    const QRectF &area) const;

    PaperTable m_table;
    PlacedCaption m_caption;
};

} // namespace yeonsu
