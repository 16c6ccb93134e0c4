#include "release/word_binding.h"

#include "release/counted_noun.h"
#include "release/name_forms.h"
#include "release/outer_words.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Words = std::vector<NarrowingWord>;

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

/// 40개, 25개 도시: by the same word, as far as one is said.
bool isLike(Counter one, Counter other)
{
    const auto saysNothing = [](Counter counter) {
        return counter == Counter::None || counter == Counter::Pieces || counter == Counter::Places;
    };
    return one == other || saysNothing(one) || saysNothing(other);
}

class Binder
{
public:
    explicit Binder(const ReadSentence &sentence)
        : m_sentence(sentence)
        , m_isKorean(isInKorean(sentence.text))
        , m_owner(sentence.words.size(), -1)
        , m_isWhole(sentence.words.size(), false)
    {
    }

    std::vector<BoundWords> bind()
    {
        for (std::size_t number = 0; number < count(); ++number)
            m_isKorean ? takeBehindKorean(number) : takeBehindEnglish(number);
        std::vector<BoundWords> bound(count());
        for (std::size_t number = 0; number < count(); ++number)
            bound[number] = wordsOf(number);
        respectively(bound);
        return bound;
    }

private:
    [[nodiscard]] std::size_t count() const { return m_sentence.numbers.size(); }
    [[nodiscard]] QString between(qsizetype from, qsizetype to) const
    {
        return m_sentence.text.sliced(from, std::max<qsizetype>(0, to - from));
    }
    [[nodiscard]] qsizetype endOf(std::size_t number) const { return m_sentence.numbers[number].end(); }
    [[nodiscard]] qsizetype gapStart(std::size_t number) const { return number == 0 ? 0 : endOf(number - 1); }
    [[nodiscard]] qsizetype gapEnd(std::size_t number) const
    {
        return number + 1 < count() ? m_sentence.numbers[number + 1].start : m_sentence.text.size();
    }
    /// The words between two places that no number has.
    [[nodiscard]] std::vector<std::size_t> freeWords(qsizetype from, qsizetype to) const
    {
        std::vector<std::size_t> found;
        for (std::size_t word = 0; word < m_sentence.words.size(); ++word) {
            if (m_sentence.words[word].start >= from && m_sentence.words[word].end <= to && m_owner[word] < 0)
                found.push_back(word);
        }
        return found;
    }
    [[nodiscard]] bool isPercent(std::size_t number) const
    {
        return m_sentence.numbers[number].counter == Counter::Percent;
    }
    void take(std::size_t word, std::size_t number, bool isWhole = false)
    {
        m_owner[word] = int(number);
        m_isWhole[word] = isWhole;
    }

    /// 5개 과정이 아시아 공무원 대상이었으나: what follows without a break, where nothing stands before.
    void takeBehindKorean(std::size_t number)
    {
        if (takeWithin(number))
            return;
        bool hasOwn = false;
        for (const std::size_t word : freeWords(gapStart(number), m_sentence.numbers[number].start)) {
            const bool isWhole = isPercent(number) && isWholeBefore(word, number);
            hasOwn |= kindOf(m_sentence.words[word]) != NarrowingKind::Years && !isWhole;
        }
        const bool isLast = number + 1 == count();
        const std::vector<std::size_t> behind = freeWords(endOf(number), gapEnd(number));
        if (hasOwn || behind.empty() ||
            matches(breath(), between(endOf(number), m_sentence.words[behind.front()].start)))
            return;
        std::vector<std::size_t> taken;
        for (const std::size_t word : behind) {
            if (kindOf(m_sentence.words[word]) != NarrowingKind::Years)
                taken.push_back(word);
            else if (!isLast)
                break;
        }
        if (taken.empty() ||
            (!isLast && !matches(breath(), between(m_sentence.words[taken.back()].end, gapEnd(number)))))
            return;
        for (const std::size_t word : taken)
            take(word, number);
    }

    /// 15개 아프리카 국가.
    bool takeWithin(std::size_t number)
    {
        if (m_sentence.numbers[number].counter != Counter::Pieces)
            return false;
        const std::vector<std::size_t> behind = freeWords(endOf(number), gapEnd(number));
        if (behind.empty() || m_sentence.words[behind.front()].start > endOf(number) + 1)
            return false;
        take(behind.front(), number);
        return true;
    }

    /// 아시아 참가자의 30%: what is before belongs to the whole.
    [[nodiscard]] bool isWholeBefore(std::size_t word, std::size_t number) const
    {
        static const QRegularExpression whole(
            uR"(^[^,]{0,12}?(?:참가자|연수생|공무원|과정|수료생|참여자|교육생)\s?(?:의|중|가운데)\s?$)"_s);
        static const QRegularExpression subject(uR"([은는이가]\s)"_s);
        const QString gap = between(m_sentence.words[word].end, m_sentence.numbers[number].start);
        return matches(whole, gap) && !matches(subject, gap) && !gap.contains(u"전체"_s);
    }

    /// 37 courses on urban transport; participants from Asia, Europe and Africa.
    void takeBehindEnglish(std::size_t number)
    {
        static const QRegularExpression preposition(
            uR"(\b(?:from|in|on|for|about|of|to|with|at|held|were|was|are|is|by|came|attended|chose|selected|picked|took|studied|trained|preferred|enrolled|learned|represent\w*|among|during|through|had|have|has|included?|involved)\b)"_s);
        static const QRegularExpression together(
            uR"(^\s*(?:,|and|or|&|the|in|on|from|courses|officials|participants|\s)*$)"_s);
        static const QRegularExpression verb(
            uR"(\b(?:were|was|are|is|came|come|attended|took|held|made|went|joined|focus\w*|belong\w*|account\w*|hold|held|worked|had|chose|selected|picked|studied|trained|preferred|enrolled|learned|represent\w*)\b)"_s);
        static const QRegularExpression ofPart(
            uR"(^\W*(?:percent|per cent|%)?\s*of\b(?!\s(?:them|these|those|whom|which)\b))"_s);
        static const QRegularExpression anotherSubject(uR"((?:,|\b(?:and|while|but))\s*(?:the\s)?$)"_s);
        bool hasVerb = false;
        bool hasTaken = false;
        bool isPastNoun = false; // behind "nine online" the noun and what is said of it are yet to come
        qsizetype place = endOf(number);
        for (const std::size_t word : freeWords(place, gapEnd(number))) {
            QString gap = between(place, m_sentence.words[word].start);
            if (!hasTaken && gap.startsWith(u')'))
                gap = gap.sliced(1); // "(74.4%) came from Asia"
            hasVerb |= matches(verb, gap);
            if (hasVerb && number > 0 && isPartOfNext(number - 1))
                break; // "2,413 of the 2,688 participants came by invitation"
            const bool isAdjectiveOfNoun = isAdjective(word, gap);
            const bool joins = isPastNoun
                                   ? matches(together, gap) || (isPercent(number) && !matches(breath(), gap))
                                   : startsByItself(word, gap) || (hasTaken && matches(together, gap)) ||
                                         (matches(preposition, gap) && !matches(breath(), gap));
            if (!joins || (!hasTaken && matches(anotherSubject, gap)) ||
                (hasTaken && isSubjectOfNext(word, number)))
                break;
            const bool isOfWhole = isPercent(number) && !hasVerb &&
                                   matches(ofPart, between(endOf(number), m_sentence.text.size()));
            take(word, number, isOfWhole);
            hasTaken = true;
            isPastNoun |= !isAdjectiveOfNoun;
            place = m_sentence.words[word].end;
        }
    }

    /// 64 mayors, 76 open to all regions, 11 online.
    [[nodiscard]] bool startsByItself(std::size_t word, const QString &gap) const
    {
        static const QRegularExpression meantFor(
            uR"(^(?:open|meant|intended|aimed|designed|targeting|for)\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression since(uR"(^(?:since|from|between|until|through|to|by)\b)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression nouns(uR"(^\s*(?:[\w’'-]+\s){0,5}$)"_s);
        const NarrowingWord &each = m_sentence.words[word];
        if (kindOf(each) == NarrowingKind::Mode)
            return !matches(breath(), gap);
        const bool isPeriod =
            kindOf(each) == NarrowingKind::Years && matches(since, between(each.start, each.end));
        if (isPeriod)
            return matches(nouns, gap);
        const bool isBeside = gap.trimmed().isEmpty();
        return isAdjective(word, gap) || (isBeside && (kindOf(each) == NarrowingKind::Seniority ||
                                                       kindOf(each) == NarrowingKind::Places ||
                                                       matches(meantFor, between(each.start, each.end))));
    }

    /// "came from Asia, and Europe accounted for 5.9%", "…, Europe 159".
    [[nodiscard]] bool isSubjectOfNext(std::size_t word, std::size_t number) const
    {
        static const QRegularExpression verb(
            uR"(^(?:['’]s)?\s(?:(?:accounted|sent|had|has|made|contributed|provided|came|numbered|followed|drew|brought|saw|held|attracted|was|were|is|are|for|with|at)\b[^,;]*)?$)"_s);
        static const QRegularExpression ofYear(uR"(^\s(?:saw|had|brought|drew)\b[^,;]*$)"_s);
        const bool isYears = kindOf(m_sentence.words[word]) == NarrowingKind::Years;
        return number + 1 < count() &&
               matches(isYears ? ofYear : verb, between(m_sentence.words[word].end, gapEnd(number)));
    }

    /// 2,000 Asian participants.
    [[nodiscard]] bool isAdjective(std::size_t word, const QString &gap) const
    {
        const qsizetype end = m_sentence.words[word].end;
        return gap.trimmed().isEmpty() &&
               !nounBehind(between(end, std::min(end + 40, m_sentence.text.size()))).empty();
    }

    /// "Nine of the 17 courses": the next number is the whole.
    [[nodiscard]] bool isPartOfNext(std::size_t number) const
    {
        static const QRegularExpression of(uR"(^\s*(?:out )?of (?:the |all |its |these )*$)"_s);
        return number + 1 < count() &&
               matches(of, between(endOf(number), m_sentence.numbers[number + 1].start));
    }

    [[nodiscard]] BoundWords wordsOf(std::size_t number)
    {
        BoundWords bound;
        for (const std::size_t word : freeWords(gapStart(number), m_sentence.numbers[number].start)) {
            const bool isYears = kindOf(m_sentence.words[word]) == NarrowingKind::Years;
            const bool isWhole =
                isPercent(number) && (isYears || (m_isKorean && isWholeBefore(word, number)));
            (isWhole ? bound.whole : bound.own).push_back(m_sentence.words[word]);
        }
        for (std::size_t word = 0; word < m_sentence.words.size(); ++word) {
            const bool isOfNext = isPartOfNext(number) && m_owner[word] == int(number) + 1;
            const bool isOfWhole = m_isWhole[word] || (isOfNext && isPercent(number));
            if (m_owner[word] == int(number) || isOfNext)
                (isOfWhole ? bound.whole : bound.own).push_back(m_sentence.words[word]);
        }
        if (isPartOfNext(number)) {
            for (const std::size_t word : freeWords(endOf(number + 1), gapEnd(number + 1))) {
                if (!matches(breath(), between(endOf(number + 1), m_sentence.words[word].start)))
                    bound.own.push_back(m_sentence.words[word]);
            }
        }
        if (number + 1 < count() && bound.own.empty() && (isPercent(number) || isPercent(number + 1)))
            takeFromNext(bound, number);
        inherit(bound, number);
        if (!isPercent(number)) { // of which the outer word is the whole
            const qsizetype start = m_sentence.numbers[number].start;
            dropOuter(bound.own, m_sentence.text, start);
            dropOuter(bound.inherited, m_sentence.text, start);
        }
        return bound;
    }

    /// 30%인 800명 이상이 과장급 이상, "three quarters of attendances (74.4%) came from Asia": two numbers
    /// for the same thing.
    void takeFromNext(BoundWords &bound, std::size_t number)
    {
        static const QRegularExpression same(
            uR"(^\s?(?:(?:인|에 해당하는|에 이르는|,|\()?\s?(?:약\s?)?|of [\w\s]{0,30}\(|\()$)"_s);
        if (!matches(same, between(endOf(number), m_sentence.numbers[number + 1].start)))
            return;
        for (std::size_t word = 0; word < m_sentence.words.size(); ++word) {
            if (m_owner[word] == int(number) + 1)
                bound.own.push_back(m_sentence.words[word]);
        }
    }

    [[nodiscard]] static bool hasKind(const Words &words, NarrowingKind kind)
    {
        return std::any_of(words.begin(), words.end(),
                           [kind](const NarrowingWord &word) { return kindOf(word) == kind; });
    }

    /// The gap in which a place lies, by the number behind it.
    [[nodiscard]] std::size_t gapOf(qsizetype place) const
    {
        std::size_t number = 0;
        while (number < count() && endOf(number) <= place)
            ++number;
        return number;
    }

    void inherit(BoundWords &bound, std::size_t number)
    {
        bound.isInheritedSurely = true;
        for (const NarrowingKind kind : narrowingKinds) {
            if (hasKind(bound.own, kind) || hasKind(bound.whole, kind))
                continue;
            std::optional<std::size_t> gap;
            for (std::size_t word = m_sentence.words.size(); word-- > 0;) {
                const NarrowingWord &each = m_sentence.words[word];
                const bool isOfAnother = each.end <= gapStart(number) ||
                                         (each.end <= m_sentence.numbers[number].start && m_owner[word] >= 0);
                if (!isOfAnother || m_owner[word] == int(number) || kindOf(each) != kind)
                    continue;
                if (gap && gapOf(each.start) != *gap)
                    break;
                gap = gapOf(each.start);
                bound.inherited.push_back(each);
                // 실인원 149명, 연인원 159명: a list goes on.
                // "In 2019, 17 courses", "held online, with 275 participants": the clause goes on.
                static const QRegularExpression listed(
                    uR"((?<=명|회|곳|개|국|도시|과정|%),\s|^(?: alone)?,\s(?=[\w\s]*\d)|,\s(?=with\s))"_s);
                const QString way =
                    between(each.end, m_sentence.numbers[number].start).replace(listed, u" "_s);
                const bool isBreak = matches(breath(), way) || m_owner[word] >= 0;
                bound.isInheritedSurely = bound.isInheritedSurely && !isBreak;
            }
        }
    }

    /// A, B, C에 각각 1, 2, 3; A, B and C had 1, 2 and 3 respectively.
    void respectively(std::vector<BoundWords> &bound) const
    {
        static const QRegularExpression each(uR"(각각|각기|respectively)"_s);
        if (!matches(each, m_sentence.text))
            return;
        for (std::size_t first = 0; first < count(); ++first) {
            Words listed;
            Words common; // 2019년 베트남과 몽골에서 각각 …
            for (const NarrowingWord &word : bound[first].own)
                (kindOf(word) == kindOf(bound[first].own.back()) ? listed : common).push_back(word);
            const std::vector<std::size_t> numbers = likeNumbers(first);
            if (listed.size() < 2 || listed.size() > numbers.size())
                continue;
            const BoundWords shared = bound[first];
            for (const std::size_t number : numbers) {
                const std::size_t place = placeAmong(numbers, number);
                if (place >= listed.size())
                    continue;
                bound[number] = shared;
                bound[number].own = common;
                bound[number].own.push_back(listed[place]);
            }
            first = numbers.back();
        }
    }

    /// 13개 도시 166명과 1개 도시 146명: the first and the second that count by the same word.
    [[nodiscard]] std::size_t placeAmong(const std::vector<std::size_t> &numbers, std::size_t number) const
    {
        return std::size_t(std::count_if(numbers.begin(), numbers.end(), [&](std::size_t other) {
            return other < number &&
                   isLike(m_sentence.numbers[other].counter, m_sentence.numbers[number].counter);
        }));
    }

    /// The number and those behind it that count by the same word and have no words of their own before them.
    [[nodiscard]] std::vector<std::size_t> likeNumbers(std::size_t first) const
    {
        std::vector<std::size_t> numbers{first};
        for (std::size_t number = first + 1; number < count(); ++number) {
            if (!freeWords(endOf(number - 1), m_sentence.numbers[number].start).empty())
                break;
            if (isPercent(number) == isPercent(first))
                numbers.push_back(number);
        }
        return numbers;
    }

    const ReadSentence &m_sentence;
    bool m_isKorean;
    std::vector<int> m_owner; ///< of each word the number behind which it stands; -1 for none
    std::vector<bool> m_isWhole;
};

} // namespace

const QRegularExpression &breath()
{
    static const QRegularExpression pattern(
        uR"([,;:()—]|(?:으나|지만|는데|[했였었았됐]고|으며|이며|하며|이고|하여|해)\s)"_s);
    return pattern;
}

bool isInKorean(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isHangul);
}

std::vector<BoundWords> boundWords(const ReadSentence &sentence)
{
    return Binder(sentence).bind();
}

} // namespace yeonsu
