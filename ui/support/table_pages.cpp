#include "support/table_pages.h"

#include "support/fonts.h"
#include "support/theme_colours.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal point = TablePages::unitsOfPoint;
constexpr qreal margin = 15; // of the paper, in millimetres
constexpr qreal bodySize = 8.5 * point;
constexpr qreal titleSize = 15 * point;
constexpr qreal smallSize = 8 * point;
constexpr qreal padding = 4 * point; // at each side of a cell
constexpr qreal rowPadding = 2.5 * point;
constexpr qreal gap = 8 * point;
constexpr qreal footerHeight = 20 * point;
constexpr qreal widestText = 170 * point; // for longer ones the paper is not turned
constexpr qreal narrowestText = 36 * point;
constexpr int mostLines = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TablePages)
};

/// Hangul is about twice as wide as a Latin letter.
int placesOf(const QString &text)
{
    int places = 0;
    for (const QChar c : text)
        places += c.unicode() >= 0x1100 ? 2 : 1;
    return places;
}

bool isText(ColumnKind kind)
{
    return kind == ColumnKind::Text;
}

/// Days are all of one width, and stand at the left as texts do.
Qt::Alignment alignmentOf(ColumnKind kind)
{
    return isText(kind) || kind == ColumnKind::Day ? Qt::AlignLeft : Qt::AlignRight;
}

QFont headingFont()
{
    return pretendard(bodySize, QFont::DemiBold);
}

qreal lineHeight(const QFont &font)
{
    return QFontMetricsF(font).height();
}

/// The widest text of a column by its letters, which is measured then: measuring each would take seconds.
qreal naturalWidth(const PlainTable &table, std::size_t column)
{
    const ColumnKind kind = table.columns[column].kind;
    QString longest;
    int places = 0;
    for (const std::vector<TableCell> &row : table.rows) {
        const QString text = shownText(row[column], kind);
        if (const int count = placesOf(text); count > places) {
            places = count;
            longest = text;
        }
    }
    constexpr qreal slack = 1.1;
    const qreal text = QFontMetricsF(headingFont()).horizontalAdvance(longest) * slack;
    const qreal heading = QFontMetricsF(headingFont()).horizontalAdvance(table.columns[column].heading) + 1;
    return std::max(text, std::min(heading, widestText)) + 2 * padding;
}

std::vector<qreal> naturalWidths(const PlainTable &table)
{
    std::vector<qreal> widths;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        widths.push_back(naturalWidth(table, column));
    return widths;
}

qreal sumOf(const std::vector<qreal> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

std::vector<qreal> withTextsUpTo(qreal widest, const PlainTable &table, std::vector<qreal> widths)
{
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (isText(table.columns[i].kind))
            widths[i] = std::min(widths[i], widest);
    }
    return widths;
}

/// How wide a column of texts can be so that all have room.
qreal widestWithRoom(const PlainTable &table, const std::vector<qreal> &widths, qreal room)
{
    qreal low = narrowestText;
    qreal high = room;
    while (high - low > 1) {
        const qreal middle = (low + high) / 2;
        (sumOf(withTextsUpTo(middle, table, widths)) > room ? high : low) = middle;
    }
    return low;
}

/// Texts broken into lines within a width, at words where that can be.
class BrokenText
{
public:
    BrokenText(const QString &text, const QFont &font, qreal width, Qt::Alignment alignment = Qt::AlignLeft)
        : m_layout(text, font)
    {
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        const qreal height = lineHeight(font);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height * m_lines++});
        }
        m_layout.endLayout();
    }

    [[nodiscard]] int lines() const { return m_lines; }
    void draw(QPainter &painter, const QPointF &at, int most) const
    {
        for (int i = 0; i < std::min(m_lines, most); ++i)
            m_layout.lineAt(i).draw(&painter, at);
    }

private:
    QTextLayout m_layout;
    int m_lines = 0;
};

int linesOf(const QString &text, const QFont &font, const QFontMetricsF &metrics, qreal width)
{
    return metrics.horizontalAdvance(text) <= width ? 1 : BrokenText(text, font, width).lines();
}

qreal heightOf(const QString &text, const QFont &font, qreal width)
{
    return text.isEmpty() ? 0 : BrokenText(text, font, width).lines() * lineHeight(font);
}

qreal drawBroken(QPainter &painter, const QString &text, const QFont &font, qreal y, qreal width)
{
    if (text.isEmpty())
        return 0;
    const BrokenText broken(text, font, width);
    broken.draw(painter, {0, y}, broken.lines());
    return broken.lines() * lineHeight(font);
}

void drawRule(QPainter &painter, qreal y, qreal width, const QColor &colour, qreal points)
{
    painter.fillRect(QRectF(0, y, width, points * point), colour);
}

} // namespace

TablePages::TablePages(const PlainTable &table, const QSizeF &room, const std::stop_token &stop)
    : m_table(table)
    , m_room(room * point)
{
    setWidths();
    countLines(stop);
    breakPages();
}

/// Where there is no room for all, the widest texts give way; numbers and days only where that is not enough.
void TablePages::setWidths()
{
    m_widths = naturalWidths(m_table);
    if (sumOf(m_widths) > m_room.width())
        m_widths = withTextsUpTo(widestWithRoom(m_table, m_widths, m_room.width()), m_table, m_widths);
    if (const qreal width = sumOf(m_widths); width > m_room.width()) {
        for (qreal &each : m_widths)
            each *= m_room.width() / width;
    }
}

void TablePages::countLines(const std::stop_token &stop)
{
    const QFont font = pretendard(bodySize);
    const QFontMetricsF metrics(font);
    m_lines.reserve(m_table.rows.size());
    for (const std::vector<TableCell> &row : m_table.rows) {
        if (stop.stop_requested())
            return;
        int lines = 1;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString text = shownText(row[i], m_table.columns[i].kind);
            lines = std::max(lines, linesOf(text, font, metrics, m_widths[i] - 2 * padding));
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
    const QFont font = headingFont();
    int lines = 1;
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        lines = std::max(
            lines, linesOf(m_table.columns[i].heading, font, QFontMetricsF(font), m_widths[i] - 2 * padding));
    return std::min(lines, mostLines) * lineHeight(font) + 2 * rowPadding;
}

qreal TablePages::rowHeight(std::size_t row) const
{
    static const qreal height = lineHeight(pretendard(bodySize));
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
        const BrokenText text(column.heading, headingFont(), m_widths[i] - 2 * padding,
                              alignmentOf(column.kind));
        text.draw(painter, {x + padding, y + rowPadding}, mostLines);
        x += m_widths[i];
    }
    drawRule(painter, y + height - 0.75 * point, x, lightColours().text, 0.75);
    return height;
}

void TablePages::paintRow(QPainter &painter, std::size_t row, qreal y) const
{
    const bool isTotal = row >= m_table.bodySize();
    const QFont font = pretendard(bodySize, isTotal ? QFont::DemiBold : QFont::Normal);
    painter.setPen(lightColours().text);
    qreal x = 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const ColumnKind kind = m_table.columns[i].kind;
        const BrokenText text(shownText(m_table.rows[row][i], kind), font, m_widths[i] - 2 * padding,
                              alignmentOf(kind));
        text.draw(painter, {x + padding, y + rowPadding}, m_lines[row]);
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
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                       QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    const std::vector<qreal> widths = withTextsUpTo(widestText, table, naturalWidths(table));
    if (sumOf(widths) > layout.paintRect(QPageLayout::Point).width() * point)
        layout.setOrientation(QPageLayout::Landscape);
    return layout;
}

Result<void> printTable(QPagedPaintDevice &device, const PlainTable &table, const std::stop_token &stop)
{
    const auto cancelled = [] { return failure(ErrorCode::Cancelled, Words::tr("It was cancelled."), {}); };
    const TablePages pages(table, device.pageLayout().paintRect(QPageLayout::Point).size(), stop);
    if (stop.stop_requested())
        return cancelled();
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::Io, Words::tr("The printer cannot be used. Nothing was printed."), {});
    const qreal scale = device.logicalDpiX() / 72.0 / TablePages::unitsOfPoint;
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (stop.stop_requested())
            return cancelled();
        if (page > 0 && !device.newPage())
            return failure(ErrorCode::Io, Words::tr("The printer stopped after page %1.").arg(page), {});
        pages.paint(painter, page);
    }
    if (!painter.end())
        return failure(ErrorCode::Io, Words::tr("The printer cannot be used. Nothing was printed."), {});
    return {};
}

} // namespace yeonsu
