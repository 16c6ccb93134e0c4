// What is remembered of job titles, and the titles in enrolments whose seniority nobody has said yet.
#pragma once

#include "domain/enrolment.h"
#include "domain/id.h"
#include "domain/vocabulary.h"
#include "store/database.h"

#include <QSet>

#include <span>
#include <vector>

namespace yeonsu {

struct JobTitleSummary
{
    JobTitleMappingId id;
    QString title; ///< folded, see foldedText()
    Words seniority;
};

/// In the order of the titles, those that contain every word of `search`.
[[nodiscard]] Result<std::vector<JobTitleMappingId>> jobTitleIds(Database &database, const QString &search);
[[nodiscard]] Result<qint64> jobTitleCount(Database &database);
/// In the order of `ids`; what is not there is left out.
[[nodiscard]] Result<std::vector<JobTitleSummary>> jobTitleSummaries(Database &database,
                                                                     std::span<const JobTitleMappingId> ids);

/// A title as it stands in enrolments without a seniority.
struct OpenJobTitle
{
    QString title;    ///< folded: "director general" and "Director  General" are one
    QString spelling; ///< as it is written most often
    int enrolments = 0;
    int people = 0;

    bool operator==(const OpenJobTitle &) const = default;
};

/// The most frequent first. Reads every enrolment without a seniority: in a register of a million of them it
/// takes about a second, and so belongs on a thread and a Database of its own.
[[nodiscard]] Result<std::vector<OpenJobTitle>> openJobTitles(Database &database);

enum class WithTitle {
    WithoutSeniority,
    WithAnySeniority, ///< or none
};

/// The enrolments whose title is one of `titles`, which are folded.
[[nodiscard]] Result<std::vector<Enrolment>>
enrolmentsWithTitles(Database &database, const QSet<QString> &titles, WithTitle which);

} // namespace yeonsu
