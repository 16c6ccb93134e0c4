#include "release/fraction.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr auto atStart = QRegularExpression::AnchorAtOffsetMatchOption;

/// A small number in digits or words of either language; 0 for anything else.
int smallNumber(const QString &word)
{
    static const std::vector<QStringList> names{
        {u"one"_s, u"a"_s, u"an"_s, u"일"_s, u"한"_s},
        {u"two"_s, u"이"_s, u"두"_s},
        {u"three"_s, u"삼"_s, u"세"_s},
        {u"four"_s, u"사"_s, u"네"_s},
        {u"five"_s, u"오"_s, u"다섯"_s},
        {u"six"_s, u"육"_s, u"여섯"_s},
        {u"seven"_s, u"칠"_s, u"일곱"_s},
        {u"eight"_s, u"팔"_s, u"여덟"_s},
        {u"nine"_s, u"구"_s, u"아홉"_s},
        {u"ten"_s, u"십"_s, u"열"_s},
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].contains(word.toLower()))
            return int(i) + 1;
    }
    return word.toInt();
}

/// Only small wholes are a way to say a share; "40 of 174" are two counts.
bool isWhole(int number)
{
    return (number >= 2 && number <= 10) || number == 100;
}

std::optional<Fraction> fraction(const QRegularExpressionMatch &match, int part, int whole)
{
    if (!isWhole(whole) || part <= 0 || part > whole)
        return std::nullopt;
    return Fraction{100.0 * part / whole, Wording::About, match.capturedEnd()};
}

constexpr auto koreanNumbers = "[일이삼사오육칠팔구십]|\\d{1,3}";
constexpr auto englishNumbers = "one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}";

std::optional<Fraction> ratioAt(const QString &text, qsizetype start)
{
    static const QString native = u"한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|\\d{1,3}"_s;
    static const QRegularExpression korean(
        u"(%1)\\s?명(?:의\\s?[가-힣]+)?\\s?(?:중|가운데|당)(?:에|에서)?\\s?(%1)\\s?명"_s.arg(native));
    static const QRegularExpression koreanParts(
        u"(%1)\\s?분의\\s?(%1)"_s.arg(QString::fromUtf8(koreanNumbers)));
    static const QRegularExpression english(
        u"(%1)\\s(?:out\\sof|in)\\s(?:every\\s)?(%1)\\b(?!(?<=\\d)\\s(?:cities|countries|courses|years))(?!\\syears)"_s
            .arg(QString::fromUtf8(englishNumbers)),
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *pattern : {&korean, &koreanParts, &english}) {
        const auto match = pattern->match(text, start, QRegularExpression::NormalMatch, atStart);
        if (!match.hasMatch())
            continue;
        const int first = smallNumber(match.captured(1));
        const int second = smallNumber(match.captured(2));
        return pattern == &english ? fraction(match, first, second) : fraction(match, second, first);
    }
    return std::nullopt;
}

std::optional<Fraction> namedPartAt(const QString &text, qsizetype start)
{
    static const QStringList parts{u"half"_s,    u"third"_s,  u"quarter"_s, u"fifth"_s, u"sixth"_s,
                                   u"seventh"_s, u"eighth"_s, u"ninth"_s,   u"tenth"_s};
    static const QRegularExpression shape(
        u"(a|an|one|two|three|four|five|six|seven|eight|nine)[\\s-](%1)s?\\b(?!\\s(?:time|year|course|edition|session|forum|day|hour|month|consecutive))"_s
            .arg(parts.join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text, start, QRegularExpression::NormalMatch, atStart);
    if (!match.hasMatch())
        return std::nullopt;
    const int whole = int(parts.indexOf(match.captured(2).toLower())) + 2;
    return fraction(match, smallNumber(match.captured(1)), whole);
}

std::optional<Fraction> halfAt(const QString &text, qsizetype start)
{
    static const QRegularExpression shape(
        uR"(절반|과반(?:수)?|(?<!first )(?<!second )(?<!latter )half\b(?!\s(?:of\s)?(?:the\s)?(?:year|day|hour|century|\d{4}|a\s|an\s))(?!-))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text, start, QRegularExpression::NormalMatch, atStart);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isMoreThan = match.captured().startsWith(u"과반"_s);
    return Fraction{50, isMoreThan ? Wording::MoreThan : Wording::About, match.capturedEnd()};
}

} // namespace

std::optional<Fraction> fractionAt(const QString &text, qsizetype start)
{
    const std::optional<Fraction> ratio = ratioAt(text, start);
    if (ratio)
        return ratio;
    const std::optional<Fraction> part = namedPartAt(text, start);
    return part ? part : halfAt(text, start);
}

} // namespace yeonsu
