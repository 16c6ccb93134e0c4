// The names of a register as a text writes them: in both languages, with other separators, or shortened.
#pragma once

#include "figures/fact_table.h"
#include "release/place_evidence.h"

namespace yeonsu {

/// Themes, groups, continents, countries, cities and levels of seniority, found by name or other spelling of
/// the same letters (스마트도시 및 전자정부, smart cities) and by what is usual for short: one part of a name
/// of several (시의원), one word of a theme before a word such as 분야 or courses (교통 분야, courses on
/// transport).
class RegisterNames
{
public:
    explicit RegisterNames(const FactTable &facts);

    /// The longest name at each place, in the order of the text.
    [[nodiscard]] std::vector<NarrowingWord> find(const QString &text) const;

private:
    struct Name
    {
        QString letters; ///< folded, without what stands between words
        std::vector<Narrowing> meanings;
        bool isShort = false; ///< a word of many meanings: counts where its surroundings say so
        bool isPlace = false; ///< in English with a capital, and as an adjective, too
    };

    void add(const QString &name, const Narrowing &meaning, bool isShort);
    void addForms(const QString &name, const Narrowing &meaning);
    void addWordsOfThemes(const FactTable &facts);
    [[nodiscard]] PlaceEvidence evidence(const Name &name, const QString &text, qsizetype start,
                                         qsizetype end) const;

    QHash<QString, std::vector<Name>> m_names; ///< by their first two letters, the longest first
};

} // namespace yeonsu
