#include "exchange/list_signs.h"

#include "domain/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Nearly all cells of a list begin with something else, and are done with.
bool mayBeginTotal(const QString &cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return !c.isSpace(); });
    return first != cell.end() && u"합소총누계TtSsGg([（"_s.contains(*first);
}

} // namespace

bool isTotal(const QString &cell)
{
    constexpr qsizetype longest = 40;
    if (cell.isEmpty() || cell.size() > longest || !mayBeginTotal(cell))
        return false;
    static const QRegularExpression total(
        u"^[(\\[]?(?:합계|소계|총계|누계|계|총원|총인원|total|subtotal|sub-total|grandtotal|sum)"
        "[:：]?[(\\[]?(?:[\\d,.]+(?:명|개국|개도시|persons|people)?)?[)\\]]?$"
        "|^[(\\[]?총[:：]?[\\d,.]+(?:명|개국|개도시)[)\\]]?$"_s);
    return total.match(normalisedText(cell).toLower().remove(u' ')).hasMatch();
}

bool saysNothing(const QString &cell)
{
    constexpr qsizetype longest = 8;
    if (cell.size() > longest)
        return false;
    static const QRegularExpression nothing(
        u"^(?:[-–—―_./]+|없음|없 음|해당없음|해당 없음|미상|불명|n/a|unknown)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return nothing.match(cell.trimmed()).hasMatch();
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
