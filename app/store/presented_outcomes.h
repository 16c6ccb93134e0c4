// The outcomes that a forum's programme presents, and whether a text speaks of them.
#pragma once

#include "domain/id.h"
#include "domain/vocabulary.h"
#include "store/database.h"

#include <vector>

namespace yeonsu {

/// An outcome with all names by which a text can mean it: its own, its city's and its policies', in both
/// languages.
struct PresentedOutcome
{
    OutcomeId id;
    Words title;
    QStringList names;
};

/// Those that an item or its presenter is tied to, and those that an item names, by its words, by its city or
/// by where its presenter comes from. Each once; a null id is no forum, which presents nothing.
[[nodiscard]] Result<std::vector<PresentedOutcome>> presentedOutcomes(Database &database, ForumId forum);

/// By any of its names; see mentionsAny().
[[nodiscard]] bool isMentioned(const PresentedOutcome &outcome, const QString &text);

} // namespace yeonsu
