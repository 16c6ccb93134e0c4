#include "pages/page_preview.h"

#include "press/release_paper.h"
#include "support/application_style.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int gap = 12; // between pages, and around them
}

class PagePreview::Pages : public QWidget
{
public:
    using QWidget::QWidget;

    std::unique_ptr<QTextDocument> paper;

    [[nodiscard]] int count() const { return paper ? paper->pageCount() : 0; }
    [[nodiscard]] double scale() const { return (width() - 2 * gap) / paperSize.width(); }
    [[nodiscard]] double pageHeight() const { return paperSize.height() * scale(); }
    [[nodiscard]] int wantedHeight(int width) const
    {
        const double high = paperSize.height() * (width - 2 * gap) / paperSize.width();
        return int(std::ceil(count() * (high + gap))) + gap;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        for (int page = 0; page < count(); ++page) {
            const QRectF sheet(gap, gap + page * (pageHeight() + gap), width() - 2 * gap, pageHeight());
            if (!sheet.intersects(event->rect()))
                continue;
            painter.fillRect(sheet, Qt::white);
            painter.setPen(currentColours().hairline);
            painter.drawRect(sheet);
            painter.save();
            painter.translate(sheet.topLeft());
            painter.scale(scale(), scale());
            paintPage(painter, *paper, page);
            painter.restore();
        }
    }
};

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
    , m_pages(new Pages(this))
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("The release as it will be printed"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width depends on the height
    setWidgetResizable(false);
    setWidget(m_pages);
}

PagePreview::~PagePreview() = default;

void PagePreview::showDocument(const ReleaseDocument &document)
{
    m_pages->paper = releasePaper(document);
    fit();
    m_pages->update();
}

int PagePreview::pageCount() const
{
    return m_pages->count();
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PagePreview::fit()
{
    const int width = viewport()->width();
    m_pages->resize(width, std::max(m_pages->wantedHeight(width), viewport()->height()));
}

} // namespace yeonsu
