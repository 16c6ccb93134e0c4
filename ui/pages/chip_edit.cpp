#include "pages/chip_edit.h"

#include "support/application_style.h"

#include <QPainter>

#include <algorithm>

namespace yeonsu {

namespace {
constexpr int leastWidth = 36;
constexpr int mostWidth = 150;
constexpr int roomToType = 18; // also for a syllable that is being composed
} // namespace

ChipEdit::ChipEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        setToolTip(text);
        updateGeometry();
    });
}

QSize ChipEdit::sizeHint() const
{
    return {std::clamp(wantedWidth(), leastWidth, mostWidth), QLineEdit::sizeHint().height()};
}

int ChipEdit::wantedWidth() const
{
    return fontMetrics().horizontalAdvance(text().isEmpty() ? placeholderText() : text()) + roomToType;
}

void ChipEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || wantedWidth() <= width()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(currentColours().accent);
    painter.drawText(rect(), Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace yeonsu
