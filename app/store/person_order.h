// The order of the list of people, put together in memory: SQL takes many seconds to sort a million joined
// rows.
#pragma once

#include "store/person_list.h"

namespace yeonsu::store {

/// What a column or a condition needs beside the person's own listing, `l`.
inline constexpr QLatin1StringView latestEnrolment(" LEFT JOIN enrolment e ON e.id = l.latest_enrolment_id");
inline constexpr QLatin1StringView latestPlace(" LEFT JOIN city c ON c.id = e.city_id"
                                               " LEFT JOIN country n ON n.id = c.country_id");

inline constexpr QLatin1StringView
    numberOfEnrolments("(SELECT count(*) FROM enrolment x WHERE x.person_id = l.person_id)");

} // namespace yeonsu::store
