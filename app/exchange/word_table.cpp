#include "exchange/word_table.h"

#include <algorithm>
#include <numeric>

namespace yeonsu {

namespace {

/// The edits that make one of the other: a letter added, left out or another, or two that change places.
/// `most` + 1 where there are more than `most`.
int editsBetween(QStringView left, QStringView right, int most)
{
    if (std::abs(left.size() - right.size()) > most)
        return most + 1;
    const auto width = std::size_t(right.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = std::size_t(j);
            const bool isSame = left[i - 1] == right[j - 1];
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > most)
            return most + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

} // namespace

std::optional<std::size_t> nearestWord(const QString &word, const std::vector<QString> &candidates)
{
    // Hangul taken apart has up to three letters for each.
    if (word.isEmpty() || word.size() > 3 * longestWord)
        return std::nullopt;
    // One slip in three letters is near; a Hangul syllable has two or three of them.
    int most = std::min(3, int(word.size()) / 3);
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < candidates.size() && most >= 1; ++i) {
        const int edits = editsBetween(word, candidates[i], most);
        if (edits > most)
            continue;
        nearest = i;
        most = edits - 1;
    }
    if (nearest)
        return nearest;
    // "Republic of Korea (South)": a word that is the whole beginning of the other.
    constexpr qsizetype fewestLetters = 4;
    for (std::size_t i = 0; i < candidates.size() && word.size() >= fewestLetters; ++i) {
        const QString &candidate = candidates[i];
        if (candidate.startsWith(word) || (candidate.size() >= fewestLetters && word.startsWith(candidate)))
            return i;
    }
    return std::nullopt;
}

} // namespace yeonsu
