// Acts of the user in words: for the undo menu and the history.
#pragma once

#include <QStringList>

namespace yeonsu {

/// The codes that the interface writes into ChangeSet::what. They stay in files: never change one.
namespace Act {
inline constexpr QLatin1StringView AddCourse("add-course");
inline constexpr QLatin1StringView EditCourse("edit-course");
inline constexpr QLatin1StringView EditCourses("edit-courses");
inline constexpr QLatin1StringView DeleteCourse("delete-course");
inline constexpr QLatin1StringView DeleteCourses("delete-courses");
inline constexpr QLatin1StringView AddPerson("add-person");
inline constexpr QLatin1StringView EditPerson("edit-person");
inline constexpr QLatin1StringView EditPeople("edit-people");
inline constexpr QLatin1StringView DeletePerson("delete-person");
inline constexpr QLatin1StringView DeletePeople("delete-people");
inline constexpr QLatin1StringView ErasePerson("erase-person");
inline constexpr QLatin1StringView ErasePeople("erase-people");
inline constexpr QLatin1StringView AddEnrolment("add-enrolment");
inline constexpr QLatin1StringView EditEnrolment("edit-enrolment");
inline constexpr QLatin1StringView EditEnrolments("edit-enrolments");
inline constexpr QLatin1StringView DeleteEnrolment("delete-enrolment");
inline constexpr QLatin1StringView DeleteEnrolments("delete-enrolments");
inline constexpr QLatin1StringView AddHeadcount("add-headcount");
inline constexpr QLatin1StringView EditHeadcount("edit-headcount");
inline constexpr QLatin1StringView DeleteHeadcount("delete-headcount");
inline constexpr QLatin1StringView DeleteHeadcounts("delete-headcounts");
/// One field was set, of one row or of several. Arguments are the column as a key, and the course or how
/// many.
inline constexpr QLatin1StringView SetCourseField("set-course-field");
inline constexpr QLatin1StringView SetCoursesField("set-courses-field");
inline constexpr QLatin1StringView SetPersonField("set-person-field");
inline constexpr QLatin1StringView SetPeopleField("set-people-field");
inline constexpr QLatin1StringView SetEnrolmentField("set-enrolment-field");
inline constexpr QLatin1StringView SetEnrolmentsField("set-enrolments-field");
inline constexpr QLatin1StringView AddCity("add-city");
inline constexpr QLatin1StringView EditCity("edit-city");
inline constexpr QLatin1StringView DeleteCity("delete-city");
inline constexpr QLatin1StringView DeleteCities("delete-cities");
inline constexpr QLatin1StringView MarkMetropolis("mark-metropolis");
inline constexpr QLatin1StringView UnmarkMetropolis("unmark-metropolis");
inline constexpr QLatin1StringView MarkSisterCities("mark-sister-cities");
inline constexpr QLatin1StringView UnmarkSisterCities("unmark-sister-cities");
inline constexpr QLatin1StringView EditCountry("edit-country");
inline constexpr QLatin1StringView MoveCountry("move-country");
inline constexpr QLatin1StringView EditContinent("edit-continent");
inline constexpr QLatin1StringView MergePeople("merge-people");
inline constexpr QLatin1StringView MarkNotSame("mark-not-same");
inline constexpr QLatin1StringView MergeCities("merge-cities");
inline constexpr QLatin1StringView MarkCitiesNotSame("mark-cities-not-same");
inline constexpr QLatin1StringView AddThemeGroup("add-theme-group");
inline constexpr QLatin1StringView EditThemeGroup("edit-theme-group");
inline constexpr QLatin1StringView PlaceThemeGroup("place-theme-group");
inline constexpr QLatin1StringView MergeThemeGroups("merge-theme-groups");
inline constexpr QLatin1StringView DeleteThemeGroup("delete-theme-group");
inline constexpr QLatin1StringView AddTheme("add-theme");
inline constexpr QLatin1StringView EditTheme("edit-theme");
inline constexpr QLatin1StringView MoveTheme("move-theme");
inline constexpr QLatin1StringView PlaceTheme("place-theme");
inline constexpr QLatin1StringView MergeThemes("merge-themes");
inline constexpr QLatin1StringView DeleteTheme("delete-theme");
inline constexpr QLatin1StringView AddSeniority("add-seniority");
inline constexpr QLatin1StringView EditSeniority("edit-seniority");
inline constexpr QLatin1StringView PlaceSeniority("place-seniority");
inline constexpr QLatin1StringView MergeSeniorities("merge-seniorities");
inline constexpr QLatin1StringView DeleteSeniority("delete-seniority");
inline constexpr QLatin1StringView AddOutcome("add-outcome");
inline constexpr QLatin1StringView EditOutcome("edit-outcome");
inline constexpr QLatin1StringView DeleteOutcome("delete-outcome");
inline constexpr QLatin1StringView DeleteOutcomes("delete-outcomes");
inline constexpr QLatin1StringView SetOutcomeField("set-outcome-field");
inline constexpr QLatin1StringView SetOutcomesField("set-outcomes-field");
inline constexpr QLatin1StringView AddPolicy("add-policy");
inline constexpr QLatin1StringView EditPolicy("edit-policy");
inline constexpr QLatin1StringView MergePolicies("merge-policies");
inline constexpr QLatin1StringView DeletePolicy("delete-policy");
inline constexpr QLatin1StringView AddForum("add-forum");
inline constexpr QLatin1StringView EditForum("edit-forum");
inline constexpr QLatin1StringView DeleteForum("delete-forum");
inline constexpr QLatin1StringView DeleteForums("delete-forums");
inline constexpr QLatin1StringView AddAgendaItem("add-agenda-item");
inline constexpr QLatin1StringView EditAgendaItem("edit-agenda-item");
inline constexpr QLatin1StringView MoveAgendaItem("move-agenda-item");
inline constexpr QLatin1StringView DeleteAgendaItem("delete-agenda-item");
inline constexpr QLatin1StringView DeleteAgendaItems("delete-agenda-items");
inline constexpr QLatin1StringView CloseProgramme("close-programme");
inline constexpr QLatin1StringView AddForumGroup("add-forum-group");
inline constexpr QLatin1StringView EditForumGroup("edit-forum-group");
inline constexpr QLatin1StringView DeleteForumGroup("delete-forum-group");
inline constexpr QLatin1StringView DeleteForumGroups("delete-forum-groups");
inline constexpr QLatin1StringView AddRelease("add-release");
inline constexpr QLatin1StringView EditRelease("edit-release");
inline constexpr QLatin1StringView DeleteRelease("delete-release");
inline constexpr QLatin1StringView DeleteReleases("delete-releases");
inline constexpr QLatin1StringView DecideClaim("decide-claim");
inline constexpr QLatin1StringView DeleteClaimDecision("delete-claim-decision");
inline constexpr QLatin1StringView FreezeRelease("freeze-release");
inline constexpr QLatin1StringView ReopenRelease("reopen-release");
inline constexpr QLatin1StringView SaveView("save-view");
inline constexpr QLatin1StringView RenameView("rename-view");
inline constexpr QLatin1StringView DeleteView("delete-view");
inline constexpr QLatin1StringView RenameOrganisation("rename-organisation");
inline constexpr QLatin1StringView EditNotice("edit-notice");
inline constexpr QLatin1StringView EditCertificates("edit-certificates");
inline constexpr QLatin1StringView SetLogo("set-logo");
inline constexpr QLatin1StringView RemoveLogo("remove-logo");
inline constexpr QLatin1StringView SetDefaultLanguage("set-default-language");
inline constexpr QLatin1StringView SetJobTitle("set-job-title");
inline constexpr QLatin1StringView SetJobTitles("set-job-titles");
inline constexpr QLatin1StringView ForgetJobTitle("forget-job-title");
inline constexpr QLatin1StringView ForgetJobTitles("forget-job-titles");
inline constexpr QLatin1StringView AddChart("add-chart");
inline constexpr QLatin1StringView EditChart("edit-chart");
inline constexpr QLatin1StringView RenameChart("rename-chart");
inline constexpr QLatin1StringView MoveChart("move-chart");
inline constexpr QLatin1StringView RemoveChart("remove-chart");
/// Old values put back: one, several of a row, all of a row, all of an act. Arguments are what was put back
/// as a key (of a column, their number, nothing, the act with its own arguments), a table and a name.
inline constexpr QLatin1StringView PutBackValue("put-back-value");
inline constexpr QLatin1StringView PutBackValues("put-back-values");
inline constexpr QLatin1StringView PutBackRow("put-back-row");
inline constexpr QLatin1StringView PutBackAct("put-back-act");
/// A list was brought in. Arguments are how many rows, and the file's name.
inline constexpr QLatin1StringView ImportCourses("import-courses");
inline constexpr QLatin1StringView ImportPeople("import-people");
inline constexpr QLatin1StringView ImportHeadcounts("import-headcounts");
/// What a register was made with.
inline constexpr QLatin1StringView AddReferenceData("add-reference-data");
inline constexpr QLatin1StringView AddSample("add-sample");
} // namespace Act

/// In the interface's language; the code itself where it is unknown. Arguments are put in by number; a name
/// in both languages (see inBothLanguages()) is said in one.
[[nodiscard]] QString actInWords(const QString &what, const QStringList &arguments);

/// The codes of the acts in whose words `text` is found; see foldedText().
[[nodiscard]] QStringList actsSaying(const QString &text);

} // namespace yeonsu
