// Any row that a user can enter, and everything that must be done once for each type of row.
#pragma once

#include "domain/course.h"
#include "domain/enrolment.h"
#include "domain/forum.h"
#include "domain/headcount.h"
#include "domain/not_same.h"
#include "domain/outcome.h"
#include "domain/person.h"
#include "domain/place.h"
#include "domain/release.h"
#include "domain/saved_view.h"
#include "domain/seniority.h"
#include "domain/setting.h"
#include "domain/theme.h"

#include <variant>

namespace yeonsu {

/// Ordered so that a row refers only to types before it, or to its own.
using Row = std::variant<Setting, ThemeGroup, Theme, Continent, Country, City, CityAlias, NotSameCities,
                         Seniority, JobTitleMapping, Course, Person, NotSamePeople, Enrolment, Headcount,
                         Policy, Outcome, OutcomePerson, OutcomePolicy, Forum, AgendaItem, ForumGroup,
                         Release, ClaimDecision, SavedView>;

/// Once for each type of row, as explicit instantiations are: those of Row, in its order.
#define YEONSU_FOR_EACH_ROW(DO)                                                                              \
    DO(Setting)                                                                                              \
    DO(ThemeGroup)                                                                                           \
    DO(Theme)                                                                                                \
    DO(Continent)                                                                                            \
    DO(Country)                                                                                              \
    DO(City)                                                                                                 \
    DO(CityAlias)                                                                                            \
    DO(NotSameCities)                                                                                        \
    DO(Seniority)                                                                                            \
    DO(JobTitleMapping)                                                                                      \
    DO(Course)                                                                                               \
    DO(Person)                                                                                               \
    DO(NotSamePeople)                                                                                        \
    DO(Enrolment)                                                                                            \
    DO(Headcount)                                                                                            \
    DO(Policy)                                                                                               \
    DO(Outcome)                                                                                              \
    DO(OutcomePerson)                                                                                        \
    DO(OutcomePolicy)                                                                                        \
    DO(Forum)                                                                                                \
    DO(AgendaItem)                                                                                           \
    DO(ForumGroup)                                                                                           \
    DO(Release)                                                                                              \
    DO(ClaimDecision)                                                                                        \
    DO(SavedView)

} // namespace yeonsu
