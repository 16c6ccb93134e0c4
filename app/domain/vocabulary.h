// The fixed words of the field in both languages: as figures, lists and imports name them.
#pragma once

#include "domain/bilingual.h"
#include "domain/course.h"
#include "domain/enrolment.h"
#include "domain/forum.h"
#include "domain/outcome.h"
#include "domain/person.h"
#include "domain/release.h"

namespace yeonsu {

struct Words
{
    QString korean;
    QString english;

    [[nodiscard]] QString in(Language language) const { return nameIn(language, korean, english); }

    bool operator==(const Words &) const = default;
};

[[nodiscard]] Words wordsFor(CourseMode mode);
[[nodiscard]] Words wordsFor(CourseStatus status);
[[nodiscard]] Words wordsFor(EnrolmentStatus status);
[[nodiscard]] Words wordsFor(NameOrder order);
[[nodiscard]] Words wordsFor(OutcomeKind kind);
[[nodiscard]] Words wordsFor(AttendanceChannel channel);
[[nodiscard]] Words wordsFor(ReleaseState state);
[[nodiscard]] Words wordsFor(Language language);

[[nodiscard]] Words wordsForUnknown();
[[nodiscard]] Words wordsForAllRegions();
/// Those whose level of seniority makes decisions.
[[nodiscard]] Words wordsForDecisionMakers();

} // namespace yeonsu
