#include "domain/identity_number.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct IdentityWords
{
    Q_DECLARE_TR_FUNCTIONS(IdentityWords)
};

/// Digits of any width and hyphens of any length as usual ones.
QString plainText(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    for (QChar &c : plain) {
        if (c.category() == QChar::Punctuation_Dash || c == u'−')
            c = u'-';
    }
    return plain;
}

/// The digit after the birthday: 1800s 9 and 0, 1900s 1, 2 and 5, 6, 2000s 3, 4 and 7, 8.
int centuryOf(int sexDigit)
{
    if (sexDigit == 9 || sexDigit == 0)
        return 1800;
    return sexDigit == 1 || sexDigit == 2 || sexDigit == 5 || sexDigit == 6 ? 1900 : 2000;
}

bool isBirthday(const QString &sixDigits, int sexDigit)
{
    const QDate day(centuryOf(sexDigit) + sixDigits.first(2).toInt(), sixDigits.mid(2, 2).toInt(),
                    sixDigits.mid(4, 2).toInt());
    return day.isValid() && day <= QDate::currentDate();
}

/// The digits weighted with 2 to 9 and again from 2 on; of foreigners two more are added.
bool fitsCheckDigit(const QString &digits, IdentityNumber kind)
{
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += digits[i].digitValue() * (i % 8 + 2);
    const int shift = kind == IdentityNumber::Foreigner ? 2 : 0;
    return (11 - sum % 11 + shift) % 10 == digits[12].digitValue();
}

std::optional<FoundIdentityNumber> residentNumberIn(const QString &text)
{
    static const QRegularExpression pattern(uR"((?<![\d-])(\d{6}) ?-? ?(\d{7})(?![\d-]))"_s);
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString rest = match.captured(2);
        const int sexDigit = rest[0].digitValue();
        if (!isBirthday(match.captured(1), sexDigit))
            continue;
        const auto kind =
            sexDigit >= 5 && sexDigit <= 8 ? IdentityNumber::Foreigner : IdentityNumber::Resident;
        return FoundIdentityNumber{kind, fitsCheckDigit(match.captured(1) + rest, kind)};
    }
    return std::nullopt;
}

/// A letter and a day, such as S20190304, is the code of something.
bool isDay(const QString &eightDigits)
{
    return QDate::fromString(eightDigits, u"yyyyMMdd"_s).isValid() &&
           (eightDigits.startsWith(u"19") || eightDigits.startsWith(u"20"));
}

bool hasKoreanPassport(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<![\p{L}\d-])[MSRGD](?:(\d{8})|\d{3}[A-Z]\d{4})(?![\p{L}\d-]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        if (const QString digits = found.next().captured(1); !isDay(digits))
            return true;
    }
    return false;
}

bool saysPassport(const QString &text)
{
    static const QRegularExpression words(u"여권|passport"_s, QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

std::optional<IdentityNumber> kindHeaded(const QString &heading)
{
    static const QRegularExpression foreigner(u"외국인 ?등록|alien registration|foreigner registration"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression resident(u"주민 ?(?:등록)? ?번호|resident registration|\\brrn\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (foreigner.match(heading).hasMatch())
        return IdentityNumber::Foreigner;
    if (resident.match(heading).hasMatch())
        return IdentityNumber::Resident;
    return std::nullopt;
}

/// One that lost its leading zeroes in a spreadsheet, or part of which is hidden, is one by its heading only.
bool hasDigitsOfNumber(const QString &text)
{
    constexpr int birthday = 6;
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= birthday;
}

} // namespace

std::optional<FoundIdentityNumber> identityNumberIn(const QString &text, const QString &heading)
{
    // A look at most texts is enough.
    if (!hasDigitsOfNumber(text))
        return std::nullopt;
    const QString plain = plainText(text);
    if (const auto found = residentNumberIn(plain))
        return found;
    static const QRegularExpression anyPassport(uR"((?<![\p{L}\d])[A-Z]{1,2}\d{6,8}(?!\d))"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const bool isOfPassports = saysPassport(heading) || saysPassport(plain);
    if (hasKoreanPassport(plain) || (isOfPassports && anyPassport.match(plain).hasMatch()))
        return FoundIdentityNumber{IdentityNumber::Passport, false};
    if (const auto kind = kindHeaded(heading); kind)
        return FoundIdentityNumber{*kind, false};
    return std::nullopt;
}

QString pluralOf(IdentityNumber kind)
{
    switch (kind) {
    case IdentityNumber::Resident:
        return IdentityWords::tr("resident registration numbers");
    case IdentityNumber::Foreigner:
        return IdentityWords::tr("foreigner registration numbers");
    case IdentityNumber::Passport:
        return IdentityWords::tr("passport numbers");
    }
    return {};
}

} // namespace yeonsu
