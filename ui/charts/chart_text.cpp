#include "charts/chart_text.h"

#include "charts/filter_words.h"
#include "charts/year_change.h"
#include "figures/share.h"
#include "support/text_in.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct NamedFigure
{
    const char *title;
    const char *subtitle;
};

constexpr NamedFigure themesWithCourses{
    QT_TRANSLATE_NOOP("Chart", "Participants and courses by policy theme"),
    QT_TRANSLATE_NOOP("Chart",
                      "International training participants (attendances) and courses by policy theme")};
constexpr NamedFigure themes{
    QT_TRANSLATE_NOOP("Chart", "Participants by policy theme"),
    QT_TRANSLATE_NOOP("Chart", "International training participants (attendances) by policy theme")};
constexpr NamedFigure continents{
    QT_TRANSLATE_NOOP("Chart", "Participants by continent"),
    QT_TRANSLATE_NOOP("Chart", "International training participants (attendances) by continent")};
constexpr NamedFigure cities{
    QT_TRANSLATE_NOOP("Chart", "Participating cities by continent"),
    QT_TRANSLATE_NOOP("Chart", "Cities that took part in international training, by continent")};
constexpr NamedFigure seniority{
    QT_TRANSLATE_NOOP("Chart", "Participants by seniority"),
    QT_TRANSLATE_NOOP("Chart", "International training participants (attendances) by seniority at the time")};
constexpr NamedFigure years{QT_TRANSLATE_NOOP("Chart", "Courses by year"),
                            QT_TRANSLATE_NOOP("Chart", "International training courses by year")};
constexpr NamedFigure peopleByCountry{
    QT_TRANSLATE_NOOP("Chart", "Participants by country"),
    QT_TRANSLATE_NOOP("Chart", "International training participants (attendances) by country")};
constexpr NamedFigure targetRegions{
    QT_TRANSLATE_NOOP("Chart", "Courses by year and target region"),
    QT_TRANSLATE_NOOP("Chart", "International training courses by year and target region")};
constexpr NamedFigure themesByYear{
    QT_TRANSLATE_NOOP("Chart", "Participants by year and policy theme"),
    QT_TRANSLATE_NOOP("Chart", "International training participants (attendances) by year and policy theme")};
constexpr NamedFigure peopleByYear{
    QT_TRANSLATE_NOOP("Chart", "Participants by year"),
    QT_TRANSLATE_NOOP("Chart", "International training participants (attendances) by year")};
constexpr NamedFigure seniorityByContinent{
    QT_TRANSLATE_NOOP("Chart", "Participants by continent and seniority"),
    QT_TRANSLATE_NOOP("Chart",
                      "International training participants (attendances) by continent and seniority")};
constexpr NamedFigure yearsByMode{
    QT_TRANSLATE_NOOP("Chart", "Courses by year and mode"),
    QT_TRANSLATE_NOOP("Chart", "International training courses by year and mode")};

constexpr NamedFigure outcomesByKind{
    QT_TRANSLATE_NOOP("Chart", "Outcomes by continent and kind"),
    QT_TRANSLATE_NOOP("Chart", "Outcomes of international training by continent of the city and by kind")};

NamedFigure figureOf(const ChartChoice &choice)
{
    if (choice.outcomes)
        return outcomesByKind;
    switch (choice.topic) {
    case ChartTopic::Themes:
        return question(choice).beside ? themesWithCourses : themes;
    case ChartTopic::Continents:
        return continents;
    case ChartTopic::CitiesByContinent:
        return cities;
    case ChartTopic::Seniority:
        return seniority;
    case ChartTopic::Years:
        return question(choice).columns ? yearsByMode : years;
    case ChartTopic::Countries:
        return peopleByCountry;
    case ChartTopic::TargetRegions:
        return question(choice).columns ? targetRegions : years;
    case ChartTopic::ThemesByYear:
        return question(choice).columns ? themesByYear : peopleByYear;
    case ChartTopic::SeniorityByContinent:
        return question(choice).columns ? seniorityByContinent : continents;
    }
    Q_UNREACHABLE();
}

/// "Cities by continent and year", of a question of the user's own.
QString figureInWords(const ChartQuestion &asked, const TextIn &text, bool isAtLeast = false)
{
    const Language language = text.language();
    const QString measure = measureName(asked.measure, language, isAtLeast);
    const QString rows = dimensionName(asked.rows, language);
    if (!asked.columns)
        return text(QT_TRANSLATE_NOOP("Chart", "%1 by %2")).arg(measure, inSentence(rows, language));
    return text(QT_TRANSLATE_NOOP("Chart", "%1 by %2 and %3"))
        .arg(measure, inSentence(rows, language),
             inSentence(dimensionName(*asked.columns, language), language));
}

struct UnitWords
{
    const char *alone;   ///< under a number
    const char *counted; ///< with its number
    const char *total;   ///< with the number of the whole, and which kind of number it is
};

UnitWords unitOf(std::optional<Measure> measure)
{
    static constexpr UnitWords people{QT_TRANSLATE_NOOP("Chart", "people"),
                                      QT_TRANSLATE_N_NOOP("Chart", "%n people"),
                                      QT_TRANSLATE_N_NOOP("Chart", "%n attendances")};
    static constexpr UnitWords persons{people.alone, people.counted,
                                       QT_TRANSLATE_N_NOOP("Chart", "%n distinct persons")};
    static constexpr UnitWords courses{QT_TRANSLATE_NOOP("Chart", "courses"),
                                       QT_TRANSLATE_N_NOOP("Chart", "%n courses"),
                                       QT_TRANSLATE_N_NOOP("Chart", "%n courses")};
    static constexpr UnitWords places{QT_TRANSLATE_NOOP("Chart", "cities"),
                                      QT_TRANSLATE_N_NOOP("Chart", "%n cities"),
                                      QT_TRANSLATE_N_NOOP("Chart", "%n participating cities")};
    static constexpr UnitWords countries{QT_TRANSLATE_NOOP("Chart", "countries"),
                                         QT_TRANSLATE_N_NOOP("Chart", "%n countries"),
                                         QT_TRANSLATE_N_NOOP("Chart", "%n participating countries")};
    static constexpr UnitWords outcomes{QT_TRANSLATE_NOOP("Chart", "outcomes"),
                                        QT_TRANSLATE_N_NOOP("Chart", "%n outcomes"),
                                        QT_TRANSLATE_N_NOOP("Chart", "%n outcomes")};
    if (!measure)
        return outcomes;
    switch (*measure) {
    case Measure::Courses:
        return courses;
    case Measure::Attendances:
        return people;
    case Measure::Persons:
        return persons;
    case Measure::Cities:
        return places;
    case Measure::Countries:
        return countries;
    }
    Q_UNREACHABLE();
}

} // namespace

TextIn ChartText::words() const
{
    return {m_choice.language, "Chart"};
}

ChartText::ChartText(const ChartChoice &choice, const ChartNumbers &numbers)
    : m_choice(choice)
    , m_numbers(numbers)
{
}

QString ChartText::neutralTitle() const
{
    if (m_choice.own)
        return figureInWords(question(m_choice), words());
    return words()(figureOf(m_choice).title);
}

QString ChartText::title() const
{
    return m_choice.title.isEmpty() ? neutralTitle() : m_choice.title;
}

QString ChartText::subtitle() const
{
    return m_choice.subtitle.isEmpty() ? neutralSubtitle() : m_choice.subtitle;
}

QString ChartText::neutralSubtitle() const
{
    return subtitleWith(m_choice.filterInWords);
}

QStringList ChartText::subtitles() const
{
    QStringList subtitles{subtitle()};
    for (const QString &filter : m_choice.filterInFewerWords) {
        if (m_choice.subtitle.isEmpty())
            subtitles.append(subtitleWith(filter));
    }
    return subtitles;
}

QString ChartText::subtitleWith(const QString &filterInWords) const
{
    const TextIn text = words();
    QString subtitle = m_choice.own ? figureInWords(question(m_choice), text, m_numbers.isAtLeast)
                                    : text(figureOf(m_choice).subtitle);
    subtitle += period();
    if (!filterInWords.isEmpty())
        subtitle += u" · "_s + text(QT_TRANSLATE_NOOP("Chart", "Only: %1")).arg(filterInWords);
    return subtitle;
}

QString ChartText::period() const
{
    const TextIn text = words();
    if (m_choice.fromYear == 0 || m_choice.toYear == 0)
        return {};
    if (m_choice.fromYear == m_choice.toYear)
        return text(QT_TRANSLATE_NOOP("Chart", ", %1")).arg(m_choice.fromYear);
    return text(QT_TRANSLATE_NOOP("Chart", ", %1–%2")).arg(m_choice.fromYear).arg(m_choice.toYear);
}

QString ChartText::source() const
{
    const TextIn text = words();
    const QString date = m_choice.asOf.toString(Qt::ISODate);
    if (m_choice.organisation.isEmpty())
        return text(QT_TRANSLATE_NOOP("Chart", "Source: register of international training (as of %1)"))
            .arg(date);
    return text(QT_TRANSLATE_NOOP("Chart", "Source: %1, register of international training (as of %2)"))
        .arg(m_choice.organisation, date);
}

QString ChartText::footer() const
{
    return m_choice.footer.isEmpty() ? neutralFooter() : m_choice.footer;
}

QString ChartText::neutralFooter() const
{
    const int sum = sumOfShares(m_numbers);
    QStringList parts{source()};
    if (m_choice.kind != ChartKind::Donut)
        parts.append(totals());
    if (m_numbers.isAtLeast || m_numbers.besideIsAtLeast)
        parts.append(words()(QT_TRANSLATE_NOOP("Chart", "people counted without names not included")));
    if (saysShares() && sum != 1000)
        parts.append(
            words()(QT_TRANSLATE_NOOP("Chart", "rounded shares add up to %1")).arg(shareText(sum, 1000)));
    return parts.join(u" · "_s);
}

QString ChartText::totals() const
{
    const TextIn text = words();
    QString first =
        atLeast(text.counted(unitOf(m_numbers.measure).total, m_numbers.total), m_numbers.isAtLeast);
    if (!m_numbers.besideTotal)
        return first;
    return first + u", "_s +
           atLeast(text.counted(unitOf(*m_numbers.besideMeasure).total, *m_numbers.besideTotal),
                   m_numbers.besideIsAtLeast);
}

/// "60 people", or "at least 60 people".
QString ChartText::atLeast(const QString &number, bool isAtLeast) const
{
    return isAtLeast ? words()(QT_TRANSLATE_NOOP("Chart", "at least %1")).arg(number) : number;
}

bool ChartText::saysShares() const
{
    return !m_numbers.isEmpty() && m_choice.kind != ChartKind::Grouped &&
           (isRound(m_choice.kind) || !beside(m_numbers.categories.front()).isEmpty()) &&
           !m_numbers.besideMeasure;
}

QString ChartText::unit() const
{
    return words()(unitOf(m_numbers.measure).alone);
}

QString ChartText::counted(qint64 number) const
{
    return atLeast(words().counted(unitOf(m_numbers.measure).counted, number), m_numbers.isAtLeast);
}

QString ChartText::share(const ChartCategory &category) const
{
    return shareText(category.value, m_numbers.total);
}

QString ChartText::beside(const ChartCategory &category) const
{
    if (m_numbers.besideMeasure)
        return category.beside
                   ? atLeast(words().counted(unitOf(*m_numbers.besideMeasure).counted, *category.beside),
                             m_numbers.besideIsAtLeast)
                   : QString();
    const bool isPartOfAWhole = !isInTime(question(m_choice).rows) && m_numbers.categoriesAddUp;
    return isPartOfAWhole ? share(category) : QString();
}

QString ChartText::inWords(const ChartCategory &category) const
{
    const QString next = beside(category);
    return valueOf(category.label, counted(category.value)) +
           (next.isEmpty() ? QString() : u" (%1)"_s.arg(next));
}

/// "Asia 10 people", but "10 people in 2019".
QString ChartText::valueOf(const QString &label, const QString &value) const
{
    return (isInTime(question(m_choice).rows) ? words()(QT_TRANSLATE_NOOP("Chart", "%2 in %1")) : u"%1 %2"_s)
        .arg(label, value);
}

QString ChartText::tooltip(const ChartCategory &category, std::size_t series) const
{
    const bool isWhole = m_numbers.series.size() == 1;
    const std::optional<YearChange> change =
        yearChange(m_choice, m_numbers, category, isWhole ? std::nullopt : std::optional(series));
    const QString since = change ? u", "_s + yeonsu::inWords(*change, m_choice.language) : QString();
    if (isWhole)
        return inWords(category) + since;
    const QString part = u"%1 %2"_s.arg(m_numbers.series[series].label, counted(category.values[series]));
    return valueOf(category.label, part) + since;
}

QString ChartText::emptyText() const
{
    return m_choice.filterInWords.isEmpty()
               ? words()(QT_TRANSLATE_NOOP("Chart", "Nothing has been counted here yet"))
               : words()(QT_TRANSLATE_NOOP("Chart", "Nothing fits the filter"));
}

} // namespace yeonsu
