#include "release/owned_words.h"

#include "release/sentence_gaps.h"

namespace yeonsu {

qsizetype OwnedWords::gapEnd(std::size_t number) const
{
    return number + 1 < count() ? startOf(number + 1) : text().size();
}

QString OwnedWords::between(qsizetype from, qsizetype to) const
{
    return text().sliced(from, std::max<qsizetype>(0, to - from));
}

bool OwnedWords::isPartOfNext(std::size_t number) const
{
    return number + 1 < count() && isBetweenPartAndWhole(between(endOf(number), startOf(number + 1)));
}

std::vector<std::size_t> OwnedWords::freeWords(qsizetype from, qsizetype to) const
{
    std::vector<std::size_t> found;
    for (std::size_t each = 0; each < size(); ++each) {
        if (word(each).start >= from && word(each).end <= to && isFree(each))
            found.push_back(each);
    }
    return found;
}

void OwnedWords::take(std::size_t word, std::size_t number, bool isWhole)
{
    m_owner[word] = int(number);
    m_isWhole[word] = isWhole;
}

} // namespace yeonsu
