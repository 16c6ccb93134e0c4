#include "exchange/list_signs.h"

#include "domain/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

bool isTotal(const QString &cell)
{
    constexpr qsizetype longest = 40;
    if (cell.isEmpty() || cell.size() > longest)
        return false;
    static const QRegularExpression total(
        u"^(?:합계|소계|총계|누계|계|총원|총인원|total|subtotal|sub-total|grandtotal|sum)"
        "[:：]?[(\\[]?(?:[\\d,.]+(?:명|개국|개도시|persons|people)?)?[)\\]]?$"
        "|^총[:：]?[\\d,.]+(?:명|개국|개도시)$"_s);
    return total.match(normalisedText(cell).toLower().remove(u' ')).hasMatch();
}

bool isFailedFormula(const QString &cell)
{
    if (!cell.startsWith(u'#') && !cell.startsWith("Err:"_L1))
        return false;
    static const QRegularExpression failed(
        u"^(?:#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)|Err:\\d{3})$"_s);
    return failed.match(cell.trimmed()).hasMatch();
}

} // namespace yeonsu
