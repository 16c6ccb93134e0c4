// What the columns of a list can be, and the headings by which they are known.
#pragma once

#include "domain/bilingual.h"
#include "exchange/list_kind.h"

#include <QHashFunctions>

#include <optional>
#include <span>
#include <vector>

namespace yeonsu {

enum class ListField {
    Name, ///< the whole name
    FamilyName,
    GivenName, ///< the whole name where there is no column of family names
    LocalName,
    NameOrder,
    Email,
    Country,
    City,
    Organisation,
    JobTitle,
    Seniority,
    Course, ///< its code, else its exact name
    Status, ///< of a course, or of an enrolment
    CompletedOn,
    PersonNumber, ///< the same in all rows of one person, within one list
    Note,
    Code,
    CourseName,
    EnglishName,
    Theme,
    FirstDay,
    LastDay,
    Mode,
    TargetRegion,
    Venue,
    Partner,
    Capacity,
    Continent,
    Number,
};

/// For files that remember which column is what; see ListLayout::signature().
[[nodiscard]] constexpr QLatin1StringView keyOf(ListField value)
{
    using enum ListField;
    switch (value) {
    case Name:
        return QLatin1StringView("name");
    case FamilyName:
        return QLatin1StringView("family-name");
    case GivenName:
        return QLatin1StringView("given-name");
    case LocalName:
        return QLatin1StringView("local-name");
    case NameOrder:
        return QLatin1StringView("name-order");
    case Email:
        return QLatin1StringView("email");
    case Country:
        return QLatin1StringView("country");
    case City:
        return QLatin1StringView("city");
    case Organisation:
        return QLatin1StringView("organisation");
    case JobTitle:
        return QLatin1StringView("job-title");
    case Seniority:
        return QLatin1StringView("seniority");
    case Course:
        return QLatin1StringView("course");
    case Status:
        return QLatin1StringView("status");
    case CompletedOn:
        return QLatin1StringView("completed-on");
    case PersonNumber:
        return QLatin1StringView("person-number");
    case Note:
        return QLatin1StringView("note");
    case Code:
        return QLatin1StringView("code");
    case CourseName:
        return QLatin1StringView("course-name");
    case EnglishName:
        return QLatin1StringView("english-name");
    case Theme:
        return QLatin1StringView("theme");
    case FirstDay:
        return QLatin1StringView("first-day");
    case LastDay:
        return QLatin1StringView("last-day");
    case Mode:
        return QLatin1StringView("mode");
    case TargetRegion:
        return QLatin1StringView("target-region");
    case Venue:
        return QLatin1StringView("venue");
    case Partner:
        return QLatin1StringView("partner");
    case Capacity:
        return QLatin1StringView("capacity");
    case Continent:
        return QLatin1StringView("continent");
    case Number:
        return QLatin1StringView("number");
    }
    return {};
}

[[nodiscard]] inline size_t qHash(ListField field, size_t seed = 0) noexcept
{
    return ::qHash(int(field), seed);
}

/// In the order in which a list has them.
[[nodiscard]] std::span<const ListField> fieldsOf(ListKind kind);

/// The heading by which a list in that language names the field: "성명", "Name".
[[nodiscard]] QString headingOf(ListKind kind, ListField field, Language language);

/// What the heading names. Case, spaces, full stops and hyphens do not matter; of "성명(Name)" and
/// "성명 / Name" a part is enough.
[[nodiscard]] std::optional<ListField> fieldHeaded(ListKind kind, const QString &heading);

/// Of each group one column is needed.
[[nodiscard]] std::span<const std::vector<ListField>> neededFields(ListKind kind);

} // namespace yeonsu
