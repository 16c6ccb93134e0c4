// What the register knows, as far as a list has to be compared with it: read once, and then only looked up.
#pragma once

#include "domain/headcount.h"
#include "exchange/known_cities.h"
#include "exchange/known_courses.h"
#include "exchange/list_kind.h"
#include "exchange/list_values.h"
#include "exchange/person_keys.h"
#include "store/known_people.h"

#include <QHash>

#include <memory>
#include <stop_token>

namespace yeonsu {

struct ImportKnown
{
    /// Only what a list of that kind is compared with. Takes most of a second for 100,000 people, and so
    /// belongs on a thread and a Database of its own. Errors: Cancelled, and those of reading.
    [[nodiscard]] static Result<std::shared_ptr<const ImportKnown>> read(Database &database, ListKind kind,
                                                                         const std::stop_token &stop = {});

    explicit ImportKnown(ReferenceRows rows)
        : reference(std::move(rows))
        , values(reference)
    {
    }

    ReferenceRows reference;
    ListValues values;
    KnownCities cities;
    KnownCourses courses;
    QHash<QString, SeniorityId> jobTitles; ///< by the folded title
    KnownPeople people;                    ///< for a list of people
    PersonKeys keys;                       ///< of people.people, in their order
    std::vector<Headcount> headcounts;     ///< for a list of headcounts
    /// The rows that were left open when a file was brought in, by its bytes (ImportedFile::sha256).
    QHash<QString, QSet<qint64>> openRows;
};

} // namespace yeonsu
