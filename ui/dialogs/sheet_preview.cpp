#include "dialogs/sheet_preview.h"

#include "charts/chart_sheet.h"
#include "charts/chart_text.h"
#include "support/application_style.h"

#include <QPainter>

namespace yeonsu {

namespace {

constexpr int margin = 32;

/// As usual for what is not painted.
void fillChequered(QPainter &painter, const QRect &area)
{
    constexpr int side = 8;
    painter.fillRect(area, Qt::white);
    for (int y = area.top(); y <= area.bottom(); y += side) {
        for (int x = area.left() + (y / side % 2) * side; x <= area.right(); x += 2 * side)
            painter.fillRect(QRect(x, y, side, side) & area, QColor(0xe8, 0xeb, 0xee));
    }
}

} // namespace

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(400, 300);
    setAccessibleName(tr("Preview"));
}

void SheetPreview::setSheet(const ChartChoice &choice, const ChartNumbers &numbers,
                            const PictureFormat &format)
{
    m_choice = choice;
    m_numbers = numbers;
    m_format = format;
    setAccessibleDescription(format.altText);
    update();
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentColours().hairline);
    if (m_format.size.isEmpty())
        return;
    const QSize size = m_format.size;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const QSize fitted = size.scaled(room.size(), Qt::KeepAspectRatio);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(room.center() - QPoint(fitted.width() / 2, fitted.height() / 2));
    if (m_format.isTransparent)
        fillChequered(painter, QRect(QPoint(), fitted));
    painter.scale(qreal(fitted.width()) / size.width(), qreal(fitted.height()) / size.height());
    SheetStyle style = pressStyle(size);
    style.isTransparent = m_format.isTransparent;
    ChartSheet(m_choice, m_numbers, style).paint(painter);
}

} // namespace yeonsu
