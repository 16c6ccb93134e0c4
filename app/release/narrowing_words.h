// All words of a text that narrow: names of the register, modes, levels and above, target regions, and years.
#pragma once

#include "release/register_names.h"

namespace yeonsu {

class NarrowingFinder
{
public:
    NarrowingFinder(const FactTable &facts, int thisYear);

    /// In the order of the text; none lies within another.
    [[nodiscard]] std::vector<NarrowingWord> find(const QString &text) const;

private:
    [[nodiscard]] NarrowingWord withLevelsBeyond(NarrowingWord word, const QString &text) const;
    [[nodiscard]] NarrowingWord withTarget(NarrowingWord word, const QString &text) const;
    void addDecisionMakers(std::vector<NarrowingWord> &words, const QString &text) const;

    std::vector<Seniority> m_levels;
    RegisterNames m_names;
    int m_thisYear;
};

} // namespace yeonsu
