#include "dialogs/chip_button.h"

#include "support/application_style.h"

#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int gap = 5;           // between name and value
constexpr int padding = 12;      // at each side
constexpr int widestValue = 140; // with the usual letters; a longer one is elided
} // namespace

ChipButton::ChipButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
{
}

void ChipButton::setValue(const QString &value)
{
    m_value = value;
    setAccessibleName(m_name + u": "_s + value);
    setToolTip(m_name + u": "_s + value);
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int value = std::min(metrics.horizontalAdvance(m_value) + 8, scaledToLetters(widestValue));
    return {metrics.horizontalAdvance(m_name) + gap + value + 2 * padding, metrics.height() + 14};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features &= ~QStyleOptionButton::HasMenu;
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    QRect room = rect().adjusted(padding, 0, -padding, 0);
    painter.setPen(currentColours().text);
    painter.drawText(room, Qt::AlignVCenter, m_name);
    room.adjust(fontMetrics().horizontalAdvance(m_name) + gap, 0, 0, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(currentColours().accent);
    painter.drawText(room, Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_value, Qt::ElideRight, room.width()));
}

} // namespace yeonsu
