#include "support/paper.h"

#include "support/pdf_date.h"
#include "support/pdf_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

auto cancelled()
{
    return failure(ErrorCode::Cancelled, PaperText::tr("It was cancelled."), {});
}

} // namespace

QPageLayout usualSheet(QPageLayout::Orientation orientation)
{
    constexpr qreal margin = 15;
    return QPageLayout(QPageSize(QPageSize::A4), orientation, QMarginsF(margin, margin, margin, margin),
                       QPageLayout::Millimeter);
}

PaperRun::PaperRun(QPagedPaintDevice &device, PaperPages pages)
    : m_device(device)
    , m_pages(std::move(pages))
{
    QPageLayout layout = device.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
}

Result<bool> PaperRun::goOn()
{
    if (m_done == 0 && !m_painter.begin(&m_device))
        return failure(ErrorCode::Io, PaperText::tr("The printer cannot be used. Nothing was printed."), {});
    if (m_done > 0 && !m_device.newPage())
        return failure(ErrorCode::Io, PaperText::tr("The printer stopped after page %1.").arg(m_done), {});
    const qreal scale = m_device.logicalDpiX() / 72.0;
    m_painter.resetTransform();
    m_painter.scale(scale, scale);
    m_pages.paint(m_painter, m_done++);
    if (m_done < m_pages.count)
        return true;
    if (!m_painter.end())
        return failure(ErrorCode::Io, PaperText::tr("The printer cannot be used. Nothing was printed."), {});
    return false;
}

Result<void> printPages(QPagedPaintDevice &device, const PaperPages &pages, const std::stop_token &stop)
{
    PaperRun run(device, pages);
    bool isGoing = pages.count > 0;
    while (isGoing) {
        if (stop.stop_requested())
            return cancelled();
        const Result<bool> more = run.goOn();
        YEONSU_TRY(more);
        isGoing = *more;
    }
    return {};
}

PaperPdf::PaperPdf(const QString &title, const QPageLayout &layout)
    : m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPageLayout(layout);
    m_writer.setTitle(title);
    m_writer.setCreator(u"Yeonsu " YEONSU_VERSION ""_s);
}

QByteArray PaperPdf::bytes(const QDate &day) const
{
    return pdfWithSpaces(datedPdf(m_buffer.data(), day));
}

Result<QByteArray> paperPdf(const Paper &paper, const std::stop_token &stop)
{
    const PaperPages pages = paper.layOut(paper.layout, stop);
    if (stop.stop_requested())
        return cancelled();
    PaperPdf pdf(paper.title, paper.layout);
    YEONSU_TRY(printPages(pdf.device(), pages, stop));
    return pdf.bytes(paper.day);
}

} // namespace yeonsu
