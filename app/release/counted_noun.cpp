#include "release/counted_noun.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Measures = std::vector<Measure>;

struct Noun
{
    Measures measures;
    QString pattern;
};

const std::vector<Noun> &nouns()
{
    static const std::vector<Noun> all{
        {{Measure::Attendances, Measure::Persons},
         u"참가자|참여자|연수생|수료생|교육생|수강생|공무원|연인원|실인원|인원|participants?|officials?|trainees?|attendees|attendances|alumni|people|persons|servants?|learners"_s},
        {{Measure::Courses}, u"과정|회차|횟수|강좌|courses?|programmes|programs|trainings"_s},
        {{Measure::Cities}, u"도시|cities|municipalities"_s},
        {{Measure::Countries}, u"국가|나라|개국|countries|nations"_s},
    };
    return all;
}

QString nounAlternatives()
{
    QStringList groups;
    for (const Noun &noun : nouns())
        groups.append(u'(' + noun.pattern + u')');
    return u"(?:"_s + groups.join(u'|') + u')';
}

const QRegularExpression &anyNoun()
{
    static const QRegularExpression pattern(u"(?<![A-Za-z])"_s + nounAlternatives() + u"(?![A-Za-z])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool holds(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

std::vector<Measure> nounAtEnd(const QString &text)
{
    Measures found;
    for (auto matches = anyNoun().globalMatch(text); matches.hasNext();)
        found = nouns()[std::size_t(matches.next().lastCapturedIndex() - 1)].measures;
    return found;
}

std::vector<Measure> nounBehind(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:(?!(?:from|in|of|on|to|for|at|were|was|are|had|have|and|or|with|by|attended|took|sent|came|joined|visited|completed|received|hosted|held)\\b)[A-Za-z’'-]+\\s+){0,4}?"_s +
            nounAlternatives() + u"\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? nouns()[std::size_t(match.lastCapturedIndex() - 1)].measures : Measures();
}

std::vector<Measure> measuresOf(Counter counter)
{
    switch (counter) {
    case Counter::People:
        return {Measure::Attendances, Measure::Persons};
    case Counter::Courses:
        return {Measure::Courses};
    case Counter::Cities:
        return {Measure::Cities};
    case Counter::Countries:
        return {Measure::Countries};
    case Counter::None:
    case Counter::Places:
    case Counter::Pieces:
    case Counter::Percent:
    case Counter::Years:
    case Counter::Other:
        break;
    }
    return {};
}

std::vector<Measure> kindsOfPeople(const QString &text)
{
    static const QRegularExpression persons(
        uR"(실인원|실 인원|중복(?:을|자)?\s?(?:제외|빼)|\b(?:distinct|unique|different|individual)\s(?:\w+\s)?(?:people|persons|individuals|participants|officials)|\bindividuals\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression attendances(uR"(연인원|연\s?인원|\battendances\b)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const bool isOfPersons = holds(persons, text);
    const bool isOfAttendances = holds(attendances, text);
    if (isOfPersons && !isOfAttendances)
        return {Measure::Persons};
    if (isOfAttendances && !isOfPersons)
        return {Measure::Attendances};
    return {Measure::Attendances, Measure::Persons};
}

bool isOfSomethingElse(const QString &text)
{
    static const QRegularExpression other(
        u"포럼|전문가|강사|교수|위원|관계자|대사|시민|주민|인구|학생|기업|기자|후보|심사|동문|동창|자원봉사|"
        u"관람|방문객|관광객|스태프|봉사자|"
        u"여성|남성|청년|(?<!참)여자|남자|신규|처음|최초|재참가|평균|당\\s?(?:평균|약)?\\s?$|매년|매월|매회|"
        u"해마다|"
        u"연간|하루|월별|분기|상반기|하반기|"
        u"만족|응답|설문|예산|증가|감소|늘어|늘었|늘린|줄어|줄었|줄인|상승|하락|성장|달성률|이수율|수료율|"
        u"재정|면적|"
        u"(?:할|될|개최|운영|추진)\\s?계획|계획이|예정|이외|외의?\\s지역|(?<!중복\\s)(?<!중복을\\s)(?<!"
        u"중복자\\s)제외|빼고|뺀|목표|전망|기대|내년|올해|작년|지난해|전년|향후|앞으로|"
        u"예상|"
        u"동남아|중앙\\s?아시아|동북아|중남미|라틴|중동|아세안|유럽연합|"
        u"\\b(?:except|excluding|outside|other than|apart "
        u"from|non|forum|experts?|speakers?|lecturers?|professors?|population|residents|citizens|inhabitants|"
        u"students?|"
        u"compan(?:y|ies)|journalists?|visitors?|tourists?|volunteers?|women|men|female|male|new|first-time|"
        u"average|each|"
        u"every|per|satisf\\w+|survey\\w*|respond\\w+|budget|increase\\w*|decrease\\w*|rose|fell|grew|growth|"
        u"up by|down by|"
        u"will|plans?|planned|planning|expects?|expected|targets?|goals?|next|last year|this "
        u"year|hopes?|hire|"
        u"ASEAN|EU|OECD|Latin America|Middle East|southeast|central asia|dollars?|won|euros?|million|staff "
        u"members|"
        u"applicants?|applied|conference|seminar|workshop|exhibition|delegates)\\b|지원자|신청자|경쟁률|세미나|워크숍|총회|전시"_s,
        QRegularExpression::CaseInsensitiveOption);
    return holds(other, text);
}

bool saysEverything(const QString &text)
{
    static const QRegularExpression all(
        uR"(전체|총|모두|합계|총계|누적|통틀어|지금까지|그동안|그 동안|현재까지|\b(?:total|altogether|overall|in all|so far|to date|all)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return holds(all, text);
}

bool isAboutTraining(const QString &text)
{
    static const QRegularExpression training(
        uR"(참가|참여|연수|수료|교육|공무원|과정|수강|배워|이수|파견|다녀|초청|\b(?:participa\w+|officials?|train\w+|attend\w+|took part|taken part|courses?|programmes?|programs?|alumni|servants)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return holds(training, text);
}

} // namespace yeonsu
