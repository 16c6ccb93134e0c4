// What bringing a list in would do, row by row, before anything is written.
#pragma once

#include "domain/person_match.h"
#include "domain/row.h"
#include "exchange/import_known.h"
#include "exchange/import_list.h"
#include "store/change_set.h"

#include <optional>
#include <stop_token>

namespace yeonsu {

enum class RowVerdict {
    NewPerson,    ///< with an enrolment
    Joins,        ///< an enrolment of somebody who is known, or whom an earlier row makes
    NewRow,       ///< a course or headcount
    ChangedRow,   ///< a course, or an enrolment that the user takes from the list
    AlreadyThere, ///< nothing to do
    Perhaps,      ///< left out until somebody says who it is
    Error,        ///< left out
    Skipped,      ///< by the user
};

struct RowProblem
{
    std::optional<ListField> field; ///< none where the row cannot be read
    QString message;                ///< a sentence without the row
    QString nearest;                ///< a text that would do in that cell; may be empty

    bool operator==(const RowProblem &) const = default;
};

struct RowLikeness
{
    Whom whom;
    MatchReason reason = MatchReason::SameEmail;

    bool operator==(const RowLikeness &) const = default;
};

struct PlannedRow
{
    std::size_t index = 0; ///< among ImportList::rows
    qint64 number = 0;     ///< as the spreadsheet shows it
    RowVerdict verdict = RowVerdict::Error;
    std::vector<RowProblem> problems = {}; ///< of Error, in the order of the columns
    std::vector<RowLikeness> alike = {};   ///< of Joins one; of Perhaps all, the most alike first
    SeniorityId seniority = {};            ///< as it will be; also where it is guessed from the job title
    QStringList remarks = {};              ///< of what is brought in, but not as a whole
    bool differs = false; ///< of AlreadyThere: whether ImportDecisions::taken would change the enrolment
};

/// As the command line tells them.
struct ImportCounts
{
    int rows = 0; ///< that are not blank
    int newPeople = 0;
    int joinedPeople = 0; ///< of the register, each once
    int enrolments = 0;
    int newCourses = 0;
    int changedCourses = 0;
    int changedEnrolments = 0;
    int headcounts = 0;
    int already = 0;
    int perhaps = 0;
    int errors = 0;
    int skipped = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// A city that would be made.
struct PlannedCity
{
    City city;                          ///< its id is a placeholder
    int rows = 0;                       ///< that come from there
    std::optional<CityId> nearest = {}; ///< of the register, in the same country
};

struct ImportPlan
{
    ListKind kind = ListKind::People;
    std::vector<PlannedRow> rows; ///< those of the list that are not blank
    ImportCounts counts;
    std::vector<PlannedCity> newCities;
    /// Job titles of rows whose seniority is not known, each once and as its first row has it, the most
    /// frequent first.
    std::vector<std::pair<QString, int>> unknownTitles;
    /// Everything that would be written; new rows have placeholders as ids.
    std::vector<Person> newPeople;
    std::vector<std::pair<Person, Person>> changedPeople; ///< an empty e-mail or note that the list fills
    std::vector<Enrolment> enrolments;
    std::vector<std::pair<Enrolment, Enrolment>> changedEnrolments; ///< that the user takes from the list
    std::vector<NotSamePeople> notSame;                             ///< of whom the user said so
    std::vector<CityAlias> aliases;
    std::vector<JobTitleMapping> jobTitles;
    std::vector<Course> newCourses;
    std::vector<std::pair<Course, Course>> changedCourses;
    std::vector<Headcount> headcounts;

    [[nodiscard]] bool writesNothing() const;
};

/// Judges all rows anew, in their order; `today` decides which courses are past. Errors: Cancelled.
[[nodiscard]] Result<ImportPlan> planImport(const ImportList &list, const ImportDecisions &decisions,
                                            const ImportKnown &known, const QDate &today,
                                            const std::stop_token &stop = {});

/// One act, an import batch of `file`, which knows the rows that were left open.
[[nodiscard]] ChangeSet changeSet(const ImportPlan &plan, const ImportedFile &file);

} // namespace yeonsu
