// The list of outcomes: what is shown of each, filtered, searched and ordered.
#pragma once

#include "domain/vocabulary.h"
#include "store/database.h"

#include <optional>
#include <span>
#include <vector>

namespace yeonsu {

enum class OutcomeColumn { Title, City, Country, Kind, Policies, Year, Course };

[[nodiscard]] constexpr QLatin1StringView keyOf(OutcomeColumn value)
{
    using enum OutcomeColumn;
    switch (value) {
    case Title:
        return QLatin1StringView("title");
    case City:
        return QLatin1StringView("city");
    case Country:
        return QLatin1StringView("country");
    case Kind:
        return QLatin1StringView("kind");
    case Policies:
        return QLatin1StringView("policies");
    case Year:
        return QLatin1StringView("year");
    case Course:
        return QLatin1StringView("course");
    }
    return {};
}

struct OutcomeSummary
{
    OutcomeId id;
    Words title;
    OutcomeKind kind = OutcomeKind::ProblemSolved;
    CityId cityId;
    Words city;
    Words country;
    ContinentId continentId;
    CourseId courseId; ///< may be null
    QString courseCode;
    Words course;
    int year = 0; ///< 0 is unknown
    QString result;
    QString evidence;
    std::vector<std::pair<PolicyId, Words>> policies;
    std::vector<std::pair<PersonId, QString>> people;

    /// All policies by name.
    [[nodiscard]] QString policiesIn(Language language) const;
};

struct OutcomeQuery
{
    QString search; ///< words, all of which are found in names, texts, places, policies or people
    std::optional<OutcomeKind> kind;
    std::optional<ContinentId> continentId;
    std::optional<PolicyId> policyId;
    std::optional<int> year; ///< 0: those of which it is unknown
    OutcomeColumn sort = OutcomeColumn::Year;
    Qt::SortOrder order = Qt::DescendingOrder;
    Language language = Language::Korean;

    /// By anything but the search.
    [[nodiscard]] bool isNarrowed() const;
};

/// There are few outcomes, so that all are read and compared in memory.
[[nodiscard]] Result<std::vector<OutcomeId>> outcomeIds(Database &database, const OutcomeQuery &query);

/// In the order of `ids`; those that are gone are left out.
[[nodiscard]] Result<std::vector<OutcomeSummary>> outcomeSummaries(Database &database,
                                                                   std::span<const OutcomeId> ids);

/// Those that go back to the person, the newest first.
[[nodiscard]] Result<std::vector<OutcomeSummary>> outcomesOf(Database &database, PersonId id);

[[nodiscard]] Result<qint64> outcomeCount(Database &database);

/// The years that outcomes have, the newest first.
[[nodiscard]] Result<std::vector<int>> outcomeYears(Database &database);

} // namespace yeonsu
