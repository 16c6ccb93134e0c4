#include "papers/roll_pages.h"

#include "papers/fitted_text.h"
#include "papers/paper_units.h"
#include "support/theme_colours.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal titleHeight = 14 * millimetre;
constexpr qreal sideWidth = 46 * millimetre; // of the logo, and of the organisation's name
constexpr qreal subjectHeight = 8 * millimetre;
constexpr qreal detailsHeight = 6 * millimetre;
constexpr qreal headHeight = titleHeight + subjectHeight + detailsHeight + 3 * millimetre;
constexpr qreal headingsHeight = 10 * millimetre;
constexpr qreal footHeight = 7 * millimetre;
constexpr qreal padding = 1.2 * millimetre;
constexpr qreal ruleWidth = 0.5 * point;

struct Page
{
    std::size_t table = 0;
    std::size_t first = 0;
    std::size_t end = 0;
};

class RollPainter
{
public:
    RollPainter(const RollHead &head, const std::vector<RollTable> &tables, qreal rowHeight,
                const QPageLayout &layout)
        : m_head(head)
        , m_logo(head.logo ? std::optional(LogoPicture(*head.logo)) : std::nullopt)
        , m_tables(tables)
        , m_rowHeight(rowHeight * millimetre)
        , m_sheet(layout.paintRect(QPageLayout::Point))
        , m_room(m_sheet.size() * point)
    {
        for (std::size_t i = 0; i < m_tables.size(); ++i)
            breakTable(i);
    }

    [[nodiscard]] int count() const { return int(m_pages.size()); }

    void paint(QPainter &painter, int page) const
    {
        painter.translate(m_sheet.topLeft());
        painter.scale(1 / point, 1 / point);
        paintHead(painter);
        const Page &shown = m_pages[std::size_t(page)];
        const RollTable &table = m_tables[shown.table];
        const std::vector<qreal> widths = widthsOf(table);
        qreal y = headHeight;
        QStringList headings;
        for (const RollColumn &column : table.columns)
            headings.append(column.heading);
        painter.fillRect(QRectF(0, y, m_room.width(), headingsHeight), QColor(0xf0, 0xf2, 0xf4));
        paintCells(painter, table, widths, headings, y, headingsHeight, true);
        y += headingsHeight;
        for (std::size_t i = shown.first; i < shown.end; ++i, y += m_rowHeight)
            paintRow(painter, table, widths, table.rows[i], y);
        paintFoot(painter, page);
    }

private:
    /// A heading does not end a page.
    void breakTable(std::size_t index)
    {
        const std::vector<RollRow> &rows = m_tables[index].rows;
        const qreal room = m_room.height() - headHeight - headingsHeight - footHeight;
        const auto most = std::max<std::size_t>(2, std::size_t(room / m_rowHeight));
        std::size_t first = 0;
        do {
            std::size_t end = std::min(first + most, rows.size());
            if (end < rows.size() && end - first > 1 && rows[end - 1].isHeading)
                --end;
            m_pages.push_back({index, first, end});
            first = end;
        } while (first < rows.size());
    }

    [[nodiscard]] std::vector<qreal> widthsOf(const RollTable &table) const
    {
        std::vector<qreal> widths;
        qreal left = m_room.width();
        qreal open = 0;
        for (const RollColumn &column : table.columns) {
            widths.push_back(column.width * millimetre);
            left -= widths.back();
            open += column.width > 0 ? 0 : 1;
        }
        for (qreal &width : widths)
            width = width > 0 ? width : left / open;
        return widths;
    }

    void paintHead(QPainter &painter) const
    {
        if (m_logo && !m_logo->isNull()) {
            const QSizeF size =
                m_logo->size().scaled(sideWidth, titleHeight - 2 * millimetre, Qt::KeepAspectRatio);
            m_logo->paint(painter, QRectF(QPointF(), size));
        }
        painter.setPen(lightColours().text);
        const qreal middle = m_room.width() - 2 * sideWidth;
        FittedText(m_head.title, {middle, titleHeight}, {20 * point, QFont::Bold, Qt::AlignHCenter})
            .draw(painter, {sideWidth, 0});
        FittedText(m_head.organisation, {sideWidth, titleHeight},
                   {9 * point, QFont::Normal, Qt::AlignRight, 2})
            .draw(painter, {m_room.width() - sideWidth, 0});
        FittedText(m_head.subject, {m_room.width(), subjectHeight}, {12 * point, QFont::DemiBold})
            .draw(painter, {0, titleHeight});
        painter.setPen(lightColours().mutedText);
        FittedText(m_head.details, {m_room.width(), detailsHeight}, {9 * point})
            .draw(painter, {0, titleHeight + subjectHeight});
    }

    void paintRow(QPainter &painter, const RollTable &table, const std::vector<qreal> &widths,
                  const RollRow &row, qreal y) const
    {
        if (!row.isHeading) {
            paintCells(painter, table, widths, row.cells, y, m_rowHeight, false);
            return;
        }
        painter.fillRect(QRectF(0, y, m_room.width(), m_rowHeight), QColor(0xf8, 0xf9, 0xfa));
        paintFrame(painter, {0, y, m_room.width(), m_rowHeight});
        painter.setPen(lightColours().text);
        FittedText(row.cells.value(0), {m_room.width() - 2 * padding, m_rowHeight},
                   {9.5 * point, QFont::DemiBold})
            .draw(painter, {padding, y});
    }

    void paintCells(QPainter &painter, const RollTable &table, const std::vector<qreal> &widths,
                    const QStringList &cells, qreal y, qreal height, bool isHeading) const
    {
        qreal x = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            paintFrame(painter, {x, y, widths[i], height});
            painter.setPen(lightColours().text);
            const TextLook look{9 * point, isHeading ? QFont::DemiBold : QFont::Normal,
                                isHeading ? Qt::AlignHCenter : table.columns[i].alignment, 2};
            FittedText(cells.value(qsizetype(i)), {widths[i] - 2 * padding, height - padding}, look)
                .draw(painter, {x + padding, y + padding / 2});
            x += widths[i];
        }
    }

    static void paintFrame(QPainter &painter, const QRectF &cell)
    {
        painter.setPen(QPen(QColor(0x9a, 0xa3, 0xad), ruleWidth));
        painter.drawRect(cell);
    }

    void paintFoot(QPainter &painter, int page) const
    {
        painter.setPen(lightColours().mutedText);
        const QSizeF room(m_room.width(), footHeight - 2 * millimetre);
        const QPointF at(0, m_room.height() - room.height());
        FittedText(u"%1 / %2"_s.arg(page + 1).arg(count()), room, {8 * point, QFont::Normal, Qt::AlignRight})
            .draw(painter, at);
    }

    RollHead m_head;
    std::optional<LogoPicture> m_logo;
    std::vector<RollTable> m_tables;
    qreal m_rowHeight;
    QRectF m_sheet; ///< what the margins leave, in points
    QSizeF m_room;  ///< the same in units
    std::vector<Page> m_pages;
};

} // namespace

qreal roomAcross(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Millimeter).width();
}

PaperPages rollPages(const RollHead &head, const std::vector<RollTable> &tables, qreal rowHeight,
                     const QPageLayout &layout)
{
    const auto painter = std::make_shared<const RollPainter>(head, tables, rowHeight, layout);
    return {painter->count(), [painter](QPainter &device, int page) { painter->paint(device, page); }};
}

} // namespace yeonsu
