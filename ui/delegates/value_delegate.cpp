#include "delegates/value_delegate.h"

#include "support/language.h"
#include "support/application_style.h"
#include "support/value_text.h"

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

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(16, 0);
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
