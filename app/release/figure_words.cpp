#include "release/figure_words.h"

#include "domain/vocabulary.h"
#include "figures/axis.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr YearSpan everyYear{1, 9999};

Words wordsForMeasure(Measure measure)
{
    switch (measure) {
    case Measure::Courses:
        return {u"과정"_s, u"courses"_s};
    case Measure::Attendances:
        return {u"참가자(연인원)"_s, u"attendances"_s};
    case Measure::Persons:
        return {u"연수생(실인원)"_s, u"persons"_s};
    case Measure::Cities:
        return {u"도시"_s, u"cities"_s};
    case Measure::Countries:
        return {u"국가"_s, u"countries"_s};
    }
    Q_UNREACHABLE();
}

QString yearsInWords(const Filter &filter, Language language)
{
    const bool isKorean = language == Language::Korean;
    if (filter.fromYear && filter.toYear)
        return *filter.fromYear == *filter.toYear ? QString::number(*filter.fromYear)
                                                  : u"%1–%2"_s.arg(*filter.fromYear).arg(*filter.toYear);
    if (filter.fromYear)
        return (isKorean ? u"%1년부터"_s : u"from %1"_s).arg(*filter.fromYear);
    if (filter.toYear)
        return (isKorean ? u"%1년까지"_s : u"to %1"_s).arg(*filter.toYear);
    return {};
}

bool areDecisionMakers(const QStringList &keys, const FactTable &facts)
{
    QSet<QString> deciding;
    for (const Seniority &level : facts.reference().seniorities) {
        if (level.isDecisionMaking)
            deciding.insert(level.key);
    }
    return deciding.size() > 1 && QSet<QString>(keys.begin(), keys.end()) == deciding;
}

QStringList namesOf(const QStringList &keys, Dimension dimension, const FactTable &facts, Language language)
{
    if (dimension == Dimension::Seniority && areDecisionMakers(keys, facts))
        return {wordsForDecisionMakers().in(language)};
    QStringList names;
    const bool isTarget = dimension == Dimension::TargetRegion;
    for (const Category &category : axisOf(facts, dimension, everyYear).categories) {
        if (!keys.contains(category.key))
            continue;
        const QString name = nameIn(language, category);
        const QString meantFor = language == Language::Korean ? u"%1 대상"_s : u"for %1"_s;
        names.append(isTarget ? meantFor.arg(name) : name);
    }
    return names;
}

/// What narrows `filter` and not `than`.
QString narrowings(const Filter &filter, const Filter &than, const FactTable &facts, Language language)
{
    QStringList parts;
    for (const auto &[dimension, key] : keyTable<Dimension>) {
        const QStringList keys = filter.selected(dimension);
        if (!keys.isEmpty() && keys != than.selected(dimension))
            parts += namesOf(keys, dimension, facts, language);
    }
    const QString years = yearsInWords(filter, language);
    if (!years.isEmpty() && years != yearsInWords(than, language))
        parts.append(years);
    return parts.join(u", "_s);
}

QString withParts(const QString &name, const QString &parts)
{
    return parts.isEmpty() ? name : name + u": "_s + parts;
}

} // namespace

QString measureInWords(Measure measure, Language language)
{
    return wordsForMeasure(measure).in(language);
}

QString inWords(const Filter &filter, const FactTable &facts, Language language)
{
    return narrowings(filter, {}, facts, language);
}

QString inWords(const FigureQuestion &question, const FactTable &facts, Language language)
{
    const bool isKorean = language == Language::Korean;
    const QString measure = wordsForMeasure(question.measure).in(language);
    const QString parts = narrowings(question.filter, question.whole, facts, language);
    switch (question.kind) {
    case FigureQuestion::Kind::Years:
        return withParts(isKorean ? u"기간(햇수)"_s : u"number of years"_s, parts);
    case FigureQuestion::Kind::Count:
        return withParts(measure, parts);
    case FigureQuestion::Kind::Share:
        break;
    }
    const QString whole = narrowings(question.whole, {}, facts, language);
    const QString of = whole.isEmpty() ? measure : measure + u" ("_s + whole + u')';
    return withParts((isKorean ? u"%1 중 비율"_s : u"share of %1"_s).arg(of), parts);
}

} // namespace yeonsu
