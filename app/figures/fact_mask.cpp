#include "figures/fact_mask.h"

#include <limits>

namespace yeonsu {

namespace {

/// Which slots have one of the selected values; not for years, whose values are those of the rows.
std::vector<bool> slotsWith(const FactTable &facts, Dimension dimension, const QStringList &keys)
{
    const Axis axis = axisOf(facts, dimension, {});
    const QSet<QString> wanted(keys.begin(), keys.end());
    std::vector<bool> selected;
    selected.reserve(axis.categories.size());
    for (const Category &category : axis.categories)
        selected.push_back(wanted.contains(category.key));
    std::vector<bool> slotFlags;
    slotFlags.reserve(axis.codes.size());
    for (const std::uint32_t code : axis.codes)
        slotFlags.push_back(code != noCategory && selected[code]);
    return slotFlags;
}

void narrow(std::vector<bool> &mask, const std::vector<bool> &slotFlags)
{
    for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] = mask[i] && slotFlags[i];
}

/// A course passes by its theme or by its theme's group, whichever is selected.
void narrowThemes(std::vector<bool> &mask, const FactTable &facts, const Filter &filter)
{
    const QStringList groups = filter.selected(Dimension::ThemeGroup);
    const QStringList themes = filter.selected(Dimension::Theme);
    if (groups.isEmpty() && themes.isEmpty())
        return;
    const std::vector<bool> inGroup = slotsWith(facts, Dimension::ThemeGroup, groups);
    const std::vector<bool> inTheme = slotsWith(facts, Dimension::Theme, themes);
    for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] = mask[i] && (inGroup[i] || inTheme[i]);
}

void narrowYears(std::vector<bool> &mask, const FactTable &facts, const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    QSet<int> years;
    for (const QString &key : keys)
        years.insert(key.toInt());
    for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] = mask[i] && years.contains(facts.courses()[i].year);
}

std::vector<bool> courseMask(const FactTable &facts, const Filter &filter)
{
    std::vector<bool> mask;
    mask.reserve(facts.courses().size());
    for (const CourseFact &course : facts.courses()) {
        const bool isLateEnough = course.year >= filter.fromYear.value_or(std::numeric_limits<int>::min());
        const bool isEarlyEnough = course.year <= filter.toYear.value_or(std::numeric_limits<int>::max());
        mask.push_back(course.isCounted && isLateEnough && isEarlyEnough);
    }
    narrowThemes(mask, facts, filter);
    narrowYears(mask, facts, filter.selected(Dimension::Year));
    for (const Dimension dimension : {Dimension::Mode, Dimension::TargetRegion}) {
        if (const QStringList keys = filter.selected(dimension); !keys.isEmpty())
            narrow(mask, slotsWith(facts, dimension, keys));
    }
    return mask;
}

YearSpan yearsOf(const FactTable &facts, const std::vector<bool> &mask)
{
    YearSpan years{std::numeric_limits<int>::max(), std::numeric_limits<int>::min()};
    for (std::size_t i = 0; i < mask.size(); ++i) {
        if (!mask[i])
            continue;
        years.first = std::min(years.first, facts.courses()[i].year);
        years.last = std::max(years.last, facts.courses()[i].year);
    }
    return years.isEmpty() ? YearSpan() : years;
}

} // namespace

FactMask maskOf(const FactTable &facts, const Filter &filter)
{
    FactMask mask;
    mask.courses = courseMask(facts, filter);
    mask.years = yearsOf(facts, mask.courses);
    mask.narrowsParticipants = filter.narrowsParticipants();
    mask.places.assign(facts.places().size(), true);
    for (const Dimension dimension : {Dimension::Continent, Dimension::Country, Dimension::City}) {
        if (const QStringList keys = filter.selected(dimension); !keys.isEmpty())
            narrow(mask.places, slotsWith(facts, dimension, keys));
    }
    mask.seniorities.assign(facts.seniorities().size(), true);
    if (const QStringList keys = filter.selected(Dimension::Seniority); !keys.isEmpty())
        narrow(mask.seniorities, slotsWith(facts, Dimension::Seniority, keys));
    return mask;
}

} // namespace yeonsu
