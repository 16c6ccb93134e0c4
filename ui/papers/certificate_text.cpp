#include "papers/certificate_text.h"

#include "domain/korean_particle.h"
#include "papers/paper_days.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

enum class Field { Name, Course, Period, Day, Institute, Country, City, Organisation, JobTitle, Number };

struct NamedField
{
    Field field;
    QLatin1StringView english;
    QStringView korean;
};

constexpr std::array fields{
    NamedField{Field::Name, QLatin1StringView("name"), u"성명"},
    NamedField{Field::Course, QLatin1StringView("course"), u"과정명"},
    NamedField{Field::Period, QLatin1StringView("period"), u"기간"},
    NamedField{Field::Day, QLatin1StringView("date"), u"수료일"},
    NamedField{Field::Institute, QLatin1StringView("institute"), u"기관"},
    NamedField{Field::Country, QLatin1StringView("country"), u"국가"},
    NamedField{Field::City, QLatin1StringView("city"), u"도시"},
    NamedField{Field::Organisation, QLatin1StringView("organisation"), u"소속"},
    NamedField{Field::JobTitle, QLatin1StringView("job title"), u"직위"},
    NamedField{Field::Number, QLatin1StringView("number"), u"번호"},
};

const QRegularExpression &bracketed()
{
    static const QRegularExpression expression(uR"(\[([^\[\]\n]+)\])"_s);
    return expression;
}

const NamedField *fieldNamed(const QString &name)
{
    const QString wanted = name.simplified().toLower();
    const auto found = std::ranges::find_if(fields, [&wanted](const NamedField &each) {
        return wanted == each.english || wanted == each.korean;
    });
    return found == fields.end() ? nullptr : &*found;
}

/// Days are not parted by the end of a line.
QString inOneLine(QString days)
{
    constexpr QChar wordJoiner(0x2060);
    return days.replace(u' ', QChar(QChar::Nbsp)).replace(u"–"_s, u"–"_s + wordJoiner);
}

QString valueOf(Field field, const CourseRoll &roll, const Participant &participant, Language language)
{
    switch (field) {
    case Field::Name:
        return participant.name;
    case Field::Course:
        return nameIn(language, roll.course);
    case Field::Period:
        return inOneLine(periodText(roll.course.firstDay, roll.course.lastDay, language));
    case Field::Day:
        return inOneLine(writtenDay(certificateDay(roll, participant), language));
    case Field::Institute:
        return roll.organisation.in(language);
    case Field::Country:
        return participant.country.in(language);
    case Field::City:
        return participant.city.in(language);
    case Field::Organisation:
        return participant.organisation;
    case Field::JobTitle:
        return participant.jobTitle;
    case Field::Number:
        return certificateNumber(roll, participant, language);
    }
    Q_UNREACHABLE();
}

} // namespace

QString usualWording(Language language)
{
    return language == Language::Korean
               ? u"위 사람은 [기관]에서 운영한 「[과정명]」 과정([기간])을 성실히 이수하였으므로 이 증서를 수여합니다."_s
               : u"The person named above has successfully completed the training course “[course]”, held by "
                 "[institute], [period]."_s;
}

QStringList certificateFields(Language language)
{
    QStringList names;
    for (const NamedField &each : fields)
        names.append(u'[' + (language == Language::Korean ? each.korean.toString() : QString(each.english)) +
                     u']');
    return names;
}

QStringList unknownFields(const QString &wording)
{
    QStringList unknown;
    for (auto found = bracketed().globalMatch(wording); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!fieldNamed(match.captured(1)))
            unknown.append(match.captured(0));
    }
    return unknown;
}

QString filledWording(const QString &wording, const CourseRoll &roll, const Participant &participant,
                      Language language)
{
    QString filled;
    qsizetype from = 0;
    for (auto found = bracketed().globalMatch(wording); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        filled += wording.mid(from, match.capturedStart() - from);
        const NamedField *field = fieldNamed(match.captured(1));
        filled += field ? valueOf(field->field, roll, participant, language) : match.captured(0);
        from = match.capturedEnd();
    }
    filled += wording.mid(from);
    static const QRegularExpression gap(u"[ \\t]{2,}"_s);
    filled.replace(gap, u" "_s);
    return language == Language::Korean ? withFittingParticles(filled) : filled;
}

QString certificateNumber(const CourseRoll &roll, const Participant &participant, Language language)
{
    const QString number =
        roll.course.code + u'-' + QString::number(participant.number).rightJustified(2, u'0');
    return (language == Language::Korean ? u"제%1호"_s : u"No. %1"_s).arg(number);
}

QDate certificateDay(const CourseRoll &roll, const Participant &participant)
{
    return participant.completedOn.isValid() ? participant.completedOn : roll.course.lastDay;
}

} // namespace yeonsu
