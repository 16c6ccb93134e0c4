// Rows worth comparing with each other, found by keys that they share instead of comparing all with all.
#pragma once

#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace yeonsu::store {

/// Rows, by their place in some list, under what they share.
using Blocks = std::map<QString, std::vector<std::size_t>>;

class CandidatePairs
{
public:
    using Pair = std::pair<std::size_t, std::size_t>; ///< the lower one first

    /// Pairs all rows of each block.
    void addAlike(const Blocks &blocks);
    /// Pairs the rows of blocks whose keys, results of lettersOf(), are one letter apart.
    void addOneLetterApart(const Blocks &blocks);

    /// Each pair once, in ascending order.
    [[nodiscard]] std::vector<Pair> take();
    /// Whether there was room for all pairs. A register that holds one name a thousand times has too many
    /// to be of use, or to be held in memory.
    [[nodiscard]] bool areComplete() const { return m_areComplete; }

private:
    void add(std::size_t left, std::size_t right);
    [[nodiscard]] bool isFull();

    std::vector<Pair> m_pairs;
    bool m_areComplete = true;
};

} // namespace yeonsu::store
