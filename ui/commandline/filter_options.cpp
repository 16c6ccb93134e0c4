#include "commandline/filter_options.h"

#include "figures/axis.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList keysOf(const FactTable &facts, Dimension dimension)
{
    QStringList keys;
    for (const Category &category : axisOf(facts, dimension, {}).categories)
        keys.append(category.key);
    return keys;
}

tl::unexpected<Error> unknownKey(const QString &option, const QString &key, QStringList known)
{
    known.removeDuplicates();
    return failure(ErrorCode::BadValue, refusal(option, key, known));
}

Result<std::optional<int>> yearFrom(const CommandArguments &arguments, const QString &option)
{
    if (!arguments.isSet(option))
        return std::optional<int>();
    bool isNumber = false;
    const int year = arguments.value(option).toInt(&isNumber);
    if (!isNumber || year < 1 || year > 9999)
        return failure(
            ErrorCode::BadValue,
            FilterText::tr("--%1 takes a year such as 2019, not “%2”.").arg(option, arguments.value(option)));
    return std::optional(year);
}

Result<void> selectYears(Filter &filter, const CommandArguments &arguments)
{
    const auto from = yearFrom(arguments, u"from"_s);
    YEONSU_TRY(from);
    const auto to = yearFrom(arguments, u"to"_s);
    YEONSU_TRY(to);
    if (*from && *to && **from > **to)
        return failure(ErrorCode::BadValue,
                       FilterText::tr("--from %1 is later than --to %2, so that no year is left.")
                           .arg(**from)
                           .arg(**to));
    filter.fromYear = *from;
    filter.toYear = *to;
    return {};
}

/// The option's values; each must be a key of the dimension.
Result<void> select(Filter &filter, const CommandArguments &arguments, const QString &option,
                    Dimension dimension, const FactTable &facts)
{
    const QStringList values = arguments.values(option);
    if (values.isEmpty())
        return {};
    const QStringList known = keysOf(facts, dimension);
    for (const QString &value : values) {
        if (!known.contains(value))
            return unknownKey(option, value, known);
    }
    filter.select(dimension, values);
    return {};
}

/// A key that names both a group and a theme means the group.
Result<void> selectThemes(Filter &filter, const CommandArguments &arguments, const FactTable &facts)
{
    const QStringList groups = keysOf(facts, Dimension::ThemeGroup);
    const QStringList themes = keysOf(facts, Dimension::Theme);
    QStringList selectedGroups;
    QStringList selectedThemes;
    for (const QString &value : arguments.values(u"theme"_s)) {
        if (groups.contains(value))
            selectedGroups.append(value);
        else if (themes.contains(value))
            selectedThemes.append(value);
        else
            return unknownKey(u"theme"_s, value, groups + themes);
    }
    filter.select(Dimension::ThemeGroup, selectedGroups);
    filter.select(Dimension::Theme, selectedThemes);
    return {};
}

/// A country may be given by its bare code where that is not also a continent's key.
Result<void> selectTargets(Filter &filter, const CommandArguments &arguments, const FactTable &facts)
{
    const QStringList known = keysOf(facts, Dimension::TargetRegion);
    QStringList selected;
    for (const QString &value : arguments.values(u"target"_s)) {
        const QString asCountry = TargetRegion::country(value).key();
        if (!known.contains(value) && !known.contains(asCountry))
            return unknownKey(u"target"_s, value, known);
        selected.append(known.contains(value) ? value : asCountry);
    }
    filter.select(Dimension::TargetRegion, selected);
    return {};
}

} // namespace

void addFilterOptions(CommandArguments &arguments)
{
    arguments.addOption(u"from"_s, u"YEAR"_s, FilterText::tr("Courses that began in this year or later."));
    arguments.addOption(u"to"_s, u"YEAR"_s, FilterText::tr("Courses that began in this year or earlier."));
    arguments.addListOption(u"theme"_s, u"KEY"_s, FilterText::tr("Only these themes or theme groups."));
    arguments.addListOption(u"continent"_s, u"KEY"_s, FilterText::tr("Only people from these continents."));
    arguments.addListOption(u"country"_s, u"CODE"_s,
                            FilterText::tr("Only people from these countries (ISO 3166-1)."));
    arguments.addListOption(
        u"mode"_s, u"MODE"_s,
        FilterText::tr("Only courses held so: %1.").arg(keysOf<CourseMode>().join(u", "_s)));
    arguments.addListOption(u"seniority"_s, u"KEY"_s,
                            FilterText::tr("Only people of these levels of seniority."));
    arguments.addListOption(u"target"_s, u"KEY"_s, FilterText::tr("Only courses meant for these regions."));
}

Result<Filter> filterFrom(const CommandArguments &arguments, const FactTable &facts)
{
    Filter filter;
    YEONSU_TRY(selectYears(filter, arguments));
    YEONSU_TRY(selectThemes(filter, arguments, facts));
    YEONSU_TRY(selectTargets(filter, arguments, facts));
    YEONSU_TRY(select(filter, arguments, u"continent"_s, Dimension::Continent, facts));
    YEONSU_TRY(select(filter, arguments, u"country"_s, Dimension::Country, facts));
    YEONSU_TRY(select(filter, arguments, u"mode"_s, Dimension::Mode, facts));
    YEONSU_TRY(select(filter, arguments, u"seniority"_s, Dimension::Seniority, facts));
    return filter;
}

} // namespace yeonsu
