// Whether a number as it stands in a text says the truth about a figure.
#pragma once

#include "domain/key_table.h"

namespace yeonsu {

/// How a text qualifies its number.
enum class Wording {
    Exact,        ///< 2,688명
    About,        ///< 약, about, roughly
    SomewhatOver, ///< 여
    AtLeast,      ///< 이상
    MoreThan,     ///< 넘는
    FewerThan,    ///< 미만
    AtMost,       ///< 이하, up to
    JustUnder,    ///< 가까이, nearly: below the number, by a tenth of it at the most
};

[[nodiscard]] constexpr QLatin1StringView keyOf(Wording value)
{
    using enum Wording;
    switch (value) {
    case Exact:
        return QLatin1StringView("exact");
    case About:
        return QLatin1StringView("about");
    case SomewhatOver:
        return QLatin1StringView("over");
    case AtLeast:
        return QLatin1StringView("at-least");
    case MoreThan:
        return QLatin1StringView("more-than");
    case FewerThan:
        return QLatin1StringView("fewer-than");
    case AtMost:
        return QLatin1StringView("at-most");
    case JustUnder:
        return QLatin1StringView("nearly");
    }
    return {};
}

/// A number as it is printed: 2.7천 has the value 2,700 and the last digit 100, 2,700 the last digit 1.
struct PrintedNumber
{
    double value = 0;
    double lastDigit = 1; ///< what one step of the last printed digit is worth; above 0
};

enum class Verdict {
    True,
    Rounded, ///< not exact, but right at the precision it is printed with
    False,
    WrongWording, ///< near the figure, but the qualifying word does not hold
};

struct WordingResult
{
    Verdict verdict = Verdict::False;
    bool isLooseBound = false; ///< a true bound that lies more than a tenth of the figure away from it
};

/// Both numbers in the same unit; a share is given in percent, unrounded.
[[nodiscard]] WordingResult checkWording(const PrintedNumber &printed, Wording wording, double figure);

} // namespace yeonsu
