#include "dialogs/deletion_words.h"

#include "editing/acts.h"
#include "figures/share.h"
#include "store/enrolment_list.h"
#include "support/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct Question
{
    Q_DECLARE_TR_FUNCTIONS(Question)
};

template <typename Typed, typename Name>
void list(QStringList &lines, const QString &heading, const std::vector<Typed> &rows, Name name)
{
    if (rows.empty())
        return;
    lines.append(heading);
    for (const Typed &row : rows)
        lines.append(u"  "_s + name(row));
}

QString headcountText(const Headcount &row)
{
    const QString people = Question::tr("%n people", nullptr, row.number);
    return row.note.isEmpty() ? people : u"%1 – %2"_s.arg(people, row.note);
}

/// The enrolments by person and course.
QStringList enrolmentLines(Register &store, const std::vector<Enrolment> &rows)
{
    std::vector<EnrolmentId> ids;
    ids.reserve(rows.size());
    for (const Enrolment &row : rows)
        ids.push_back(row.id);
    QStringList lines;
    const Result<std::vector<EnrolmentSummary>> summaries = enrolmentSummaries(store.database(), ids);
    if (summaries) {
        for (const EnrolmentSummary &summary : *summaries)
            lines.append(u"  %1 – %2 %3"_s.arg(summary.person, summary.courseCode,
                                               summary.course.in(interfaceLanguage())));
    }
    return lines;
}

QString titleOf(const Outcome &row)
{
    return nameIn(interfaceLanguage(), row.titleKo, row.titleEn);
}

template <typename Typed>
std::vector<Typed> editedRows(const ChangeSet &changeSet)
{
    std::vector<Typed> rows;
    for (const RowChange &change : changeSet.changes) {
        if (change.before && change.after && std::holds_alternative<Typed>(*change.before))
            rows.push_back(std::get<Typed>(*change.before));
    }
    return rows;
}

/// A group is deleted with its themes, and so comes first.
QString rankedSubject(const ChangeSet &deletion)
{
    const Language language = interfaceLanguage();
    for (const ThemeGroup &group : deletedRows<ThemeGroup>(deletion))
        return Question::tr("Delete the theme group “%1” with its themes?").arg(nameIn(language, group));
    for (const Theme &theme : deletedRows<Theme>(deletion))
        return Question::tr("Delete the theme “%1”?").arg(nameIn(language, theme));
    for (const Seniority &level : deletedRows<Seniority>(deletion))
        return Question::tr("Delete the level “%1”?").arg(nameIn(language, level));
    for (const Policy &policy : deletedRows<Policy>(deletion))
        return Question::tr("Delete the policy “%1”?").arg(nameIn(language, policy));
    return {};
}

/// A forum is deleted with its programme and groups, and so comes first.
QString forumSubject(const ChangeSet &deletion)
{
    const auto forums = deletedRows<Forum>(deletion);
    if (forums.size() == 1)
        return Question::tr("Delete the forum “%1” with its programme?")
            .arg(nameIn(interfaceLanguage(), forums.front()));
    if (!forums.empty())
        return Question::tr("Delete %Ln forums with their programmes?", nullptr, int(forums.size()));
    const auto items = deletedRows<AgendaItem>(deletion);
    if (items.size() == 1)
        return Question::tr("Remove “%1” from the programme?").arg(items.front().title);
    if (!items.empty())
        return Question::tr("Remove %Ln items from the programme?", nullptr, int(items.size()));
    const auto groups = deletedRows<ForumGroup>(deletion);
    if (groups.size() == 1)
        return Question::tr("Remove the group “%1” from the forum?").arg(groups.front().name);
    if (!groups.empty())
        return Question::tr("Remove %Ln groups from the forum?", nullptr, int(groups.size()));
    return {};
}

} // namespace

QString subjectText(const ChangeSet &deletion)
{
    const auto courses = deletedRows<Course>(deletion);
    const auto people = deletedRows<Person>(deletion);
    const auto enrolments = deletedRows<Enrolment>(deletion);
    const auto views = deletedRows<SavedView>(deletion);
    if (views.size() == 1)
        return Question::tr("Delete the view “%1”?").arg(views.front().name);
    if (courses.size() == 1)
        return Question::tr("Delete the course “%1”?").arg(nameIn(interfaceLanguage(), courses.front()));
    if (!courses.empty())
        return Question::tr("Delete %Ln courses?", nullptr, int(courses.size()));
    if (people.size() == 1)
        return Question::tr("Delete “%1”?").arg(displayName(people.front()));
    if (!people.empty())
        return Question::tr("Delete %Ln people?", nullptr, int(people.size()));
    const auto cities = deletedRows<City>(deletion);
    if (cities.size() == 1)
        return Question::tr("Delete the city “%1”?").arg(nameIn(interfaceLanguage(), cities.front()));
    if (!cities.empty())
        return Question::tr("Delete %Ln cities?", nullptr, int(cities.size()));
    const auto outcomes = deletedRows<Outcome>(deletion);
    if (outcomes.size() == 1)
        return Question::tr("Delete the outcome “%1”?").arg(titleOf(outcomes.front()));
    if (!outcomes.empty())
        return Question::tr("Delete %Ln outcomes?", nullptr, int(outcomes.size()));
    const QString ofForum = forumSubject(deletion);
    if (!ofForum.isEmpty())
        return ofForum;
    QString ranked = rankedSubject(deletion);
    if (!ranked.isEmpty())
        return ranked;
    if (!enrolments.empty())
        return Question::tr("Remove %Ln participants from the course?", nullptr, int(enrolments.size()));
    return Question::tr("Delete the headcount?");
}

QString consequenceText(const ChangeSet &deletion)
{
    QStringList parts;
    const bool areDependents =
        !deletedRows<Course>(deletion).empty() || !deletedRows<Person>(deletion).empty();
    const auto enrolments = deletedRows<Enrolment>(deletion);
    if (areDependents && !enrolments.empty())
        parts.append(Question::tr("%Ln enrolments go with it.", nullptr, int(enrolments.size())));
    const auto headcounts = deletedRows<Headcount>(deletion);
    if (areDependents && !headcounts.empty())
        parts.append(Question::tr("%Ln headcounts go with it.", nullptr, int(headcounts.size())));
    const auto spellings = deletedRows<CityAlias>(deletion);
    if (!spellings.empty())
        parts.append(Question::tr("%n other spellings go with it.", nullptr, int(spellings.size())));
    QStringList codes;
    for (const Course &course : editedRows<Course>(deletion))
        codes.append(course.code);
    if (!codes.isEmpty())
        parts.append(Question::tr("It will no longer be the prerequisite of %1.").arg(codes.join(u", "_s)));
    const auto edited = editedRows<Outcome>(deletion).size() + deletedRows<OutcomePerson>(deletion).size();
    if (areDependents && edited > 0)
        parts.append(Question::tr("%Ln outcomes no longer go back to it.", nullptr, int(edited)));
    if (deletedRows<Forum>(deletion).empty() && !deletedRows<AgendaItem>(deletion).empty() &&
        !editedRows<AgendaItem>(deletion).empty())
        parts.append(Question::tr("What comes behind closes up."));
    if (!deletedRows<Forum>(deletion).empty() && !editedRows<Release>(deletion).empty())
        parts.append(Question::tr("%Ln releases lose their annex.", nullptr,
                                  int(editedRows<Release>(deletion).size())));
    parts.append(Question::tr("You can undo this."));
    const bool isOfSomebody = std::ranges::any_of(deletedRows<Person>(deletion),
                                                  [](const Person &person) { return !isErased(person); });
    if (isOfSomebody)
        parts.append(
            u"\n\n"_s +
            Question::tr("The history keeps who it was. To have that forgotten, too, choose “Erase…” "
                         "instead, or later Data › People kept for long…."));
    return parts.join(u' ');
}

QString dependentsText(Register &store, const ChangeSet &deletion)
{
    QStringList lines;
    list(lines, Question::tr("Courses:"), deletedRows<Course>(deletion),
         [](const Course &row) { return u"%1 %2"_s.arg(row.code, nameIn(interfaceLanguage(), row)); });
    list(lines, Question::tr("People:"), deletedRows<Person>(deletion), displayName);
    const auto enrolments = deletedRows<Enrolment>(deletion);
    if (!enrolments.empty())
        lines << Question::tr("Enrolments:") << enrolmentLines(store, enrolments);
    list(lines, Question::tr("Headcounts:"), deletedRows<Headcount>(deletion), headcountText);
    list(lines, Question::tr("Cities:"), deletedRows<City>(deletion),
         [](const City &row) { return nameIn(interfaceLanguage(), row); });
    list(lines, Question::tr("Outcomes:"), deletedRows<Outcome>(deletion), titleOf);
    list(lines, Question::tr("Programme:"), deletedRows<AgendaItem>(deletion),
         [](const AgendaItem &row) { return row.title; });
    list(lines, Question::tr("Groups:"), deletedRows<ForumGroup>(deletion),
         [](const ForumGroup &row) { return row.name; });
    list(lines, Question::tr("Themes:"), deletedRows<Theme>(deletion),
         [](const Theme &row) { return nameIn(interfaceLanguage(), row); });
    list(lines, Question::tr("Other spellings:"), deletedRows<CityAlias>(deletion),
         [](const CityAlias &row) { return row.name; });
    return lines.join(u'\n');
}

} // namespace yeonsu
