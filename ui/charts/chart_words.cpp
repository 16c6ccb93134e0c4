#include "charts/chart_words.h"

#include "charts/chart_text.h"
#include "domain/kept_name.h"
#include "support/text_in.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

const char *topicName(ChartTopic topic)
{
    switch (topic) {
    case ChartTopic::Themes:
        return QT_TRANSLATE_NOOP("ChartWords", "Attendances by theme · courses");
    case ChartTopic::Continents:
        return QT_TRANSLATE_NOOP("ChartWords", "Attendances by continent");
    case ChartTopic::CitiesByContinent:
        return QT_TRANSLATE_NOOP("ChartWords", "Cities by continent");
    case ChartTopic::Seniority:
        return QT_TRANSLATE_NOOP("ChartWords", "Attendances by seniority");
    case ChartTopic::Years:
        return QT_TRANSLATE_NOOP("ChartWords", "Courses by year");
    case ChartTopic::Countries:
        return QT_TRANSLATE_NOOP("ChartWords", "Attendances by country");
    case ChartTopic::TargetRegions:
        return QT_TRANSLATE_NOOP("ChartWords", "Courses by year and target region");
    case ChartTopic::ThemesByYear:
        return QT_TRANSLATE_NOOP("ChartWords", "Attendances by year and theme");
    case ChartTopic::SeniorityByContinent:
        return QT_TRANSLATE_NOOP("ChartWords", "Attendances by continent and seniority");
    }
    Q_UNREACHABLE();
}

QString topicNote(ChartTopic topic)
{
    switch (topic) {
    case ChartTopic::Themes:
        return ChartWords::tr("Click a bar to narrow the other charts to it");
    case ChartTopic::Continents:
        return ChartWords::tr("People (share)");
    case ChartTopic::CitiesByContinent:
        return ChartWords::tr("Cities");
    case ChartTopic::Seniority:
        return ChartWords::tr("Seniority at the time of the course");
    case ChartTopic::Years:
    case ChartTopic::TargetRegions:
    case ChartTopic::ThemesByYear:
        return ChartWords::tr("By the year of the first day");
    case ChartTopic::Countries:
        return ChartWords::tr("Those with most people (share)");
    case ChartTopic::SeniorityByContinent:
        return ChartWords::tr("Seniority at the time of the course");
    }
    Q_UNREACHABLE();
}

} // namespace

QString kindName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bar:
        return ChartWords::tr("Bars");
    case ChartKind::Column:
        return ChartWords::tr("Columns");
    case ChartKind::Stacked:
        return ChartWords::tr("Stacked bars");
    case ChartKind::Grouped:
        return ChartWords::tr("Grouped bars");
    case ChartKind::Pie:
        return ChartWords::tr("Pie");
    case ChartKind::Donut:
        return ChartWords::tr("Donut");
    }
    Q_UNREACHABLE();
}

QString presetText(const PicturePreset &preset)
{
    return u"%1 — %2 × %3 px"_s.arg(ChartWords::tr(preset.name))
        .arg(preset.size.width())
        .arg(preset.size.height());
}

QString chartName(const ChartChoice &choice)
{
    if (choice.outcomes)
        return ChartWords::tr("Outcomes by continent and kind");
    return choice.own ? choice.ownName : ChartWords::tr(topicName(choice.topic));
}

QString chartNameForHistory(const ChartChoice &choice)
{
    if (choice.own)
        return choice.ownName;
    const auto in = [&choice](Language language) {
        return TextIn(language, "ChartWords")(topicName(choice.topic));
    };
    return inBothLanguages(in(Language::Korean), in(Language::English));
}

QString chartNote(const ChartChoice &choice)
{
    if (!choice.own)
        return topicNote(choice.topic);
    return ChartText(choice, {}).neutralTitle();
}

} // namespace yeonsu
