#include "delegates/concern_delegate.h"

#include "support/theme_colours.h"

#include <QPainter>

namespace yeonsu {

namespace {

constexpr QColor questionHue(0xf2, 0xb1, 0x1d);
constexpr QColor errorHue(0xe2, 0x4b, 0x4b);
constexpr qreal strength = 0.16; ///< of the hue over the card; text stays readable on it

} // namespace

ConcernDelegate::ConcernDelegate(int role, QObject *parent)
    : ValueDelegate(parent)
    , m_role(role)
{
}

/// The style sheet draws no ground of its own where nothing is selected.
void ConcernDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (const int concern = index.data(m_role).toInt(); concern != 0) {
        const QColor card = themeColours(option.palette).card;
        painter->fillRect(option.rect, blended(concern == 1 ? questionHue : errorHue, card, strength));
    }
    ValueDelegate::paint(painter, option, index);
}

} // namespace yeonsu
