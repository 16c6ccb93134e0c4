#include "sheets/number_format.h"

#include <QDate>
#include <QTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr double secondsOfDay = 86'400;

/// The letters that say something: without quoted text, escaped characters, fillers and what is in brackets,
/// but for elapsed time ([h]).
QString tellingLetters(const QString &code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1).toLower();
            if (c == u'[' &&
                (inside.startsWith(u'h') || inside == u"mm" || inside == u"m" || inside.startsWith(u's')))
                letters += u'h';
            if (end < 0)
                break;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            letters += c;
        }
    }
    return letters.remove(u"am/pm"_s).remove(u"a/p"_s);
}

QString plainText(double value)
{
    constexpr int digits = 15;
    QString text = QString::number(value, 'g', digits);
    if (!text.contains(u'e') || std::abs(value) >= 1e21 || std::abs(value) < 1e-9)
        return text;
    text = QString::number(value, 'f', std::abs(value) < 1 ? digits + 5 : 0);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

QString timeText(qint64 seconds)
{
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

} // namespace

NumberMeaning meaningOfBuiltIn(int formatId)
{
    using enum NumberMeaning;
    if (formatId == 9 || formatId == 10)
        return Percent;
    if (formatId == 22)
        return DateTime;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 45 && formatId <= 47) || formatId == 32 ||
        formatId == 33)
        return Time;
    const bool isDate = (formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 36) ||
                        (formatId >= 50 && formatId <= 58);
    return isDate ? Date : Plain;
}

NumberMeaning meaningOf(const QString &formatCode)
{
    using enum NumberMeaning;
    const QString letters = tellingLetters(formatCode);
    if (letters.contains(u"general"))
        return Plain;
    if (letters.contains(u'%'))
        return Percent;
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    const bool hasDay =
        letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !hasTime);
    if (hasDay)
        return hasTime ? DateTime : Date;
    return hasTime ? Time : Plain;
}

QString numberText(double value, NumberMeaning meaning, bool countsFrom1904)
{
    if (meaning == NumberMeaning::Percent)
        return plainText(value * 100) + u'%';
    constexpr double lastDay = 2'958'466; // the year 9999
    if (meaning == NumberMeaning::Plain || !std::isfinite(value) || value < 0 || value >= lastDay)
        return plainText(value);
    auto day = qint64(std::floor(value));
    auto seconds = qint64(std::llround((value - double(day)) * secondsOfDay));
    if (seconds == qint64(secondsOfDay)) {
        ++day;
        seconds = 0;
    }
    if (meaning == NumberMeaning::Time && day == 0)
        return timeText(seconds);
    // Excel has a 29th of February 1900 that never was.
    const QDate first = countsFrom1904 ? QDate(1904, 1, 1)
                        : day < 60     ? QDate(1899, 12, 31)
                                       : QDate(1899, 12, 30);
    const QString date = first.addDays(day).toString(Qt::ISODate);
    return seconds == 0 ? date : date + u' ' + timeText(seconds);
}

} // namespace yeonsu
