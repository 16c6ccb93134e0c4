// Two people, or two cities, who look like one and are not, so that nobody is asked again.
#pragma once

#include "domain/id.h"

namespace yeonsu {

/// The pair is unique. It is kept with the lower id first; normalised() sees to that.
template <typename Kind>
struct NotSame
{
    Id<NotSame> id;
    Id<Kind> lower;
    Id<Kind> higher;

    bool operator==(const NotSame &) const = default;
};

/// Whether `Row` is a mark of this kind, whatever it is of.
template <typename Row>
inline constexpr bool isNotSame = false;
template <typename Kind>
inline constexpr bool isNotSame<NotSame<Kind>> = true;

} // namespace yeonsu
