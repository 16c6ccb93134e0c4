#include "domain/day_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int firstYearOfTwoDigits = 1970;

int yearFrom(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() != 2)
        return year;
    return year + (year >= firstYearOfTwoDigits % 100 ? 1900 : 2000);
}

} // namespace

QDate dayFromText(const QString &text, const QDate &near)
{
    static const QRegularExpression parted(
        uR"(^(?:(\d{4}|\d{2})(?:\s*[-./]\s*|\s*년\s*))?(\d{1,2})(?:\s*[-./]\s*|\s*월\s*)(\d{1,2})(?:\s*일|\s*\.)?$)"_s);
    static const QRegularExpression whole(uR"(^(\d{4}|\d{2})(\d{2})(\d{2})$)"_s);
    const QString typed = text.normalized(QString::NormalizationForm_KC).trimmed();
    QRegularExpressionMatch match = parted.match(typed);
    if (!match.hasMatch())
        match = whole.match(typed);
    if (!match.hasMatch())
        return {};
    const QString year = match.captured(1);
    return {year.isEmpty() ? near.year() : yearFrom(year), match.captured(2).toInt(),
            match.captured(3).toInt()};
}

} // namespace yeonsu
