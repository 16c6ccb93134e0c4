// Draws a cell of a list of pairs: two lines, what it says of the one above what it says of the other.
#pragma once

#include "delegates/value_delegate.h"

namespace yeonsu {

class PairDelegate : public ValueDelegate
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
};

} // namespace yeonsu
