#include "release/number_words.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct WordingWords
{
    Wording wording;
    QString pattern;
};

/// The longer wordings first: "no more than" is none of "more than".
const std::vector<WordingWords> &wordsBefore()
{
    static const std::vector<WordingWords> words{
        {Wording::AtMost, u"no more than|not more than|at most|up to|as many as|a maximum of|최대|많아야"_s},
        {Wording::AtLeast, u"no fewer than|no less than|not less than|at least|a minimum of|최소|적어도"_s},
        {Wording::SomewhatOver, u"somewhat over|slightly over|slightly more than|just over|a little over"_s},
        {Wording::JustUnder, u"nearly|almost|close to|just under|slightly under|approaching|거의"_s},
        {Wording::MoreThan, u"more than|over|above|in excess of|upwards of|exceeding|exceeds|exceeded"_s},
        {Wording::FewerThan, u"fewer than|less than|under|below|<"_s},
        {Wording::About,
         u"about|around|approximately|roughly|some|circa|ca\\.|c\\.|약|대략|어림잡아|줄잡아|~"_s},
    };
    return words;
}

const std::vector<WordingWords> &wordsAfter()
{
    static const std::vector<WordingWords> words{
        {Wording::SomewhatOver, u"남짓"_s},
        {Wording::JustUnder, u"가까이|가까운|가깝|육박|가까워"_s},
        {Wording::AtLeast, u"이상|or more\\b|and more\\b|or above\\b|\\+"_s},
        {Wording::AtMost, u"이하|or fewer\\b|or less\\b"_s},
        {Wording::MoreThan, u"초과|넘|웃도|웃돌|상회"_s},
        {Wording::FewerThan, u"미만|못 ?미|밑도|밑돌|미치지 못|안 ?되는"_s},
        {Wording::About, u"가량|정도|쯤|안팎|내외|or so\\b"_s},
    };
    return words;
}

/// The words as one pattern, the wording of each the number of its group.
QString alternatives(const std::vector<WordingWords> &words)
{
    QStringList groups;
    for (const WordingWords &each : words)
        groups.append(u'(' + each.pattern + u')');
    return u"(?:"_s + groups.join(u'|') + u')';
}

Qualifier qualifierOf(const QRegularExpressionMatch &match, const std::vector<WordingWords> &words)
{
    return {words[std::size_t(match.lastCapturedIndex() - 1)].wording, match.capturedStart(),
            match.capturedEnd()};
}

struct CounterPattern
{
    Counter counter;
    QString pattern;
};

const std::vector<CounterPattern> &counterPatterns()
{
    static const std::vector<CounterPattern> patterns{
        {Counter::Percent, u"%p?|％|퍼센트|프로(?![가-힣])|percent(?:age points?)?\\b|per cent\\b"_s},
        {Counter::Years,
         u"(?:개\\s?)?년\\s?(?:간|동안|에\\s?걸쳐|여\\s?동안|째)|개년|(?:consecutive )?years\\b(?! old| ago)"_s},
        {Counter::People, u"명|인(?=[\\s,.)의이은을과]|$)|사람"_s},
        {Counter::Countries, u"개\\s?(?:국가|국|나라)|나라|국가|국(?=[\\s,.·)의과]|$)|countr(?:y|ies)\\b"_s},
        {Counter::Cities, u"개\\s?(?:도시|시)(?!간)|도시|cit(?:y|ies)\\b"_s},
        {Counter::Courses,
         u"개\\s?(?:교육|연수|훈련)?\\s?(?:과정|강좌)|(?:교육|연수)?과정|강좌|차례|회차|회(?![가-힣]{0,1}[원사담장])|courses?\\b|times\\b(?!\\s(?:as|more|larger|higher|greater|those|that of|the (?:number|figure|share|size)))"_s},
        {Counter::Places, u"(?:개\\s?)?곳"_s},
        {Counter::Other,
         u"(?:억|만|천)?\\s?(?:원|달러|유로)|dollars?\\b|건|가지|개\\s?(?:기관|대학|국어|언어|분야|주제|부서|사례|목표|기업|대륙|지역|정책|항목|팀|분임|사업|구|동|주|월)|분야|기관|대학|㎡|㎞|km|m²|톤|t\\b|호|배|점|종|편|권|대(?![가-힣])|시간|살|세(?![가-힣])|년|times\\b"_s},
        {Counter::Pieces, u"개(?![가-힣])|개(?=(?:[가를는은의도로]|이|에서)(?:[\\s,.]|$))"_s},
    };
    return patterns;
}

QString counterAlternatives()
{
    QStringList groups;
    for (const CounterPattern &each : counterPatterns())
        groups.append(u'(' + each.pattern + u')');
    return groups.join(u'|');
}

} // namespace

std::optional<Qualifier> qualifierBefore(const QString &text, qsizetype position)
{
    constexpr qsizetype longest = 24;
    static const QRegularExpression pattern(u"(?:(?<![\\w가-힣])|^)"_s + alternatives(wordsBefore()) +
                                                u"(?:\\s(?:a|the|total of))?\\s?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, position - longest);
    const QRegularExpressionMatch match = pattern.match(text.sliced(from, position - from));
    if (!match.hasMatch())
        return std::nullopt;
    Qualifier qualifier = qualifierOf(match, wordsBefore());
    qualifier.start += from;
    qualifier.end += from;
    return qualifier;
}

std::optional<Qualifier> qualifierAfter(const QString &text, qsizetype position)
{
    static const QRegularExpression pattern(u"(?:이|가|을|를|의|에|도)?\\s?"_s + alternatives(wordsAfter()),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text, position, QRegularExpression::NormalMatch,
                                                        QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? std::optional(qualifierOf(match, wordsAfter())) : std::nullopt;
}

CounterWord counterAfter(const QString &text, qsizetype position)
{
    static const QRegularExpression pattern(u"[\\s]?-?(?:"_s + counterAlternatives() + u')',
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text, position, QRegularExpression::NormalMatch,
                                                        QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {Counter::None, position};
    return {counterPatterns()[std::size_t(match.lastCapturedIndex() - 1)].counter, match.capturedEnd()};
}

} // namespace yeonsu
