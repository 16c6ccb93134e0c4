#include "support/table_pages.h"

#include "support/fonts.h"
#include "support/paper_columns.h"
#include "support/theme_colours.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal point = unitsOfPoint;
constexpr qreal titleSize = 15 * point;
constexpr qreal smallSize = 8 * point;
constexpr qreal rowPadding = 2.5 * point;
constexpr qreal gap = 8 * point;
constexpr qreal footerHeight = 20 * point;
constexpr int mostLines = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TablePages)
};

/// Days are all of one width, and stand at the left as texts do.
Qt::Alignment alignmentOf(ColumnKind kind)
{
    return kind == ColumnKind::Text || kind == ColumnKind::Day ? Qt::AlignLeft : Qt::AlignRight;
}

void drawRule(QPainter &painter, qreal y, qreal width, const QColor &colour, qreal points)
{
    painter.fillRect(QRectF(0, y, width, points * point), colour);
}

} // namespace

TablePages::TablePages(const PlainTable &table, const QSizeF &room, const std::stop_token &stop)
    : m_table(table)
    , m_room(room * point)
    , m_widths(paperWidths(table, m_room.width()))
{
    countLines(stop);
    breakPages();
}

void TablePages::countLines(const std::stop_token &stop)
{
    const QFont font = pretendard(paperTextSize);
    const QFontMetricsF metrics(font);
    m_lines.reserve(m_table.rows.size());
    for (const std::vector<TableCell> &row : m_table.rows) {
        if (stop.stop_requested())
            return;
        int lines = 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString text = shownText(row[i], m_table.columns[i].kind);
            lines = std::max(lines, linesOf(text, font, metrics, m_widths[i] - 2 * cellPadding));
        }
        m_lines.push_back(quint8(std::min(lines, mostLines)));
    }
}

qreal TablePages::titleHeight() const
{
    return heightOf(m_table.title, pretendard(titleSize, QFont::Bold), m_room.width()) +
           heightOf(m_table.subtitle, pretendard(smallSize), m_room.width()) + gap;
}

qreal TablePages::notesHeight() const
{
    qreal height = m_table.notes.isEmpty() ? 0 : gap;
    for (const QString &note : m_table.notes)
        height += heightOf(note, pretendard(smallSize), m_room.width());
    return height;
}

qreal TablePages::headingsHeight() const
{
    const QFont font = paperHeadingFont();
    int lines = 1;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        lines = std::max(lines, linesOf(m_table.columns[i].heading, font, QFontMetricsF(font),
                                        m_widths[i] - 2 * cellPadding));
    return std::min(lines, mostLines) * lineHeight(font) + 2 * rowPadding;
}

qreal TablePages::rowHeight(std::size_t row) const
{
    static const qreal height = lineHeight(pretendard(paperTextSize));
    return m_lines[row] * height + 2 * rowPadding;
}

qreal TablePages::bottom() const
{
    return m_room.height() - footerHeight;
}

/// Each page has a row at least. The notes stay with the last one.
void TablePages::breakPages()
{
    const qreal headings = headingsHeight();
    const qreal notes = notesHeight();
    m_firstRows = {0};
    qreal y = titleHeight() + headings;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        const qreal below = row + 1 == m_lines.size() ? notes : 0;
        if (row > m_firstRows.back() && y + rowHeight(row) + below > bottom()) {
            m_firstRows.push_back(row);
            y = headings;
        }
        y += rowHeight(row);
    }
}

std::size_t TablePages::endOf(int page) const
{
    return page + 1 < count() ? m_firstRows[std::size_t(page) + 1] : m_lines.size();
}

void TablePages::paint(QPainter &painter, int page) const
{
    qreal y = page == 0 ? paintTitle(painter) : 0;
    y += paintHeadings(painter, y);
    for (std::size_t row = m_firstRows[std::size_t(page)]; row < endOf(page); ++row) {
        paintRow(painter, row, y);
        y += rowHeight(row);
    }
    if (page + 1 == count())
        paintNotes(painter, y);
    paintFooter(painter, page);
}

qreal TablePages::paintTitle(QPainter &painter) const
{
    painter.setPen(lightColours().text);
    const qreal title =
        drawBroken(painter, m_table.title, pretendard(titleSize, QFont::Bold), 0, m_room.width());
    painter.setPen(lightColours().mutedText);
    return title + drawBroken(painter, m_table.subtitle, pretendard(smallSize), title, m_room.width()) + gap;
}

qreal TablePages::paintHeadings(QPainter &painter, qreal y) const
{
    const qreal height = headingsHeight();
    painter.setPen(lightColours().text);
    qreal x = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const TableColumn &column = m_table.columns[i];
        const BrokenText text(column.heading, paperHeadingFont(), m_widths[i] - 2 * cellPadding,
                              alignmentOf(column.kind));
        text.draw(painter, {x + cellPadding, y + rowPadding}, mostLines);
        x += m_widths[i];
    }
    drawRule(painter, y + height - 0.75 * point, x, lightColours().text, 0.75);
    return height;
}

void TablePages::paintRow(QPainter &painter, std::size_t row, qreal y) const
{
    const bool isTotal = row >= m_table.bodySize();
    const QFont font = pretendard(paperTextSize, isTotal ? QFont::DemiBold : QFont::Normal);
    painter.setPen(lightColours().text);
    qreal x = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const ColumnKind kind = m_table.columns[i].kind;
        const BrokenText text(shownText(m_table.rows[row][i], kind), font, m_widths[i] - 2 * cellPadding,
                              alignmentOf(kind));
        text.draw(painter, {x + cellPadding, y + rowPadding}, m_lines[row]);
        x += m_widths[i];
    }
    drawRule(painter, y + rowHeight(row) - 0.4 * point, x, lightColours().hairline, 0.4);
}

void TablePages::paintNotes(QPainter &painter, qreal y) const
{
    painter.setPen(lightColours().mutedText);
    y += gap;
    for (const QString &note : m_table.notes)
        y += drawBroken(painter, note, pretendard(smallSize), y, m_room.width());
}

void TablePages::paintFooter(QPainter &painter, int page) const
{
    const QFont font = pretendard(smallSize);
    const QRectF line(0, m_room.height() - lineHeight(font), m_room.width(), lineHeight(font));
    const QString number = Words::tr("%1 of %2", "page").arg(page + 1).arg(count());
    painter.setFont(font);
    painter.setPen(lightColours().mutedText);
    painter.drawText(line, Qt::AlignRight, number);
    if (page > 0)
        painter.drawText(line, Qt::AlignLeft,
                         QFontMetricsF(font).elidedText(m_table.title, Qt::ElideRight, line.width() * 0.8));
}

QPageLayout pageLayoutFor(const PlainTable &table)
{
    QPageLayout layout = usualSheet();
    if (usualPaperWidth(table) > layout.paintRect(QPageLayout::Point).width() * point)
        layout.setOrientation(QPageLayout::Landscape);
    return layout;
}

Paper tablePaper(const std::shared_ptr<const PlainTable> &table)
{
    const auto layOut = [table](const QPageLayout &layout, const std::stop_token &stop) {
        const QRectF room = layout.paintRect(QPageLayout::Point);
        const auto pages = std::make_shared<const TablePages>(*table, room.size(), stop);
        return PaperPages{pages->count(), [table, pages, room](QPainter &painter, int page) {
                              painter.translate(room.topLeft());
                              painter.scale(1.0 / point, 1.0 / point);
                              pages->paint(painter, page);
                          }};
    };
    return {table->title, pageLayoutFor(*table), {}, layOut, true};
}

} // namespace yeonsu
