#include "release/claim_judge.h"

#include "domain/korean_particle.h"
#include "release/figure_words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// A number of nothing narrower is taken for one of everything where it lies so near to it, in parts of the
/// figure.
constexpr double nearness = 0.15;
constexpr std::size_t mostAnswers = 200;

/// 490 for 409, 26,880 for 2,688: the slip of whoever types.
bool hasSameDigits(double one, double other)
{
    constexpr double least = 20;
    constexpr double most = 1e12; // far from what an integer holds
    if (one < least || one > most || one != std::floor(one) || other != std::floor(other))
        return false;
    const auto digitsOf = [](double number) {
        QString digits = QString::number(qint64(number)).remove(u'0');
        std::sort(digits.begin(), digits.end());
        return digits;
    };
    return digitsOf(one).size() > 1 && digitsOf(one) == digitsOf(other);
}

ClaimVerdict claimVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::True:
        return ClaimVerdict::True;
    case Verdict::Rounded:
        return ClaimVerdict::Rounded;
    case Verdict::False:
        return ClaimVerdict::False;
    case Verdict::WrongWording:
        return ClaimVerdict::Wording;
    }
    Q_UNREACHABLE();
}

/// 여, "about" and their like keep their meaning for a fraction in words.
WordingResult resultFor(const WrittenNumber &number, const FigureAnswer &answer)
{
    WordingResult result = checkWording(number.printed, number.wording, answer.value);
    const bool mayBeMore = answer.isAtLeast && answer.value < number.printed.value;
    if (mayBeMore && result.verdict != Verdict::True)
        result.verdict = Verdict::True; // headcounts have people beyond those with names
    return result;
}

} // namespace

FigureAnswer ClaimJudge::answered(const FigureQuestion &question) const
{
    for (const auto &[known, answer] : m_answers) {
        if (known == question)
            return answer;
    }
    if (m_answers.size() >= mostAnswers)
        m_answers.erase(m_answers.begin(), m_answers.begin() + mostAnswers / 2);
    m_answers.emplace_back(question, answerTo(question, m_facts));
    return m_answers.back().second;
}

void ClaimJudge::judge(Claim &claim, const WrittenNumber &number, const NumberMeaning &meaning) const
{
    claim.question.reset();
    claim.verdict = ClaimVerdict::Unchecked;
    claim.isLooseBound = false;
    bool mayHoldElsewhere = false;
    for (const FigureQuestion &question : meaning.questions) {
        const FigureAnswer answer = answered(question);
        const WordingResult result = resultFor(number, answer);
        const ClaimVerdict verdict = claimVerdict(result.verdict);
        // 800명 이상 is true of nearly anything that is large, so that it says little of a farther scope.
        const bool isFar = question.filter != meaning.questions.front().filter;
        const bool isByChance = (isFar || meaning.mayBeNarrowed) && result.isLooseBound;
        mayHoldElsewhere |= isByChance && answer.value > 0;
        const bool isFound = isRight(verdict) && !isByChance;
        const bool isBetter = verdict == ClaimVerdict::Wording && claim.verdict == ClaimVerdict::False;
        // Nothing is below any bound, so that it makes nothing true but where the words mean it first.
        if (claim.question && ((!isFound && !isBetter) || answer.value == 0))
            continue;
        claim.question = question;
        claim.answer = answer;
        claim.verdict = verdict;
        claim.isLooseBound = result.isLooseBound;
        if (isFound)
            break;
    }
    if (claim.isLooseBound && meaning.mayBeNarrowed)
        claim.question.reset();
    judgeOfEach(claim, number, meaning);
    const auto isClear = [&] {
        return meaning.isClear && ((!meaning.isOfEverything && !meaning.isTotal) || isLike(claim, number));
    };
    // Of years without a course the register does not know yet, and of a place nobody came from it says
    // nothing: the text will mean something else.
    const bool isOfNothing = claim.question && claim.answer.value == 0;
    QString doubt;
    if (!claim.question || (claim.isWrong() && (isOfNothing || mayHoldElsewhere || !isClear()))) {
        if (claim.question && !isOfNothing)
            doubt = doubtOf(claim);
        claim.question.reset();
        claim.answer = {};
        claim.verdict = ClaimVerdict::Unchecked;
    }
    claim.isDoubtful = !doubt.isEmpty();
    claim.reason = claim.isDoubtful ? doubt : reasonFor(claim);
    if (claim.verdict == ClaimVerdict::False)
        claim.reason += otherKind(*claim.question, number);
}

/// The one that the number is not true of, or else the first.
void ClaimJudge::judgeOfEach(Claim &claim, const WrittenNumber &number, const NumberMeaning &meaning) const
{
    for (const std::vector<FigureQuestion> &all : meaning.ofEach) {
        const auto verdictOf = [&](const FigureQuestion &question) {
            return claimVerdict(resultFor(number, answered(question)).verdict);
        };
        const auto wrong = std::find_if(all.begin(), all.end(), [&](const FigureQuestion &question) {
            return !isRight(verdictOf(question));
        });
        claim.question = wrong == all.end() ? all.front() : *wrong;
        claim.answer = answered(*claim.question);
        claim.verdict = verdictOf(*claim.question);
        claim.isLooseBound = false;
        if (wrong == all.end())
            return;
    }
}

bool ClaimJudge::isLike(const Claim &claim, const WrittenNumber &number) const
{
    const double figure = claim.answer.value;
    const double printed = number.printed.value;
    return std::abs(figure - printed) <= nearness * figure || hasSameDigits(printed, figure) ||
           isOfOtherUnit(claim, number);
}

/// 282개국 of what are 282 cities: the unit is wrong, and which figure is meant is plain.
bool ClaimJudge::isOfOtherUnit(const Claim &claim, const WrittenNumber &number) const
{
    constexpr double least = 20; // smaller ones are equal by chance
    const bool saysUnit = number.counter == Counter::Cities || number.counter == Counter::Countries ||
                          number.counter == Counter::Courses;
    if (!saysUnit || !claim.question || claim.question->kind != FigureQuestion::Kind::Count ||
        number.printed.value < least)
        return false;
    const std::array others{Measure::Courses, Measure::Cities, Measure::Countries};
    return std::any_of(others.begin(), others.end(), [&](Measure measure) {
        FigureQuestion other = *claim.question;
        other.measure = measure;
        return measure != claim.question->measure && answered(other).value == number.printed.value;
    });
}

/// That the number is right of people of the other kind: 연인원 for 실인원.
QString ClaimJudge::otherKind(FigureQuestion question, const WrittenNumber &number) const
{
    if (question.measure == Measure::Attendances)
        question.measure = Measure::Persons;
    else if (question.measure == Measure::Persons)
        question.measure = Measure::Attendances;
    else
        return {};
    const FigureAnswer answer = answered(question);
    const Verdict verdict = resultFor(number, answer).verdict;
    if (verdict != Verdict::True && verdict != Verdict::Rounded)
        return {};
    const QString figure = inWords(question, m_facts, m_language);
    const QString value = answerText(question, answer);
    return (m_language == Language::Korean ? u" 다른 기준으로는 맞습니다. %1: %2"_s
                                           : u" It is right of another kind. %1: %2"_s)
        .arg(figure, value);
}

/// Of a number that its words do not surely give to the figure that is the likeliest.
QString ClaimJudge::doubtOf(const Claim &claim) const
{
    return (m_language == Language::Korean
                ? u"주변의 말만으로는 이 수치인지 분명하지 않습니다. 이 수치라면 틀립니다. %1: %2"_s
                : u"The words around it do not say surely that it is this figure; if it is, it is wrong. %1: %2"_s)
        .arg(inWords(*claim.question, m_facts, m_language), answerText(*claim.question, claim.answer));
}

QString ClaimJudge::reasonFor(const Claim &claim) const
{
    const bool isKorean = m_language == Language::Korean;
    if (!claim.question)
        return isKorean ? u"주변의 말이 등록부의 어떤 수치인지 분명히 가리키지 않습니다."_s
                        : u"The words around it name no figure of the register."_s;
    const QString figure = inWords(*claim.question, m_facts, m_language);
    const QString value = answerText(*claim.question, claim.answer);
    const auto say = [&](const QString &korean, const QString &english) {
        return withFittingParticles((isKorean ? korean : english).arg(figure, value));
    };
    switch (claim.verdict) {
    case ClaimVerdict::True:
        return claim.isLooseBound ? say(u"맞지만 실제 값 %2과(와) 차이가 큽니다. (%1)"_s,
                                        u"True, but the figure is far from it: %2 (%1)."_s)
                                  : say(u"%1: %2"_s, u"%1: %2"_s);
    case ClaimVerdict::Rounded:
        return say(u"반올림하면 맞습니다. %1: %2"_s, u"Right when rounded. %1: %2"_s);
    case ClaimVerdict::False:
        return say(u"실제 값은 %2입니다. (%1)"_s, u"The figure is %2 (%1)."_s);
    case ClaimVerdict::Wording:
        return say(u"실제 값 %2에는 이 표현이 맞지 않습니다. (%1)"_s,
                   u"The wording does not fit the figure, which is %2 (%1)."_s);
    case ClaimVerdict::Unchecked:
        break;
    }
    return {};
}

} // namespace yeonsu
