#include "release/word_binding.h"

#include "release/english_binding.h"
#include "release/korean_binding.h"
#include "release/matches.h"
#include "release/outer_words.h"
#include "release/sentence_gaps.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Words = std::vector<NarrowingWord>;

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
        : m_words(sentence)
        , m_isKorean(isInKorean(sentence.text))
    {
    }

    std::vector<BoundWords> bind()
    {
        for (std::size_t number = 0; number < m_words.count(); ++number)
            m_isKorean ? takeBehindKorean(m_words, number) : takeBehindEnglish(m_words, number);
        std::vector<BoundWords> bound(m_words.count());
        for (std::size_t number = 0; number < m_words.count(); ++number)
            bound[number] = wordsOf(number);
        respectively(bound);
        return bound;
    }

private:
    [[nodiscard]] BoundWords wordsOf(std::size_t number)
    {
        BoundWords bound;
        for (const std::size_t word : m_words.freeWords(m_words.gapStart(number), m_words.startOf(number))) {
            const bool isYears = kindOf(m_words.word(word)) == NarrowingKind::Years;
            const bool isWhole = m_words.isPercent(number) &&
                                 (isYears || (m_isKorean && isWholeBefore(m_words, word, number)));
            (isWhole ? bound.whole : bound.own).push_back(m_words.word(word));
        }
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            const bool isOfNext = m_words.isPartOfNext(number) && m_words.isOf(word, number + 1);
            const bool isOfWhole = m_words.isWhole(word) || (isOfNext && m_words.isPercent(number));
            if (m_words.isOf(word, number) || isOfNext)
                (isOfWhole ? bound.whole : bound.own).push_back(m_words.word(word));
        }
        if (m_words.isPartOfNext(number)) {
            for (const std::size_t word :
                 m_words.freeWords(m_words.endOf(number + 1), m_words.gapEnd(number + 1))) {
                if (matches(breath(), m_words.between(m_words.endOf(number + 1), m_words.word(word).start)))
                    continue;
                bound.own.push_back(m_words.word(word));
                m_words.take(word, number);
            }
        }
        if (number + 1 < m_words.count() && bound.own.empty() &&
            (m_words.isPercent(number) || m_words.isPercent(number + 1)))
            takeFromNext(bound, number);
        inherit(bound, number);
        if (!m_words.isPercent(number)) { // of which the outer word is the whole
            const qsizetype start = m_words.startOf(number);
            dropOuter(bound.own, m_words.text(), start);
            dropOuter(bound.inherited, m_words.text(), start);
        }
        return bound;
    }

    /// 30%인 800명 이상이 과장급 이상, "three quarters of attendances (74.4%) came from Asia", "800 people,
    /// or 30%, held": two numbers for the same thing.
    void takeFromNext(BoundWords &bound, std::size_t number)
    {
        static const QRegularExpression same(
            uR"(^\s?(?:(?:인|에 해당하는|에 이르는|,|\()?\s?(?:(?:전체|총)의\s)?(?:약\s?)?|of [\w\s]{0,30}\(|(?:[a-z]+\s){0,2}[a-z]+,\sor\s(?:about\s)?|\()$)"_s);
        if (!matches(same, m_words.between(m_words.endOf(number), m_words.startOf(number + 1))))
            return;
        for (std::size_t word = 0; word < m_words.size(); ++word) {
            if (m_words.isOf(word, number + 1))
                bound.own.push_back(m_words.word(word));
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
        while (number < m_words.count() && m_words.endOf(number) <= place)
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
            for (std::size_t word = m_words.size(); word-- > 0;) {
                const NarrowingWord &each = m_words.word(word);
                const bool isOfAnother = each.end <= m_words.gapStart(number) ||
                                         (each.end <= m_words.startOf(number) && !m_words.isFree(word));
                if (!isOfAnother || m_words.isOf(word, number) || kindOf(each) != kind)
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
                    m_words.between(each.end, m_words.startOf(number)).replace(listed, u" "_s);
                const bool isBreak = matches(breath(), way) || !m_words.isFree(word);
                bound.isInheritedSurely = bound.isInheritedSurely && !isBreak;
            }
        }
    }

    /// A, B, C에 각각 1, 2, 3; A, B and C had 1, 2 and 3 respectively.
    void respectively(std::vector<BoundWords> &bound) const
    {
        static const QRegularExpression each(uR"(각각|각기|respectively)"_s);
        if (!matches(each, m_words.text()))
            return;
        for (std::size_t first = 0; first < m_words.count(); ++first) {
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
            return other < number && isLike(m_words.counterOf(other), m_words.counterOf(number));
        }));
    }

    /// The number and those behind it that count by the same word and have no words of their own before them.
    [[nodiscard]] std::vector<std::size_t> likeNumbers(std::size_t first) const
    {
        std::vector<std::size_t> numbers{first};
        for (std::size_t number = first + 1; number < m_words.count(); ++number) {
            if (!m_words.freeWords(m_words.endOf(number - 1), m_words.startOf(number)).empty())
                break;
            if (m_words.isPercent(number) == m_words.isPercent(first))
                numbers.push_back(number);
        }
        return numbers;
    }

    OwnedWords m_words;
    bool m_isKorean;
};

} // namespace

std::vector<NarrowingWord> joined(std::vector<NarrowingWord> words, const std::vector<NarrowingWord> &more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::vector<BoundWords> boundWords(const ReadSentence &sentence)
{
    return Binder(sentence).bind();
}

} // namespace yeonsu
