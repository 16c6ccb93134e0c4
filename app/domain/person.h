// A human being, kept once however often they come.
#pragma once

#include "domain/id.h"
#include "domain/key_table.h"

#include <QString>

namespace yeonsu {

enum class NameOrder { FamilyFirst, GivenFirst };

[[nodiscard]] constexpr QLatin1StringView keyOf(NameOrder value)
{
    using enum NameOrder;
    switch (value) {
    case FamilyFirst:
        return QLatin1StringView("family-first");
    case GivenFirst:
        return QLatin1StringView("given-first");
    }
    return {};
}

/// There is no field for passport or resident numbers, on purpose.
struct Person
{
    PersonId id;
    QString familyName; ///< either of the two names may be empty, not both
    QString givenName;
    NameOrder nameOrder = NameOrder::GivenFirst;
    QString localName; ///< in the person's own script; may be empty
    QString email;     ///< may be empty
    QString note;

    bool operator==(const Person &) const = default;
};

/// In the place of the names of somebody who was erased; no other field is filled then. See erasing.h.
inline constexpr QLatin1StringView erasedName("(erased)");
[[nodiscard]] bool isErased(const Person &person);

/// The name as its bearer orders it. Korean names are written in one. Of somebody who was erased it is
/// "(erased person 12)", in the language of messages.
[[nodiscard]] QString displayName(const Person &person);

} // namespace yeonsu
