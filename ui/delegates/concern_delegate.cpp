#include "delegates/concern_delegate.h"

#include "support/theme_colours.h"

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

void ConcernDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ValueDelegate::initStyleOption(option, index);
    const int concern = index.data(m_role).toInt();
    if (concern == 0)
        return;
    const ThemeColours &colours = themeColours(option->palette);
    option->backgroundBrush = blended(concern == 1 ? questionHue : errorHue, colours.card, strength);
}

} // namespace yeonsu
