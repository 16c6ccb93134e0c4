// Words and what each means, with the nearest word for one that means nothing.
#pragma once

#include "domain/near_text.h"
#include "domain/text.h"

#include <QHash>

#include <optional>

namespace yeonsu {

/// The words are compared without case, accents, spaces and what stands between words.
[[nodiscard]] inline QString comparableWord(const QString &text)
{
    return lettersOf(foldedText(text));
}

/// A longer text is none.
inline constexpr qsizetype longestWord = 100;

/// The index of the candidate nearest to `word` by edits of letters, where that is near enough to be meant;
/// all are results of comparableWord().
[[nodiscard]] std::optional<std::size_t> nearestWord(const QString &word,
                                                     const std::vector<QString> &candidates);

template <typename Meaning>
class WordTable
{
public:
    /// `shown` is how the meaning is proposed for a word near to this one. The first meaning of a word stays.
    void add(const QString &word, const Meaning &meaning, const QString &shown)
    {
        const QString letters = comparableWord(word);
        if (letters.isEmpty() || m_meanings.contains(letters))
            return;
        m_meanings.insert(letters, meaning);
        m_words.push_back(letters);
        m_shown.push_back(shown);
    }

    [[nodiscard]] std::optional<Meaning> find(const QString &word) const
    {
        if (word.size() > longestWord)
            return std::nullopt;
        const auto found = m_meanings.constFind(comparableWord(word));
        return found == m_meanings.constEnd() ? std::nullopt : std::optional(*found);
    }

    /// What to propose instead; empty where no word is near.
    [[nodiscard]] QString nearest(const QString &word) const
    {
        if (word.size() > longestWord)
            return {};
        const std::optional<std::size_t> near = nearestWord(comparableWord(word), m_words);
        return near ? m_shown[*near] : QString();
    }

private:
    QHash<QString, Meaning> m_meanings;
    std::vector<QString> m_words;
    std::vector<QString> m_shown; ///< of each word
};

} // namespace yeonsu
