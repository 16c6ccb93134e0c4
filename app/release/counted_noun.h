// What the nouns around a number say that it counts.
#pragma once

#include "figures/dimension.h"
#include "release/written_number.h"

#include <vector>

namespace yeonsu {

/// Of a text in which names and numbers are blanked, the measure whose noun is the nearest to its end, or
/// start.
[[nodiscard]] std::vector<Measure> nounAtEnd(const QString &text);
/// The nearest to its start.
[[nodiscard]] std::vector<Measure> firstNoun(const QString &text);
/// Of a few words behind a number: "foreign public officials".
[[nodiscard]] std::vector<Measure> nounBehind(const QString &text);
/// By the counter alone; none where it says nothing.
[[nodiscard]] std::vector<Measure> measuresOf(Counter counter);
/// Where the noun ends that stands behind a number; 0 where none does.
[[nodiscard]] qsizetype endOfNounBehind(const QString &text);
/// 개가 넘는 도시: of what stands behind 개 or 곳.
[[nodiscard]] std::vector<Measure> koreanNounBehind(const QString &text);

/// Attendances or persons, where the words of a heading say which; else both.
[[nodiscard]] std::vector<Measure> kindsOfPeople(const QString &text);
/// The kind that a noun right behind a number says: (실인원), "distinct persons", "participants"; else none.
[[nodiscard]] std::vector<Measure> kindRightBehind(const QString &text);
/// The kind said last before a number; else none.
[[nodiscard]] std::vector<Measure> kindBefore(const QString &text);
/// Who takes part is an attendance; else none.
[[nodiscard]] std::vector<Measure> kindByVerb(const QString &text);

/// Words by which a number is of something that no register has: a forum, experts, women, an average, a plan.
[[nodiscard]] bool isOfSomethingElse(const QString &text);
/// 전년보다 6.8% 늘어난, "up by 14": how much something changed, by the words before and behind.
[[nodiscard]] bool isOfChange(const QString &before, const QString &behind);
/// 전체, 총, in all: nothing narrows.
[[nodiscard]] bool saysEverything(const QString &text);
/// "were not held online": what is counted is the rest.
[[nodiscard]] bool isDenied(const QString &text);
/// Whether people of courses are spoken of, or courses.
[[nodiscard]] bool isAboutTraining(const QString &text);

} // namespace yeonsu
