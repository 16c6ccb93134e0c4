#include "release/release_day.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString koreanHour(const QTime &time)
{
    const QString minutes = time.minute() == 0 ? QString() : u" %1분"_s.arg(time.minute());
    if (time.hour() == 12)
        return u"낮 12시"_s + minutes;
    const QString half = time.hour() < 12 ? u"오전"_s : u"오후"_s;
    return u"%1 %2시"_s.arg(half).arg(time.hour() % 12, 2, 10, QChar(u'0')) + minutes;
}

} // namespace

QString weekdayName(const QDate &day, Language language)
{
    static const std::array korean{u"월"_s, u"화"_s, u"수"_s, u"목"_s, u"금"_s, u"토"_s, u"일"_s};
    return language == Language::Korean ? korean[std::size_t(day.dayOfWeek() - 1)]
                                        : english.dayName(day.dayOfWeek());
}

QString shortDay(const QDate &day, Language language)
{
    if (language == Language::English)
        return longDay(day, language);
    return u"%1.%2.(%3)"_s.arg(day.month()).arg(day.day()).arg(weekdayName(day, language));
}

QString longDay(const QDate &day, Language language)
{
    if (language == Language::English)
        return english.toString(day, u"dddd, d MMMM yyyy"_s);
    return u"%1. %2. %3.(%4)"_s.arg(day.year())
        .arg(day.month())
        .arg(day.day())
        .arg(weekdayName(day, language));
}

QString hourInWords(const QTime &time, Language language)
{
    if (language == Language::Korean)
        return koreanHour(time);
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const bool isNoon = time == QTime(12, 0);
    return u"%1:%2 %3"_s.arg(hour)
        .arg(time.minute(), 2, 10, QChar(u'0'))
        .arg(isNoon ? u"noon"_s : (time.hour() < 12 ? u"am"_s : u"pm"_s));
}

} // namespace yeonsu
