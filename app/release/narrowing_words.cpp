#include "release/narrowing_words.h"

#include "domain/target_region.h"
#include "domain/vocabulary.h"
#include "release/written_years.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Words = std::vector<NarrowingWord>;

void addMatches(Words &words, const QString &text, const QRegularExpression &pattern, Dimension dimension,
                const QStringList &keys)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        words.push_back(
            {match.capturedStart(), match.capturedEnd(), {{dimension, keys, std::nullopt, std::nullopt}}});
    }
}

void addModes(Words &words, const QString &text)
{
    static const QRegularExpression online(
        uR"(온라인|비대면|원격|화상|\b(?:online|virtual(?:ly)?|remote(?:ly)?)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression invited(
        uR"(초청|(?<!비)대면|방한|\b(?:invited?|invitation(?:al)?|in[- ]person)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blended(uR"(혼합|블렌디드|\b(?:blended|hybrid)\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    addMatches(words, text, online, Dimension::Mode, {toKey(CourseMode::Online)});
    addMatches(words, text, invited, Dimension::Mode, {toKey(CourseMode::Invited)});
    addMatches(words, text, blended, Dimension::Mode, {toKey(CourseMode::Blended)});
}

/// "전 대륙" alone says where people come from, and narrows nothing; "전 대륙 대상" says whom a course is
/// meant for.
void addAllRegions(Words &words, const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?:전\s?세계|세계\s?전\s?대륙|전\s?대륙|모든\s?(?:대륙|지역|국가|나라)|전체\s?(?:대륙|지역))(?=[^.\d]{0,14}?(?:대상|위한)|으로\s(?:문|열|개방))|(?<=대상 지역이 )(?:전\s?세계|전체)|(?:open to|meant for|intended for|aimed at|designed for|for)\s(?:officials from )?(?:all|every|any)\s(?:the )?(?:regions?|continents?|countries)|(?:targeting|target)\s(?:all regions|the whole world))"_s,
        QRegularExpression::CaseInsensitiveOption);
    addMatches(words, text, pattern, Dimension::TargetRegion, {TargetRegion().key()});
    static const QRegularExpression wholeTarget(uR"(대상\s?(?:지역)?[이은는:]?\s?((?:전\s?세계|전체)))"_s);
    for (auto matches = wholeTarget.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        words.push_back({match.capturedStart(),
                         match.capturedEnd(),
                         {{Dimension::TargetRegion, {TargetRegion().key()}, std::nullopt, std::nullopt}}});
    }
}

std::optional<QString> targetOf(const Narrowing &place)
{
    if (place.dimension == Dimension::Continent)
        return TargetRegion::continent(place.keys.first()).key();
    if (place.dimension == Dimension::Country)
        return TargetRegion::country(place.keys.first()).key();
    return std::nullopt;
}

/// Earlier and longer words win.
Words withoutOverlaps(Words words)
{
    std::stable_sort(words.begin(), words.end(), [](const NarrowingWord &a, const NarrowingWord &b) {
        return std::pair(a.start, -a.end) < std::pair(b.start, -b.end);
    });
    Words kept;
    for (NarrowingWord &word : words) {
        if (kept.empty() || word.start >= kept.back().end)
            kept.push_back(std::move(word));
    }
    return kept;
}

} // namespace

NarrowingFinder::NarrowingFinder(const FactTable &facts, int thisYear)
    : m_levels(facts.reference().seniorities)
    , m_names(facts)
    , m_thisYear(thisYear)
{
}

/// 과장급 이상, directors and above; 과장급 미만, below section chiefs.
NarrowingWord NarrowingFinder::withLevelsBeyond(NarrowingWord word, const QString &text) const
{
    static const QRegularExpression pattern(
        uR"(^(?:\s?(?:공무원|직급|level|rank|grade))?\s?(?:(이상|(?:and|or) (?:above|higher|more senior))|(이하|(?:and|or) (?:below|lower))|(미만)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match =
        pattern.match(text.sliced(word.end, std::min<qsizetype>(24, text.size() - word.end)));
    const QString key = word.meanings.front().keys.value(0);
    const auto level = std::find_if(m_levels.begin(), m_levels.end(),
                                    [&key](const Seniority &each) { return each.key == key; });
    if (!match.hasMatch() || level == m_levels.end())
        return word;
    QStringList keys;
    for (const Seniority &each : m_levels) { // the highest has the lowest rank
        const bool isAbove = match.capturedLength(1) > 0 && each.rank <= level->rank;
        const bool isBelow = match.capturedLength(2) > 0 && each.rank >= level->rank;
        if (isAbove || isBelow || (match.capturedLength(3) > 0 && each.rank > level->rank))
            keys.append(each.key);
    }
    if (keys.isEmpty())
        return word;
    word.meanings = {{Dimension::Seniority, keys, std::nullopt, std::nullopt}};
    word.end += match.capturedEnd();
    return word;
}

/// A continent or country is where people come from, or whom a course is meant for.
NarrowingWord NarrowingFinder::withTarget(NarrowingWord word, const QString &text) const
{
    static const QRegularExpression meantFor(uR"(^[^.,\d]{0,12}?(?:대상|위한))"_s);
    static const QRegularExpression meantForIt(uR"((?:\bfor|aimed at|targeting|meant for)\s(?:the )?$)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const std::optional<QString> target = targetOf(word.meanings.front());
    if (!target)
        return word;
    const Narrowing asTarget{Dimension::TargetRegion, {*target}, std::nullopt, std::nullopt};
    const qsizetype from = std::max<qsizetype>(0, word.start - 16);
    const bool isTarget =
        meantFor.match(text.sliced(word.end, std::min<qsizetype>(24, text.size() - word.end))).hasMatch() ||
        meantForIt.match(text.sliced(from, word.start - from)).hasMatch();
    word.meanings.insert(isTarget ? word.meanings.begin() : word.meanings.begin() + 1, asTarget);
    return word;
}

void NarrowingFinder::addDecisionMakers(std::vector<NarrowingWord> &words, const QString &text) const
{
    static const QRegularExpression pattern(
        uR"(의사\s?결정(?:권)?(?:자|권자|직)|중간\s?관리자\s?이상|관리자급|\bdecision[- ]?mak(?:ers?|ing)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList keys;
    for (const Seniority &level : m_levels) {
        if (level.isDecisionMaking)
            keys.append(level.key);
    }
    if (!keys.isEmpty())
        addMatches(words, text, pattern, Dimension::Seniority, keys);
}

std::vector<NarrowingWord> NarrowingFinder::find(const QString &text) const
{
    std::vector<NarrowingWord> words;
    for (NarrowingWord &word : m_names.find(text)) {
        if (kindOf(word) == NarrowingKind::Seniority)
            word = withLevelsBeyond(std::move(word), text);
        if (kindOf(word) == NarrowingKind::Places)
            word = withTarget(std::move(word), text);
        words.push_back(std::move(word));
    }
    addModes(words, text);
    addAllRegions(words, text);
    addDecisionMakers(words, text);
    addYears(words, text, m_thisYear);
    return withoutOverlaps(std::move(words));
}

} // namespace yeonsu
