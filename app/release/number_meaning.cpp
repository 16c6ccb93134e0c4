#include "release/number_meaning.h"

#include "release/count_meaning.h"
#include "release/counted_noun.h"
#include "release/matches.h"
#include "release/number_scopes.h"
#include "release/other_subject.h"
#include "release/share_meaning.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

NumberMeaning yearsMeaning(const SentenceReading &reading, std::size_t i)
{
    static const QRegularExpression recent(uR"(최근|지난|만에|last|past|recent|within)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    NumberMeaning meaning;
    std::vector<NarrowingWord> years;
    for (const NarrowingWord &word : reading.allWords(i)) {
        if (kindOf(word) == NarrowingKind::Years)
            years.push_back(word);
    }
    for (const Filter &filter : filtersOf(years))
        meaning.questions.push_back(FigureQuestion::years(filter));
    const Filter &first = meaning.questions.front().filter;
    const bool isSpan = first.fromYear && first.toYear && *first.fromYear < *first.toYear;
    if (!isSpan)
        meaning.questions = {FigureQuestion::years()};
    meaning.isClear =
        isSpan && isAboutTraining(reading.sentence.text) && !matches(recent, reading.gaps.around(i));
    return meaning;
}

NumberMeaning meaningOf(const SentenceReading &reading, std::size_t i)
{
    // 174 workshops: what a register does not count.
    static const QRegularExpression events(
        uR"(^\s*(?:[a-z-]+\s){0,2}?(?:sessions?|workshops?|classes|lectures?|editions?|events?)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rate(uR"(\|\s*꼴)"_s); // 네 명 중 세 명꼴
    static const QRegularExpression becomes(uR"(^\s?으?로\s?(?:줄|감소|떨어|하락|축소))"_s);
    const SentenceGaps &gaps = reading.gaps;
    const WrittenNumber &number = gaps.number(i);
    const QString around = number.isFraction ? gaps.around(i).remove(rate) : gaps.around(i);
    const bool isOther =
        number.counter == Counter::Other || matches(events, gaps.behind(i)) ||
        (number.isFraction && matches(becomes, gaps.behind(i))) || isOfSomethingElse(around) ||
        isOfChange(gaps.before(i), gaps.behind(i)) || isOfRest(reading.sentence.text.left(number.start)) ||
        isOfAnotherCity(reading.sentence.text, number) || isOfPartOfYear(reading.sentence.text, number);
    if (isOther)
        return {};
    if (number.counter == Counter::Percent)
        return shareMeaning(reading, i);
    return number.counter == Counter::Years ? yearsMeaning(reading, i) : countMeaning(reading, i);
}

} // namespace

std::vector<NumberMeaning> meaningsIn(const ReadSentence &sentence, const Filter &before)
{
    SentenceReading reading(sentence, before);
    for (std::size_t i = 0; i < reading.bound.size(); ++i)
        reading.meanings.push_back(meaningOf(reading, i));
    return std::move(reading.meanings);
}

} // namespace yeonsu
