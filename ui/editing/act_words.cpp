#include "editing/act_words.h"

#include <QCoreApplication>
#include <QHash>

namespace yeonsu {

QString actInWords(const QString &what, const QStringList &arguments)
{
    static const QHash<QString, const char *> words{
        {Act::AddCourse, QT_TRANSLATE_NOOP("Act", "add course %1")},
        {Act::EditCourse, QT_TRANSLATE_NOOP("Act", "edit course %1")},
        {Act::EditCourses, QT_TRANSLATE_NOOP("Act", "edit %1 courses")},
        {Act::DeleteCourse, QT_TRANSLATE_NOOP("Act", "delete course %1")},
        {Act::DeleteCourses, QT_TRANSLATE_NOOP("Act", "delete %1 courses")},
        {Act::AddPerson, QT_TRANSLATE_NOOP("Act", "add person")},
        {Act::EditPerson, QT_TRANSLATE_NOOP("Act", "edit person")},
        {Act::EditPeople, QT_TRANSLATE_NOOP("Act", "edit %1 people")},
        {Act::DeletePerson, QT_TRANSLATE_NOOP("Act", "delete person")},
        {Act::DeletePeople, QT_TRANSLATE_NOOP("Act", "delete %1 people")},
        {Act::AddEnrolment, QT_TRANSLATE_NOOP("Act", "add participant to %1")},
        {Act::EditEnrolment, QT_TRANSLATE_NOOP("Act", "edit participant of %1")},
        {Act::EditEnrolments, QT_TRANSLATE_NOOP("Act", "edit %1 enrolments")},
        {Act::DeleteEnrolment, QT_TRANSLATE_NOOP("Act", "remove participant from %1")},
        {Act::DeleteEnrolments, QT_TRANSLATE_NOOP("Act", "remove %1 participants from %2")},
        {Act::AddHeadcount, QT_TRANSLATE_NOOP("Act", "add headcount to %1")},
        {Act::EditHeadcount, QT_TRANSLATE_NOOP("Act", "edit headcount of %1")},
        {Act::DeleteHeadcount, QT_TRANSLATE_NOOP("Act", "delete headcount of %1")},
        {Act::DeleteHeadcounts, QT_TRANSLATE_NOOP("Act", "delete %1 headcounts of %2")},
        {Act::AddCity, QT_TRANSLATE_NOOP("Act", "add city %1")},
        {Act::EditCity, QT_TRANSLATE_NOOP("Act", "edit city %1")},
        {Act::DeleteCity, QT_TRANSLATE_NOOP("Act", "delete city %1")},
        {Act::DeleteCities, QT_TRANSLATE_NOOP("Act", "delete %1 cities")},
        {Act::MarkMetropolis, QT_TRANSLATE_NOOP("Act", "mark %1 cities as members of Metropolis")},
        {Act::UnmarkMetropolis, QT_TRANSLATE_NOOP("Act", "mark %1 cities as no members of Metropolis")},
        {Act::MarkSisterCities, QT_TRANSLATE_NOOP("Act", "mark %1 cities as sister cities")},
        {Act::UnmarkSisterCities, QT_TRANSLATE_NOOP("Act", "mark %1 cities as no sister cities")},
        {Act::EditCountry, QT_TRANSLATE_NOOP("Act", "edit country %1")},
        {Act::MoveCountry, QT_TRANSLATE_NOOP("Act", "move %1 to %2")},
        {Act::EditContinent, QT_TRANSLATE_NOOP("Act", "edit continent %1")},
        {Act::MergePeople, QT_TRANSLATE_NOOP("Act", "merge two people")},
        {Act::MarkNotSame, QT_TRANSLATE_NOOP("Act", "mark two people as not the same")},
        {Act::MergeCities, QT_TRANSLATE_NOOP("Act", "merge %1 into %2")},
        {Act::MarkCitiesNotSame, QT_TRANSLATE_NOOP("Act", "mark two cities as not the same")},
        {Act::AddReferenceData, QT_TRANSLATE_NOOP("Act", "begin with countries, themes and seniority")},
        {Act::AddSample, QT_TRANSLATE_NOOP("Act", "begin with the sample")},
    };
    const auto found = words.constFind(what);
    if (found == words.constEnd())
        return what;
    QString text = QCoreApplication::translate("Act", *found);
    for (const QString &argument : arguments)
        text = text.arg(argument);
    return text;
}

} // namespace yeonsu
