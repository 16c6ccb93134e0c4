#include "domain/job_title_guess.h"

#include "domain/near_text.h"
#include "domain/text.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct LevelWord
{
    QStringView word;
    QLatin1StringView level;
};

constexpr QLatin1StringView mayor("mayor");
constexpr QLatin1StringView director("director");
constexpr QLatin1StringView sectionChief("section-chief");
constexpr QLatin1StringView staff("staff");

/// Whole words.
constexpr std::array latinWords{
    LevelWord{u"mayor", mayor},      LevelWord{u"councillor", mayor},  LevelWord{u"councilor", mayor},
    LevelWord{u"governor", mayor},   LevelWord{u"director", director}, LevelWord{u"section", sectionChief},
    LevelWord{u"officer", staff},    LevelWord{u"planner", staff},     LevelWord{u"engineer", staff},
    LevelWord{u"specialist", staff}, LevelWord{u"analyst", staff},     LevelWord{u"staff", staff},
};

/// The end of the last word: "교통국장".
constexpr std::array koreanEnds{
    LevelWord{u"시장", mayor},    LevelWord{u"의원", mayor},        LevelWord{u"구청장", mayor},
    LevelWord{u"국장", director}, LevelWord{u"과장", sectionChief}, LevelWord{u"주무관", staff},
};

/// With one of these the other words say little.
bool isUnclear(const QStringList &words)
{
    static const QSet<QString> unclear{u"deputy"_s,    u"vice"_s, u"assistant"_s, u"acting"_s,  u"former"_s,
                                       u"secretary"_s, u"to"_s,   u"adviser"_s,   u"advisor"_s, u"senior"_s};
    static const QSet<QString> heads{u"chief"_s, u"head"_s};
    const auto has = [&words](const QSet<QString> &some) {
        return std::any_of(words.begin(), words.end(),
                           [&some](const QString &word) { return some.contains(word); });
    };
    // "Section chief" is clear; a section alone, or a head of anything else, is not.
    return has(unclear) || words.contains(u"section"_s) != has(heads);
}

/// "부시장" stands in for the one behind.
bool isDeputyOf(const QString &word, const QString &end)
{
    return word.chopped(end.size()).endsWith(u'부');
}

} // namespace

JobTitleGuesses::JobTitleGuesses(const std::vector<JobTitleMapping> &known,
                                 const std::vector<Seniority> &seniorities)
{
    for (const JobTitleMapping &mapping : known)
        m_known.push_back({mapping.title, lettersOf(mapping.title), mapping.seniorityId});
    for (const Seniority &seniority : seniorities)
        m_levels.insert(seniority.key, seniority.id);
}

std::optional<JobTitleGuess> JobTitleGuesses::of(const QString &title) const
{
    for (const Known &known : m_known) {
        if (known.title == title)
            return JobTitleGuess{known.seniority, JobTitleGuess::Reason::Known, known.title};
    }
    const std::optional<JobTitleGuess> near = byNearTitle(title);
    return near ? near : byWord(title);
}

std::optional<JobTitleGuess> JobTitleGuesses::byNearTitle(const QString &title) const
{
    const QString letters = lettersOf(title);
    std::optional<JobTitleGuess> guess;
    for (const Known &known : m_known) {
        if (known.letters != letters && !isOneLetterApart(known.letters, letters))
            continue;
        if (guess && guess->seniority != known.seniority)
            return std::nullopt;
        guess = JobTitleGuess{known.seniority, JobTitleGuess::Reason::NearTitle, known.title};
    }
    return guess;
}

std::optional<JobTitleGuess> JobTitleGuesses::byWord(const QString &title) const
{
    const QStringList words = wordsOf(title);
    if (words.isEmpty() || isUnclear(words))
        return std::nullopt;
    std::optional<LevelWord> found;
    const auto find = [&found](const LevelWord &word) {
        const bool isOther = found && found->level != word.level;
        found = word;
        return !isOther;
    };
    for (const LevelWord &word : latinWords) {
        if (words.contains(word.word.toString()) && !find(word))
            return std::nullopt;
    }
    for (const LevelWord &end : koreanEnds) {
        const QString text = end.word.toString();
        if (words.last().endsWith(text) && (isDeputyOf(words.last(), text) || !find(end)))
            return std::nullopt;
    }
    if (!found || !m_levels.contains(found->level))
        return std::nullopt;
    return JobTitleGuess{m_levels.value(found->level), JobTitleGuess::Reason::Word, found->word.toString()};
}

} // namespace yeonsu
