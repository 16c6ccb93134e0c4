#include "release/claims.h"

#include "figures/axis.h"
#include "figures/cross_tab.h"
#include "release/claim_judge.h"
#include "release/claim_places.h"
#include "release/composed_text.h"
#include "release/narrowing_words.h"
#include "release/table_meaning.h"
#include "release/text_blocks.h"
#include "release/written_years.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A number that is right and not smaller is so hardly by chance.
constexpr qint64 hardlyByChance = 20;

struct ReadBlock
{
    std::vector<WrittenNumber> numbers;
    std::vector<NumberMeaning> meanings;
    std::vector<std::size_t> columns = {}; ///< of a table, of each number
};

/// What the words of a sentence come to, for the next one that names nothing itself. Years are not carried
/// on.
Filter topicOf(const std::vector<NarrowingWord> &words)
{
    Filter topic;
    for (const NarrowingWord &word : words) {
        if (kindOf(word) != NarrowingKind::Years)
            addTo(topic, word.meanings.front());
    }
    return topic;
}

class Checker
{
public:
    Checker(const QString &text, const FactTable &facts, Language language, const std::vector<ClaimTie> &ties,
            int thisYear)
        : m_written(text)
        , m_text(composed(text))
        , m_finder(facts, thisYear)
        , m_judge(facts, language)
        , m_ties(ties)
        , m_places(text)
    {
    }

    std::vector<Claim> check()
    {
        for (const TextBlock &block : blocksOf(m_text.text)) {
            const QString text = m_text.text.sliced(block.start, block.length);
            const ReadBlock read = block.isTable ? readTable(text) : readSentence(text);
            addClaims(read, block);
        }
        return std::move(m_claims);
    }

private:
    [[nodiscard]] ReadBlock readTable(const QString &text) const
    {
        ReadBlock block;
        std::size_t columns = 0;
        for (TableNumber &each : tableNumbers(text, m_finder)) {
            block.numbers.push_back(each.number);
            block.meanings.push_back(std::move(each.meaning));
            block.columns.push_back(each.column);
            columns = std::max(columns, each.column + 1);
        }
        for (std::size_t column = 0; column < columns; ++column)
            settleKind(block, column);
        return block;
    }

    /// Attendances or persons: of which more of the column is right, since no column counts both.
    void settleKind(ReadBlock &block, std::size_t column) const
    {
        const auto rightOf = [&](Measure kind) {
            int right = 0;
            for (std::size_t i = 0; i < block.numbers.size(); ++i) {
                if (block.columns[i] != column)
                    continue;
                Claim claim;
                m_judge.judge(claim, block.numbers[i], ofKind(block.meanings[i], kind));
                right += isRight(claim.verdict);
            }
            return right;
        };
        const bool isOfPersons = rightOf(Measure::Persons) > rightOf(Measure::Attendances);
        for (std::size_t i = 0; i < block.numbers.size(); ++i) {
            if (block.columns[i] == column)
                block.meanings[i] =
                    ofKind(block.meanings[i], isOfPersons ? Measure::Persons : Measure::Attendances);
        }
    }

    /// Without the other kind of people, where both may be meant.
    [[nodiscard]] static NumberMeaning ofKind(NumberMeaning meaning, Measure kind)
    {
        const auto isOf = [](Measure measure) {
            return [measure](const FigureQuestion &question) { return question.measure == measure; };
        };
        const auto &questions = meaning.questions;
        const Measure other = kind == Measure::Persons ? Measure::Attendances : Measure::Persons;
        if (std::any_of(questions.begin(), questions.end(), isOf(kind)))
            std::erase_if(meaning.questions, isOf(other));
        return meaning;
    }

    [[nodiscard]] ReadBlock readSentence(const QString &text)
    {
        ReadSentence sentence{text, writtenNumbers(text), {}};
        if (sentence.numbers.empty() && text.trimmed().isEmpty())
            return {};
        sentence.words = m_finder.find(text);
        std::erase_if(sentence.words, [&sentence](const NarrowingWord &word) {
            return std::any_of(sentence.numbers.begin(), sentence.numbers.end(),
                               [&](const WrittenNumber &number) {
                                   return word.start < number.end() && number.start < word.end;
                               });
        });
        std::vector<NumberMeaning> meanings = meaningsIn(sentence, m_topic);
        m_topic = topicOf(sentence.words);
        return {std::move(sentence.numbers), std::move(meanings)};
    }

    [[nodiscard]] qsizetype placeOf(qsizetype place) const { return m_text.places[std::size_t(place)]; }

    void addClaims(const ReadBlock &block, const TextBlock &at)
    {
        const std::size_t first = m_claims.size();
        bool isOfRegister = false; // by what else is said beside the number
        for (std::size_t i = 0; i < block.numbers.size(); ++i) {
            Claim claim;
            const qsizetype start = at.start + block.numbers[i].start;
            claim.start = placeOf(start);
            claim.length = placeOf(start + block.numbers[i].length) - claim.start;
            claim.text = m_written.sliced(claim.start, claim.length);
            m_places.setPlace(claim);
            const NumberMeaning &meaning = block.meanings[i];
            m_judge.judge(claim, block.numbers[i], asBefore(meaning, m_claims.size()));
            if (block.meanings[i].isPartOfBefore && !isRight(m_claims.back().verdict) && claim.isWrong())
                m_judge.judge(claim, block.numbers[i], {});
            isOfRegister |= block.meanings[i].isOfEverything && claim.verdict == ClaimVerdict::True;
            m_claims.push_back(claim);
        }
        isOfRegister |= saysTwoTruths(first);
        const bool isOfOtherYears = saysOtherYears(block, first);
        for (std::size_t i = 0; i < block.numbers.size(); ++i) {
            NumberMeaning meaning = block.meanings[i];
            meaning.isClear |= isSettledByNeighbour(block, first, i);
            judgeAgain(first + i, block.numbers[i], meaning, isOfRegister);
            if (isOfOtherYears && isWrongOfAllYears(m_claims[first + i]))
                m_judge.judge(m_claims[first + i], block.numbers[i], {});
            tie(m_claims[first + i], block.numbers[i]);
        }
    }

    /// By what the numbers behind it turned out to be.
    void judgeAgain(std::size_t claim, const WrittenNumber &number, NumberMeaning meaning, bool isOfRegister)
    {
        const bool isMissed = meaning.isClearInContext && !meaning.isClear && !meaning.isPartOfBefore;
        const bool isUnchecked = m_claims[claim].verdict == ClaimVerdict::Unchecked;
        if ((isOfRegister && isMissed) || (meaning.isClear && isUnchecked)) {
            meaning.isClear = true;
            m_judge.judge(m_claims[claim], number, asBefore(meaning, claim));
        } else if (meaning.isShareOfNext && isRight(m_claims[claim + 1].verdict)) {
            m_judge.judge(m_claims[claim], number, ofSameKind(meaning, m_claims[claim + 1]));
        }
    }

    /// The number beside it is right of the same people: "256 participants from 13 cities", 409명(12.5%).
    [[nodiscard]] bool isSettledByNeighbour(const ReadBlock &block, std::size_t first, std::size_t i) const
    {
        const NumberMeaning &meaning = block.meanings[i];
        const auto isRightOf = [&](std::size_t other, const Filter &filter) {
            const Claim &claim = m_claims[first + other];
            return claim.verdict == ClaimVerdict::True && claim.answer.number >= hardlyByChance &&
                   claim.question->filter == filter;
        };
        if (meaning.questions.empty())
            return false;
        const Filter &filter = meaning.questions.front().filter;
        if (meaning.isShareOfBefore)
            return i > 0 && isRightOf(i - 1, filter);
        const Counter counter = block.numbers[i].counter;
        if (counter != Counter::Cities && counter != Counter::Countries && counter != Counter::Courses)
            return false;
        return (i > 0 && isRightOf(i - 1, filter)) ||
               (i + 1 < block.numbers.size() && isRightOf(i + 1, filter));
    }

    /// 12년 동안: of years of which the text does not say which they are.
    [[nodiscard]] bool saysOtherYears(const ReadBlock &block, std::size_t first) const
    {
        for (std::size_t i = 0; i < block.numbers.size(); ++i) {
            if (block.numbers[i].counter == Counter::Years &&
                m_claims[first + i].verdict == ClaimVerdict::Unchecked)
                return true;
        }
        return false;
    }
    [[nodiscard]] static bool isWrongOfAllYears(const Claim &claim)
    {
        return claim.isWrong() && !claim.question->filter.fromYear && !claim.question->filter.toYear;
    }

    /// A share of what the claim before counts, where that is right.
    [[nodiscard]] NumberMeaning asBefore(const NumberMeaning &meaning, std::size_t claim) const
    {
        const bool isShare = meaning.isShareOfBefore && claim > 0 && isRight(m_claims[claim - 1].verdict);
        return isShare ? ofSameKind(meaning, m_claims[claim - 1]) : meaning;
    }

    /// A share of attendances beside a number of attendances, also where it were right of persons.
    [[nodiscard]] static NumberMeaning ofSameKind(NumberMeaning meaning, const Claim &other)
    {
        const Measure measure = other.question->measure;
        std::erase_if(meaning.questions,
                      [measure](const FigureQuestion &question) { return question.measure != measure; });
        return meaning;
    }

    /// By which a sentence without a word of training is one of it: they are hardly so by chance.
    [[nodiscard]] bool saysTwoTruths(std::size_t first) const
    {
        return std::count_if(
                   m_claims.begin() + std::ptrdiff_t(first), m_claims.end(), [](const Claim &claim) {
                       return claim.verdict == ClaimVerdict::True && claim.answer.number >= hardlyByChance;
                   }) >= 2;
    }

    void tie(Claim &claim, const WrittenNumber &number) const
    {
        for (const ClaimTie &each : m_ties) {
            if (each.start != claim.start)
                continue;
            NumberMeaning meaning;
            if (each.question)
                meaning.questions = {*each.question};
            meaning.isClear = true;
            m_judge.judge(claim, number, meaning);
        }
    }

    const QString &m_written;
    ComposedText m_text;
    NarrowingFinder m_finder;
    ClaimJudge m_judge;
    const std::vector<ClaimTie> &m_ties;
    Places m_places;
    Filter m_topic;
    std::vector<Claim> m_claims;
};

} // namespace

std::vector<Claim> checkedClaims(const QString &text, const FactTable &facts, Language language,
                                 const std::vector<ClaimTie> &ties, std::optional<int> thisYear)
{
    if (!thisYear)
        thisYear = yearOfDays(text);
    const int year = thisYear ? *thisYear : yearsCounted(facts, {}).last;
    return Checker(text, facts, language, ties, year).check();
}

} // namespace yeonsu
