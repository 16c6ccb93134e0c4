#include "release/share_meaning.h"

#include "release/counted_noun.h"
#include "release/matches.h"
#include "release/neighbour_names.h"
#include "release/number_scopes.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Words = std::vector<NarrowingWord>;

class ShareReader
{
public:
    explicit ShareReader(const SentenceReading &reading)
        : m_reading(reading)
    {
    }

    [[nodiscard]] NumberMeaning meaningOf(std::size_t i) const
    {
        static const QRegularExpression among(uR"(^[^,.]{0,8}?(?:중|가운데))"_s);
        if (isOfNumberBefore(i) && (m_reading.bound[i].own.empty() || isInBrackets(i)))
            return shareOfSame(i - 1);
        if (m_reading.bound[i].own.empty() && isSaidAnew(i))
            return shareOfSame(i > 1 && m_reading.gaps.isPartOfNext(i - 2) ? i - 2 : i - 1);
        const BoundWords &bound = m_reading.bound[i];
        Words part = bound.own;
        Words whole = bound.whole;
        static const QRegularExpression goesOn(uR"(\band\s*$|^,\s전체)"_s);
        const bool isOwn = !part.empty() || (bound.isInheritedSurely && !bound.inherited.empty() &&
                                             goesOn.match(m_reading.gaps.before(i)).hasMatch());
        const bool isAmong =
            m_reading.gaps.isOfThem(i) || (i > 0 && among.match(m_reading.gaps.before(i)).hasMatch());
        if (isAmong)
            whole = joined(whole, wholeBefore(i));
        for (const NarrowingWord &word : bound.inherited)
            (isAmong || kindOf(word) == NarrowingKind::Years ? whole : part).push_back(word);
        NumberMeaning meaning;
        meaning.isShareOfBefore = i > 0 && isShareOfWhole(m_reading, i);
        meaning.isShareOfNext = m_reading.gaps.isPartOfNext(i);
        if (part.empty())
            return meaning;
        addShares(meaning, m_reading.measures[i].measures, part, whole);
        addEach(meaning, i, whole);
        if (isOwn && part.size() > bound.own.size())
            addShares(meaning, m_reading.measures[i].measures, bound.own, whole);
        meaning.isClear = isAboutTraining(m_reading.sentence.text) && isOwn && m_reading.measures[i].isSure &&
                          !isDenied(m_reading.gaps.around(i)) &&
                          !hasUnknownNeighbour(m_reading.gaps, joined(bound.own, bound.inherited));
        return meaning;
    }

private:
    /// 159명(5.9%), 159명으로 전체의 5.9%: the share of what was just counted.
    [[nodiscard]] bool isOfNumberBefore(std::size_t i) const
    {
        static const QRegularExpression same(
            uR"(^\s?(?:\(|,\s?|인\s|이며,?\s|으로,?\s|로,?\s)\s?(?:(?:전체|총)(?:\s?(?:참가자|연수생|과정|도시|공무원|인원|연인원))?(?:의|\s중|\s가운데)?\s?)?$|^\s*\(\s*$)"_s);
        return i > 0 && m_reading.gaps.number(i - 1).counter != Counter::Percent &&
               same.match(m_reading.gaps.before(i)).hasMatch();
    }

    /// "197 of the 251 participants in 2019, or 78.5%".
    [[nodiscard]] bool isSaidAnew(std::size_t i) const
    {
        static const QRegularExpression orElse(uR"(,\sor\s$)"_s);
        return i > 0 && m_reading.gaps.number(i - 1).counter != Counter::Percent &&
               matches(orElse, m_reading.gaps.before(i));
    }

    /// What is said behind the bracket is said of the number before it, too.
    [[nodiscard]] bool isInBrackets(std::size_t i) const
    {
        static const QRegularExpression open(uR"(^\s?\(\s*$)"_s);
        return matches(open, m_reading.gaps.before(i)) && m_reading.gaps.behind(i).startsWith(u')');
    }

    /// Whatever the count of the same is of, its share is of, too: in what that was a part of, and in all.
    [[nodiscard]] NumberMeaning shareOfSame(std::size_t count) const
    {
        NumberMeaning meaning;
        meaning.isShareOfBefore = true;
        for (const FigureQuestion &question : m_reading.meanings[count].questions) {
            for (const Filter &whole : wholesOf(question, count)) {
                if (question.filter != whole)
                    meaning.questions.push_back(
                        FigureQuestion::share(question.measure, question.filter, whole));
            }
        }
        meaning.isClear = m_reading.meanings[count].isClear && !meaning.questions.empty();
        return meaning;
    }

    /// The likeliest first.
    [[nodiscard]] std::vector<Filter> wholesOf(const FigureQuestion &part, std::size_t count) const
    {
        std::vector<Filter> wholes;
        const auto addFiltersOf = [&](std::size_t number) {
            for (const FigureQuestion &question : m_reading.meanings[number].questions)
                wholes.push_back(question.filter);
        };
        if (count > 0 && m_reading.meanings[count].isPartOfBefore)
            addFiltersOf(count - 1);
        if (m_reading.gaps.isPartOfNext(count))
            addFiltersOf(count + 1);
        Filter years;
        years.fromYear = part.filter.fromYear;
        years.toYear = part.filter.toYear;
        wholes.push_back(years);
        wholes.push_back({});
        for (const auto &[dimension, key] : keyTable<Dimension>) { // 도시관리 참가자 중 아시아는 424명(69.6%)
            Filter wider = part.filter;
            wider.select(dimension, {});
            wholes.push_back(wider);
        }
        return wholes;
    }

    /// What narrowed the people before, for "of them".
    [[nodiscard]] Words wholeBefore(std::size_t i) const
    {
        for (std::size_t other = i; other-- > 0;) {
            if (m_reading.measures[other].measures == m_reading.measures[i].measures)
                return joined(m_reading.bound[other].own, m_reading.bound[other].inherited);
        }
        return {};
    }

    /// 아시아와 유럽이 각각 30%: of all of them, or of each by itself.
    void addEach(NumberMeaning &meaning, std::size_t i, const Words &whole) const
    {
        static const QRegularExpression each(uR"(각각|각기|\beach\b)"_s);
        const std::vector<Measure> &measures = m_reading.measures[i].measures;
        if (const Words listed = m_reading.eachOf(i); !listed.empty()) {
            for (const Measure measure : measures) {
                std::vector<FigureQuestion> &all = meaning.ofEach.emplace_back();
                for (const NarrowingWord &one : listed)
                    all.push_back(
                        FigureQuestion::share(measure, filtersOf({one}).front(), filtersOf(whole).front()));
            }
        } else if (matches(each, m_reading.sentence.text)) {
            for (const NarrowingWord &one : m_reading.bound[i].own)
                addShares(meaning, measures, {one}, whole);
        }
    }

    static void addShares(NumberMeaning &meaning, const std::vector<Measure> &measures, const Words &part,
                          const Words &whole)
    {
        for (const Measure measure : measures) {
            for (const Filter &ofWhole : filtersOf(whole)) {
                for (const Filter &ofPart : filtersOf(part))
                    meaning.questions.push_back(FigureQuestion::share(measure, ofPart, ofWhole));
            }
            for (const Filter &ofPart : filtersOf(joined(whole, part)))
                meaning.questions.push_back(FigureQuestion::share(measure, ofPart));
        }
    }

    const SentenceReading &m_reading;
};

} // namespace

NumberMeaning shareMeaning(const SentenceReading &reading, std::size_t number)
{
    return ShareReader(reading).meaningOf(number);
}

bool isShareOfWhole(const SentenceReading &reading, std::size_t number)
{
    static const QRegularExpression of(uR"(^\s?(?:의|중|가운데)\s?(?:약\s?)?$)"_s);
    return reading.gaps.number(number).counter == Counter::Percent &&
           of.match(reading.gaps.before(number)).hasMatch();
}

} // namespace yeonsu
