#include "charts/filter_words.h"

#include "figures/axis.h"
#include "support/text_in.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr YearSpan everyYear{1, 9999};

QString yearsInWords(const Filter &filter, const TextIn &text)
{
    if (filter.fromYear && filter.toYear)
        return *filter.fromYear == *filter.toYear ? QString::number(*filter.fromYear)
                                                  : u"%1–%2"_s.arg(*filter.fromYear).arg(*filter.toYear);
    if (filter.fromYear)
        return text(QT_TRANSLATE_NOOP("FilterWords", "from %1")).arg(*filter.fromYear);
    if (filter.toYear)
        return text(QT_TRANSLATE_NOOP("FilterWords", "to %1")).arg(*filter.toYear);
    return {};
}

QStringList namesOf(const QStringList &keys, Dimension dimension, const FactTable &facts, Language language)
{
    QStringList names;
    for (const Category &category : axisOf(facts, dimension, everyYear).categories) {
        if (keys.contains(category.key))
            names.append(nameIn(language, category));
    }
    return names;
}

/// "34 countries".
const char *countOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Year:
        return QT_TRANSLATE_N_NOOP("FilterWords", "%n years");
    case Dimension::ThemeGroup:
        return QT_TRANSLATE_N_NOOP("FilterWords", "%n themes");
    case Dimension::Theme:
        return QT_TRANSLATE_N_NOOP("FilterWords", "%n detailed themes");
    case Dimension::Mode:
        return QT_TRANSLATE_N_NOOP("FilterWords", "%n modes");
    case Dimension::TargetRegion:
        return QT_TRANSLATE_N_NOOP("FilterWords", "%n target regions");
    case Dimension::Continent:
        return QT_TRANSLATE_N_NOOP("FilterWords", "%n continents");
    case Dimension::Country:
        return QT_TRANSLATE_N_NOOP("FilterWords", "%n countries");
    case Dimension::City:
        return QT_TRANSLATE_N_NOOP("FilterWords", "%n cities");
    case Dimension::Seniority:
        return QT_TRANSLATE_N_NOOP("FilterWords", "%n levels of seniority");
    }
    Q_UNREACHABLE();
}

QString inWords(const Filter &filter, const FactTable &facts, Language language, qsizetype mostNames)
{
    const TextIn text(language, "FilterWords");
    QStringList parts;
    if (const QString years = yearsInWords(filter, text); !years.isEmpty())
        parts.append(years);
    for (const auto &[dimension, key] : keyTable<Dimension>) {
        const QStringList keys = filter.selected(dimension);
        if (keys.size() > mostNames)
            parts.append(text.counted(countOf(dimension), keys.size()));
        else if (!keys.isEmpty())
            parts.append(dimensionName(dimension, language) + u": "_s +
                         namesOf(keys, dimension, facts, language).join(u", "_s));
    }
    return parts.join(u" · "_s);
}

} // namespace

QString dimensionName(Dimension dimension, Language language)
{
    const TextIn text(language, "FilterWords");
    switch (dimension) {
    case Dimension::Year:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Year"));
    case Dimension::ThemeGroup:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Theme"));
    case Dimension::Theme:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Detailed theme"));
    case Dimension::Mode:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Mode"));
    case Dimension::TargetRegion:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Target region"));
    case Dimension::Continent:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Continent"));
    case Dimension::Country:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Country"));
    case Dimension::City:
        return text(QT_TRANSLATE_NOOP("FilterWords", "City"));
    case Dimension::Seniority:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Seniority"));
    }
    Q_UNREACHABLE();
}

QString measureName(Measure measure, Language language, bool isAtLeast)
{
    const TextIn text(language, "FilterWords");
    switch (measure) {
    case Measure::Courses:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Courses"));
    case Measure::Attendances:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Participants (attendances)"));
    case Measure::Persons:
        return isAtLeast ? text(QT_TRANSLATE_NOOP("FilterWords", "Participants (distinct persons, at least)"))
                         : text(QT_TRANSLATE_NOOP("FilterWords", "Participants (distinct persons)"));
    case Measure::Cities:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Cities"));
    case Measure::Countries:
        return text(QT_TRANSLATE_NOOP("FilterWords", "Countries"));
    }
    Q_UNREACHABLE();
}

QString inSentence(const QString &name, Language language)
{
    return language == Language::English ? name.toLower() : name;
}

QString filterInWords(const Filter &filter, const FactTable &facts, Language language)
{
    return inWords(filter, facts, language, std::numeric_limits<qsizetype>::max());
}

QStringList filterInFewerWords(const Filter &filter, const FactTable &facts, Language language)
{
    QStringList wordings;
    for (const qsizetype mostNames : {6, 3, 1}) {
        const QString words = inWords(filter, facts, language, mostNames);
        if (words != (wordings.isEmpty() ? filterInWords(filter, facts, language) : wordings.last()))
            wordings.append(words);
    }
    return wordings;
}

} // namespace yeonsu
