#include "papers/paper_days.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QString koreanPeriod(const QDate &first, const QDate &last)
{
    QString start = first.toString(u"yyyy. M. d."_s);
    if (first == last)
        return start;
    return start + u" ~ "_s + last.toString(first.year() == last.year() ? u"M. d."_s : u"yyyy. M. d."_s);
}

QString englishPeriod(const QDate &first, const QDate &last)
{
    const QLocale english(QLocale::English);
    QString end = english.toString(last, u"d MMMM yyyy"_s);
    if (first == last)
        return end;
    if (first.year() != last.year())
        return english.toString(first, u"d MMMM yyyy"_s) + u" – "_s + end;
    if (first.month() != last.month())
        return english.toString(first, u"d MMMM"_s) + u" – "_s + end;
    return QString::number(first.day()) + u'–' + end;
}

} // namespace

QString writtenDay(const QDate &day, Language language)
{
    return language == Language::Korean ? day.toString(u"yyyy년 M월 d일"_s)
                                        : QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
}

QString periodText(const QDate &first, const QDate &last, Language language)
{
    return language == Language::Korean ? koreanPeriod(first, last) : englishPeriod(first, last);
}

QString signingDay(const QDate &day, Language language)
{
    return language == Language::Korean ? QLocale(QLocale::Korean).toString(day, u"M. d.\nddd"_s)
                                        : QLocale(QLocale::English).toString(day, u"d MMM\nddd"_s);
}

} // namespace yeonsu
