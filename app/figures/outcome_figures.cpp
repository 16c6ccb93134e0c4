#include "figures/outcome_figures.h"

#include "store/outcome_list.h"

#include <map>

namespace yeonsu {

namespace {

/// Of those that are not among the continents the key is that of the unknown.
QString continentKey(const OutcomeSummary &outcome, const std::vector<Continent> &continents)
{
    for (const Continent &continent : continents) {
        if (continent.id == outcome.continentId)
            return continent.key;
    }
    return unknownKey;
}

} // namespace

OutcomeFigures outcomeFigures(std::span<const OutcomeSummary> outcomes,
                              const std::vector<Continent> &continents)
{
    std::map<std::pair<QString, OutcomeKind>, qint64> counted;
    std::map<QString, qint64> ofContinent;
    std::map<OutcomeKind, qint64> ofKind;
    for (const OutcomeSummary &outcome : outcomes) {
        const QString key = continentKey(outcome, continents);
        ++counted[{key, outcome.kind}];
        ++ofContinent[key];
        ++ofKind[outcome.kind];
    }
    OutcomeFigures figures;
    for (const Continent &continent : continents) {
        if (ofContinent.contains(continent.key))
            figures.continents.push_back({continent.key, continent.nameKo, continent.nameEn});
    }
    if (ofContinent.contains(unknownKey))
        figures.continents.push_back({unknownKey, wordsForUnknown().korean, wordsForUnknown().english});
    for (const auto &[kind, key] : keyTable<OutcomeKind>) {
        if (ofKind.contains(kind))
            figures.kinds.push_back({QString(key), wordsFor(kind).korean, wordsFor(kind).english});
    }
    for (const Category &continent : figures.continents) {
        for (const Category &kind : figures.kinds)
            figures.cells.push_back(counted[{continent.key, *fromKey<OutcomeKind>(kind.key)}]);
    }
    return figures;
}

} // namespace yeonsu
