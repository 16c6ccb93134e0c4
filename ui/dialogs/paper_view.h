// Paper as it will be printed, sheet below sheet.
#pragma once

#include "support/paper.h"

#include <QAbstractScrollArea>

namespace yeonsu {

class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { PageWidth, WholePage };

    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// On sheets of that layout. What takes long is laid out on another thread, and shown when it is there.
    void showPaper(const Paper &paper, const QPageLayout &layout);
    void showNothing();
    void setZoom(Zoom zoom);

    /// None before it is laid out.
    [[nodiscard]] const PaperPages &pages() const { return m_pages; }
    [[nodiscard]] int pageCount() const { return m_pages.count; }
    [[nodiscard]] const QPageLayout &layoutOfPages() const { return m_layout; }

signals:
    void laidOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const PaperPages &pages);
    void fit();
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QRectF sheet(int page) const;
    void paintSheet(QPainter &painter, int page) const;

    PaperPages m_pages;
    QPageLayout m_layout;
    Zoom m_zoom = Zoom::PageWidth;
    int m_asked = 0; ///< what was asked for last; of the rest nothing is shown
    std::stop_source m_stop;
};

} // namespace yeonsu
