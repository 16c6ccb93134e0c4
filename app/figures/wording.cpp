#include "figures/wording.h"

#include <algorithm>
#include <cmath>

namespace yeonsu {

namespace {

constexpr double tolerance = 1e-9; // of binary fractions, far below any printed digit
constexpr double nearness = 0.02;  // of the printed number, for "about"
constexpr double looseness = 0.1;  // of the figure, for bounds; of the number, for "nearly"

bool isEqual(double a, double b)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

bool isNear(const PrintedNumber &printed, double figure)
{
    return std::abs(figure - printed.value) <= nearness * std::abs(printed.value) + tolerance;
}

/// What one step of the last digit that is not zero is worth: 100 for 2,700 and 10 for 30.
double lastSignificantDigit(const PrintedNumber &printed)
{
    double digit = printed.lastDigit;
    const double steps = std::round(printed.value / digit);
    for (double rest = steps; rest != 0 && std::fmod(rest, 10) == 0; rest /= 10)
        digit *= 10;
    return digit;
}

Verdict checkExact(const PrintedNumber &printed, double figure)
{
    if (isEqual(printed.value, figure))
        return Verdict::True;
    const double rounded = std::floor(figure / printed.lastDigit + 0.5 + tolerance) * printed.lastDigit;
    return isEqual(rounded, printed.value) ? Verdict::Rounded : Verdict::False;
}

bool holds(const PrintedNumber &printed, Wording wording, double figure)
{
    const bool isSame = isEqual(printed.value, figure);
    switch (wording) {
    case Wording::Exact:
        return isSame;
    case Wording::About:
        return isNear(printed, figure);
    case Wording::SomewhatOver:
        return !isSame && figure > printed.value &&
               figure < printed.value + lastSignificantDigit(printed) - tolerance;
    case Wording::AtLeast:
        return isSame || figure > printed.value;
    case Wording::MoreThan:
        return !isSame && figure > printed.value;
    case Wording::FewerThan:
        return !isSame && figure < printed.value;
    case Wording::AtMost:
        return isSame || figure < printed.value;
    case Wording::JustUnder:
        return !isSame && figure < printed.value &&
               printed.value - figure <= looseness * printed.value + tolerance;
    }
    return false;
}

} // namespace

WordingResult checkWording(const PrintedNumber &printed, Wording wording, double figure)
{
    if (wording == Wording::Exact)
        return {checkExact(printed, figure), false};
    if (!holds(printed, wording, figure))
        return {isNear(printed, figure) ? Verdict::WrongWording : Verdict::False, false};
    const bool isBound = wording == Wording::AtLeast || wording == Wording::MoreThan ||
                         wording == Wording::FewerThan || wording == Wording::AtMost;
    return {Verdict::True, isBound && std::abs(figure - printed.value) > looseness * std::abs(figure)};
}

} // namespace yeonsu
