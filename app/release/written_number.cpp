#include "release/written_number.h"

#include "release/fraction.h"
#include "release/name_forms.h"
#include "release/no_claims.h"
#include "release/number_value.h"
#include "release/number_words.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QChar charAt(const QString &text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : QChar();
}

/// Not within a word, nor behind digits that go on.
bool mayStart(const QString &text, qsizetype position)
{
    const QChar before = charAt(text, position - 1);
    const QChar here = text[position];
    if (here.isDigit()) {
        const bool goesOn = (before == u'.' || before == u',') && charAt(text, position - 2).isDigit();
        const bool isOfName = before.isLetter() && !isHangul(before);
        return here.unicode() < 0x80 && !before.isDigit() && !goesOn && !isOfName;
    }
    return here.isLetter() && !before.isLetterOrNumber();
}

/// A number in words is one only where something is counted by it.
bool isCounted(const QString &text, qsizetype start, const NumberValue &number, Counter counter)
{
    static const QRegularExpression nouns(
        uR"(\s(?:[\w’'-]+\s){0,3}?(?:participants?|officials?|people|persons|trainees?|attendees|courses?|cities|countries|nations|programmes?|programs?|sessions|years|percent|per cent|experts|(?:civil|public) servants|decision)\b|\s(?:of|from|on|were|was|are|came|aimed|open|held|online|by)\b)"_s);
    static const QRegularExpression qualified(
        uR"(\b(?:just|only|exactly|about|at (?:least|most)|(?:more|fewer|less) than)\s$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 12;
    const qsizetype from = std::max<qsizetype>(0, start - longest);
    if (counter != Counter::None || qualified.match(text.sliced(from, start - from)).hasMatch())
        return true;
    return nouns
        .match(text, number.end, QRegularExpression::NormalMatch,
               QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

std::optional<NumberValue> valueAt(const QString &text, qsizetype position)
{
    if (text[position].isDigit())
        return numberInDigits(text, position);
    return isHangul(text[position]) ? koreanNumber(text, position) : englishNumber(text, position);
}

/// 여 behind the digits or behind what counts.
void takeSomewhatOver(const QString &text, WrittenNumber &number, qsizetype &end)
{
    static const QRegularExpression yeo(
        uR"(\s?여(?=\s?(?:명|개|회|곳|차례|과정|나라|도시|건|년|인|%|퍼센트)|\s))"_s);
    const QRegularExpressionMatch match =
        yeo.match(text, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return;
    number.wording = Wording::SomewhatOver;
    end = match.capturedEnd();
}

/// 3할: tenths, which are no number of people.
qsizetype takeTenths(const QString &text, WrittenNumber &number, qsizetype end)
{
    static const QRegularExpression tenths(uR"(\s?할(?=[이의은을가로]|에|정도|가량|[\s,.)]|$))"_s);
    const QRegularExpressionMatch match = tenths.match(text, end, QRegularExpression::NormalMatch,
                                                       QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch() || number.printed.value > 10)
        return 0;
    number.counter = Counter::Percent;
    number.printed = {number.printed.value * 10, number.printed.lastDigit * 10};
    return match.capturedEnd();
}

/// 2,600명대, 70%대: somewhere among those that begin so, which no wording says.
bool isOpenRange(const QString &text, qsizetype end)
{
    static const QRegularExpression range(uR"(대(?=[로를가의에이는은]|[\s,.)]|$))"_s);
    return range
        .match(text, end, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

void takeQualifiers(const QString &text, WrittenNumber &number, qsizetype end)
{
    number.start = number.digitsStart;
    number.length = end - number.start;
    const std::optional<Qualifier> before = qualifierBefore(text, number.digitsStart);
    const bool isSpan = before && before->wording == Wording::MoreThan && number.counter == Counter::Years &&
                        text.sliced(before->start, 4).toLower() == u"over";
    if (before && !isSpan) {
        if (number.wording == Wording::Exact || number.isFraction)
            number.wording = before->wording;
        number.length += number.start - before->start;
        number.start = before->start;
    }
    const std::optional<Qualifier> after = qualifierAfter(text, end);
    if (!after)
        return;
    const bool isWeaker = after->wording == Wording::About && number.wording != Wording::Exact;
    if (!isWeaker)
        number.wording = after->wording;
    number.length = after->end - number.start;
}

std::optional<WrittenNumber> numberAt(const QString &text, qsizetype position)
{
    WrittenNumber number;
    number.digitsStart = position;
    if (const std::optional<Fraction> fraction = fractionAt(text, position)) {
        number.digitsEnd = fraction->end;
        number.printed = {fraction->percent, 0.1};
        number.counter = Counter::Percent;
        number.isFraction = true;
        number.wording = fraction->wording;
        takeQualifiers(text, number, fraction->end);
        return number;
    }
    const std::optional<NumberValue> value = valueAt(text, position);
    if (!value)
        return std::nullopt;
    number.printed = value->printed;
    number.digitsEnd = value->end;
    qsizetype end = value->end;
    takeSomewhatOver(text, number, end);
    const CounterWord counter = counterAfter(text, end);
    number.counter = counter.counter;
    const bool isOne = value->isInWords && value->printed.value == 1;
    if (value->isInWords && (isOne || !isCounted(text, position, *value, number.counter)))
        return std::nullopt;
    const qsizetype tenths = takeTenths(text, number, end);
    const bool isOpen = number.counter != Counter::None && isOpenRange(text, counter.end);
    takeQualifiers(text, number, tenths > 0 ? tenths : counter.end);
    if (isOpen)
        number.counter = Counter::Other;
    return number;
}

} // namespace

std::vector<WrittenNumber> writtenNumbers(const QString &text)
{
    const std::vector<bool> covered = withoutClaim(text);
    std::vector<WrittenNumber> numbers;
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (covered[std::size_t(position)] || !mayStart(text, position))
            continue;
        const std::optional<WrittenNumber> number = numberAt(text, position);
        if (!number)
            continue;
        const bool overlaps = !numbers.empty() && number->start < numbers.back().end();
        if (!overlaps)
            numbers.push_back(*number);
        position = std::max(number->digitsEnd, position + 1) - 1;
    }
    return numbers;
}

} // namespace yeonsu
