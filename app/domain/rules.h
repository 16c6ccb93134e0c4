// Rules that a row must keep by itself, whoever writes it. Rules between rows are the store's.
#pragma once

#include "domain/error.h"
#include "domain/row.h"

#include <optional>
#include <vector>

namespace yeonsu {

/// The row as it will be kept: every text normalised, an e-mail in lower case, a pair with the lower id
/// first.
[[nodiscard]] Row normalised(const Row &row);
/// The same of an e-mail alone.
[[nodiscard]] QString normalisedEmail(const QString &email);

/// One broken rule: which field (a key such as "lastDay", fixed for its type) and why, for the user.
struct RuleViolation
{
    QString field;
    QString message;
};

/// The rules that `row` (already normalised) breaks, in the order in which one reads its fields.
[[nodiscard]] std::vector<RuleViolation> brokenRules(const Row &row);

/// The first of brokenRules(), or nothing.
[[nodiscard]] std::optional<RuleViolation> brokenRule(const Row &row);

/// A key by which files, filters and target regions name a row is fixed when the row is made; a release that
/// is frozen stays as it is for as long as it is frozen; nobody comes back who was erased. Both rows are of
/// the same type.
[[nodiscard]] std::optional<RuleViolation> brokenEditRule(const Row &before, const Row &after);

} // namespace yeonsu
