#include "release/other_subject.h"

#include "release/counted_noun.h"
#include "release/matches.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QRegularExpressionMatch lastOf(const QRegularExpression &pattern, const QString &text)
{
    QRegularExpressionMatch last;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        last = matches.next();
    return last;
}

/// The subject in the first group where it is Seoul, in the second a city of Korea, which sends nobody to
/// Seoul, and in the third any other place.
const QRegularExpression &koreanSubject()
{
    static const QRegularExpression pattern(
        uR"((?<![가-힣])(?:(서울(?:특별)?시?)|((?:부산|대구|인천|대전|울산|세종|수원|성남|용인|창원|제주|경기|강원|충청[남북]|전라[남북]|경상[남북])(?:시|(?:광역|특별|특별자치)시|도|특별자치도)?)|(도쿄도|홋카이도|오사카부|교토부|[가-힣]{2,8}?(?<!도|당|다|동|역|임|즉|일|전|수|잠|표|제|실|개|게|감|예|접|무|응|택|티)시))(?:\s?정부)?(?:[은는이가도]|에서[는도]?)(?=\s|,))"_s);
    return pattern;
}

bool isOfAnotherInKorean(const QString &text, const WrittenNumber &number)
{
    static const QRegularExpression comes(
        uR"(보냈|보내|파견|참가|참여|다녀|왔|방문|배웠|배우|배워|이수|수료|받[았은아])"_s);
    const QRegularExpressionMatch subject = lastOf(koreanSubject(), text.left(number.start));
    if (subject.capturedLength(2) > 0)
        return true;
    // 참가자는 반둥시가 24명이다
    static const QRegularExpression people(uR"((?:참가자|참여자|연수생|수료생|공무원)(?:\s?수)?[는은]\s)"_s);
    return subject.capturedLength(3) > 0 && !matches(comes, text.sliced(number.end())) &&
           !matches(people, text.left(subject.capturedStart(3)));
}

/// A name in front of what only the host of a training does.
bool isOfAnotherInEnglish(const QString &text, const WrittenNumber &number)
{
    static const QRegularExpression host(
        uR"(((?:\b[A-Z][\w’'-]*\s)+)(?:(?:metropolitan|city|municipal|provincial|national|central|local)\s)*(?:(?:government|council|authority|administration)\s)?(?:(?:has|have|had|also|itself|alone)\s)*(?:trained|trains|taught|teaches|educated|hosted|hosts|organi[sz]ed|organi[sz]es|ran|runs|held|holds|offered|offers|invited|invites|welcomed|welcomes)\b)"_s);
    static const QRegularExpression ofSeoul(
        uR"(\b(?:Seoul|Metropolitan Government|SMG|Institute|Cent(?:er|re)|Academy|School|Hall|It|We|They|This|That|Who|Which|These|Those|There|Officials|Participants|Trainees|Courses?|Program\w*|Training)\s)"_s);
    const QRegularExpressionMatch subject = lastOf(host, text.left(number.start));
    static const QRegularExpression ours(uR"(^(?:The|Our|Its)\s$)"_s); // the city government
    return subject.hasMatch() && !matches(ofSeoul, subject.captured(1)) &&
           !matches(ours, subject.captured(1));
}

} // namespace

bool isOfAnotherCity(const QString &text, const WrittenNumber &number)
{
    return isOfAnotherInKorean(text, number) || isOfAnotherInEnglish(text, number);
}

bool isOfRest(const QString &before)
{
    static const QRegularExpression exclusion(
        uR"(\b(?:excluding|except(?:ing)? for|apart from|other than|without counting|not counting)\b|(?<!중복)(?<!중복 )(?<!중복을 )(?<!중복자 )(?<!중복자를 )(?:제외하면|제외하고|제외한|빼면|빼고|뺀)(?=\s))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = lastOf(exclusion, before);
    return match.hasMatch() && !saysEverything(before.sliced(match.capturedEnd()));
}

bool isOfPartOfYear(const QString &text, const WrittenNumber &number)
{
    static const QRegularExpression part(
        uR"(상반기|하반기|[1-4]\s?[/∕]\s?4\s?분기|[1-4]\s?분기|\b(?:first|second|latter)\s(?:half|quarter)\s(?:of\s)?|\bhalf[- ]year\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression year(
        uR"((?:19|20)\d\d|올해|금년|지난해|작년|\b(?:this|last|that|the)\syear\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString before = text.left(number.start);
    const QRegularExpressionMatch match = lastOf(part, before);
    if (!match.hasMatch())
        return false;
    const QString since = before.sliced(match.capturedEnd());
    const QRegularExpressionMatch next = year.match(since);
    const bool isItsOwn = next.capturedStart() == 0; // "the first half of 2019"
    return !saysEverything(since) && (isItsOwn || !next.hasMatch());
}

} // namespace yeonsu
