#include "delegates/pair_delegate.h"

namespace yeonsu {

QString PairDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toStringList().join(QChar::LineSeparator);
}

} // namespace yeonsu
