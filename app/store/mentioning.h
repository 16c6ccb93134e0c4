// Texts that somebody wrote and that name people who are to be erased.
#pragma once

#include "store/history.h"

#include <span>

namespace yeonsu {

/// A text that names somebody and that is of no row of theirs.
struct Mentioning
{
    Record record;
    QString kind;          ///< "outcome"
    QString name;          ///< see store::nameInWords()
    QString column;        ///< fixed
    bool isFrozen = false; ///< it stands in what a release kept when it was frozen

    bool operator==(const Mentioning &) const = default;
};

/// Where texts of other rows name one of the people whom `erasing` erases, by a name that they have or had:
/// erasing leaves these as they are, since only who wrote them knows what they should say. What `erasing`
/// itself blanks is none of them. At most `most`.
[[nodiscard]] Result<std::vector<Mentioning>> textsNaming(Database &database, const ChangeSet &erasing,
                                                          std::size_t most);

} // namespace yeonsu
