#include "store/candidate_pairs.h"

#include "domain/near_text.h"

#include <algorithm>

namespace yeonsu::store {

namespace {

constexpr std::size_t mostPairs = 4'000'000;

} // namespace

void CandidatePairs::addAlike(const Blocks &blocks)
{
    for (const auto &[key, rows] : blocks) {
        for (auto left = rows.begin(); left != rows.end() && !isFull(); ++left) {
            for (auto right = left + 1; right != rows.end(); ++right)
                add(*left, *right);
        }
    }
}

void CandidatePairs::addOneLetterApart(const Blocks &blocks)
{
    std::vector<QString> letters;
    std::vector<const std::vector<std::size_t> *> rows;
    for (const auto &[key, block] : blocks) {
        letters.push_back(key);
        rows.push_back(&block);
    }
    for (const auto &[one, other] : pairsOneLetterApart(letters)) {
        for (const std::size_t left : *rows[one]) {
            if (isFull())
                return;
            for (const std::size_t right : *rows[other])
                add(left, right);
        }
    }
}

std::vector<CandidatePairs::Pair> CandidatePairs::take()
{
    std::sort(m_pairs.begin(), m_pairs.end());
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    return std::exchange(m_pairs, {});
}

void CandidatePairs::add(std::size_t left, std::size_t right)
{
    if (left != right)
        m_pairs.emplace_back(std::min(left, right), std::max(left, right));
}

bool CandidatePairs::isFull()
{
    m_areComplete = m_areComplete && m_pairs.size() < mostPairs;
    return !m_areComplete;
}

} // namespace yeonsu::store
