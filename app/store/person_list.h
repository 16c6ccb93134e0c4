// The list of people: who is shown in which order, and what is shown of each.
#pragma once

#include "domain/person.h"
#include "domain/vocabulary.h"
#include "store/database.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace yeonsu {

/// All but the name, the e-mail and the number are those of the latest enrolment.
enum class PersonSort {
    Name,
    Country,
    City,
    Organisation,
    JobTitle,
    Seniority,
    LatestCourse,
    Email,
    Enrolments
};

struct PersonQuery
{
    std::optional<ContinentId> continentId; ///< these three: of the latest enrolment
    std::optional<CountryId> countryId;
    std::optional<SeniorityId> seniorityId;
    PersonSort sort = PersonSort::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    Language language = Language::Korean; ///< in which names of places are ordered

    /// Whether it asks for some people only.
    [[nodiscard]] bool isNarrowed() const;
};

/// City, organisation, job title and seniority are those of the latest enrolment. A person without
/// enrolments has none, and no latest course.
struct PersonSummary
{
    PersonId id;
    QString name; ///< as its bearer orders it
    QString localName;
    QString email;
    EnrolmentId latestEnrolmentId;
    Words city;
    Words country;
    QString organisation;
    QString jobTitle;
    Words seniority;
    Words latestCourse;
    QDate latestDay; ///< the first one of the latest course
    int enrolments = 0;
};

/// In a total order: what is equal is ordered by id.
[[nodiscard]] Result<std::vector<PersonId>> personIds(Database &database, const PersonQuery &query);

/// The first `limit` of these people, which come by id, in the order of names.
[[nodiscard]] Result<std::vector<PersonId>> firstByName(Database &database, const std::vector<qint64> &people,
                                                        std::size_t limit);

/// In the order of `ids`; a person who is not there is left out.
[[nodiscard]] Result<std::vector<PersonSummary>> personSummaries(Database &database,
                                                                 std::span<const PersonId> ids);

[[nodiscard]] Result<qint64> personCount(Database &database);

} // namespace yeonsu
