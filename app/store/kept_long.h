// People of whom nothing new has come for long, so that it is to be asked whether they must be kept, and
// those who were deleted and are kept by the history.
#pragma once

#include "domain/person.h"
#include "store/history.h"

#include <QDate>

#include <vector>

namespace yeonsu {

struct KeptPerson
{
    PersonId id;
    QString name;
    QDate lastDay; ///< of the latest of their courses; invalid where there is none
    QDate entered; ///< where there is none; invalid where the history does not know
    /// The act that deleted them, where only the history still says who they were.
    std::optional<HistoryEntry> deletedBy = {};

    /// The day since when nothing new has come of them; invalid where nothing tells.
    [[nodiscard]] QDate since() const;
};

/// Whose last course ended before `day`; of people without a course, who were entered before it. Who was
/// erased is no more among them. Those kept for longest come first.
[[nodiscard]] Result<std::vector<KeptPerson>> peopleKeptSinceBefore(Database &database, QDate day);

/// All who were deleted and of whom the history says who they were, with the last day of the courses that
/// they were in then; those kept for longest come first. Who was merged into somebody else is not among them:
/// erasing the other one erases both.
[[nodiscard]] Result<std::vector<KeptPerson>> deletedPeopleKept(Database &database);

} // namespace yeonsu
