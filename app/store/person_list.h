// The list of people: who is shown in which order, and what is shown of each.
#pragma once

#include "domain/person.h"
#include "domain/vocabulary.h"
#include "store/column_filter.h"
#include "store/database.h"

#include <QDate>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace yeonsu {

/// By which people are ordered and filtered. All but the name, the e-mail and the number are those of the
/// latest enrolment.
enum class PersonColumn {
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

/// By which saved views name the columns.
[[nodiscard]] constexpr QLatin1StringView keyOf(PersonColumn value)
{
    using enum PersonColumn;
    switch (value) {
    case Name:
        return QLatin1StringView("name");
    case Country:
        return QLatin1StringView("country");
    case City:
        return QLatin1StringView("city");
    case Organisation:
        return QLatin1StringView("organisation");
    case JobTitle:
        return QLatin1StringView("job_title");
    case Seniority:
        return QLatin1StringView("seniority");
    case LatestCourse:
        return QLatin1StringView("latest_course");
    case Email:
        return QLatin1StringView("email");
    case Enrolments:
        return QLatin1StringView("enrolments");
    }
    return {};
}

struct PersonQuery
{
    std::optional<ContinentId> continentId; ///< these three: of the latest enrolment
    std::optional<CountryId> countryId;
    std::optional<SeniorityId> seniorityId;
    /// All but country and seniority by text, in either language; and the number of enrolments.
    ColumnFilters<PersonColumn> columns;
    PersonColumn sort = PersonColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    Language language = Language::Korean; ///< in which names of places are ordered

    /// Whether it asks for some people only.
    [[nodiscard]] bool isNarrowed() const;
    /// What SearchTexts must hold of a person whose columns contain what is asked of them.
    [[nodiscard]] QString wordsToFind() const;

    bool operator==(const PersonQuery &) const = default;
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

/// In a total order: what is equal is ordered by id. Filters of columns by text are not asked here.
[[nodiscard]] Result<std::vector<PersonId>> personIds(Database &database, const PersonQuery &query);

/// Those of `people` whose columns contain the texts that the query asks of them: of the name either order
/// and the local one, of the latest course its month and name as the list shows them. To be had after
/// wordsToFind() have been found. What is given after `stop` was requested is of no use.
[[nodiscard]] Result<std::vector<qint64>> peopleWithTexts(Database &database, const PersonQuery &query,
                                                          const std::vector<qint64> &people,
                                                          const std::stop_token &stop = {});

/// The first `limit` of these people, which come by id, in the order of names.
[[nodiscard]] Result<std::vector<PersonId>> firstByName(Database &database, const std::vector<qint64> &people,
                                                        std::size_t limit);

/// In the order of `ids`; a person who is not there is left out.
[[nodiscard]] Result<std::vector<PersonSummary>> personSummaries(Database &database,
                                                                 std::span<const PersonId> ids);

[[nodiscard]] Result<qint64> personCount(Database &database);

} // namespace yeonsu
