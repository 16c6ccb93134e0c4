#include "dialogs/paper_view.h"

#include "support/application_style.h"
#include "support/background.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int gap = 12;                  // between sheets, and around them
constexpr qreal largest = 1.5 * 96 / 72; // pixels of a point
} // namespace

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width depends on the height
}

PaperView::~PaperView()
{
    m_stop.request_stop();
}

void PaperView::showPaper(const Paper &paper, const QPageLayout &layout)
{
    m_layout = layout;
    m_stop.request_stop();
    m_stop = {};
    const int asked = ++m_asked;
    if (!paper.isForAnyThread) {
        take(paper.layOut(layout, {}));
        return;
    }
    m_pages = {};
    readWithPatience(
        this, [layOut = paper.layOut, layout, stop = m_stop.get_token()] { return layOut(layout, stop); },
        [this, asked](const PaperPages &pages) {
            if (asked == m_asked)
                take(pages);
        });
}

void PaperView::showNothing()
{
    ++m_asked;
    take({});
}

void PaperView::take(const PaperPages &pages)
{
    m_pages = pages;
    setAccessibleDescription(tr("%Ln pages", nullptr, m_pages.count));
    fit();
    viewport()->update();
    emit laidOut();
}

void PaperView::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    fit();
    viewport()->update();
}

qreal PaperView::scale() const
{
    const QSizeF sheet = m_layout.fullRect(QPageLayout::Point).size();
    const qreal wide = (viewport()->width() - 2 * gap) / sheet.width();
    const qreal high = (viewport()->height() - 2 * gap) / sheet.height();
    return std::max(0.05, std::min(m_zoom == Zoom::WholePage ? std::min(wide, high) : wide, largest));
}

/// In the viewport when it is scrolled to its top.
QRectF PaperView::sheet(int page) const
{
    const QSizeF size = m_layout.fullRect(QPageLayout::Point).size() * scale();
    return {QPointF((viewport()->width() - size.width()) / 2, gap + page * (size.height() + gap)), size};
}

void PaperView::fit()
{
    const int high = m_pages.count > 0 ? int(sheet(m_pages.count - 1).bottom()) + gap : 0;
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), currentColours().window);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int top = verticalScrollBar()->value();
    painter.translate(0, -top);
    const QRectF shown = event->rect().translated(0, top);
    const qreal step = sheet(1).top() - sheet(0).top();
    const int first = std::max(0, int((shown.top() - gap) / step));
    for (int page = first; page < m_pages.count && sheet(page).top() < shown.bottom(); ++page)
        paintSheet(painter, page);
}

void PaperView::paintSheet(QPainter &painter, int page) const
{
    const QRectF area = sheet(page);
    painter.fillRect(area, Qt::white);
    painter.setPen(currentColours().hairline);
    painter.drawRect(area);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.topLeft());
    painter.scale(scale(), scale());
    m_pages.paint(painter, page);
    painter.restore();
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace yeonsu
