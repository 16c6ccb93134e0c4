// Which level of seniority a job title seems to stand for: a suggestion, with the reason for it.
#pragma once

#include "domain/seniority.h"

#include <QHash>

#include <optional>
#include <vector>

namespace yeonsu {

struct JobTitleGuess
{
    enum class Reason {
        Known,     ///< the title itself is remembered
        NearTitle, ///< a remembered title has the same letters, or one letter is another
        Word,      ///< a word such as "director" or "과장"
    };

    SeniorityId seniority;
    Reason reason = Reason::Known;
    QString because; ///< the title or the word

    bool operator==(const JobTitleGuess &) const = default;
};

class JobTitleGuesses
{
public:
    /// From what is remembered, and from the levels that a new register begins with, by their keys.
    JobTitleGuesses(const std::vector<JobTitleMapping> &known, const std::vector<Seniority> &seniorities);

    /// Nothing where it is not clear: near to titles of different levels, or with words of several levels,
    /// or with one such as "deputy". `title` is folded.
    [[nodiscard]] std::optional<JobTitleGuess> of(const QString &title) const;

private:
    struct Known
    {
        QString title;
        QString letters;
        SeniorityId seniority;
    };

    [[nodiscard]] std::optional<JobTitleGuess> byNearTitle(const QString &title) const;
    [[nodiscard]] std::optional<JobTitleGuess> byWord(const QString &title) const;

    std::vector<Known> m_known;
    QHash<QString, SeniorityId> m_levels; ///< by key
};

} // namespace yeonsu
