// The stretches of a sentence between its numbers, without the names and numbers themselves.
#pragma once

#include "release/number_meaning.h"

#include <QRegularExpression>

namespace yeonsu {

class SentenceGaps
{
public:
    explicit SentenceGaps(const ReadSentence &sentence);

    [[nodiscard]] std::size_t count() const { return m_sentence.numbers.size(); }
    [[nodiscard]] const WrittenNumber &number(std::size_t i) const { return m_sentence.numbers[i]; }
    /// The sentence with spaces for names and numbers.
    [[nodiscard]] const QString &blanked() const { return m_blanked; }
    [[nodiscard]] const QString &text() const { return m_sentence.text; }
    /// From the number before, or from the start.
    [[nodiscard]] QString before(std::size_t i) const;
    /// To the next number, or to the end.
    [[nodiscard]] QString behind(std::size_t i) const;
    /// What is said of the number, from the number before it to the next, or to where somebody's words end.
    [[nodiscard]] QString around(std::size_t i) const;
    [[nodiscard]] bool isOfThem(std::size_t i) const; ///< "of them", 이 중: a part of what was spoken of
    /// "Of 409 participants, 298": the number before is the whole.
    [[nodiscard]] bool isOfNumberBefore(std::size_t i) const;
    /// "Nine of the 17 courses": the next number is the whole.
    [[nodiscard]] bool isPartOfNext(std::size_t i) const;

private:
    const ReadSentence &m_sentence;
    QString m_blanked; ///< with spaces for names and numbers, so that their letters are taken for no other
                       ///< word
};

/// Where one clause ends and the next begins.
[[nodiscard]] const QRegularExpression &breath();
[[nodiscard]] bool isInKorean(const QString &text);
/// "of the ", "out of all ": what stands between a part and the number of its whole.
[[nodiscard]] bool isBetweenPartAndWhole(const QString &gap);

} // namespace yeonsu
