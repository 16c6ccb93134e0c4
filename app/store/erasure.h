// Takes what tells who somebody was from where no row of theirs is: the history, and the file's unused parts.
#pragma once

#include "domain/erasing.h"
#include "store/history.h"

#include <span>

namespace yeonsu {

/// A text that names somebody and that is of no row of theirs.
struct Mentioning
{
    Record record;
    QString kind;   ///< "outcome"
    QString name;   ///< see store::nameInWords()
    QString column; ///< fixed

    bool operator==(const Mentioning &) const = default;
};

/// Where texts of other rows name one of these people: erasing leaves these as they are, since only who wrote
/// them knows what they should say. At most `most`.
[[nodiscard]] Result<std::vector<Mentioning>> textsNaming(Database &database,
                                                          std::span<const PersonId> people, std::size_t most);

namespace store {

/// Within a transaction, after the act itself was written. Erases what the history has of the people and of
/// those who were merged into them, and their names from whatever it has of other rows.
[[nodiscard]] Result<void> eraseFromHistory(Database &database, std::span<const PersonId> people);

/// Makes the file anew of what is in it, and empties its log: what was deleted or overwritten before is in
/// neither any more. Outside a transaction. Errors: Busy where another program is reading, NoSpace, Io.
[[nodiscard]] Result<void> clearUnusedParts(Database &database);

} // namespace store
} // namespace yeonsu
