// What came of the training in a city: which policies it took up, and what it did with them.
#pragma once

#include "domain/id.h"
#include "domain/key_table.h"

#include <QString>

namespace yeonsu {

/// A policy of the city that trains, which others learn from.
struct Policy
{
    PolicyId id;
    QString nameKo;
    QString nameEn;
    ThemeId themeId; ///< may be null

    bool operator==(const Policy &) const = default;
};

enum class OutcomeKind { ProblemSolved, Capacity };

[[nodiscard]] constexpr QLatin1StringView keyOf(OutcomeKind value)
{
    switch (value) {
    case OutcomeKind::ProblemSolved:
        return QLatin1StringView("problem-solved");
    case OutcomeKind::Capacity:
        return QLatin1StringView("capacity");
    }
    return {};
}

/// The policies and people that it goes back to are rows of their own, as it may have several of each.
struct Outcome
{
    OutcomeId id;
    CityId cityId;
    CourseId courseId; ///< may be null
    OutcomeKind kind = OutcomeKind::ProblemSolved;
    QString titleKo; ///< of the two titles one may be empty
    QString titleEn;
    QString result;   ///< lines; may be empty
    int year = 0;     ///< 0 is unknown
    QString evidence; ///< lines: where it can be read; may be empty

    bool operator==(const Outcome &) const = default;
};

/// A person whom the outcome goes back to. The pair is unique.
struct OutcomePerson
{
    OutcomePersonId id;
    OutcomeId outcomeId;
    PersonId personId;

    bool operator==(const OutcomePerson &) const = default;
};

/// A policy that the outcome goes back to. The pair is unique.
struct OutcomePolicy
{
    OutcomePolicyId id;
    OutcomeId outcomeId;
    PolicyId policyId;

    bool operator==(const OutcomePolicy &) const = default;
};

} // namespace yeonsu
