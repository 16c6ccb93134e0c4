#include "figures/known_filter.h"

#include "figures/axis.h"

namespace yeonsu {

Filter knownPart(const Filter &filter, const FactTable &facts)
{
    Filter known = filter;
    for (const auto &[dimension, name] : keyTable<Dimension>) {
        QStringList keys = filter.selected(dimension);
        if (keys.isEmpty() || dimension == Dimension::Year)
            continue;
        QSet<QString> categories;
        for (const Category &category : axisOf(facts, dimension, {}).categories)
            categories.insert(category.key);
        keys.removeIf([&categories](const QString &key) { return !categories.contains(key); });
        known.select(dimension, keys);
    }
    return known;
}

} // namespace yeonsu
