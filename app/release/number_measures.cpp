#include "release/number_measures.h"

#include "release/counted_noun.h"
#include "release/matches.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Measures = std::vector<Measure>;

bool isOfPeople(const Measures &measures)
{
    return !measures.empty() && countsPeople(measures.front());
}

class MeasureReader
{
public:
    MeasureReader(const SentenceGaps &gaps, const std::vector<BoundWords> &bound)
        : m_gaps(gaps)
        , m_bound(bound)
        , m_found(gaps.count())
    {
    }

    std::vector<NumberMeasures> read()
    {
        for (std::size_t i = m_found.size(); i-- > 0;)
            m_found[i].measures = isShare(i) ? Measures() : named(i);
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (isShare(i))
                m_found[i].measures = ofShare(i);
            else if (needsOthers(i))
                takeFromOthers(i);
            else if (isElliptic(i) && m_gaps.isOfNumberBefore(i))
                m_found[i] = m_found[i - 1];
            else if (isElliptic(i) && isSubject(i))
                addFromBefore(i);
            else if (m_found[i].measures.size() == 2)
                m_found[i].measures = kinds(i);
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const WrittenNumber &number(std::size_t i) const { return m_gaps.number(i); }
    [[nodiscard]] bool isShare(std::size_t i) const { return number(i).counter == Counter::Percent; }

    /// What stands before the number, without the noun that the number before it counts.
    [[nodiscard]] QString ownBefore(std::size_t i) const
    {
        const QString before = m_gaps.before(i);
        return i > 0 ? before.sliced(endOfNounBehind(before)) : before;
    }

    /// By what stands beside the number.
    [[nodiscard]] Measures named(std::size_t i) const
    {
        const Counter counter = number(i).counter;
        if (counter == Counter::Places || counter == Counter::Pieces)
            return ofPieces(i);
        if (counter != Counter::None)
            return measuresOf(counter);
        Measures found = nounBehind(m_gaps.behind(i));
        if (found.empty() && m_gaps.isPartOfNext(i))
            found = m_found[i + 1].measures;
        if (found.empty())
            found = isPlaceOfNext(i) ? m_found[i + 1].measures : nounAtEnd(ownBefore(i));
        if (isOfOnePlace(i, found))
            found.clear();
        const auto &own = m_bound[i].own;
        const bool isOfLevel = std::any_of(own.begin(), own.end(), [&](const NarrowingWord &word) {
            const bool isBeside = word.start >= number(i).end() && word.start <= number(i).end() + 1;
            return kindOf(word) == NarrowingKind::Seniority ||
                   (isBeside && kindOf(word) == NarrowingKind::Places); // 159 Europeans
        });
        if (found.empty() && isOfLevel)
            return measuresOf(Counter::People);
        return found.empty() ? measuresOfVerb(ownBefore(i)) : found;
    }

    /// 181 Asian and 40 African cities.
    [[nodiscard]] bool isPlaceOfNext(std::size_t i) const
    {
        static const QRegularExpression list(uR"(^\s*[a-z]{0,3}(?:,\s?and|,|\sand|\sor)\s*$)"_s);
        const auto hasPlaceBehind = [this](std::size_t each) {
            const auto &own = m_bound[each].own;
            return std::any_of(own.begin(), own.end(), [&](const NarrowingWord &word) {
                return kindOf(word) == NarrowingKind::Places && word.start == number(each).end() + 1;
            });
        };
        return i + 1 < m_found.size() && matches(list, m_gaps.behind(i)) && hasPlaceBehind(i) &&
               hasPlaceBehind(i + 1) && !nounBehind(m_gaps.behind(i + 1)).empty();
    }

    /// "The top countries were Indonesia (188)": of one country no number counts countries.
    [[nodiscard]] bool isOfOnePlace(std::size_t i, const Measures &found) const
    {
        const auto &own = m_bound[i].own;
        const bool isOfCountry =
            own.size() == 1 && own.front().meanings.front().dimension == Dimension::Country;
        const bool isOfCity = own.size() == 1 && own.front().meanings.front().dimension == Dimension::City;
        return (isOfCountry && found == Measures{Measure::Countries}) ||
               (isOfCity && found == Measures{Measure::Cities});
    }

    /// "drew 490 to 24", "ran 163 by invitation".
    [[nodiscard]] static Measures measuresOfVerb(const QString &before)
    {
        static const QRegularExpression people(
            uR"(\b(?:drew|attracted|trained|welcomed|sent|brought|hosted|taught)\s*$)"_s);
        static const QRegularExpression courses(
            uR"(\b(?:ran|held|offered|organi[sz]ed|runs|holds|offers)\s*$)"_s);
        if (matches(people, before))
            return measuresOf(Counter::People);
        return matches(courses, before) ? Measures{Measure::Courses} : Measures();
    }

    /// 280개가 넘는 도시, 참가 도시는 181곳, 40개, 25개 도시.
    [[nodiscard]] Measures ofPieces(std::size_t i) const
    {
        static const QRegularExpression list(uR"(^\s*[,·]?\s*$)"_s);
        Measures found = koreanNounBehind(m_gaps.behind(i));
        if (found.empty())
            found = nounAtEnd(m_gaps.before(i));
        if (found.empty() && i + 1 < m_found.size() && matches(list, m_gaps.behind(i)))
            found = m_found[i + 1].measures;
        const bool mayBe = number(i).counter == Counter::Pieces || found == Measures{Measure::Cities};
        return mayBe ? found : Measures();
    }

    /// Without a noun right behind it, and behind a number that may count the same.
    [[nodiscard]] bool isElliptic(std::size_t i) const
    {
        return i > 0 && number(i).counter == Counter::None && nounBehind(m_gaps.behind(i)).empty() &&
               !m_found[i - 1].measures.empty() && !isShare(i - 1);
    }

    /// "drew 2,413 participants and online courses 275": counted, or what the other thing is counted of.
    [[nodiscard]] bool isSubject(std::size_t i) const
    {
        static const QRegularExpression nouns(uR"(^\s*(?:,|;|and|while|but)\s[\w\s’'()-]*\s$)"_s);
        static const QRegularExpression verb(
            uR"(\b(?:in|of|to|on|numbered|were|was|are|is|had|has|held|ran|hosted|brought|drew|total\w*|reached)\b)"_s);
        const QString before = ownBefore(i);
        static const QRegularExpression aside(uR"([,;]\s*$)"_s);
        return matches(aside, before) || (matches(nouns, before) && !matches(verb, before));
    }

    void addFromBefore(std::size_t i)
    {
        Measures found = m_found[i - 1].measures;
        if (found == m_found[i].measures)
            return;
        found.insert(found.end(), m_found[i].measures.begin(), m_found[i].measures.end());
        m_found[i] = {found, false};
    }

    [[nodiscard]] bool needsOthers(std::size_t i) const
    {
        static const QRegularExpression ofThem(uR"(^\s*of (?:them|these|those|which|whom)\b)"_s);
        const Counter counter = number(i).counter;
        if (counter == Counter::None)
            return m_found[i].measures.empty() || matches(ofThem, m_gaps.behind(i));
        return m_found[i].measures.empty() && (counter == Counter::Places || counter == Counter::Pieces);
    }

    /// "Europe 159 and Africa 256", 아시아 181곳, 아프리카 40곳: counted as a number before. "543 in 37": not
    /// what the number on the other side of "in" counts.
    void takeFromOthers(std::size_t i)
    {
        static const QRegularExpression in(uR"(^\s*(?:in|to|across|over|from|at|with)\s*$)"_s);
        const bool isOfPieces = number(i).counter != Counter::None;
        std::vector<Measures> candidates;
        for (std::size_t other = i; other-- > 0;) {
            const bool isLike = !isOfPieces || number(other).counter == number(i).counter;
            const Measures &measures = m_found[other].measures;
            if (isLike && !isShare(other) && !measures.empty())
                addTo(candidates, measures);
        }
        const bool isAmong = i > 0 && m_gaps.isOfThem(i) && !m_found[i - 1].measures.empty() && isOfPieces;
        if (isAmong && candidates.empty()) // 9개 과정 가운데 5개
            candidates = {m_found[i - 1].measures};
        if (i > 0 && matches(in, ownBefore(i)))
            drop(candidates, m_found[i - 1].measures);
        if (i + 1 < m_found.size() && matches(in, m_gaps.behind(i)))
            drop(candidates, m_found[i + 1].measures);
        const auto &own = m_bound[i].own;
        const bool isOfCity = std::any_of(own.begin(), own.end(), [](const NarrowingWord &word) {
            return word.meanings.front().dimension == Dimension::City;
        });
        if (isOfCity) // "from 13 cities, Hanoi 35"
            drop(candidates, {Measure::Cities});
        m_found[i].measures.clear();
        m_found[i].isSure = candidates.size() == 1;
        if (candidates.empty() && !isOfPieces)
            candidates = {behindList(i)};
        for (const Measures &each : candidates)
            m_found[i].measures.insert(m_found[i].measures.end(), each.begin(), each.end());
    }

    /// People of either kind are one candidate.
    static void addTo(std::vector<Measures> &candidates, const Measures &measures)
    {
        const auto known = std::find_if(candidates.begin(), candidates.end(), [&](const Measures &each) {
            return each == measures || (isOfPeople(each) && isOfPeople(measures));
        });
        if (known == candidates.end()) {
            candidates.push_back(measures);
            return;
        }
        for (const Measure measure : measures) {
            if (std::find(known->begin(), known->end(), measure) == known->end())
                known->push_back(measure);
        }
    }

    /// "Vietnamese (166) and Mongolian (146) officials".
    [[nodiscard]] Measures behindList(std::size_t i) const
    {
        static const QRegularExpression list(uR"(^\)[\s,]*(?:and\s*)?\($)"_s);
        while (i + 1 < m_found.size() && matches(list, m_gaps.behind(i).simplified()))
            ++i;
        return m_gaps.behind(i).startsWith(u')') ? firstNoun(m_gaps.behind(i)) : Measures();
    }

    /// Where something else is left.
    static void drop(std::vector<Measures> &candidates, const Measures &measures)
    {
        if (candidates.size() > 1)
            std::erase_if(candidates, [&](const Measures &each) {
                return each == measures || (isOfPeople(each) && isOfPeople(measures));
            });
    }

    /// Attendances or persons, by the words that stand nearest; else by the number of the same list before.
    [[nodiscard]] Measures kinds(std::size_t i) const
    {
        static const QRegularExpression list(uR"(^[\s,·와과및은는이가에서의온명()]*$)"_s);
        const QString behind = m_gaps.behind(i);
        if (const Measures kind = kindRightBehind(behind); !kind.empty())
            return kind;
        if (const Measures kind = kindBefore(ownBefore(i)); !kind.empty())
            return kind;
        if (i > 0 && isOfPeople(m_found[i - 1].measures) && !isShare(i - 1) &&
            matches(list, m_gaps.before(i)))
            return m_found[i - 1].measures;
        const Measures kind = kindByVerb(behind);
        return kind.empty() ? measuresOf(Counter::People) : kind;
    }

    [[nodiscard]] Measures ofShare(std::size_t i) const
    {
        static const QRegularExpression of(uR"(^\s*of\b)"_s);
        if (m_gaps.isOfThem(i)) {
            if (const Measures people = peopleBefore(i); !people.empty())
                return people;
        }
        Measures found =
            m_gaps.isPartOfNext(i) ? m_found[i + 1].measures : nounBehind(m_gaps.behind(i).remove(of));
        static const QRegularExpression object(uR"([가-힣]+(?:을|를|에|에서)(?=[\s,]))"_s);
        if (found.empty())
            found = nounAtEnd(ownBefore(i).remove(object));
        if (found.empty() && i > 0)
            return m_found[i - 1].measures;
        if (found.empty())
            found = {Measure::Attendances, Measure::Persons, Measure::Courses};
        return found.size() == 2 ? kinds(i) : found;
    }

    [[nodiscard]] Measures peopleBefore(std::size_t i) const
    {
        for (std::size_t other = i; other-- > 0;) {
            if (isOfPeople(m_found[other].measures) && !isShare(other))
                return m_found[other].measures;
        }
        return {};
    }

    const SentenceGaps &m_gaps;
    const std::vector<BoundWords> &m_bound;
    std::vector<NumberMeasures> m_found;
};

} // namespace

std::vector<NumberMeasures> measuresIn(const SentenceGaps &gaps, const std::vector<BoundWords> &bound)
{
    return MeasureReader(gaps, bound).read();
}

} // namespace yeonsu
