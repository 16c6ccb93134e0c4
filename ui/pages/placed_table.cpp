#include "pages/placed_table.h"

#include "support/theme_colours.h"

#include <QFontMetricsF>
#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr std::size_t mostRows = 10; // without the total
constexpr std::size_t rowsOfLong = 8;
/// In the size of the text around it.
constexpr qreal rowHeight = 1.75;
constexpr qreal cellPadding = 0.6;
constexpr qreal widestCell = 18;
constexpr qreal narrowestFirst = 6;

} // namespace

PlacedTable::PlacedTable(PaperTable table, const QString &filterInWords)
    : m_table(std::move(table))
    , m_caption{m_table.caption, filterInWords}
{
}

/// Of as many columns as there is room for; the first one gives way to numbers, which are never cut.
std::vector<qreal> PlacedTable::widthsIn(qreal room, const QFont &font) const
{
    const QFontMetricsF metrics(strong(font));
    const qreal em = emOf(font);
    std::vector<qreal> widths(m_table.isOfNumbers.size(), 0);
    for (const QStringList &row : m_table.rows) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], metrics.horizontalAdvance(row[qsizetype(column)]));
    }
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (!m_table.isOfNumbers[column])
            widths[column] = std::min(widths[column], widestCell * em);
        widths[column] = std::ceil(widths[column] + 2 * cellPadding * em);
    }
    const auto sum = [&widths] { return std::accumulate(widths.begin(), widths.end(), qreal(0)); };
    while (widths.size() > 1 && sum() - widths[0] + std::min(widths[0], narrowestFirst * em) > room)
        widths.pop_back();
    if (sum() > room)
        widths[0] -= sum() - room;
    return widths;
}

std::vector<PlacedTable::Line> PlacedTable::linesOf(std::size_t columns) const
{
    const std::size_t end = m_table.rows.size() - (m_table.hasTotal ? 1 : 0);
    const std::size_t shown = end - 1 > mostRows ? rowsOfLong : end - 1;
    std::vector<Line> lines;
    for (std::size_t row = 1; row <= shown; ++row)
        lines.push_back({m_table.rows[row], false});
    QStringList left;
    if (const int count = int(end - 1 - shown); count > 0)
        left.append(tr("… %Ln more rows", nullptr, count));
    if (const int count = int(m_table.isOfNumbers.size() - columns); count > 0)
        left.append(tr("… %Ln more columns", nullptr, count));
    if (!left.isEmpty())
        lines.push_back({{left.join(u"  "_s)}, false});
    if (m_table.hasTotal)
        lines.push_back({m_table.rows.back(), true});
    return lines;
}

QSizeF PlacedTable::sizeIn(qreal room, const QFont &font) const
{
    const std::vector<qreal> widths = widthsIn(room, font);
    const qreal needed = std::accumulate(widths.begin(), widths.end(), qreal(0));
    const qreal lines = qreal(linesOf(widths.size()).size() + 1);
    return {std::min(room, std::max(needed, m_caption.wantedWidth(font))),
            std::ceil((PlacedCaption::height + lines * rowHeight) * emOf(font))};
}

void PlacedTable::paint(QPainter &painter, const QSizeF &size, const QFont &font,
                        const ThemeColours &colours) const
{
    const qreal em = emOf(font);
    const std::vector<qreal> widths = widthsIn(size.width(), font);
    const qreal width = std::accumulate(widths.begin(), widths.end(), qreal(0));
    const qreal top = PlacedCaption::height * em;
    m_caption.paint(painter, QRectF(0, 0, size.width(), top), font, colours);
    QRectF row(0, top, width, rowHeight * em);
    painter.fillRect(row, colours.window);
    painter.setPen(colours.mutedText);
    painter.setFont(strong(font));
    paintCells(painter, {m_table.rows.front(), false}, widths, row);
    for (const Line &line : linesOf(widths.size())) {
        row.translate(0, row.height());
        painter.setPen(colours.hairline);
        painter.drawLine(row.topLeft(), row.topRight());
        painter.setPen(line.cells.size() == 1 ? colours.mutedText : colours.text);
        painter.setFont(line.isStrong ? strong(font) : font);
        paintCells(painter, line, widths, row);
    }
    painter.setPen(colours.hairline);
    painter.drawLine(row.bottomLeft() - QPointF(0, 1), row.bottomRight() - QPointF(0, 1));
}

void PlacedTable::paintCells(QPainter &painter, const Line &line, const std::vector<qreal> &widths,
                             const QRectF &area) const
{
    const qreal padding = cellPadding * emOf(painter.font());
    const QFontMetricsF metrics(painter.font());
    const bool isSentence = line.cells.size() < m_table.rows.front().size();
    qreal left = area.left();
    for (std::size_t column = 0; column < (isSentence ? 1 : widths.size()); ++column) {
        const qreal width = isSentence ? area.width() : widths[column];
        const QRectF cell(left + padding, area.top(), width - 2 * padding, area.height());
        const bool isNumber = !isSentence && m_table.isOfNumbers[column];
        painter.drawText(cell, (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         metrics.elidedText(line.cells[qsizetype(column)], Qt::ElideRight, cell.width() + 1));
        left += width;
    }
}

} // namespace yeonsu
