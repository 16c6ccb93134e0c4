#include "figures/share.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yeonsu {

int shareInTenths(qint64 part, qint64 whole)
{
    // (2000 part + whole) / (2 whole) is part / whole in thousandths plus a half, without rounding errors.
    return whole > 0 ? int((2000 * part + whole) / (2 * whole)) : 0;
}

QString shareText(qint64 part, qint64 whole)
{
    const int tenths = shareInTenths(part, whole);
    if (tenths == 0 && part > 0)
        return u"<0.1%"_s;
    return u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
}

QString groupedNumber(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

} // namespace yeonsu
