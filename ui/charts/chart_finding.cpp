#include "charts/chart_finding.h"

#include "charts/filter_words.h"
#include "domain/korean_particle.h"
#include "figures/category.h"
#include "figures/share.h"
#include "figures/wording.h"
#include "support/text_in.h"

#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// What is said of people by what the parts are. %1 is the part ("three in four participants"), %2 the
/// category.
const char *sentenceOfPeople(Dimension rows)
{
    switch (rows) {
    case Dimension::Continent:
    case Dimension::Country:
    case Dimension::City:
        return QT_TRANSLATE_NOOP("Finding", "%1 came from %2");
    case Dimension::ThemeGroup:
    case Dimension::Theme:
        return QT_TRANSLATE_NOOP("Finding", "%1 came to courses on %2");
    case Dimension::Seniority:
        return QT_TRANSLATE_NOOP("Finding", "%1 were of the level “%2”");
    case Dimension::Mode:
        return QT_TRANSLATE_NOOP("Finding", "%1 came to courses of the kind “%2”");
    case Dimension::TargetRegion:
        return QT_TRANSLATE_NOOP("Finding", "%1 came to courses for %2");
    case Dimension::Year:
        break;
    }
    Q_UNREACHABLE();
}

/// Of courses, cities and countries.
const char *sentenceOfThings(Dimension rows)
{
    switch (rows) {
    case Dimension::Continent:
    case Dimension::Country:
    case Dimension::City:
        return QT_TRANSLATE_NOOP("Finding", "%1 are in %2");
    case Dimension::ThemeGroup:
    case Dimension::Theme:
        return QT_TRANSLATE_NOOP("Finding", "%1 were on %2");
    case Dimension::Mode:
    case Dimension::Seniority:
        return QT_TRANSLATE_NOOP("Finding", "%1 were of the kind “%2”");
    case Dimension::TargetRegion:
        return QT_TRANSLATE_NOOP("Finding", "%1 were for %2");
    case Dimension::Year:
        break;
    }
    Q_UNREACHABLE();
}

struct Nouns
{
    const char *fraction; ///< %1 in %2
    const char *half;
    const char *overHalf;
    const char *most; ///< %1 is a category, %2 its number, %3 what it is one of
    const char *peak; ///< %1 is a year, %2 its number
};

Nouns nounsOf(Measure measure)
{
    static constexpr Nouns people{QT_TRANSLATE_NOOP("Finding", "%1 in %2 participants"),
                                  QT_TRANSLATE_NOOP("Finding", "Half of all participants"),
                                  QT_TRANSLATE_NOOP("Finding", "More than half of all participants"),
                                  QT_TRANSLATE_NOOP("Finding", "Most participants: %1, with %2"),
                                  QT_TRANSLATE_NOOP("Finding", "Most participants came in %1: %2")};
    static constexpr Nouns persons{nullptr, nullptr, nullptr,
                                   QT_TRANSLATE_NOOP("Finding", "Most people: %1, with %2"),
                                   QT_TRANSLATE_NOOP("Finding", "Most people came in %1: %2")};
    static constexpr Nouns courses{QT_TRANSLATE_NOOP("Finding", "%1 in %2 courses"),
                                   QT_TRANSLATE_NOOP("Finding", "Half of all courses"),
                                   QT_TRANSLATE_NOOP("Finding", "More than half of all courses"),
                                   QT_TRANSLATE_NOOP("Finding", "Most courses: %1, with %2"),
                                   QT_TRANSLATE_NOOP("Finding", "Most courses were held in %1: %2")};
    static constexpr Nouns cities{QT_TRANSLATE_NOOP("Finding", "%1 in %2 cities"),
                                  QT_TRANSLATE_NOOP("Finding", "Half of all cities"),
                                  QT_TRANSLATE_NOOP("Finding", "More than half of all cities"),
                                  QT_TRANSLATE_NOOP("Finding", "Most cities: %1, with %2"),
                                  QT_TRANSLATE_NOOP("Finding", "Most cities took part in %1: %2")};
    static constexpr Nouns countries{QT_TRANSLATE_NOOP("Finding", "%1 in %2 countries"),
                                     QT_TRANSLATE_NOOP("Finding", "Half of all countries"),
                                     QT_TRANSLATE_NOOP("Finding", "More than half of all countries"),
                                     QT_TRANSLATE_NOOP("Finding", "Most countries: %1, with %2"),
                                     QT_TRANSLATE_NOOP("Finding", "Most countries took part in %1: %2")};
    switch (measure) {
    case Measure::Attendances:
        return people;
    case Measure::Persons:
        return persons;
    case Measure::Courses:
        return courses;
    case Measure::Cities:
        return cities;
    case Measure::Countries:
        return countries;
    }
    Q_UNREACHABLE();
}

/// As numbers stand before what is counted: "three", "세".
QString numberWord(int number, const TextIn &text)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Finding", "one"),   QT_TRANSLATE_NOOP("Finding", "two"),
        QT_TRANSLATE_NOOP("Finding", "three"), QT_TRANSLATE_NOOP("Finding", "four"),
        QT_TRANSLATE_NOOP("Finding", "five"),  QT_TRANSLATE_NOOP("Finding", "six"),
        QT_TRANSLATE_NOOP("Finding", "seven"), QT_TRANSLATE_NOOP("Finding", "eight"),
        QT_TRANSLATE_NOOP("Finding", "nine"),  QT_TRANSLATE_NOOP("Finding", "ten")};
    return text(words[std::size_t(number - 1)]);
}

QString capitalised(QString sentence)
{
    if (!sentence.isEmpty())
        sentence.front() = sentence.front().toUpper();
    return sentence;
}

qint64 unknownIn(const ChartNumbers &numbers)
{
    qint64 unknown = 0;
    for (const ChartCategory &category : numbers.categories)
        unknown += category.key == unknownKey ? category.value : 0;
    return unknown;
}

/// "three in four participants"; empty where the part is no simple one, or may be another with the unknown.
QString partInWords(qint64 part, const ChartNumbers &numbers, const Nouns &nouns, const TextIn &text)
{
    const std::optional<SimpleFraction> fraction = simpleFraction(part, numbers.total);
    if (fraction && fraction == simpleFraction(part + unknownIn(numbers), numbers.total))
        return *fraction == SimpleFraction{1, 2}
                   ? text(nouns.half)
                   : text(nouns.fraction)
                         .arg(numberWord(fraction->part, text), numberWord(fraction->whole, text));
    return 2 * part > numbers.total ? text(nouns.overHalf) : QString();
}

/// A theme within a sentence is no proper name, but for an abbreviation at its start.
QString withinSentence(const ChartCategory &category, Dimension rows, Language language)
{
    QString name = category.label;
    const bool isTheme = rows == Dimension::ThemeGroup || rows == Dimension::Theme;
    if (isTheme && language == Language::English && name.size() > 1 && name[1].isLower())
        name.front() = name.front().toLower();
    return name;
}

QString sentence(const ChartChoice &choice, const ChartNumbers &numbers, const ChartCategory &largest)
{
    const TextIn text(choice.language, "Finding");
    const Nouns nouns = nounsOf(*numbers.measure);
    const Dimension rows = question(choice).rows;
    const QString number = groupedNumber(largest.value);
    if (numbers.categories.size() < 2)
        return {};
    if (isInTime(rows))
        return text(nouns.peak).arg(largest.label, number);
    const QString part =
        numbers.categoriesAddUp ? partInWords(largest.value, numbers, nouns, text) : QString();
    if (part.isEmpty())
        return text(nouns.most)
            .replace(u"%3"_s, dimensionName(rows, choice.language)) // which not every language says
            .arg(largest.label, number);
    const bool isOfPeople = numbers.measure == Measure::Attendances;
    return text(isOfPeople ? sentenceOfPeople(rows) : sentenceOfThings(rows))
        .arg(part, withinSentence(largest, rows, choice.language));
}

} // namespace

ChartChoice withFinding(ChartChoice choice, const ChartNumbers &numbers)
{
    if (choice.title.isEmpty())
        choice.title = finding(choice, numbers);
    return choice;
}

const ChartCategory *largestOf(const ChartNumbers &numbers)
{
    if (numbers.isAtLeast)
        return nullptr;
    std::vector<const ChartCategory *> known;
    for (const ChartCategory &category : numbers.categories) {
        if (category.key != unknownKey)
            known.push_back(&category);
    }
    std::sort(known.begin(), known.end(), [](const ChartCategory *left, const ChartCategory *right) {
        return left->value > right->value;
    });
    if (known.empty() || known.front()->isRest)
        return nullptr;
    const qint64 second = known.size() > 1 ? known[1]->value : 0;
    return known.front()->value > second + unknownIn(numbers) ? known.front() : nullptr;
}

std::optional<SimpleFraction> simpleFraction(qint64 part, qint64 whole)
{
    static constexpr std::array<SimpleFraction, 13> simplestFirst{{{1, 2},
                                                                   {1, 3},
                                                                   {2, 3},
                                                                   {1, 4},
                                                                   {3, 4},
                                                                   {1, 5},
                                                                   {2, 5},
                                                                   {3, 5},
                                                                   {4, 5},
                                                                   {3, 10},
                                                                   {7, 10},
                                                                   {9, 10},
                                                                   {1, 10}}};
    if (whole <= 0)
        return std::nullopt;
    const double share = double(part) / double(whole);
    for (const SimpleFraction &fraction : simplestFirst) {
        const PrintedNumber printed{double(fraction.part) / fraction.whole, 1e-9};
        if (checkWording(printed, Wording::About, share).verdict == Verdict::True)
            return fraction;
    }
    return std::nullopt;
}

QString finding(const ChartChoice &choice, const ChartNumbers &numbers)
{
    // Under a filter the sentence would have to say of whom it is; and who is largest cannot be said of
    // numbers that are "at least". Outcomes are those that somebody told of: which are most says little.
    if (!choice.filter.isEmpty() || numbers.isAtLeast || choice.outcomes)
        return {};
    const ChartCategory *largest = largestOf(numbers);
    if (!largest)
        return {};
    return withFittingParticles(capitalised(sentence(choice, numbers, *largest)));
}

} // namespace yeonsu
