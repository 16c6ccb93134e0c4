#include "editing/act_words.h"

#include "domain/kept_name.h"
#include "domain/korean_particle.h"
#include "domain/text.h"
#include "store/row_words.h"
#include "support/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

const QHash<QString, const char *> &allWords()
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
        {Act::ErasePerson, QT_TRANSLATE_NOOP("Act", "erase a person")},
        {Act::ErasePeople, QT_TRANSLATE_NOOP("Act", "erase %1 people")},
        {Act::AddEnrolment, QT_TRANSLATE_NOOP("Act", "add participant to %1")},
        {Act::EditEnrolment, QT_TRANSLATE_NOOP("Act", "edit participant of %1")},
        {Act::EditEnrolments, QT_TRANSLATE_NOOP("Act", "edit %1 enrolments")},
        {Act::DeleteEnrolment, QT_TRANSLATE_NOOP("Act", "remove participant from %1")},
        {Act::DeleteEnrolments, QT_TRANSLATE_NOOP("Act", "remove %1 participants from %2")},
        {Act::AddHeadcount, QT_TRANSLATE_NOOP("Act", "add headcount to %1")},
        {Act::EditHeadcount, QT_TRANSLATE_NOOP("Act", "edit headcount of %1")},
        {Act::DeleteHeadcount, QT_TRANSLATE_NOOP("Act", "delete headcount of %1")},
        {Act::DeleteHeadcounts, QT_TRANSLATE_NOOP("Act", "delete %1 headcounts of %2")},
        {Act::SetCourseField, QT_TRANSLATE_NOOP("Act", "set %1 of course %2")},
        {Act::SetCoursesField, QT_TRANSLATE_NOOP("Act", "set %1 of %2 courses")},
        {Act::SetPersonField, QT_TRANSLATE_NOOP("Act", "set %1 of a person")},
        {Act::SetPeopleField, QT_TRANSLATE_NOOP("Act", "set %1 of %2 people")},
        {Act::SetEnrolmentField, QT_TRANSLATE_NOOP("Act", "set %1 of a participant of %2")},
        {Act::SetEnrolmentsField, QT_TRANSLATE_NOOP("Act", "set %1 of %2 enrolments")},
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
        {Act::AddThemeGroup, QT_TRANSLATE_NOOP("Act", "add theme group %1")},
        {Act::EditThemeGroup, QT_TRANSLATE_NOOP("Act", "edit theme group %1")},
        {Act::PlaceThemeGroup, QT_TRANSLATE_NOOP("Act", "change the place of theme group %1")},
        {Act::MergeThemeGroups, QT_TRANSLATE_NOOP("Act", "merge theme group %1 into %2")},
        {Act::DeleteThemeGroup, QT_TRANSLATE_NOOP("Act", "delete theme group %1")},
        {Act::AddTheme, QT_TRANSLATE_NOOP("Act", "add theme %1")},
        {Act::EditTheme, QT_TRANSLATE_NOOP("Act", "edit theme %1")},
        {Act::MoveTheme, QT_TRANSLATE_NOOP("Act", "move theme %1 to %2")},
        {Act::PlaceTheme, QT_TRANSLATE_NOOP("Act", "change the place of theme %1")},
        {Act::MergeThemes, QT_TRANSLATE_NOOP("Act", "merge theme %1 into %2")},
        {Act::DeleteTheme, QT_TRANSLATE_NOOP("Act", "delete theme %1")},
        {Act::AddSeniority, QT_TRANSLATE_NOOP("Act", "add seniority %1")},
        {Act::EditSeniority, QT_TRANSLATE_NOOP("Act", "edit seniority %1")},
        {Act::PlaceSeniority, QT_TRANSLATE_NOOP("Act", "change the place of seniority %1")},
        {Act::MergeSeniorities, QT_TRANSLATE_NOOP("Act", "merge seniority %1 into %2")},
        {Act::DeleteSeniority, QT_TRANSLATE_NOOP("Act", "delete seniority %1")},
        {Act::AddOutcome, QT_TRANSLATE_NOOP("Act", "add outcome “%1”")},
        {Act::EditOutcome, QT_TRANSLATE_NOOP("Act", "edit outcome “%1”")},
        {Act::DeleteOutcome, QT_TRANSLATE_NOOP("Act", "delete outcome “%1”")},
        {Act::DeleteOutcomes, QT_TRANSLATE_NOOP("Act", "delete %1 outcomes")},
        {Act::SetOutcomeField, QT_TRANSLATE_NOOP("Act", "set %1 of outcome “%2”")},
        {Act::SetOutcomesField, QT_TRANSLATE_NOOP("Act", "set %1 of %2 outcomes")},
        {Act::AddPolicy, QT_TRANSLATE_NOOP("Act", "add policy %1")},
        {Act::EditPolicy, QT_TRANSLATE_NOOP("Act", "edit policy %1")},
        {Act::MergePolicies, QT_TRANSLATE_NOOP("Act", "merge policy %1 into %2")},
        {Act::DeletePolicy, QT_TRANSLATE_NOOP("Act", "delete policy %1")},
        {Act::AddForum, QT_TRANSLATE_NOOP("Act", "add forum “%1”")},
        {Act::EditForum, QT_TRANSLATE_NOOP("Act", "edit forum “%1”")},
        {Act::DeleteForum, QT_TRANSLATE_NOOP("Act", "delete forum “%1”")},
        {Act::DeleteForums, QT_TRANSLATE_NOOP("Act", "delete %1 forums")},
        {Act::AddAgendaItem, QT_TRANSLATE_NOOP("Act", "add “%1” to the programme")},
        {Act::EditAgendaItem, QT_TRANSLATE_NOOP("Act", "edit “%1” of the programme")},
        {Act::MoveAgendaItem, QT_TRANSLATE_NOOP("Act", "move “%1” within the programme")},
        {Act::DeleteAgendaItem, QT_TRANSLATE_NOOP("Act", "remove “%1” from the programme")},
        {Act::DeleteAgendaItems, QT_TRANSLATE_NOOP("Act", "remove %1 items from the programme")},
        {Act::CloseProgramme, QT_TRANSLATE_NOOP("Act", "make the programme of “%1” contiguous")},
        {Act::AddForumGroup, QT_TRANSLATE_NOOP("Act", "add group “%1” to the forum")},
        {Act::EditForumGroup, QT_TRANSLATE_NOOP("Act", "edit group “%1” of the forum")},
        {Act::DeleteForumGroup, QT_TRANSLATE_NOOP("Act", "remove group “%1” from the forum")},
        {Act::DeleteForumGroups, QT_TRANSLATE_NOOP("Act", "remove %1 groups from the forum")},
        {Act::AddRelease, QT_TRANSLATE_NOOP("Act", "add release “%1”")},
        {Act::EditRelease, QT_TRANSLATE_NOOP("Act", "edit release “%1”")},
        {Act::DeleteRelease, QT_TRANSLATE_NOOP("Act", "delete release “%1”")},
        {Act::DeleteReleases, QT_TRANSLATE_NOOP("Act", "delete %1 releases")},
        {Act::DecideClaim, QT_TRANSLATE_NOOP("Act", "decide about “%1”")},
        {Act::DeleteClaimDecision, QT_TRANSLATE_NOOP("Act", "forget what was decided about “%1”")},
        {Act::FreezeRelease, QT_TRANSLATE_NOOP("Act", "freeze release “%1”")},
        {Act::ReopenRelease, QT_TRANSLATE_NOOP("Act", "make release “%1” a draft again")},
        {Act::SaveView, QT_TRANSLATE_NOOP("Act", "save view “%1”")},
        {Act::RenameView, QT_TRANSLATE_NOOP("Act", "rename view to “%1”")},
        {Act::DeleteView, QT_TRANSLATE_NOOP("Act", "delete view “%1”")},
        {Act::RenameOrganisation, QT_TRANSLATE_NOOP("Act", "change organisation's name")},
        {Act::EditNotice, QT_TRANSLATE_NOOP("Act", "change the register's notice")},
        {Act::EditCertificates, QT_TRANSLATE_NOOP("Act", "change the wording of certificates")},
        {Act::SetLogo, QT_TRANSLATE_NOOP("Act", "set the logo")},
        {Act::RemoveLogo, QT_TRANSLATE_NOOP("Act", "remove the logo")},
        {Act::SetDefaultLanguage, QT_TRANSLATE_NOOP("Act", "change the language of charts")},
        {Act::SetJobTitle, QT_TRANSLATE_NOOP("Act", "set seniority of job title “%1”")},
        {Act::SetJobTitles, QT_TRANSLATE_NOOP("Act", "set seniority of %1 job titles")},
        {Act::ForgetJobTitle, QT_TRANSLATE_NOOP("Act", "forget seniority of job title “%1”")},
        {Act::ForgetJobTitles, QT_TRANSLATE_NOOP("Act", "forget seniority of %1 job titles")},
        {Act::AddChart, QT_TRANSLATE_NOOP("Act", "add chart “%1”")},
        {Act::EditChart, QT_TRANSLATE_NOOP("Act", "change chart “%1”")},
        {Act::RenameChart, QT_TRANSLATE_NOOP("Act", "rename chart to “%1”")},
        {Act::MoveChart, QT_TRANSLATE_NOOP("Act", "move chart “%1”")},
        {Act::RemoveChart, QT_TRANSLATE_NOOP("Act", "remove chart “%1”")},
        {Act::PutBackValue, QT_TRANSLATE_NOOP("Act", "put back “%1” of %2")},
        {Act::PutBackValues, QT_TRANSLATE_NOOP("Act", "put back %1 values of %2")},
        {Act::PutBackRow, QT_TRANSLATE_NOOP("Act", "put back %1")},
        {Act::PutBackAct, QT_TRANSLATE_NOOP("Act", "put back: %1")},
        {Act::ImportCourses, QT_TRANSLATE_NOOP("Act", "bring in %1 courses from “%2”")},
        {Act::ImportPeople, QT_TRANSLATE_NOOP("Act", "bring in %1 participants from “%2”")},
        {Act::ImportHeadcounts, QT_TRANSLATE_NOOP("Act", "bring in %1 headcounts from “%2”")},
        {Act::AddReferenceData, QT_TRANSLATE_NOOP("Act", "begin with countries, themes and seniority")},
        {Act::AddSample, QT_TRANSLATE_NOOP("Act", "begin with the sample")},
    };
    return words;
}

bool setsField(const QString &what)
{
    static const QSet<QString> acts{Act::SetCourseField,  Act::SetCoursesField,   Act::SetPersonField,
                                    Act::SetPeopleField,  Act::SetEnrolmentField, Act::SetEnrolmentsField,
                                    Act::SetOutcomeField, Act::SetOutcomesField};
    return acts.contains(what);
}

/// As it stands within a sentence.
QString fieldInSentence(const QString &column)
{
    const QString name = store::fieldInWords(column);
    return name.left(1).toLower() + name.mid(1);
}

/// "course UM-2020-01"
QString rowInWords(const QStringList &tableAndName)
{
    const QString kind = store::kindInWords(tableAndName.value(0));
    const QString name = tableAndName.value(1);
    return name.isEmpty() ? kind : u"%1 %2"_s.arg(kind, keptName(interfaceLanguage(), name));
}

/// Keys among the arguments become words.
QStringList argumentsInWords(const QString &what, const QStringList &arguments)
{
    if (what == Act::PutBackValue)
        return {store::fieldInWords(arguments.value(0)), rowInWords(arguments.mid(1))};
    if (what == Act::PutBackValues)
        return {arguments.value(0), rowInWords(arguments.mid(1))};
    if (what == Act::PutBackRow)
        return {rowInWords(arguments)};
    if (what == Act::PutBackAct)
        return {actInWords(arguments.value(0), arguments.mid(1))};
    if (setsField(what))
        return {fieldInSentence(arguments.value(0)), keptName(interfaceLanguage(), arguments.value(1))};
    QStringList words;
    for (const QString &argument : arguments)
        words.append(keptName(interfaceLanguage(), argument));
    return words;
}

} // namespace

QString actInWords(const QString &what, const QStringList &arguments)
{
    const auto found = allWords().constFind(what);
    if (found == allWords().constEnd())
        return what;
    QString text = QCoreApplication::translate("Act", *found);
    for (const QString &argument : argumentsInWords(what, arguments))
        text = text.arg(argument);
    return withFittingParticles(text);
}

QStringList actsSaying(const QString &text)
{
    QStringList codes;
    for (auto act = allWords().cbegin(); act != allWords().cend(); ++act) {
        QString words = QCoreApplication::translate("Act", act.value());
        words.remove(u"%1"_s).remove(u"%2"_s);
        if (foldedText(words).contains(foldedText(text)))
            codes.append(act.key());
    }
    return codes;
}

} // namespace yeonsu
