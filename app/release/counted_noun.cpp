#include "release/counted_noun.h"

#include "release/matches.h"

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
         u"참가자|참여자|연수생|수료생|교육생|수강생|공무원|연인원|실인원|인원|participants?|officials?|trainees?|attendees|attendances?|alumni|people|persons|individuals|servants?|learners|colleagues|administrators"_s},
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

/// "Participants in urban transport courses numbered": where what is said more closely of the subject begins;
/// -1 where no such verb is said of it.
qsizetype endOfSubject(const QString &text)
{
    static const QRegularExpression subject(
        uR"(([a-z]+)\s(?:in|of|on|from|at|to|who|for)\b[^,.;:]*\b(?:numbered|totall?ed|reached|amounted to|came to|stood at)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = subject.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (anyNoun().match(match.captured(1)).hasMatch())
            return match.capturedEnd(1);
    }
    return -1;
}

} // namespace

std::vector<Measure> nounAtEnd(const QString &text)
{
    Measures found;
    const qsizetype end = endOfSubject(text);
    for (auto matches = anyNoun().globalMatch(end < 0 ? text : text.left(end)); matches.hasNext();)
        found = nouns()[std::size_t(matches.next().lastCapturedIndex() - 1)].measures;
    return found;
}

std::vector<Measure> firstNoun(const QString &text)
{
    const QRegularExpressionMatch match = anyNoun().match(text);
    return match.hasMatch() ? nouns()[std::size_t(match.lastCapturedIndex() - 1)].measures : Measures();
}

namespace {

QRegularExpressionMatch matchBehind(const QString &text)
{
    static const QRegularExpression ofThe(uR"(^\s*of (?:the|all|its|our|these|those)\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pattern(
        u"^\\s*(?:(?!(?:from|in|of|on|to|for|at|were|was|are|had|have|and|or|with|by|attended|took|sent|came|joined|visited|completed|received|hosted|held)\\b)[A-Za-z’'-]+\\s+){0,4}?"_s +
            nounAlternatives() + u"\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "800 of the participants": the blanks keep the places as they are.
    const QRegularExpressionMatch of = ofThe.match(text);
    return pattern.match(of.hasMatch() ? QString(of.capturedEnd(), u' ') + text.sliced(of.capturedEnd())
                                       : text);
}

} // namespace

std::vector<Measure> nounBehind(const QString &text)
{
    static const QRegularExpression tookPart(
        uR"(^\s*[a-z]+\s(?:have|has|had)\s(?:\w+\s)?(?:taken part|attended|participated|been trained)\b)"_s);
    const QRegularExpressionMatch match = matchBehind(text);
    if (match.hasMatch())
        return nouns()[std::size_t(match.lastCapturedIndex() - 1)].measures;
    return matches(tookPart, text) ? measuresOf(Counter::People) : Measures();
}

qsizetype endOfNounBehind(const QString &text)
{
    const QRegularExpressionMatch match = matchBehind(text);
    return match.hasMatch() ? match.capturedEnd() : 0;
}

std::vector<Measure> koreanNounBehind(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(?:은|는|의|인|이|이상의|에\s?이르는|에\s?달하는)?\s+(?:[가-힣]+\s)?(?:(도시)|(나라|국가)|(과정|강좌)))"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const std::array found{Measure::Cities, Measure::Countries, Measure::Courses};
    return {found[std::size_t(match.lastCapturedIndex() - 1)]};
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

namespace {

/// Of persons in the first group, of attendances in the second, and in the third of attendances where no word
/// of persons stands beside it: 중복을 제외한 참가자.
const QRegularExpression &kindWords()
{
    static const QRegularExpression pattern(
        uR"((실\s?인원|순수\s?(?:참가\s?)?(?:인원|참가자)|서로\s?다른|중복(?:을|자|자를)?\s?(?:제외|빼|없이)|\b(?:distinct|different|unique|individual)\s(?:\w+\s)?(?:people|persons|individuals|participants|officials|trainees)|\bindividuals\b|\bpersons\b)|(연\s?인원|\battendances?\b)|(참가자|참여자|\bparticipants\b|\battendees\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

std::vector<Measure> kindsOfPeople(const QString &text)
{
    const Measures kind = kindBefore(text);
    return kind.empty() ? measuresOf(Counter::People) : kind;
}

std::vector<Measure> kindRightBehind(const QString &text)
{
    static const QRegularExpression atLeastOnce(
        uR"(^[^,.;]{0,40}?(?:\bat least once\b|한\s?번\s?이상|한\s?번이라도))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (matches(atLeastOnce, text))
        return {Measure::Persons};
    static const QRegularExpression near(
        uR"(^\s*(?:\(\s*(?:실\s?인원|연\s?인원)(?:\s?기준)?\s?\)|(?:of (?:the |all |its |our )?)?(?:(?!(?:from|in|of|on|to|for|at|were|was|are|had|have|and|or|with|by)\b)[A-Za-z’'-]+\s+){0,4}?(?:attendances|participants|attendees|persons|people|individuals|officials|trainees)\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kindBefore(near.match(text).captured());
}

std::vector<Measure> kindBefore(const QString &text)
{
    int last = 0;
    for (auto matches = kindWords().globalMatch(text); matches.hasNext();) {
        const int group = matches.next().lastCapturedIndex();
        if (last == 0 || group < 3)
            last = group;
    }
    if (last == 0)
        return {};
    return {last == 1 ? Measure::Persons : Measure::Attendances};
}

std::vector<Measure> kindByVerb(const QString &text)
{
    static const QRegularExpression takesPart(
        uR"(^[^,.;(]{0,40}?(?:참가(?!비|국|\s?도시)|참여|\b(?:attended|attending|participated|took part|taken part)\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(takesPart, text) ? Measures{Measure::Attendances} : Measures();
}

bool isOfSomethingElse(const QString &text)
{
    static const QRegularExpression other(
        u"포럼|전문가|강사|교수|위원|관계자|대사|시민|주민|인구|학생|기업|기자|후보|심사|동문|동창|자원봉사|"
        u"관람|방문객|관광객|스태프|봉사자|"
        u"여성|남성|청년|(?<!참)여자|남자|신규|처음|최초|재참가|평균|(?:과정|도시|나라|국가|회|명|인|개국)당("
        u"?![가-힣])|마다(?![가-힣])|\\|\\s*꼴|매년|매월|매회|"
        u"해마다|동료|(?:외국|해외|국외)\\s?연수를|해외로|앞두고|눈앞|(?<![가-힣])곧\\s|"
        u"연간|하루|월별|분기|상반기|하반기|"
        u"만족|응답|설문|예산|증감|증가율|감소율|성장률|달성률|이수율|수료율|"
        u"재정|면적|"
        u"(?:할|될|개최|운영|추진)\\s?계획|계획이|예정|이외|외의?\\s지역|(?<!중복\\s)(?<!중복을\\s)(?<!"
        u"중복자\\s)제외|빼고|뺀|목표|전망|기대|내년|향후|앞으로|"
        u"예상|"
        u"동남아|중앙\\s?아시아|동북아|중남미|라틴|중동|아세안|유럽연합|"
        u"\\b(?:except|excluding|outside|other than|apart "
        u"from|non|forum|experts?|speakers?|lecturers?|professors?|population|residents|citizens|inhabitants|"
        u"students?|"
        u"compan(?:y|ies)|journalists?|visitors?|tourists?|volunteers?|women|men|female|male|new|first-time|"
        u"average|each (?:of the )?(?:courses?|years?|months?|sessions?|class)|"
        u"every|per|satisf\\w+|survey\\w*|respond\\w+|budget|growth|"
        u"will|aims?|aiming|plans?|planned|planning|expects?|expected|targets?|goals?|next|"
        u"hopes?|hire|"
        u"ASEAN|EU|OECD|Latin America|Middle East|southeast|central "
        u"asia|dollars?|(?-i:won)\\b(?!-)|euros?|million|staff "
        u"members|"
        u"applicants?|applied|conference|seminar|workshop|exhibition|delegates)\\b|지원자|신청자|경쟁률|세미나|워크숍|총회|전시"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(other, text);
}

bool isOfChange(const QString &before, const QString &behind)
{
    static const QRegularExpression than(
        uR"((?:전년|작년|지난해|이전|직전\s?해)(?:도)?\s?(?:동기\s?)?(?:보다|대비|에\s?비해)\s?$|\b(?:(?:increase|rise|growth|drop|decrease|decline)s?(?: of)?|(?:increased|grew|rose|fell|dropped|declined|(?<!made )(?<!make )(?<!makes )(?<!making )up|down)(?: by)?)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression by(
        uR"(^(?:\s?포인트|p)?(?:이나|이|가|나|를|을|만큼|씩)?\s?(?:더\s?)?(?:증가|감소|늘|줄|상승|하락|성장|많았|적었|높았|낮았)|^\s*(?:[a-z]+\s)?(?:more|fewer|less|higher|lower|increase|growth|rise|drop|decrease)\b(?!\s(?:or|and)\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(than, before) || matches(by, behind);
}

bool saysEverything(const QString &text)
{
    static const QRegularExpression all(
        uR"(전체|총|모두|합계|총계|누적|통틀어|지금까지|그동안|그 동안|현재까지|\b(?:total|altogether|overall|in all|so far|to date|all)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(all, text);
}

bool isDenied(const QString &text)
{
    static const QRegularExpression words(
        uR"(\b(?:not|never|neither|nor|without|remaining|rest|other)\b|n['’]t\b|아닌|아니[라고며]|않[은았고는]|나머지)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(words, text);
}

bool isAboutTraining(const QString &text)
{
    static const QRegularExpression training(
        uR"(참가|참여|연수|수료|교육|공무원|과정|수강|배워|이수|파견|다녀|초청|연인원|실인원|\b(?:participa\w+|officials?|train\w+|attend\w+|took part|taken part|courses?|programmes?|programs?|alumni|servants|attendances|attendees|persons|individuals|colleagues)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(training, text);
}

} // namespace yeonsu
