// What goes on paper: sheets drawn one after another, on screen, on a printer and as PDF alike.
#pragma once

#include "domain/error.h"

#include <QBuffer>
#include <QDate>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <functional>
#include <stop_token>

namespace yeonsu {

/// Copies share what is drawn.
struct PaperPages
{
    int count = 0;
    /// A page, counted from 0, from the upper left corner of its sheet, in points.
    std::function<void(QPainter &painter, int page)> paint;
};

struct Paper
{
    QString title;      ///< in one line, for windows, printers and files
    QPageLayout layout; ///< the sheet it is made for; it may go on any other one
    QDate day;          ///< that a PDF of it is dated with; invalid: none
    /// Says how it goes on such sheets. After a stop the pages are not complete.
    std::function<PaperPages(const QPageLayout &layout, const std::stop_token &stop)> layOut;
    bool isForAnyThread = false; ///< whether layOut() may be called on any
};

/// A4 with usual margins.
[[nodiscard]] QPageLayout usualSheet(QPageLayout::Orientation orientation = QPageLayout::Portrait);

/// Puts pages on a device, one at a time, for whoever does other things between two of them.
class PaperRun
{
public:
    /// The device has its layout already, must outlive this, and is used up to the corners of its sheets.
    PaperRun(QPagedPaintDevice &device, PaperPages pages);

    [[nodiscard]] int done() const { return m_done; }
    /// Puts down one more; whether there are others. Errors: Io where the device cannot be used.
    [[nodiscard]] Result<bool> goOn();

private:
    QPagedPaintDevice &m_device;
    PaperPages m_pages;
    QPainter m_painter;
    int m_done = 0;
};

/// All pages. Errors: as PaperRun, Cancelled after a stop.
[[nodiscard]] Result<void> printPages(QPagedPaintDevice &device, const PaperPages &pages,
                                      const std::stop_token &stop = {});

/// A PDF in memory, with the fonts embedded and its text to be copied.
class PaperPdf
{
public:
    PaperPdf(const QString &title, const QPageLayout &layout);

    [[nodiscard]] QPagedPaintDevice &device() { return m_writer; }
    /// When all pages are on the device.
    [[nodiscard]] QByteArray bytes(const QDate &day) const;

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
};

/// On the sheets that the paper is made for. Errors: Cancelled after a stop.
[[nodiscard]] Result<QByteArray> paperPdf(const Paper &paper, const std::stop_token &stop = {});

} // namespace yeonsu
