#include "dialogs/field_help.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace yeonsu {

namespace {

struct FieldHelp
{
    const char *dialog; ///< its object name; empty: any that has no sentence of its own for the field
    const char *field;  ///< its key
    const char *sentence;
};

constexpr auto sentences = std::to_array<FieldHelp>({
    {"courseDialog", "code",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "The short name by which lists and letters know the course. No other course can have it.")},
    {"courseDialog", "nameKo", QT_TRANSLATE_NOOP("FieldHelp", "The name of the course in Korean.")},
    {"courseDialog", "nameEn",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "The name of the course in English. Where it is empty, the Korean one stands in its place.")},
    {"courseDialog", "firstDay",
     QT_TRANSLATE_NOOP("FieldHelp", "The course is counted in the year of its first day.")},
    {"courseDialog", "lastDay", QT_TRANSLATE_NOOP("FieldHelp", "The day on which the course ends.")},
    {"courseDialog", "themeId",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "What the course is about. Charts for the press show the group that the theme belongs to.")},
    {"courseDialog", "targetRegion",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "For whom the course was announced. Where people came from is told by their cities.")},
    {"courseDialog", "mode",
     QT_TRANSLATE_NOOP("FieldHelp", "Whether people were invited, took part online, or both.")},
    {"courseDialog", "status",
     QT_TRANSLATE_NOOP("FieldHelp", "Only running and completed courses are counted.")},
    {"courseDialog", "venue", QT_TRANSLATE_NOOP("FieldHelp", "Where the course takes place.")},
    {"courseDialog", "capacity",
     QT_TRANSLATE_NOOP("FieldHelp", "How many people there is room for; 0 where that is not known.")},
    {"courseDialog", "partner", QT_TRANSLATE_NOOP("FieldHelp", "Who holds the course together with you.")},
    {"courseDialog", "prerequisiteId",
     QT_TRANSLATE_NOOP("FieldHelp", "A course that should be taken before this one.")},
    {"", "note",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "For yourselves: no chart and no release shows it. Write no passport or resident numbers here.")},
    {"", "familyName", QT_TRANSLATE_NOOP("FieldHelp", "One of the two names is enough.")},
    {"", "givenName", QT_TRANSLATE_NOOP("FieldHelp", "One of the two names is enough.")},
    {"", "nameOrder",
     QT_TRANSLATE_NOOP("FieldHelp", "Which of the two names stands first when the name is written.")},
    {"", "email",
     QT_TRANSLATE_NOOP("FieldHelp", "By it a list that is brought in knows somebody again. Leave it empty "
                                    "where several people share the address.")},
    {"personDialog", "localName",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The name in the script of the person. It helps to tell apart people of one name.")},
    {"enrolmentDialog", "courseId",
     QT_TRANSLATE_NOOP("FieldHelp", "The course that the person takes part in.")},
    {"enrolmentDialog", "personId",
     QT_TRANSLATE_NOOP("FieldHelp", "Type a name. People of the register are offered: choose one of them "
                                    "where it is the same person, so that persons are counted rightly.")},
    {"enrolmentDialog", "countryId",
     QT_TRANSLATE_NOOP("FieldHelp", "Where the person came from at the time of the course.")},
    {"enrolmentDialog", "organisation",
     QT_TRANSLATE_NOOP("FieldHelp", "Where the person worked at the time of the course.")},
    {"enrolmentDialog", "jobTitle",
     QT_TRANSLATE_NOOP("FieldHelp", "As the person writes it. Figures do not count titles but seniority, "
                                    "which a known title fills in.")},
    {"enrolmentDialog", "seniorityId",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "The level of the person at the time of the course, by which figures count.")},
    {"", "status", QT_TRANSLATE_NOOP("FieldHelp", "Only who attended or completed is counted.")},
    {"enrolmentDialog", "completedOn",
     QT_TRANSLATE_NOOP("FieldHelp", "The day of completion, of somebody who completed the course.")},
    {"headcountDialog", "number",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "How many people came whose names are not known. They are attendances, and no persons.")},
    {"headcountDialog", "origin",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "What is known of where they came from: a city, a country, or a continent only.")},
    {"headcountDialog", "continentId", QT_TRANSLATE_NOOP("FieldHelp", "The continent that they came from.")},
    {"headcountDialog", "countryOfPeople",
     QT_TRANSLATE_NOOP("FieldHelp", "The country that they came from.")},
    {"headcountDialog", "countryId", QT_TRANSLATE_NOOP("FieldHelp", "The city that they came from.")},
    {"headcountDialog", "seniorityId",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "Their level, where all of them had the same. Enter others as a headcount of their own.")},
    {"cityDialog", "nameKo", QT_TRANSLATE_NOOP("FieldHelp", "The name of the city in Korean.")},
    {"cityDialog", "nameEn", QT_TRANSLATE_NOOP("FieldHelp", "The name of the city in English.")},
    {"cityDialog", "countryId",
     QT_TRANSLATE_NOOP("FieldHelp",
                       "Where it is changed, figures may change; they are shown before anything is saved.")},
    {"cityDialog", "marks",
     QT_TRANSLATE_NOOP("FieldHelp", "Members of Metropolis and sister cities can be listed by themselves.")},
    {"cityDialog", "spellings",
     QT_TRANSLATE_NOOP(
         "FieldHelp",
         "What lists and letters call the city, too. A list that is brought in finds it by any of these.")},
    {"forumDialog", "nameKo", QT_TRANSLATE_NOOP("FieldHelp", "The name of the forum in Korean.")},
    {"forumDialog", "nameEn", QT_TRANSLATE_NOOP("FieldHelp", "The name of the forum in English.")},
    {"forumDialog", "firstDay", QT_TRANSLATE_NOOP("FieldHelp", "The day on which the forum begins.")},
    {"forumDialog", "lastDay", QT_TRANSLATE_NOOP("FieldHelp", "The day on which the forum ends.")},
    {"forumDialog", "venue", QT_TRANSLATE_NOOP("FieldHelp", "Where the forum takes place.")},
    {"forumDialog", "subject", QT_TRANSLATE_NOOP("FieldHelp", "What the forum is about.")},
    {"releaseDialog", "title",
     QT_TRANSLATE_NOOP("FieldHelp", "The title of the release. Figures can stand in it, too.")},
    {"releaseDialog", "subtitle",
     QT_TRANSLATE_NOOP("FieldHelp", "What stands below the title, one thing a line.")},
    {"releaseDialog", "language",
     QT_TRANSLATE_NOOP("FieldHelp", "In which figures, charts and tables of the text are written.")},
    {"releaseDialog", "asOf",
     QT_TRANSLATE_NOOP("FieldHelp", "The day that the figures of the release are said to be of.")},
    {"releaseDialog", "embargoDay", QT_TRANSLATE_NOOP("FieldHelp", "Until when it must not be published.")},
    {"releaseDialog", "embargoTime", QT_TRANSLATE_NOOP("FieldHelp", "The time of that day.")},
    {"releaseDialog", "department",
     QT_TRANSLATE_NOOP("FieldHelp", "Which department answers for the release.")},
    {"releaseDialog", "contacts", QT_TRANSLATE_NOOP("FieldHelp", "Whom newspapers may ask, one a line.")},
    {"releaseDialog", "pages", QT_TRANSLATE_NOOP("FieldHelp", "How many pages it has, as its header says.")},
    {"releaseDialog", "hasPhoto",
     QT_TRANSLATE_NOOP("FieldHelp", "Whether photographs come with it, as its header says.")},
    {"releaseDialog", "forumId", QT_TRANSLATE_NOOP("FieldHelp", "The forum whose programme is annexed.")},
});

} // namespace

QString fieldHelp(const QString &dialog, const QString &field)
{
    for (const QString &wanted : {dialog, QString()}) {
        for (const FieldHelp &help : sentences) {
            if (wanted == QLatin1StringView(help.dialog) && field == QLatin1StringView(help.field))
                return QCoreApplication::translate("FieldHelp", help.sentence);
        }
    }
    return {};
}

QHash<QString, QWidget *> fieldsIn(const QWidget &form)
{
    QHash<QString, QWidget *> fields;
    for (QWidget *widget : form.findChildren<QWidget *>()) {
        if (const QString key = widget->property("fieldKey").toString(); !key.isEmpty())
            fields.insert(key, widget);
    }
    return fields;
}

/// What an editor of several widgets does not know itself is asked of the editor.
void explainFields(const QWidget &form, const QString &dialog)
{
    const QHash<QString, QWidget *> fields = fieldsIn(form);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        field.value()->setWhatsThis(fieldHelp(dialog, field.key()));
}

} // namespace yeonsu
