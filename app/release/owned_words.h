// The narrowing words of a sentence, and which number has taken which.
#pragma once

#include "release/number_meaning.h"

namespace yeonsu {

/// Words and numbers go by their place in the sentence's own lists.
class OwnedWords
{
public:
    explicit OwnedWords(const ReadSentence &sentence)
        : m_sentence(sentence)
        , m_owner(sentence.words.size(), -1)
        , m_isWhole(sentence.words.size(), false)
    {
    }

    [[nodiscard]] const QString &text() const { return m_sentence.text; }
    /// Of words.
    [[nodiscard]] std::size_t size() const { return m_sentence.words.size(); }
    [[nodiscard]] const NarrowingWord &word(std::size_t word) const { return m_sentence.words[word]; }
    /// Of numbers.
    [[nodiscard]] std::size_t count() const { return m_sentence.numbers.size(); }
    [[nodiscard]] Counter counterOf(std::size_t number) const { return m_sentence.numbers[number].counter; }
    [[nodiscard]] bool isPercent(std::size_t number) const { return counterOf(number) == Counter::Percent; }
    [[nodiscard]] qsizetype startOf(std::size_t number) const { return m_sentence.numbers[number].start; }
    [[nodiscard]] qsizetype endOf(std::size_t number) const { return m_sentence.numbers[number].end(); }
    /// Where what may be said of the number begins, and ends.
    [[nodiscard]] qsizetype gapStart(std::size_t number) const { return number == 0 ? 0 : endOf(number - 1); }
    [[nodiscard]] qsizetype gapEnd(std::size_t number) const;
    [[nodiscard]] QString between(qsizetype from, qsizetype to) const;
    /// "Nine of the 17 courses": the next number is the whole.
    [[nodiscard]] bool isPartOfNext(std::size_t number) const;

    /// The words between two places that no number has.
    [[nodiscard]] std::vector<std::size_t> freeWords(qsizetype from, qsizetype to) const;
    void take(std::size_t word, std::size_t number, bool isWhole = false);
    [[nodiscard]] bool isFree(std::size_t word) const { return m_owner[word] < 0; }
    [[nodiscard]] bool isOf(std::size_t word, std::size_t number) const
    {
        return m_owner[word] == int(number);
    }
    /// Taken as what the number is a part of.
    [[nodiscard]] bool isWhole(std::size_t word) const { return m_isWhole[word]; }

private:
    const ReadSentence &m_sentence;
    std::vector<int> m_owner; ///< of each word the number behind which it stands; -1 for none
    std::vector<bool> m_isWhole;
};

} // namespace yeonsu
