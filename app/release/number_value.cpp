#include "release/number_value.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr auto atStart = QRegularExpression::AnchorAtOffsetMatchOption;

QRegularExpressionMatch matchAt(const QRegularExpression &pattern, const QString &text, qsizetype start)
{
    return pattern.match(text, start, QRegularExpression::NormalMatch, atStart);
}

double unitOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'십':
        return 10;
    case u'백':
        return 100;
    case u'천':
        return 1000;
    case u'만':
        return 1e4;
    case u'억':
        return 1e8;
    case u'조':
        return 1e12;
    default:
        return 0;
    }
}

double unitOf(const QString &word)
{
    static const QHash<QString, double> units{
        {u"hundred"_s, 100}, {u"thousand"_s, 1000}, {u"million"_s, 1e6}, {u"billion"_s, 1e9}};
    return units.value(word.toLower());
}

/// One group of a number: 2.7천, 7천, 688.
struct Group
{
    double value = 0;
    double lastDigit = 1;
    double unit = 1;
    qsizetype end = 0;
};

std::optional<Group> groupAt(const QString &text, qsizetype start)
{
    static const QRegularExpression shape(
        uR"((\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?:\s?(천만|백만|십만|[십백천만억조])(?!\s?(?:에|의|이|을|큼))|\s(hundred|thousand|million|billion)\b)?)"_s);
    const QRegularExpressionMatch match = matchAt(shape, text, start);
    if (!match.hasMatch())
        return std::nullopt;
    Group group;
    group.value = QString(match.captured(1).remove(u',') + match.captured(2)).toDouble();
    for (const QChar letter : match.captured(3))
        group.unit *= unitOf(letter);
    if (match.hasCaptured(4))
        group.unit = unitOf(match.captured(4));
    const qsizetype decimals = std::max<qsizetype>(match.capturedLength(2) - 1, 0);
    group.lastDigit = group.unit * std::pow(10, -double(decimals));
    group.value *= group.unit;
    group.end = match.capturedEnd();
    return group;
}

} // namespace

namespace {

/// 2만 7천, 2천 688; not 2천 3, of which nobody knows.
bool goesOnBehindGap(const Group &group, const Group &next)
{
    return group.unit >= 1e4 || (group.unit == 1000 && (next.unit > 1 || next.value >= 100));
}

} // namespace

std::optional<NumberValue> numberInDigits(const QString &text, qsizetype start)
{
    std::optional<Group> group = groupAt(text, start);
    if (!group)
        return std::nullopt;
    NumberValue number{{group->value, group->lastDigit}, group->end, false};
    while (group->unit >= 10) {
        const bool hasGap = group->end < text.size() && text[group->end] == u' ';
        const std::optional<Group> next = groupAt(text, group->end + (hasGap ? 1 : 0));
        if (!next || next->value >= group->unit || (hasGap && !goesOnBehindGap(*group, *next)))
            break;
        number.printed = {number.printed.value + next->value, next->lastDigit};
        number.end = next->end;
        group = next;
    }
    return number;
}

namespace {

int koreanDigit(QChar letter)
{
    return int(u"영일이삼사오육칠팔구"_s.indexOf(letter));
}

/// 이천육백팔십팔, 백, 만 이천: with a unit at the least.
std::optional<NumberValue> sinoNumber(const QString &text, qsizetype start)
{
    static const QRegularExpression shape(
        uR"((?=[일이삼사오육칠팔구]*[십백천만])[일이삼사오육칠팔구십백천만]+(?=\s?여?\s?(?:명|인\s|개|회|곳|차례|나라|도시|퍼센트)))"_s);
    const QRegularExpressionMatch match = matchAt(shape, text, start);
    if (!match.hasMatch())
        return std::nullopt;
    double total = 0;
    double below = 0; // of the next 만
    double digit = 0;
    double last = 1;
    for (const QChar letter : match.captured()) {
        const double unit = unitOf(letter);
        if (unit == 0) {
            digit = koreanDigit(letter);
            last = 1;
            continue;
        }
        last = unit;
        if (unit < 1e4) {
            below += std::max(digit, 1.0) * unit;
        } else {
            total += std::max(below + digit, 1.0) * unit;
            below = 0;
        }
        digit = 0;
    }
    return NumberValue{{total + below + digit, last}, match.capturedEnd(), true};
}

std::optional<NumberValue> nativeNumber(const QString &text, qsizetype start)
{
    static const QStringList tens{u"열"_s, u"스물"_s, u"스무"_s, u"서른"_s, u"마흔"_s,
                                  u"쉰"_s, u"예순"_s, u"일흔"_s, u"여든"_s, u"아흔"_s};
    static const QStringList ones{u"한"_s,   u"두"_s,   u"세"_s,   u"네"_s,  u"다섯"_s,
                                  u"여섯"_s, u"일곱"_s, u"여덟"_s, u"아홉"_s};
    static const QRegularExpression shape(
        u"(%1)?(%2)?(?=\\s?여?\\s?(?:명|개|회|곳|차례|나라|도시|과정|사람))"_s.arg(tens.join(u'|'),
                                                                                   ones.join(u'|')));
    const QRegularExpressionMatch match = matchAt(shape, text, start);
    if (!match.hasMatch() || match.capturedLength() == 0)
        return std::nullopt;
    double value = 0;
    if (match.capturedLength(1) > 0) {
        const qsizetype index = tens.indexOf(match.captured(1));
        value = 10.0 * double(index >= 2 ? index : index + 1);
    }
    if (match.capturedLength(2) > 0)
        value += double(ones.indexOf(match.captured(2)) + 1);
    return NumberValue{{value, 1}, match.capturedEnd(), true};
}

const QHash<QString, double> &englishWords()
{
    static const QStringList small{u"one"_s,     u"two"_s,       u"three"_s,    u"four"_s,     u"five"_s,
                                   u"six"_s,     u"seven"_s,     u"eight"_s,    u"nine"_s,     u"ten"_s,
                                   u"eleven"_s,  u"twelve"_s,    u"thirteen"_s, u"fourteen"_s, u"fifteen"_s,
                                   u"sixteen"_s, u"seventeen"_s, u"eighteen"_s, u"nineteen"_s};
    static const QStringList tens{u"twenty"_s, u"thirty"_s,  u"forty"_s,  u"fifty"_s,
                                  u"sixty"_s,  u"seventy"_s, u"eighty"_s, u"ninety"_s};
    static const QHash<QString, double> words = [] {
        QHash<QString, double> values;
        for (qsizetype i = 0; i < small.size(); ++i)
            values.insert(small[i], double(i + 1));
        for (qsizetype i = 0; i < tens.size(); ++i)
            values.insert(tens[i], 20.0 + 10.0 * double(i));
        return values;
    }();
    return words;
}

} // namespace

std::optional<NumberValue> koreanNumber(const QString &text, qsizetype start)
{
    const std::optional<NumberValue> sino = sinoNumber(text, start);
    return sino ? sino : nativeNumber(text, start);
}

std::optional<NumberValue> englishNumber(const QString &text, qsizetype start)
{
    static const QRegularExpression word(uR"((?:[\s-]|\sand\s)?([A-Za-z]+)\b)"_s);
    double total = 0;
    double below = 0; // of the next thousand
    double last = 1;
    qsizetype end = start;
    for (;;) {
        const QRegularExpressionMatch match = matchAt(word, text, end);
        const QString next = match.captured(1).toLower();
        const double unit = unitOf(next);
        const bool isArticle = end == start && next == u"a";
        if (!match.hasMatch() || (!englishWords().contains(next) && unit == 0 && !isArticle))
            break;
        if (unit >= 1000) {
            total += std::max(below, 1.0) * unit;
            below = 0;
        } else if (unit == 100) {
            below = std::max(below, 1.0) * unit;
        } else {
            below += englishWords().value(next);
        }
        last = unit > 0 ? unit : 1;
        end = match.capturedEnd();
    }
    if (total + below == 0)
        return std::nullopt;
    return NumberValue{{total + below, last}, end, true};
}

} // namespace yeonsu
