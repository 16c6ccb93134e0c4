#include "dialogs/sheet_preview.h"

#include "charts/chart_sheet.h"
#include "charts/chart_text.h"
#include "support/application_style.h"

#include <QPainter>

namespace yeonsu {

namespace {
constexpr int margin = 32;
}

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(400, 300);
    setAccessibleName(tr("Preview"));
}

void SheetPreview::setSheet(const ChartChoice &choice, const ChartNumbers &numbers, const QSize &size)
{
    m_choice = choice;
    m_numbers = numbers;
    m_size = size;
    setAccessibleDescription(ChartText(choice, numbers).altText());
    update();
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentColours().hairline);
    if (m_size.isEmpty())
        return;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const QSize fitted = m_size.scaled(room.size(), Qt::KeepAspectRatio);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(room.center() - QPoint(fitted.width() / 2, fitted.height() / 2));
    painter.scale(qreal(fitted.width()) / m_size.width(), qreal(fitted.height()) / m_size.height());
    painter.fillRect(QRect(QPoint(), m_size), Qt::white);
    ChartSheet(m_choice, m_numbers, pressStyle(m_size)).paint(painter);
}

} // namespace yeonsu
