// Two people who look like one and are not, so that nobody is asked again.
#pragma once

#include "domain/id.h"

namespace yeonsu {

/// The pair is unique. It is kept with the lower id first; normalised() sees to that.
struct NotSamePeople
{
    NotSamePeopleId id;
    PersonId lower;
    PersonId higher;

    bool operator==(const NotSamePeople &) const = default;
};

} // namespace yeonsu
