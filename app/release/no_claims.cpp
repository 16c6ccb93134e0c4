#include "release/no_claims.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr auto month = R"((?:January|February|March|April|May|June|July|August|September|October|November|)"
                       R"(December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)";

/// Each is one kind of number, wherever it stands; digits before and after are part of it.
QStringList patterns()
{
    const QString named = QString::fromLatin1(month);
    return {
        // Days: 2022.11.25.(금), 2022, 11, 25, 2022-11-25, 11.25., 11/25, 3월 5일, 11월
        uR"((?:19|20)\d\d\s?[.,/-]\s?(?:1[0-2]|0?[1-9])\s?[.,/-]\s?(?:3[01]|[12]\d|0?[1-9])(?!\d))"_s,
        uR"((?<![\d.,/])(?:1[0-2]|0?[1-9])[./]\s?(?:3[01]|[12]\d|0?[1-9])(?:\.(?!\d)|\s?\([월화수목금토일]\)))"_s,
        uR"((?:19|20)\d\d\.\s?(?:1[0-2]|0?[1-9])\.(?!\d))"_s,
        uR"((?:3[01]|[12]\d|[1-9])\s?일(?=[\s,.()에은는부까이~]|$))"_s,
        uR"((?:1[0-2]|0?[1-9])\s?(?:[~∼·-]\s?(?:1[0-2]|[1-9])\s?)?월)"_s,
        u"(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?\\s(?:of\\s)?%1\\b"_s.arg(named),
        u"\\b%1\\s(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?\\b(?!,\\d{3})"_s.arg(named),
        // Years: '08년부터, 2014년, 2019~2022, in 2019, 2022 국제연수
        uR"(['’‘]\d\d(?:년|\b))"_s,
        uR"((?<![\d,.])(?:19|20)\d\d\s?[–~∼-]\s?(?:(?:19|20)\d\d|['’‘]?\d\d)(?![\d,]|\.\d))"_s,
        uR"((?<![\d,.])(?:19|20)\d\d(?=\s?년(?![간]|\s?동안)|학년도))"_s,
        uR"((?<![\d,.–~-])(?:19|20)\d\d(?!\d|,\d|\.\d|\s?(?:여\s?)?(?:명|인|개|회|곳|건|%|퍼센트|만|천|억|차례)|\s(?:foreign|participants|people|officials|persons|trainees)))"_s,
        // Hours: 14:00~16:00, 오전 06시, 2시 30분, 2 p.m.
        uR"(\d{1,2}:\d\d)"_s,
        uR"((?:오전|오후|낮|밤)\s?\d{1,2}\s?시?)"_s,
        uR"(\d{1,2}\s?시(?=\s|\d|부|까|에|~|,|\.|\)|$)(?:\s?\d{1,2}\s?분)?)"_s,
        uR"(\b\d{1,2}(?:\.\d\d)?\s?(?:[ap]\.m\.|[ap]m\b|o[’']clock))"_s,
        // Spans that are no number of years: 10분, 10', 3주간, 5일간, 3년 만에, two weeks
        uR"(\d+\s?(?:['’′″]|분(?!의|야|기)|초(?![가-힣])|시간|주(?:일|간)?(?![가-힣])|일간|박|개월|달(?![가-힣])))"_s,
        uR"(\d+\s?년\s?(?:만에|만의|뒤|후|전(?!체|국)|차|마다|이상|내|단위|계획|연속))"_s,
        uR"(\d+(?:[ -](?:second|minute|hour|day|week|month)s?\b))"_s,
        uR"((?:[12]\d|3[01]|0?[1-9])[./](?:1[0-2]|0?[1-9])[./](?:19|20)\d\d|(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\d|0?[1-9])/(?:19|20)\d\d)"_s,
        uR"((?<!\d)\d\d\.(?:1[0-2]|0?[1-9])\.(?:3[01]|[12]\d|0?[1-9])\.?\s?\([월화수목금토일]\))"_s,
        // Postal codes and boxes: 우편번호 04524, (우)04524, 06756 서울, P.O. Box 1234
        uR"((?:우편번호|\(우\))\s?:?\s?\d{3}-?\d{2,3}|(?<!\d)\d{5}(?=,?\s(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청|전라|경상|제주|[가-힣]{1,4}(?:시|도)\s)))"_s,
        uR"((?i:\bBox\s\d+|\b(?:zip(?:\scode)?|postcode|postal code)\s?:?\s?\d+)|(?<![\d.,])0\d{4}(?!\d|[.,]\d))"_s,
        // Phones with spaces or points: +82 2 3488 2021, 02 3488 2021, 010.1234.5678
        uR"(\+\d{1,3}(?:[\s.-]\(?\d{1,4}\)?){2,4}|(?<!\d)0\d{1,2}[\s.]\d{3,4}[\s.]\d{4}(?!\d))"_s,
        // Phones, numbers of rooms, of pages, of editions, of lists
        uR"((?:\+?\d{1,4}[-)\s]\s?)?\d{2,4}-\d{3,4}(?:-\d{4})?(?!\d))"_s,
        uR"((?:지하\s?|B)?\d+\s?층|\d+\s?호(?!텔|주)(?:실|선|관)?|\d+\s?번(?:지|길|출구|째)?|\d+\s?동(?![가-힣])|(?<!으)(?:로|길)\s?\d+(?:-\d+)?(?=\s|,|길|\)|$))"_s,
        uR"(\d+\s?(?:매|쪽|페이지|면|부|장|판)(?![가-힣])|(?:pp?\.|[Pp]ages?|[Rr]oom|[Ff]loor|no\.|No\.|#|№)\s?\d+)"_s,
        uR"(제\s?\d+\s?(?:차|회|기|조|항|호|부|장|절|대|단계)?|\d+\s?(?:차(?!례)|기(?!업|관|술|후)|등급?|위(?!원|한|해)|단계|세대|급(?!증))(?![가-힣]{2}))"_s,
        uR"(\d+(?:st|nd|rd|th)\b)"_s,
        uR"((?:^|\n)[\s]*\(?\d{1,2}[.)](?=\s))"_s,
        // Names: 코로나-19, 코로나19, Plan 2030, G20, 4.0, 발표(1), ISO 9001
        uR"([가-힣]\s?\(\d\)|(?<![A-Za-z])(?:[a-z]+|[A-Z]|(?i:session|part|annex|appendix|table|figure|presentation|group|item|step|note|question|day|phase|chapter|section|forum|hall|room|building|case|lecture|module|topic|panel|stage))\s?\(\d{1,2}\))"_s,
        uR"((?:[A-Za-z]|코로나|버전|시즌|아젠다|비전)-?\d+(?:\.\d+)?(?![\d,%]))"_s,
        uR"((?:[A-Z][\w.]*\s)(?:19|20)\d\d(?![\d,]|\.\d))"_s,
        uR"((?:COVID|ISO|SDG|Goal|Agenda|Plan|Vision|Chapter|Part|Session|Figure|Table|Article|Phase|Stage)s?[ -]\d+)"_s,
        uR"((?:https?://|www\.)\S+|\S+@\S+\.\S+)"_s,
    };
}

const QRegularExpression &anyOfThem()
{
    static const QRegularExpression any(u"(?:"_s + patterns().join(u")|(?:"_s) + u')',
                                        QRegularExpression::MultilineOption);
    return any;
}

} // namespace

std::vector<bool> withoutClaim(const QString &text)
{
    std::vector<bool> covered(std::size_t(text.size()), false);
    for (auto matches = anyOfThem().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        std::fill(covered.begin() + match.capturedStart(), covered.begin() + match.capturedEnd(), true);
    }
    return covered;
}

} // namespace yeonsu
