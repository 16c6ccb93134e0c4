#include "release/number_meaning.h"

#include "release/counted_noun.h"
#include "release/word_binding.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Words = std::vector<NarrowingWord>;
using Measures = std::vector<Measure>;
using Filters = std::vector<Filter>;

Words joined(Words words, const Words &more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// The text with spaces for names and numbers, so that their letters are taken for no other word.
QString blanked(const ReadSentence &sentence)
{
    QString text = sentence.text;
    const auto blank = [&text](qsizetype start, qsizetype end) {
        for (qsizetype i = start; i < end; ++i)
            text[i] = u' ';
    };
    for (const NarrowingWord &word : sentence.words)
        blank(word.start, word.end);
    for (const WrittenNumber &number : sentence.numbers)
        blank(number.start, number.end());
    return text;
}

class SentenceReader
{
public:
    SentenceReader(const ReadSentence &sentence, const Filter &before)
        : m_sentence(sentence)
        , m_before(before)
        , m_text(blanked(sentence))
        , m_bound(boundWords(sentence))
    {
    }

    std::vector<NumberMeaning> read()
    {
        readMeasures();
        std::vector<NumberMeaning> meanings;
        for (std::size_t i = 0; i < m_bound.size(); ++i) {
            const bool isOther = isOfSomethingElse(surroundings(i)) || number(i).counter == Counter::Other;
            if (isOther)
                meanings.emplace_back();
            else if (number(i).counter == Counter::Percent)
                meanings.push_back(shareMeaning(i));
            else if (number(i).counter == Counter::Years)
                meanings.push_back(yearsMeaning(i));
            else
                meanings.push_back(countMeaning(i));
        }
        return meanings;
    }

private:
    [[nodiscard]] const WrittenNumber &number(std::size_t i) const { return m_sentence.numbers[i]; }
    [[nodiscard]] QString gapBefore(std::size_t i) const
    {
        return m_text.sliced(m_bound[i].gapStart,
                             std::max<qsizetype>(0, number(i).start - m_bound[i].gapStart));
    }
    [[nodiscard]] QString gapBehind(std::size_t i) const
    {
        return m_text.sliced(number(i).end(), std::max<qsizetype>(0, m_bound[i].gapEnd - number(i).end()));
    }
    /// What is said of the number, from the number before it to the next, or to where somebody's words end.
    [[nodiscard]] QString surroundings(std::size_t i) const
    {
        static const QRegularExpression end(uR"(["”])"_s);
        constexpr qsizetype far = 80;
        QString behind = gapBehind(i).left(far);
        if (const qsizetype quote = behind.indexOf(end); quote >= 0)
            behind.truncate(quote);
        return gapBefore(i).right(far) + u" | "_s + behind;
    }

    /// What says whether persons are counted: all before the number, and 2,512명(실인원) or "distinct
    /// people".
    [[nodiscard]] QString aboutKind(std::size_t i) const
    {
        static const QRegularExpression behind(uR"(^\s*(?:\((?:연인원|실인원)[^)]*\)|[^(,.;]{0,30}))"_s);
        return gapBefore(i) + u" | "_s + behind.match(gapBehind(i)).captured();
    }

    void readMeasures()
    {
        m_measures.resize(m_bound.size());
        for (std::size_t i = m_bound.size(); i-- > 0;)
            m_measures[i] = measuresHere(i);
        for (std::size_t i = 1; i < m_bound.size(); ++i) {
            // "Europe 159 and Africa 256": counted as the number before.
            static const QRegularExpression ofThem(uR"(^\s*of (?:them|these|those|which|whom)\b)"_s);
            const bool isElliptic = number(i).counter == Counter::None &&
                                    (m_measures[i].empty() || ofThem.match(gapBehind(i)).hasMatch());
            if (isElliptic && number(i - 1).counter != Counter::Percent)
                m_measures[i] = m_measures[i - 1];
        }
    }

    [[nodiscard]] Measures measuresHere(std::size_t i) const
    {
        static const QRegularExpression of(uR"(^\s*(?:out )?of (?:the |all |its |these )*$)"_s);
        const WrittenNumber &here = number(i);
        Measures found = measuresOf(here.counter);
        if (here.counter == Counter::Places || here.counter == Counter::Pieces)
            found = nounAtEnd(gapBefore(i));
        if (here.counter == Counter::Places && found != Measures{Measure::Cities})
            return {};
        if (here.counter == Counter::None) {
            found = nounBehind(gapBehind(i));
            if (found.empty() && i + 1 < m_bound.size() && of.match(gapBehind(i)).hasMatch())
                found = m_measures[i + 1];
            if (found.empty())
                found = nounAtEnd(gapBefore(i));
        }
        return found.size() == 2 ? kindsOfPeople(aboutKind(i)) : found;
    }

    /// Filters by the words of the number, the likeliest first.
    [[nodiscard]] Filters scopes(const BoundWords &bound, bool saysAll) const
    {
        const Words own = joined(bound.own, bound.whole);
        const Words all = joined(bound.inherited, own);
        Filters filters;
        const auto add = [&filters](const Filters &more) {
            filters.insert(filters.end(), more.begin(), more.end());
        };
        if (own.empty() && saysAll) {
            add({Filter()});
            add(filtersOf(all));
            return filters;
        }
        add(filtersOf(all));
        if (!bound.isInheritedSurely)
            add(filtersOf(own));
        if (const Words near = nearest(own); near.size() < own.size())
            add(filtersOf(near));
        if (own.empty() && !m_before.isEmpty())
            filters.push_back(m_before);
        return filters;
    }

    /// Of each kind the last words that a list joins: Mongolia of "Indonesia, followed by Mongolia".
    [[nodiscard]] Words nearest(const Words &words) const
    {
        static const QRegularExpression list(uR"(^[과와]?\s*(?:,|and|or|&|및|·|the|\s)*$)"_s);
        Words kept;
        for (std::size_t word = words.size(); word-- > 0;) {
            const auto later = std::find_if(kept.rbegin(), kept.rend(), [&](const NarrowingWord &each) {
                return kindOf(each) == kindOf(words[word]);
            });
            const qsizetype end = words[word].end;
            const bool isApart =
                later != kept.rend() &&
                !list.match(m_sentence.text.sliced(end, std::max<qsizetype>(0, later->start - end)))
                     .hasMatch();
            if (isApart)
                break;
            kept.push_back(words[word]);
        }
        std::reverse(kept.begin(), kept.end());
        return kept;
    }

    /// 2022년 서울시는 지금까지 …: the year is of the sentence and not of the figure.
    [[nodiscard]] static Filters withoutSingleYears(const Filters &filters)
    {
        Filters more = filters;
        for (Filter filter : filters) {
            if (!filter.toYear)
                continue;
            filter.fromYear.reset();
            more.push_back(filter);
            filter.toYear.reset();
            more.push_back(filter);
        }
        return more;
    }

    [[nodiscard]] NumberMeaning countMeaning(std::size_t i) const
    {
        static const QRegularExpression soFar(
            uR"(지금까지|그동안|그 동안|현재|누적|까지|so far|to date|since|by now)"_s);
        static const QRegularExpression partOfYear(uR"(\d\s?월|\d\s?일|첫|마지막|\bfirst\b|\blast\b)"_s);
        NumberMeaning meaning;
        const BoundWords &bound = m_bound[i];
        const bool saysAll = saysEverything(gapBefore(i)) || saysEverything(gapBehind(i).left(12));
        Filters filters = scopes(bound, saysAll);
        if (soFar.match(m_sentence.text).hasMatch())
            filters = withoutSingleYears(filters);
        for (const Measure measure : m_measures[i]) {
            for (const Filter &filter : filters) {
                // Whom a course was meant for says where its people came from only where the text says so.
                const bool isMeantFor = !filter.selected(Dimension::TargetRegion).isEmpty();
                if (measure == Measure::Courses || !isMeantFor ||
                    !filters.front().selected(Dimension::TargetRegion).isEmpty())
                    meaning.questions.push_back(FigureQuestion::count(measure, filter));
            }
        }
        meaning.isOfEverything = filters.front().isEmpty() && !saysAll;
        const bool namesLevel =
            std::any_of(bound.own.begin(), bound.own.end(),
                        [](const NarrowingWord &word) { return kindOf(word) == NarrowingKind::Seniority; });
        meaning.isClear = (namesLevel || isAboutTraining(m_sentence.text)) &&
                          !partOfYear.match(surroundings(i)).hasMatch() && !mayBeOneCourse(bound) &&
                          !isOfAnotherYear(i);
        return meaning;
    }

    /// 작년까지 169회에 걸쳐 2,582명: of a year that only the writer's day tells.
    [[nodiscard]] bool isOfAnotherYear(std::size_t i) const
    {
        static const QRegularExpression relative(
            uR"(작년|지난해|전년|올해|내년|금년|\b(?:last|this|next|previous)\syear\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
        return relative.match(m_sentence.text.left(number(i).start)).hasMatch();
    }

    /// A day in the text makes its numbers those of a single course.
    [[nodiscard]] bool mayBeOneCourse(const BoundWords &bound) const
    {
        static const QRegularExpression day(uR"((?:1[0-2]|[1-9])\s?월)"_s);
        return !bound.own.empty() && day.match(m_sentence.text).hasMatch();
    }

    [[nodiscard]] NumberMeaning shareMeaning(std::size_t i) const
    {
        NumberMeaning meaning;
        BoundWords bound = m_bound[i];
        Words part = bound.own;
        Words whole = bound.whole;
        static const QRegularExpression among(uR"(^[^,.]{0,8}?(?:중|가운데))"_s);
        const bool isAmong = i > 0 && among.match(gapBefore(i)).hasMatch(); // 599명 가운데 절반
        for (const NarrowingWord &word : bound.inherited)
            (isAmong || kindOf(word) == NarrowingKind::Years ? whole : part).push_back(word);
        if (part.empty())
            return meaning;
        for (const Measure measure : shareMeasures(i)) {
            for (const Filter &ofWhole : filtersOf(whole)) {
                for (const Filter &ofPart : filtersOf(part))
                    meaning.questions.push_back(FigureQuestion::share(measure, ofPart, ofWhole));
            }
            for (const Filter &ofPart : filtersOf(joined(whole, part)))
                meaning.questions.push_back(FigureQuestion::share(measure, ofPart));
        }
        meaning.isClear = isAboutTraining(m_sentence.text) && !bound.own.empty();
        return meaning;
    }

    [[nodiscard]] Measures shareMeasures(std::size_t i) const
    {
        Measures found = nounBehind(QString(gapBehind(i)).remove(QRegularExpression(uR"(^\s*of\b)"_s)));
        if (found.empty())
            found = nounAtEnd(gapBefore(i));
        if (found.empty() && i > 0)
            found = m_measures[i - 1];
        if (found.empty())
            found = {Measure::Attendances, Measure::Persons, Measure::Courses};
        return found.size() == 2 ? kindsOfPeople(aboutKind(i)) : found;
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
            isSpan && isAboutTraining(m_sentence.text) && !recent.match(surroundings(i)).hasMatch();
        return meaning;
    }

    const ReadSentence &m_sentence;
    const Filter &m_before;
    QString m_text;
    std::vector<BoundWords> m_bound;
    std::vector<Measures> m_measures;
};

} // namespace

namespace {

/// 2020년과 2021년: the courses of both, where each is a year by itself.
void takeSeveralYears(Filter &filter, const std::vector<NarrowingWord> &words)
{
    QStringList years;
    for (const NarrowingWord &word : words) {
        const Narrowing &meaning = word.meanings.front();
        if (meaning.dimension != Dimension::Year)
            continue;
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

std::vector<NumberMeaning> meaningsIn(const ReadSentence &sentence, const Filter &before)
{
    return SentenceReader(sentence, before).read();
}

} // namespace yeonsu
