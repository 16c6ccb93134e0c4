// A table on paper: pages with its headings, page numbers, and long texts in several lines.
#pragma once

#include "exchange/plain_table.h"
#include "support/paper.h"

#include <QSizeF>

#include <memory>

namespace yeonsu {

class TablePages
{
public:
    /// `table` must outlive the pages; `room` is what the margins leave, in points. After a stop the pages
    /// are not complete.
    TablePages(const PlainTable &table, const QSizeF &room, const std::stop_token &stop = {});

    [[nodiscard]] int count() const { return int(m_firstRows.size()); }
    /// From the upper left corner of the room, in the units of paper_text.h.
    void paint(QPainter &painter, int page) const;

private:
    void countLines(const std::stop_token &stop);
    void breakPages();
    [[nodiscard]] qreal titleHeight() const;
    [[nodiscard]] qreal notesHeight() const;
    [[nodiscard]] qreal headingsHeight() const;
    [[nodiscard]] qreal rowHeight(std::size_t row) const;
    [[nodiscard]] qreal bottom() const;
    [[nodiscard]] std::size_t endOf(int page) const;
    qreal paintTitle(QPainter &painter) const;
    qreal paintHeadings(QPainter &painter, qreal y) const;
    void paintRow(QPainter &painter, std::size_t row, qreal y) const;
    void paintNotes(QPainter &painter, qreal y) const;
    void paintFooter(QPainter &painter, int page) const;

    const PlainTable &m_table;
    QSizeF m_room; ///< in units
    std::vector<qreal> m_widths;
    std::vector<quint8> m_lines;          ///< of each row
    std::vector<std::size_t> m_firstRows; ///< of each page
};

/// A4, landscape where the table is too wide to stand upright.
[[nodiscard]] QPageLayout pageLayoutFor(const PlainTable &table);

[[nodiscard]] Paper tablePaper(const std::shared_ptr<const PlainTable> &table);

} // namespace yeonsu
