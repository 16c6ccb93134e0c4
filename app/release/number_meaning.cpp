#include "release/number_meaning.h"

#include "release/counted_noun.h"
#include "release/neighbour_names.h"
#include "release/number_measures.h"
#include "release/number_scopes.h"
#include "release/other_subject.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Words = std::vector<NarrowingWord>;
using Filters = std::vector<Filter>;

Words joined(Words words, const Words &more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// 2022년 서울시는 지금까지 …: the year is of the sentence and not of the figure.
Filters withoutSingleYears(const Filters &filters)
{
    Filters more = filters;
    for (Filter filter : filters) {
        if (!filter.toYear || (filter.fromYear && filter.fromYear != filter.toYear))
            continue;
        Filter since = filter; // 2008년 시작한 국제연수에는 …
        since.toYear.reset();
        more.push_back(since);
        filter.fromYear.reset();
        more.push_back(filter);
        filter.toYear.reset();
        more.push_back(filter);
    }
    return more;
}

class SentenceReader
{
public:
    SentenceReader(const ReadSentence &sentence, const Filter &before)
        : m_sentence(sentence)
        , m_before(before)
        , m_gaps(sentence)
        , m_bound(boundWords(sentence))
        , m_measures(measuresIn(m_gaps, m_bound))
    {
    }

    std::vector<NumberMeaning> read()
    {
        for (std::size_t i = 0; i < m_bound.size(); ++i)
            m_meanings.push_back(meaning(i));
        return std::move(m_meanings);
    }

private:
    [[nodiscard]] const WrittenNumber &number(std::size_t i) const { return m_sentence.numbers[i]; }

    [[nodiscard]] NumberMeaning meaning(std::size_t i) const
    {
        // 174 workshops: what a register does not count.
        static const QRegularExpression events(
            uR"(^\s*(?:[a-z-]+\s){0,2}?(?:sessions?|workshops?|classes|lectures?|editions?|events?)\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool isOther =
            number(i).counter == Counter::Other || events.match(m_gaps.behind(i)).hasMatch() ||
            isOfSomethingElse(m_gaps.around(i)) || isOfChange(m_gaps.before(i), m_gaps.behind(i)) ||
            isOfAnotherCity(m_sentence.text, number(i)) || isOfPartOfYear(m_sentence.text, number(i));
        if (isOther)
            return {};
        if (number(i).counter == Counter::Percent)
            return shareMeaning(i);
        return number(i).counter == Counter::Years ? yearsMeaning(i) : countMeaning(i);
    }

    [[nodiscard]] NumberMeaning countMeaning(std::size_t i) const
    {
        static const QRegularExpression soFar(
            uR"(지금까지|그동안|그 동안|현재|누적|까지|시작|출범|개설|도입|so far|to date|since|by now|\b(?:start\w*|began|begun|launch\w*|founded) in\b)"_s);
        const QString behind = m_gaps.behind(i).left(12);
        const qsizetype clauseEnd = behind.indexOf(breath());
        const bool saysAll = saysEverything(m_gaps.before(i)) ||
                             saysEverything(clauseEnd < 0 ? behind : behind.left(clauseEnd));
        static const QRegularExpression among(uR"(^[^,.]{0,8}?(?:중|가운데)(?:에서?)?\s)"_s);
        const bool isPartOfBefore =
            i > 0 && (m_gaps.isOfNumberBefore(i) || among.match(m_gaps.before(i)).hasMatch());
        NumberScopes scopes = scopesOf(m_sentence, m_bound, i, saysAll, m_gaps.isOfThem(i));
        if (isPartOfBefore)
            keepWithin(scopes.filters, i);
        if (i + 1 < m_bound.size() && isShareOfWhole(i + 1))
            scopes.filters.push_back({});
        const bool isOfEverything = scopes.filters.front().isEmpty() && !saysAll;
        if (soFar.match(m_sentence.text).hasMatch())
            scopes.filters = withoutSingleYears(scopes.filters);
        if (m_bound[i].own.empty() && !m_before.isEmpty())
            scopes.filters.push_back(m_before);
        NumberMeaning meaning;
        addCounts(meaning, m_measures[i].measures, scopes.filters);
        meaning.isOfEverything = isOfEverything;
        meaning.isTotal = scopes.isTotal;
        meaning.isPartOfBefore = isPartOfBefore;
        if (const Words each = eachOf(i); !each.empty())
            addEach(meaning, m_measures[i].measures, each, scopes.filters.front());
        meaning.isClearInContext = scopes.isSure && m_measures[i].isSure && isOfWholeYears(i) &&
                                   !isLeftOpen(i) && !(isPartOfBefore && m_bound[i].own.empty());
        meaning.isClear = meaning.isClearInContext && isOfTraining(i);
        return meaning;
    }

    /// 아시아 참가자 2,000명 가운데 과장급: what is a part of a number is narrowed as that one is.
    void keepWithin(Filters &filters, std::size_t i) const
    {
        const auto isWithin = [&](const Filter &filter) {
            return std::all_of(m_bound[i - 1].own.begin(), m_bound[i - 1].own.end(),
                               [&](const NarrowingWord &word) { return isNarrowedBy(filter, word, i); });
        };
        Filters kept;
        std::copy_if(filters.begin(), filters.end(), std::back_inserter(kept), isWithin);
        if (!kept.empty())
            filters = std::move(kept);
    }
    /// A word of the number's own in the place of another is enough.
    [[nodiscard]] bool isNarrowedBy(const Filter &filter, const NarrowingWord &word, std::size_t i) const
    {
        const Words &own = m_bound[i].own;
        const bool isReplaced = std::any_of(own.begin(), own.end(), [&](const NarrowingWord &other) {
            return kindOf(other) == kindOf(word);
        });
        return isReplaced ||
               std::any_of(word.meanings.begin(), word.meanings.end(), [&](const Narrowing &meaning) {
                   Filter narrowed = filter;
                   addTo(narrowed, meaning);
                   return narrowed == filter;
               });
    }

    /// 하노이와 방콕이 각각 35명: one number for all of them. Empty where it is none of that.
    [[nodiscard]] Words eachOf(std::size_t i) const
    {
        static const QRegularExpression each(uR"(각각\s*$|각기\s*$|\beach\b[^,]*$)"_s);
        static const QRegularExpression behind(uR"(^\s*\w*\s*each\b)"_s);
        if (!each.match(m_gaps.before(i)).hasMatch() && !behind.match(m_gaps.behind(i)).hasMatch())
            return {};
        Words listed;
        for (const NarrowingWord &word : m_bound[i].own) {
            if (kindOf(word) == kindOf(m_bound[i].own.back()))
                listed.push_back(word);
        }
        const auto isAlone = [](const NarrowingWord &word) { return word.meanings.size() == 1; };
        const bool isList = listed.size() > 1 && std::all_of(listed.begin(), listed.end(), isAlone);
        return isList ? listed : Words();
    }
    static void addEach(NumberMeaning &meaning, const std::vector<Measure> &measures, const Words &each,
                        Filter shared)
    {
        shared.select(each.front().meanings.front().dimension, {});
        for (const Measure measure : measures) {
            std::vector<FigureQuestion> all;
            for (const NarrowingWord &word : each) {
                Filter filter = shared;
                addTo(filter, word.meanings.front());
                all.push_back(FigureQuestion::count(measure, filter));
            }
            meaning.ofEach.push_back(std::move(all));
        }
    }

    /// What stands beside the names leaves open what is meant.
    [[nodiscard]] bool isLeftOpen(std::size_t i) const
    {
        const Words words = joined(m_bound[i].own, m_bound[i].inherited);
        return hasAside(m_sentence.text, words, number(i).start) || hasUnknownNeighbour(m_gaps, words);
    }

    static void addCounts(NumberMeaning &meaning, const std::vector<Measure> &measures,
                          const Filters &filters)
    {
        const bool isMeantFirst = !filters.front().selected(Dimension::TargetRegion).isEmpty();
        for (const Measure measure : measures) {
            for (const Filter &filter : filters) {
                // Whom a course was meant for says where its people came from only where the text says so.
                const bool isMeantFor = !filter.selected(Dimension::TargetRegion).isEmpty();
                if (measure == Measure::Courses || !isMeantFor || isMeantFirst)
                    meaning.questions.push_back(FigureQuestion::count(measure, filter));
            }
        }
    }

    [[nodiscard]] bool isOfTraining(std::size_t i) const
    {
        const Words words = joined(m_bound[i].own, m_bound[i].inherited);
        return isAboutTraining(m_sentence.text) ||
               std::any_of(words.begin(), words.end(), [](const NarrowingWord &word) {
                   return kindOf(word) == NarrowingKind::Seniority;
               });
    }

    /// Not of a month or of a single course.
    [[nodiscard]] bool isOfWholeYears(std::size_t i) const
    {
        static const QRegularExpression partOfYear(
            uR"(\d\s?월|\d\s?일|첫|마지막|\bfirst\b|\blast\b(?!\syear))"_s);
        static const QRegularExpression month(uR"((?:1[0-2]|[1-9])\s?월)"_s);
        const Words &own = m_bound[i].own;
        const bool mayBeOneCourse = !own.empty() && month.match(m_sentence.text).hasMatch();
        return !mayBeOneCourse && !isDenied(m_gaps.around(i)) &&
               !partOfYear.match(m_gaps.around(i)).hasMatch() && !isOfAnotherYear(i);
    }

    /// Behind 전년 or 내년 a number is of a year that only the text before tells.
    [[nodiscard]] bool isOfAnotherYear(std::size_t i) const
    {
        static const QRegularExpression relative(uR"(전년|내년|\b(?:next|previous)\syear\b)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        return relative.match(m_sentence.text.left(number(i).start)).hasMatch();
    }

    /// 159명(5.9%), 159명으로 전체의 5.9%: the share of what was just counted.
    [[nodiscard]] bool isOfNumberBefore(std::size_t i) const
    {
        static const QRegularExpression same(
            uR"(^\s?(?:\(|,\s?|인\s|이며,?\s|으로,?\s|로,?\s)\s?(?:(?:전체|총)(?:\s?(?:참가자|연수생|과정|도시|공무원|인원|연인원))?(?:의|\s중|\s가운데)?\s?)?$|^\s*\(\s*$)"_s);
        return i > 0 && number(i - 1).counter != Counter::Percent && same.match(m_gaps.before(i)).hasMatch();
    }

    [[nodiscard]] NumberMeaning shareMeaning(std::size_t i) const
    {
        static const QRegularExpression each(uR"(각각|각기|\beach\b)"_s);
        static const QRegularExpression among(uR"(^[^,.]{0,8}?(?:중|가운데))"_s);
        if (m_bound[i].own.empty() && isOfNumberBefore(i))
            return shareOfSame(i - 1);
        const BoundWords &bound = m_bound[i];
        Words part = bound.own;
        Words whole = bound.whole;
        static const QRegularExpression goesOn(uR"(\band\s*$|^,\s전체)"_s);
        const bool isOwn = !part.empty() || (bound.isInheritedSurely && !bound.inherited.empty() &&
                                             goesOn.match(m_gaps.before(i)).hasMatch());
        const bool isAmong = m_gaps.isOfThem(i) || (i > 0 && among.match(m_gaps.before(i)).hasMatch());
        if (isAmong)
            whole = joined(whole, wholeBefore(i));
        for (const NarrowingWord &word : bound.inherited)
            (isAmong || kindOf(word) == NarrowingKind::Years ? whole : part).push_back(word);
        NumberMeaning meaning;
        meaning.isShareOfBefore = i > 0 && isShareOfWhole(i);
        if (part.empty())
            return meaning;
        addShares(meaning, m_measures[i].measures, part, whole);
        if (const Words listed = eachOf(i); !listed.empty()) {
            for (const Measure measure : m_measures[i].measures) {
                std::vector<FigureQuestion> &all = meaning.ofEach.emplace_back();
                for (const NarrowingWord &one : listed)
                    all.push_back(
                        FigureQuestion::share(measure, filtersOf({one}).front(), filtersOf(whole).front()));
            }
        } else if (each.match(m_sentence.text).hasMatch()) {
            for (const NarrowingWord &one : bound.own)
                addShares(meaning, m_measures[i].measures, {one}, whole);
        }
        if (isOwn && part.size() > bound.own.size())
            addShares(meaning, m_measures[i].measures, bound.own, whole);
        meaning.isClear = isAboutTraining(m_sentence.text) && isOwn && m_measures[i].isSure &&
                          !isDenied(m_gaps.around(i)) &&
                          !hasUnknownNeighbour(m_gaps, joined(bound.own, bound.inherited));
        return meaning;
    }

    /// 2,688명의 32%: the number before is the whole.
    [[nodiscard]] bool isShareOfWhole(std::size_t i) const
    {
        static const QRegularExpression of(uR"(^\s?(?:의|중|가운데)\s?(?:약\s?)?$)"_s);
        return number(i).counter == Counter::Percent && of.match(m_gaps.before(i)).hasMatch();
    }

    /// Whatever the count of the same is of, its share is of, too.
    [[nodiscard]] NumberMeaning shareOfSame(std::size_t count) const
    {
        NumberMeaning meaning;
        meaning.isShareOfBefore = true;
        for (const FigureQuestion &question : m_meanings[count].questions) {
            Filter years;
            years.fromYear = question.filter.fromYear;
            years.toYear = question.filter.toYear;
            if (question.filter != years)
                meaning.questions.push_back(FigureQuestion::share(question.measure, question.filter, years));
            if (!question.filter.isEmpty())
                meaning.questions.push_back(FigureQuestion::share(question.measure, question.filter));
        }
        meaning.isClear = m_meanings[count].isClear && !meaning.questions.empty();
        return meaning;
    }

    /// What narrowed the people before, for "of them".
    [[nodiscard]] Words wholeBefore(std::size_t i) const
    {
        for (std::size_t other = i; other-- > 0;) {
            if (m_measures[other].measures == m_measures[i].measures)
                return joined(m_bound[other].own, m_bound[other].inherited);
        }
        return {};
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

    [[nodiscard]] NumberMeaning yearsMeaning(std::size_t i) const
    {
        static const QRegularExpression recent(uR"(최근|지난|만에|last|past|recent|within)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        NumberMeaning meaning;
        Words years;
        for (const NarrowingWord &word : joined(m_bound[i].own, m_bound[i].inherited)) {
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
            isSpan && isAboutTraining(m_sentence.text) && !recent.match(m_gaps.around(i)).hasMatch();
        return meaning;
    }

    const ReadSentence &m_sentence;
    const Filter &m_before;
    SentenceGaps m_gaps;
    std::vector<BoundWords> m_bound;
    std::vector<NumberMeasures> m_measures;
    std::vector<NumberMeaning> m_meanings;
};

} // namespace

std::vector<NumberMeaning> meaningsIn(const ReadSentence &sentence, const Filter &before)
{
    return SentenceReader(sentence, before).read();
}

} // namespace yeonsu
