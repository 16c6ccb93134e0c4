#include "release/korean_binding.h"

#include "release/matches.h"
#include "release/sentence_gaps.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// 15개 아프리카 국가.
bool takeWithin(OwnedWords &words, std::size_t number)
{
    if (words.counterOf(number) != Counter::Pieces)
        return false;
    const std::vector<std::size_t> behind = words.freeWords(words.endOf(number), words.gapEnd(number));
    if (behind.empty() || words.word(behind.front()).start > words.endOf(number) + 1)
        return false;
    words.take(behind.front(), number);
    return true;
}

} // namespace

void takeBehindKorean(OwnedWords &words, std::size_t number)
{
    if (takeWithin(words, number))
        return;
    bool hasOwn = false;
    for (const std::size_t word : words.freeWords(words.gapStart(number), words.startOf(number))) {
        const bool isWhole = words.isPercent(number) && isWholeBefore(words, word, number);
        hasOwn |= kindOf(words.word(word)) != NarrowingKind::Years && !isWhole;
    }
    const bool isLast = number + 1 == words.count();
    const std::vector<std::size_t> behind = words.freeWords(words.endOf(number), words.gapEnd(number));
    if (hasOwn || behind.empty())
        return;
    QString way = words.between(words.endOf(number), words.word(behind.front()).start);
    static const QRegularExpression goesOn(uR"(^\)(?=[이가은는]\s))"_s); // (30.5%)이 과장급 이상
    way.remove(goesOn);
    if (matches(breath(), way))
        return;
    std::vector<std::size_t> taken;
    for (const std::size_t word : behind) {
        if (kindOf(words.word(word)) != NarrowingKind::Years)
            taken.push_back(word);
        else if (!isLast)
            break;
    }
    if (taken.empty() ||
        (!isLast && !matches(breath(), words.between(words.word(taken.back()).end, words.gapEnd(number)))))
        return;
    for (const std::size_t word : taken)
        words.take(word, number);
}

bool isWholeBefore(const OwnedWords &words, std::size_t word, std::size_t number)
{
    static const QRegularExpression whole(
        uR"(^[^,]{0,12}?(?:참가자|연수생|공무원|과정|수료생|참여자|교육생)\s?(?:의|중|가운데)\s?$)"_s);
    static const QRegularExpression subject(uR"([은는이가]\s)"_s);
    const QString gap = words.between(words.word(word).end, words.startOf(number));
    return matches(whole, gap) && !matches(subject, gap) && !gap.contains(u"전체"_s);
}

} // namespace yeonsu
