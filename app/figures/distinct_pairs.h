// Which entities (courses, cities, countries) were met in which cell of a table.
#pragma once

#include <QSet>

#include <cstdint>
#include <vector>

namespace yeonsu {

/// A matrix of bits where that is small, a hash set where it would not be.
class DistinctPairs
{
public:
    DistinctPairs(std::size_t cells, std::size_t entities);

    void insert(std::size_t cell, std::size_t entity);
    /// Calls `visit(cell, entity)` once for every pair.
    template <typename Visit>
    void forEach(Visit visit) const;

private:
    static constexpr std::size_t largestMatrix = std::size_t(1) << 28; ///< bits: 32 MiB

    std::size_t m_entities;
    std::vector<std::uint64_t> m_bits; ///< empty where m_pairs is used
    QSet<quint64> m_pairs;
};

inline DistinctPairs::DistinctPairs(std::size_t cells, std::size_t entities)
    : m_entities(entities)
{
    if (cells * entities <= largestMatrix)
        m_bits.assign(cells * entities / 64 + 1, 0);
}

inline void DistinctPairs::insert(std::size_t cell, std::size_t entity)
{
    const std::size_t pair = cell * m_entities + entity;
    if (m_bits.empty())
        m_pairs.insert(pair);
    else
        m_bits[pair / 64] |= std::uint64_t(1) << (pair % 64);
}

template <typename Visit>
void DistinctPairs::forEach(Visit visit) const
{
    for (const quint64 pair : m_pairs)
        visit(pair / m_entities, pair % m_entities);
    for (std::size_t word = 0; word < m_bits.size(); ++word) {
        for (std::uint64_t rest = m_bits[word]; rest != 0; rest &= rest - 1) {
            const std::size_t pair = word * 64 + std::size_t(__builtin_ctzll(rest));
            visit(pair / m_entities, pair % m_entities);
        }
    }
}

} // namespace yeonsu
