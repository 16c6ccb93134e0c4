#include "release/number_scopes.h"

#include "release/matches.h"
#include "release/sentence_gaps.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Words = std::vector<NarrowingWord>;

Words ofKind(const Words &words, NarrowingKind kind)
{
    Words found;
    std::copy_if(words.begin(), words.end(), std::back_inserter(found),
                 [kind](const NarrowingWord &word) { return kindOf(word) == kind; });
    return found;
}

/// 2020년과 2021년: the courses of both, where each is a year by itself.
void takeSeveralYears(Filter &filter, const Words &words)
{
    QStringList years;
    for (const NarrowingWord &word : ofKind(words, NarrowingKind::Years)) {
        const Narrowing &meaning = word.meanings.front();
        if (!meaning.fromYear || meaning.fromYear != meaning.toYear)
            return;
        years.append(QString::number(*meaning.fromYear));
    }
    years.removeDuplicates();
    if (years.size() < 2)
        return;
    filter.fromYear.reset();
    filter.toYear.reset();
    filter.select(Dimension::Year, years);
}

class ScopeReader
{
public:
    ScopeReader(const ReadSentence &sentence, const std::vector<BoundWords> &bound, std::size_t number)
        : m_sentence(sentence)
        , m_bound(bound)
        , m_number(number)
        , m_own(joined(bound[number].own, bound[number].whole))
    {
    }

    NumberScopes read(bool saysAll, bool isOfThem)
    {
        const Words &inherited = m_bound[m_number].inherited;
        m_scopes.isSure = !m_own.empty() || inherited.empty() || (isOfThem && !spokeOfSeveral()) ||
                          (m_bound[m_number].isInheritedSurely && !spokeOfSeveral());
        m_scopes.isTotal = m_own.empty() && saysAll && !inherited.empty();
        m_scopes.isSure = m_scopes.isSure || m_scopes.isTotal;
        if (m_own.empty() && saysAll)
            add({});
        add(joined(inherited, m_own));
        if (!m_bound[m_number].isInheritedSurely)
            add(m_own);
        addNearest();
        // 70%가 실무자인 참가자 2,688명: the words are those of the share.
        if (m_number > 0 && m_sentence.numbers[m_number - 1].counter == Counter::Percent)
            add({});
        addChoices();
        addParts();
        addNext();
        return std::move(m_scopes);
    }

private:
    void add(const Words &words)
    {
        for (const Filter &filter : filtersOf(words)) {
            if (std::find(m_scopes.filters.begin(), m_scopes.filters.end(), filter) == m_scopes.filters.end())
                m_scopes.filters.push_back(filter);
        }
    }
    [[nodiscard]] QString between(qsizetype from, qsizetype to) const
    {
        from = std::max<qsizetype>(0, from);
        return m_sentence.text.sliced(from, std::max<qsizetype>(0, to - from));
    }
    [[nodiscard]] Words earlier(NarrowingKind kind) const
    {
        Words words = ofKind(m_sentence.words, kind);
        std::erase_if(words, [this](const NarrowingWord &word) {
            return word.end > m_sentence.numbers[m_number].start;
        });
        return words;
    }

    /// 초청 3회와 온라인 2회를 운영해 106명: which of them, or both, only the reader knows.
    [[nodiscard]] bool spokeOfSeveral() const
    {
        return std::any_of(narrowingKinds.begin(), narrowingKinds.end(), [this](NarrowingKind kind) {
            const Words taken = ofKind(m_bound[m_number].inherited, kind);
            return !taken.empty() && earlier(kind).size() > taken.size() && !isTopic(taken.front());
        });
    }

    /// 일본은, 유럽에서는: what follows is said of it.
    [[nodiscard]] bool isTopic(const NarrowingWord &word) const
    {
        static const QRegularExpression topic(uR"(^[^\d,]{0,12}?(?:[은는]\s|에서\s|에는\s))"_s);
        // 아프리카 15개국 40개 도시 256명, 도시교통 37회에 543명
        static const QRegularExpression beside(
            uR"(^(?:\s?[\d,]+\s?(?:개국|개\s?도시|명|회|개\s?과정|곳|개)?(?:에서|에\s?걸쳐|에|의)?)*\s*$)"_s);
        const QString way = between(word.end, m_sentence.numbers[m_number].start);
        return matches(beside, way) || matches(topic, way) || startsClause(word);
    }

    /// "…; South America 256 from 40", "…, and Malaysia 85 from 8": of what was counted before nothing more
    /// is said.
    [[nodiscard]] bool startsClause(const NarrowingWord &word) const
    {
        static const QRegularExpression start(uR"((?:;|,\s(?:and|while|but|whereas))\s(?:the\s)?$)"_s);
        const auto isBefore = [&](const NarrowingWord &other) {
            return kindOf(other) == kindOf(word) && other.end <= word.start;
        };
        const auto last = std::find_if(m_sentence.words.rbegin(), m_sentence.words.rend(), isBefore);
        if (last == m_sentence.words.rend() || !matches(start, between(last->end, word.start)))
            return false;
        return std::any_of(m_sentence.numbers.begin(), m_sentence.numbers.end(),
                           [&](const WrittenNumber &number) {
                               return number.start >= last->end && number.end() <= word.start;
                           });
    }

    /// Of each kind the last words that a list joins: Mongolia of "Indonesia, followed by Mongolia".
    void addNearest()
    {
        static const QRegularExpression list(uR"(^[과와]?\s*(?:,|and|or|&|및|·|the|\s)*$)"_s);
        Words kept;
        for (std::size_t word = m_own.size(); word-- > 0;) {
            const auto later = std::find_if(kept.rbegin(), kept.rend(), [&](const NarrowingWord &each) {
                return kindOf(each) == kindOf(m_own[word]);
            });
            if (later != kept.rend() && !matches(list, between(m_own[word].end, later->start)))
                break;
            kept.push_back(m_own[word]);
        }
        std::reverse(kept.begin(), kept.end());
        if (kept.size() < m_own.size())
            add(kept);
    }

    /// Of each kind that is taken over the nearest words, all of them, or none.
    void addChoices()
    {
        std::vector<Words> scopes{m_own};
        for (const NarrowingKind kind : narrowingKinds) {
            const Words nearest = ofKind(m_bound[m_number].inherited, kind);
            if (nearest.empty())
                continue;
            const Words all = earlier(kind);
            const std::size_t size = scopes.size();
            for (std::size_t i = 0; i < size; ++i) {
                scopes.push_back(joined(nearest, scopes[i]));
                if (all.size() > nearest.size())
                    scopes.push_back(joined(all, scopes[i]));
            }
        }
        for (const Words &scope : scopes)
            add(scope);
    }

    /// A와 B before a number: each alone, or the last; and what stands in the number's own clause.
    void addParts()
    {
        static const QRegularExpression sum(uR"(합|더하|모두|총|등\s|together|total|in all)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
        const Words all = joined(m_bound[m_number].inherited, m_own);
        for (const NarrowingKind kind : narrowingKinds) {
            Words others = m_own;
            const Words several = ofKind(all, kind);
            std::erase_if(others, [kind](const NarrowingWord &word) { return kindOf(word) == kind; });
            if (several.size() > 1) {
                Words otherKinds = all;
                std::erase_if(otherKinds, [kind](const NarrowingWord &word) { return kindOf(word) == kind; });
                for (const NarrowingWord &one : several) {
                    add(joined(otherKinds, {one}));
                    add(joined(others, {one}));
                }
            }
            // Beside a name of its own a number is of others, too, only where it adds them up.
            const qsizetype start = m_sentence.numbers[m_number].start;
            const bool isSum = matches(sum, between(start - 24, start));
            const Words before = ofKind(m_own, kind).empty() || isSum ? earlier(kind) : Words();
            constexpr std::size_t most = 8; // what no reader keeps in mind
            if (before.size() < 2 || before.size() > most)
                continue;
            add(joined(others, before)); // 8회와 9회를 합해 17회
            const Words nearest = ofKind(m_bound[m_number].inherited, kind);
            if (!nearest.empty() && isTopic(nearest.front()))
                continue; // 2010년에는 …, 2011년에는 12개 과정에 159명
            for (const NarrowingWord &one : before)
                add(joined(others, {one})); // 이집트에서는 카이로 9명 등 6개 도시
        }
        const qsizetype number = m_sentence.numbers[m_number].start;
        static const QRegularExpression after(uR"((?:뒤|(?<!이)후|다음)(?:에도|에는|에|로|도)?\s|면서\s)"_s);
        Words near;
        Words far;
        for (const NarrowingWord &word : m_own) {
            const QString way = between(word.end, number);
            (matches(breath(), way) || matches(after, way) ? far : near).push_back(word);
        }
        if (far.empty())
            return;
        add(near);
        for (const NarrowingKind kind : narrowingKinds)
            add(joined(ofKind(far, kind), near));
    }

    /// "98 in 4 courses in 2021": what stands behind the next number may be said of both.
    void addNext()
    {
        if (m_number + 1 >= m_bound.size() || isInKorean(m_sentence.text))
            return;
        const qsizetype end = m_sentence.numbers[m_number].end();
        if (matches(breath(), between(end, m_sentence.numbers[m_number + 1].start)))
            return;
        Words more;
        for (const NarrowingWord &word : m_bound[m_number + 1].own) {
            if (ofKind(m_own, kindOf(word)).empty())
                more.push_back(word);
        }
        if (more.empty())
            return;
        const bool isOfYears =
            ofKind(more, NarrowingKind::Years).size() == more.size(); // wrong of all, and of them
        m_scopes.isSure = m_scopes.isSure && (!m_own.empty() || isOfYears);
        add(joined(m_own, more));
        add(joined(joined(m_bound[m_number].inherited, m_own), more));
    }

    const ReadSentence &m_sentence;
    const std::vector<BoundWords> &m_bound;
    std::size_t m_number;
    Words m_own;
    NumberScopes m_scopes;
};

} // namespace

std::vector<Filter> filtersOf(const std::vector<NarrowingWord> &words)
{
    std::size_t most = 1;
    for (const NarrowingWord &word : words)
        most = std::max(most, word.meanings.size());
    std::vector<Filter> filters;
    for (std::size_t choice = 0; choice < most; ++choice) {
        Filter filter;
        for (const NarrowingWord &word : words)
            addTo(filter, word.meanings[std::min(choice, word.meanings.size() - 1)]);
        if (std::find(filters.begin(), filters.end(), filter) == filters.end())
            filters.push_back(filter);
    }
    Filter ofAllYears = filters.front();
    takeSeveralYears(ofAllYears, words);
    if (ofAllYears != filters.front())
        filters.insert(filters.begin(), ofAllYears);
    return filters;
}

NumberScopes scopesOf(const ReadSentence &sentence, const std::vector<BoundWords> &bound, std::size_t number,
                      bool saysAll, bool isOfThem)
{
    return ScopeReader(sentence, bound, number).read(saysAll, isOfThem);
}

} // namespace yeonsu
