// A human being, kept once however often they come.
#pragma once

#include "domain/id.h"
#include "domain/key_table.h"

#include <QString>

namespace yeonsu {

enum class NameOrder { FamilyFirst, GivenFirst };

[[nodiscard]] constexpr auto keyTable(NameOrder)
{
    using enum NameOrder;
    return KeyTable<NameOrder, 2>{
        {{FamilyFirst, QLatin1StringView("family-first")}, {GivenFirst, QLatin1StringView("given-first")}}};
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

/// The name as its bearer orders it.
[[nodiscard]] QString displayName(const Person &person);

} // namespace yeonsu
