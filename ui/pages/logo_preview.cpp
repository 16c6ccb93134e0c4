#include "pages/logo_preview.h"

#include "support/application_style.h"

#include <QPainter>

namespace yeonsu {

namespace {

constexpr QSize previewSize(200, 88);
constexpr int margin = 12;
constexpr qreal radius = 6;

} // namespace

LogoPreview::LogoPreview(const QColor &ground, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
{
    setFixedSize(previewSize);
    setAccessibleName(name);
    setToolTip(name);
}

void LogoPreview::setLogo(const std::optional<Logo> &logo)
{
    m_picture = logo ? std::optional(LogoPicture(*logo)) : std::nullopt;
    setAccessibleDescription(m_picture ? QString() : tr("No logo"));
    update();
}

void LogoPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(currentColours().hairline);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (!m_picture || m_picture->isNull()) {
        painter.setPen(blended(textOn(m_ground), m_ground, 0.6));
        painter.drawText(room, Qt::AlignCenter, tr("No logo"));
        return;
    }
    QRectF area({0, 0}, m_picture->size().scaled(room.size(), Qt::KeepAspectRatio));
    area.moveCenter(room.center());
    m_picture->paint(painter, area);
}

} // namespace yeonsu
