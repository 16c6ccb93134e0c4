#include "delegates/value_delegate.h"

#include "support/application_style.h"
#include "support/language.h"
#include "support/value_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace yeonsu {

QString ValueDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return valueText(value, interfaceLanguage());
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    // Rows are marked as a whole; a frame around one cell would only distract.
    QStyleOptionViewItem whole = option;
    whole.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, whole, index);
}

bool ValueDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), isCut ? displayText(index.data(), option.locale) : QString(),
                       view);
    return true;
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 0);
}

void ValueDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant value = index.data();
    option->displayAlignment =
        Qt::AlignVCenter | (value.typeId() == QMetaType::Int ? Qt::AlignRight : Qt::AlignLeft);
    if (isUnknownValue(value))
        option->palette.setColor(QPalette::Text, currentColours().mutedText);
}

} // namespace yeonsu
