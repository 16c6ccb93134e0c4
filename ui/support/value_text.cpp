#include "support/value_text.h"

#include "figures/share.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

template <typename T>
bool holds(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<T>();
}

template <typename... Keyed>
QString keyedText(const QVariant &value, Language language)
{
    QString text;
    ((holds<Keyed>(value) ? void(text = wordsFor(value.value<Keyed>()).in(language)) : void()), ...);
    return text;
}

} // namespace

QString dayRangeText(const DayRange &days)
{
    if (!days.first.isValid())
        return {};
    QString first = days.first.toString(Qt::ISODate);
    if (!days.last.isValid() || days.last == days.first)
        return first;
    const bool sameYear = days.first.year() == days.last.year();
    return u"%1 – %2"_s.arg(first,
                            sameYear ? days.last.toString(u"MM-dd"_s) : days.last.toString(Qt::ISODate));
}

QString valueText(const QVariant &value, Language language)
{
    if (isUnknownValue(value))
        return wordsForUnknown().in(language);
    if (holds<Words>(value))
        return value.value<Words>().in(language);
    if (holds<DayRange>(value))
        return dayRangeText(value.value<DayRange>());
    if (holds<QDate>(value))
        return value.toDate().toString(Qt::ISODate);
    if (holds<QDateTime>(value))
        return value.toDateTime().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    if (holds<int>(value))
        return groupedNumber(value.toInt());
    const QString words = keyedText<CourseMode, CourseStatus, EnrolmentStatus>(value, language);
    return words.isEmpty() ? value.toString() : words;
}

QString capitalised(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

bool isUnknownValue(const QVariant &value)
{
    return holds<Words>(value) && value.value<Words>().korean.isEmpty() &&
           value.value<Words>().english.isEmpty();
}

} // namespace yeonsu
