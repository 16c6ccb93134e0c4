#include "charts/year_change.h"

#include "figures/share.h"
#include "support/text_in.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString signOf(qint64 number)
{
    return number > 0 ? u"+"_s : number < 0 ? u"−"_s : u"±"_s;
}

const ChartCategory *categoryWith(const ChartNumbers &numbers, const QString &key)
{
    const auto found = std::find_if(numbers.categories.begin(), numbers.categories.end(),
                                    [&key](const ChartCategory &each) { return each.key == key; });
    return found == numbers.categories.end() ? nullptr : &*found;
}

QString signedNumber(qint64 number)
{
    return signOf(number) + groupedNumber(std::abs(number));
}

QString inPercent(qint64 by, int inTenths)
{
    const int tenths = std::abs(inTenths);
    return u"%1%2.%3%"_s.arg(signOf(by)).arg(tenths / 10).arg(tenths % 10);
}

} // namespace

std::optional<YearChange> yearChange(const ChartChoice &choice, const ChartNumbers &numbers,
                                     const ChartCategory &category, std::optional<std::size_t> series)
{
    bool isYear = false;
    const int year = category.key.toInt(&isYear);
    // What two years have at least says nothing of how they differ.
    if (question(choice).rows != Dimension::Year || !isYear || numbers.isAtLeast)
        return std::nullopt;
    const ChartCategory *before = categoryWith(numbers, QString::number(year - 1));
    if (!before)
        return std::nullopt;
    const auto valueOf = [series](const ChartCategory &each) {
        return series ? each.values[*series] : each.value;
    };
    YearChange change{year - 1, valueOf(category) - valueOf(*before), {}};
    if (valueOf(*before) > 0)
        change.inTenths = (change.by < 0 ? -1 : 1) * shareInTenths(std::abs(change.by), valueOf(*before));
    return change;
}

QString inWords(const YearChange &change, Language language)
{
    const TextIn text(language, "Chart");
    if (!change.inTenths)
        return text(QT_TRANSLATE_NOOP("Chart", "%1 on %2")).arg(signedNumber(change.by)).arg(change.before);
    return text(QT_TRANSLATE_NOOP("Chart", "%1 (%2) on %3"))
        .arg(signedNumber(change.by), inPercent(change.by, *change.inTenths))
        .arg(change.before);
}

} // namespace yeonsu
