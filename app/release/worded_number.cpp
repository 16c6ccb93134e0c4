#include "release/worded_number.h"

#include "figures/share.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// The round numbers below and above, from two digits that are not zero to ever finer ones.
std::vector<double> roundNumbersNear(double figure)
{
    std::vector<double> numbers;
    for (double step = std::pow(10, std::max(1.0, std::floor(std::log10(std::max(figure, 1.0))) - 1));
         step >= 1; step /= 10) {
        numbers.push_back(std::round(figure / step) * step);
        numbers.push_back(std::floor(figure / step) * step);
        numbers.push_back(std::ceil(figure / step) * step);
        numbers.push_back(std::floor(figure / step) * step + step);
        numbers.push_back(std::ceil(figure / step) * step - step);
    }
    return numbers;
}

/// Where the number is above 0, and true by its word without a remark.
std::optional<double> roundNumberFor(double figure, Wording wording)
{
    for (const double number : roundNumbersNear(figure)) {
        if (number <= 0)
            continue;
        const WordingResult result = checkWording({number, 1}, wording, figure);
        if (result.verdict == Verdict::True && !result.isLooseBound)
            return number;
    }
    return std::nullopt;
}

/// %1 is the number with whatever follows it at once.
QString pattern(Wording wording, Language language)
{
    const bool isKorean = language == Language::Korean;
    switch (wording) {
    case Wording::Exact:
        break;
    case Wording::About:
        return isKorean ? u"약 %1"_s : u"about %1"_s;
    case Wording::SomewhatOver:
        return isKorean ? u"%1 남짓"_s : u"somewhat over %1"_s;
    case Wording::AtLeast:
        return isKorean ? u"%1 이상"_s : u"at least %1"_s;
    case Wording::MoreThan:
        return isKorean ? u"%1 초과"_s : u"more than %1"_s;
    case Wording::FewerThan:
        return isKorean ? u"%1 미만"_s : u"fewer than %1"_s;
    case Wording::AtMost:
        return isKorean ? u"%1 이하"_s : u"at most %1"_s;
    case Wording::JustUnder:
        return isKorean ? u"%1 가까이"_s : u"nearly %1"_s;
    }
    return u"%1"_s;
}

} // namespace

QString wordedCount(qint64 number, Wording wording, const QString &counter, Language language)
{
    const std::optional<double> round =
        wording == Wording::Exact ? std::nullopt : roundNumberFor(double(number), wording);
    QString gap = language == Language::English && !counter.isEmpty() ? u" "_s : QString();
    if (!round)
        return groupedNumber(number) + gap + counter;
    const bool isKorean = language == Language::Korean;
    const bool joinsNumber = isKorean && wording == Wording::SomewhatOver && !counter.isEmpty();
    if (joinsNumber)
        return groupedNumber(qint64(*round)) + u"여 "_s + counter;
    return pattern(wording, language).arg(groupedNumber(qint64(*round)) + gap + counter);
}

QString wordedShare(qint64 part, qint64 whole, Wording wording, Language language)
{
    const double percent = whole > 0 ? 100.0 * double(part) / double(whole) : 0;
    const std::optional<double> round =
        wording == Wording::Exact ? std::nullopt : roundNumberFor(percent, wording);
    return round ? pattern(wording, language).arg(groupedNumber(qint64(*round)) + u'%')
                 : shareText(part, whole);
}

} // namespace yeonsu
