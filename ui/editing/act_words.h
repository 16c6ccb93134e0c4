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
inline constexpr QLatin1StringView AddEnrolment("add-enrolment");
inline constexpr QLatin1StringView EditEnrolment("edit-enrolment");
inline constexpr QLatin1StringView EditEnrolments("edit-enrolments");
inline constexpr QLatin1StringView DeleteEnrolment("delete-enrolment");
inline constexpr QLatin1StringView DeleteEnrolments("delete-enrolments");
inline constexpr QLatin1StringView AddHeadcount("add-headcount");
inline constexpr QLatin1StringView EditHeadcount("edit-headcount");
inline constexpr QLatin1StringView DeleteHeadcount("delete-headcount");
inline constexpr QLatin1StringView DeleteHeadcounts("delete-headcounts");
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
inline constexpr QLatin1StringView SaveView("save-view");
inline constexpr QLatin1StringView RenameView("rename-view");
inline constexpr QLatin1StringView DeleteView("delete-view");
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
/// What a register was made with.
inline constexpr QLatin1StringView AddReferenceData("add-reference-data");
inline constexpr QLatin1StringView AddSample("add-sample");
} // namespace Act

/// In the interface's language; the code itself where it is unknown. Arguments are put in by number.
[[nodiscard]] QString actInWords(const QString &what, const QStringList &arguments);

/// The codes of the acts in whose words `text` is found; see foldedText().
[[nodiscard]] QStringList actsSaying(const QString &text);

} // namespace yeonsu
