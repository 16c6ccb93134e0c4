#include "papers/roll_words.h"

#include "papers/paper_days.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

const char *sourceOf(RollWord word)
{
    switch (word) {
    case RollWord::AttendanceSheet:
        return QT_TRANSLATE_NOOP("CoursePapers", "Attendance sheet");
    case RollWord::NameList:
        return QT_TRANSLATE_NOOP("CoursePapers", "List of participants");
    case RollWord::Certificate:
        return QT_TRANSLATE_NOOP("CoursePapers", "Certificate of completion");
    case RollWord::Number:
        return QT_TRANSLATE_NOOP("CoursePapers", "No.");
    case RollWord::Name:
        return QT_TRANSLATE_NOOP("CoursePapers", "Name");
    case RollWord::Place:
        return QT_TRANSLATE_NOOP("CoursePapers", "Country, city");
    case RollWord::City:
        return QT_TRANSLATE_NOOP("CoursePapers", "City");
    case RollWord::Organisation:
        return QT_TRANSLATE_NOOP("CoursePapers", "Organisation");
    case RollWord::JobTitle:
        return QT_TRANSLATE_NOOP("CoursePapers", "Job title");
    case RollWord::Position:
        return QT_TRANSLATE_NOOP("CoursePapers", "Organisation, job title");
    }
    Q_UNREACHABLE();
}

} // namespace

QString RollWords::operator()(RollWord word) const
{
    return m_text(sourceOf(word));
}

QString RollWords::people(int number) const
{
    return m_text.counted(QT_TRANSLATE_N_NOOP("CoursePapers", "%n participants"), number);
}

QString RollWords::countries(int number) const
{
    return m_text.counted(QT_TRANSLATE_N_NOOP("CoursePapers", "%n countries"), number);
}

QString placeText(const Participant &participant, Language language, const QString &between)
{
    return joined({participant.country.in(language), participant.city.in(language)}, between);
}

QString positionText(const Participant &participant, const QString &between)
{
    return joined({participant.organisation, participant.jobTitle}, between);
}

QString rollTitle(const CourseRoll &roll, const QString &title, Language language)
{
    if (roll.course.code.isEmpty())
        return title;
    return u"%1 – %2 %3"_s.arg(title, roll.course.code, nameIn(language, roll.course));
}

RollHead rollHead(const CourseRoll &roll, const QString &title, int people, const RollWords &words)
{
    const Language language = words.language();
    const QString period = periodText(roll.course.firstDay, roll.course.lastDay, language);
    return {roll.logo, roll.organisation.in(language), title, nameIn(language, roll.course),
            joined({roll.course.code, period, roll.course.venue, words.people(people)}, u"  ·  "_s)};
}

} // namespace yeonsu
