// Which kinds of rows figures are made of.
#pragma once

#include "domain/row.h"

#include <concepts>

namespace yeonsu {

/// Rows that no figure looks at.
template <typename T>
concept IsNotCounted = std::same_as<T, Setting> || std::same_as<T, CityAlias> ||
    std::same_as<T, JobTitleMapping> || std::same_as<T, Person> || std::same_as<T, NotSamePeople> ||
    std::same_as<T, NotSameCities> || std::same_as<T, Policy> || std::same_as<T, Outcome> ||
    std::same_as<T, OutcomePerson> || std::same_as<T, OutcomePolicy> || std::same_as<T, Forum> ||
    std::same_as<T, AgendaItem> || std::same_as<T, ForumGroup> || std::same_as<T, Release> ||
    std::same_as<T, ClaimDecision> || std::same_as<T, SavedView>;

/// Whether the row's kind is one that figures look at, by itself or by its name.
[[nodiscard]] inline bool isOfFigures(const Row &row)
{
    return std::visit([]<typename T>(const T &) { return !IsNotCounted<T>; }, row);
}

} // namespace yeonsu
