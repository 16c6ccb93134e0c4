// What the rules for single rows are made of.
#pragma once

#include "domain/rules.h"

#include <QCoreApplication>

namespace yeonsu::rules {

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using Violation = std::optional<RuleViolation>;
using Violations = std::vector<RuleViolation>;

/// Those of the checks that found something, in their order.
template <typename... Checks>
[[nodiscard]] Violations allOf(const Checks &...checks)
{
    Violations violations;
    const auto add = [&violations](const Violation &violation) {
        if (violation)
            violations.push_back(*violation);
    };
    (add(checks), ...);
    return violations;
}

[[nodiscard]] inline Violation mustHold(bool holds, const QString &field, const QString &message)
{
    return holds ? std::nullopt : Violation(RuleViolation{field, message});
}

[[nodiscard]] inline Violation mustBeFilled(const QString &field, const QString &value,
                                            const QString &message)
{
    return mustHold(!value.isEmpty(), field, message);
}

template <typename RowId>
[[nodiscard]] Violation mustBeSet(const QString &field, RowId id, const QString &message)
{
    return mustHold(!id.isNull(), field, message);
}

[[nodiscard]] inline Violation mustHaveName(const QString &nameKo, const QString &nameEn)
{
    return mustHold(!nameKo.isEmpty() || !nameEn.isEmpty(), QStringLiteral("nameKo"),
                    Rules::tr("Enter a name."));
}

/// One that can be kept: with a year of four digits (ISO 8601).
[[nodiscard]] inline bool isDay(const QDate &day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999;
}

[[nodiscard]] Violations check(const Policy &row);
[[nodiscard]] Violations check(const Outcome &row);
[[nodiscard]] Violations check(const OutcomePerson &row);
[[nodiscard]] Violations check(const OutcomePolicy &row);
[[nodiscard]] Violations check(const Forum &row);
[[nodiscard]] Violations check(const AgendaItem &row);
[[nodiscard]] Violations check(const ForumGroup &row);
[[nodiscard]] Violations check(const Release &row);
[[nodiscard]] Violations check(const ClaimDecision &row);

} // namespace yeonsu::rules
