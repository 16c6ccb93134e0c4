#include "dialogs/usual_figures.h"

#include "figures/cross_tab.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

QStringList koreanCounters(Measure measure)
{
    switch (measure) {
    case Measure::Courses:
        return {u"회"_s, u"개 과정"_s, u"개"_s};
    case Measure::Attendances:
        return {u"명"_s, u"명(연인원)"_s};
    case Measure::Persons:
        return {u"명"_s, u"명(실인원)"_s};
    case Measure::Cities:
        return {u"개 도시"_s, u"곳"_s};
    case Measure::Countries:
        return {u"개국"_s, u"개 나라"_s};
    }
    Q_UNREACHABLE();
}

QStringList englishCounters(Measure measure)
{
    switch (measure) {
    case Measure::Courses:
        return {u"courses"_s};
    case Measure::Attendances:
        return {u"participants"_s, u"attendances"_s};
    case Measure::Persons:
        return {u"persons"_s, u"people"_s};
    case Measure::Cities:
        return {u"cities"_s};
    case Measure::Countries:
        return {u"countries"_s};
    }
    Q_UNREACHABLE();
}

/// A filter for each value of the dimension that the measure counts anything of; not of what is unknown.
std::vector<Filter> partsBy(const FactTable &facts, Measure measure, Dimension dimension)
{
    const CrossTab counted = crossTab(facts, measure, dimension, std::nullopt, {});
    std::vector<Filter> parts;
    for (std::size_t i = 0; i < counted.rowCategories.size(); ++i) {
        if (counted.cells[i] == 0 || counted.rowCategories[i].isUnknown())
            continue;
        Filter part;
        part.select(dimension, {counted.rowCategories[i].key});
        parts.push_back(part);
    }
    return parts;
}

/// Lets everything through where no level is one.
Filter decisionMakers(const FactTable &facts)
{
    QStringList keys;
    for (const Seniority &level : facts.reference().seniorities) {
        if (level.isDecisionMaking)
            keys.append(level.key);
    }
    Filter filter;
    filter.select(Dimension::Seniority, keys);
    return filter;
}

std::vector<FigureQuestion> questionsOf(const FactTable &facts)
{
    using Q = FigureQuestion;
    std::vector<Q> asked{Q::count(Measure::Attendances), Q::count(Measure::Persons),
                         Q::count(Measure::Courses),     Q::count(Measure::Cities),
                         Q::count(Measure::Countries),   Q::years()};
    if (const Filter deciding = decisionMakers(facts); !deciding.isEmpty()) {
        asked.push_back(Q::share(Measure::Attendances, deciding));
        asked.push_back(Q::count(Measure::Attendances, deciding));
    }
    for (const Filter &group : partsBy(facts, Measure::Attendances, Dimension::ThemeGroup))
        asked.push_back(Q::share(Measure::Attendances, group));
    for (const Dimension dimension : {Dimension::Continent, Dimension::Seniority, Dimension::Year}) {
        for (const Filter &part : partsBy(facts, Measure::Attendances, dimension))
            asked.push_back(Q::count(Measure::Attendances, part));
    }
    for (const Measure measure : {Measure::Cities, Measure::Countries}) {
        for (const Filter &part : partsBy(facts, measure, Dimension::Continent))
            asked.push_back(Q::count(measure, part));
    }
    for (const Dimension dimension : {Dimension::ThemeGroup, Dimension::Mode}) {
        for (const Filter &part : partsBy(facts, Measure::Courses, dimension))
            asked.push_back(Q::count(Measure::Courses, part));
    }
    return asked;
}

} // namespace

std::vector<FigureToken> usualFigures(const FactTable &facts, Language language)
{
    std::vector<FigureToken> figures;
    for (const FigureQuestion &question : questionsOf(facts))
        figures.push_back({question, Wording::Exact, countersFor(question, language).front()});
    return figures;
}

QStringList countersFor(const FigureQuestion &question, Language language)
{
    const bool isKorean = language == Language::Korean;
    switch (question.kind) {
    case FigureQuestion::Kind::Share:
        return {QString()};
    case FigureQuestion::Kind::Years:
        return isKorean ? QStringList{u"년"_s, u"년간"_s} : QStringList{u"years"_s};
    case FigureQuestion::Kind::Count:
        break;
    }
    return isKorean ? koreanCounters(question.measure) : englishCounters(question.measure);
}

} // namespace yeonsu
