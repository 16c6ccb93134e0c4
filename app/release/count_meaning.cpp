#include "release/count_meaning.h"

#include "release/counted_noun.h"
#include "release/matches.h"
#include "release/neighbour_names.h"
#include "release/number_scopes.h"
#include "release/share_meaning.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Words = std::vector<NarrowingWord>;
using Filters = std::vector<Filter>;

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

class CountReader
{
public:
    explicit CountReader(const SentenceReading &reading)
        : m_reading(reading)
    {
    }

    [[nodiscard]] NumberMeaning meaningOf(std::size_t i) const
    {
        static const QRegularExpression soFar(
            uR"(지금까지|그동안|그 동안|현재|누적|까지|시작|출범|개설|도입|so far|to date|since|by now|\b(?:start\w*|began|begun|launch\w*|founded) in\b)"_s);
        const QString behind = m_reading.gaps.behind(i).left(12);
        const qsizetype clauseEnd = behind.indexOf(breath());
        const bool saysAll = saysEverything(m_reading.gaps.before(i)) ||
                             saysEverything(clauseEnd < 0 ? behind : behind.left(clauseEnd));
        static const QRegularExpression among(uR"(^[^,.]{0,8}?(?:중|가운데)(?:에서?)?\s)"_s);
        const bool isPartOfBefore =
            i > 0 && (m_reading.gaps.isOfNumberBefore(i) || matches(among, m_reading.gaps.before(i)));
        NumberScopes scopes =
            scopesOf(m_reading.sentence, m_reading.bound, i, saysAll, m_reading.gaps.isOfThem(i));
        if (isPartOfBefore)
            keepWithin(scopes.filters, i);
        if (i + 1 < m_reading.bound.size() && isShareOfWhole(m_reading, i + 1))
            scopes.filters.push_back({});
        const bool isOfEverything = scopes.filters.front().isEmpty() && !saysAll;
        if (matches(soFar, m_reading.sentence.text))
            scopes.filters = withoutSingleYears(scopes.filters);
        if (m_reading.bound[i].own.empty() && !m_reading.before.isEmpty() && !saysOtherThanBefore(i))
            scopes.filters.push_back(m_reading.before);
        NumberMeaning meaning;
        addCounts(meaning, m_reading.measures[i].measures, scopes.filters);
        meaning.isOfEverything = isOfEverything;
        meaning.mayBeNarrowed = isOfEverything && isNamedBehind(i);
        meaning.isTotal = scopes.isTotal;
        meaning.isPartOfBefore = isPartOfBefore;
        if (const Words each = m_reading.eachOf(i); !each.empty())
            addEach(meaning, m_reading.measures[i].measures, each, scopes.filters.front());
        meaning.isClearInContext = scopes.isSure && m_reading.measures[i].isSure && isOfWholeYears(i) &&
                                   !isLeftOpen(i) && !(isPartOfBefore && m_reading.bound[i].own.empty());
        meaning.isClear = meaning.isClearInContext && isOfTraining(i);
        return meaning;
    }

private:
    /// 아시아 참가자 2,000명 가운데 과장급: what is a part of a number is narrowed as that one is.
    void keepWithin(Filters &filters, std::size_t i) const
    {
        const auto isWithin = [&](const Filter &filter) {
            return std::all_of(m_reading.bound[i - 1].own.begin(), m_reading.bound[i - 1].own.end(),
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
        const Words &own = m_reading.bound[i].own;
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

    /// A name in the place of one that the sentence before spoke of.
    [[nodiscard]] bool saysOtherThanBefore(std::size_t i) const
    {
        const Words words = m_reading.allWords(i);
        return std::any_of(words.begin(), words.end(), [this](const NarrowingWord &word) {
            return std::any_of(keyTable<Dimension>.begin(), keyTable<Dimension>.end(), [&](const auto &each) {
                return kindOf(each.first) == kindOf(word) && !m_reading.before.selected(each.first).isEmpty();
            });
        });
    }

    [[nodiscard]] bool isNamedBehind(std::size_t i) const
    {
        const Words &words = m_reading.sentence.words;
        return std::any_of(words.begin(), words.end(), [&](const NarrowingWord &word) {
            return word.start >= m_reading.gaps.number(i).end() && kindOf(word) != NarrowingKind::Years;
        });
    }

    /// 174 courses (163 in Seoul, …): a part of what was counted, of which nothing is known.
    [[nodiscard]] bool isBareInBrackets(std::size_t i) const
    {
        static const QRegularExpression open(uR"(^[^()\d]{0,12}\($)"_s);
        return i > 0 && m_reading.bound[i].own.empty() && matches(open, m_reading.gaps.before(i)) &&
               m_reading.gaps.number(i).counter == Counter::None;
    }

    /// What stands beside the names leaves open what is meant.
    [[nodiscard]] bool isLeftOpen(std::size_t i) const
    {
        const Words words = m_reading.allWords(i);
        return isBareInBrackets(i) ||
               hasAside(m_reading.sentence.text, words, m_reading.gaps.number(i).start) ||
               hasUnknownNeighbour(m_reading.gaps, words);
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
        const Words words = m_reading.allWords(i);
        return isAboutTraining(m_reading.sentence.text) ||
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
        const Words &own = m_reading.bound[i].own;
        const bool mayBeOneCourse = !own.empty() && matches(month, m_reading.sentence.text);
        return !mayBeOneCourse && !isDenied(m_reading.gaps.around(i)) &&
               !matches(partOfYear, m_reading.gaps.around(i)) && !isOfAnotherYear(i);
    }

    /// Behind 전년 or 내년 a number is of a year that only the text before tells.
    [[nodiscard]] bool isOfAnotherYear(std::size_t i) const
    {
        static const QRegularExpression relative(uR"(전년|내년|\b(?:next|previous)\syear\b)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        return matches(relative, m_reading.sentence.text.left(m_reading.gaps.number(i).start));
    }

    const SentenceReading &m_reading;
};

} // namespace

NumberMeaning countMeaning(const SentenceReading &reading, std::size_t number)
{
    return CountReader(reading).meaningOf(number);
}

} // namespace yeonsu
