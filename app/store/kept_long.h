// People of whom nothing new has come for long, so that it is to be asked whether they must be kept.
#pragma once

#include "domain/person.h"
#include "store/database.h"

#include <QDate>

#include <vector>

namespace yeonsu {

struct KeptPerson
{
    PersonId id;
    QString name;
    QDate lastDay; ///< of the latest of their courses; invalid where there is none
    QDate entered; ///< where there is none; invalid where the history does not know
};

/// Whose last course ended before `day`; of people without a course, who were entered before it. Who was
/// erased is no more among them. Those kept for longest come first.
[[nodiscard]] Result<std::vector<KeptPerson>> peopleKeptSinceBefore(Database &database, QDate day);

} // namespace yeonsu
