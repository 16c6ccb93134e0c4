// What the nouns around a number say that it counts.
#pragma once

#include "figures/dimension.h"
#include "release/written_number.h"

#include <vector>

namespace yeonsu {

/// Of a text in which names and numbers are blanked, the measure whose noun is the nearest to its end, or
/// start.
[[nodiscard]] std::vector<Measure> nounAtEnd(const QString &text);
/// Of a few words behind a number: "foreign public officials".
[[nodiscard]] std::vector<Measure> nounBehind(const QString &text);
/// By the counter alone; none where it says nothing.
[[nodiscard]] std::vector<Measure> measuresOf(Counter counter);
/// Attendances or persons, where the words say which; else both.
[[nodiscard]] std::vector<Measure> kindsOfPeople(const QString &text);

/// Words by which a number is of something that no register has: a forum, experts, women, an average, a plan.
[[nodiscard]] bool isOfSomethingElse(const QString &text);
/// 전체, 총, in all: nothing narrows.
[[nodiscard]] bool saysEverything(const QString &text);
/// Whether people of courses are spoken of, or courses.
[[nodiscard]] bool isAboutTraining(const QString &text);

} // namespace yeonsu
