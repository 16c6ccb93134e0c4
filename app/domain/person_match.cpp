#include "domain/person_match.h"

#include "domain/near_text.h"
#include "domain/person.h"
#include "domain/rules.h"
#include "domain/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

/// Whether the script writes names without spaces, or as often with as without.
bool isUnspaced(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Hangul:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

/// Of a folded name.
QString comparableName(QString name)
{
    const auto isSpaced = [](QChar c) { return !c.isSpace() && !isUnspaced(c); };
    if (std::none_of(name.begin(), name.end(), isSpaced))
        name.remove(u' ');
    return name;
}

/// Only what is no name elsewhere: van, le, do and la are names in Viet Nam, and so is di in China.
bool isParticle(const QString &word)
{
    static constexpr std::array particles{"al"_L1,  "el"_L1,  "bin"_L1, "binti"_L1, "bint"_L1, "ibn"_L1,
                                          "de"_L1,  "del"_L1, "da"_L1,  "das"_L1,   "dos"_L1,  "della"_L1,
                                          "der"_L1, "den"_L1, "ter"_L1, "von"_L1};
    constexpr qsizetype longest = 5;
    return word.size() <= longest &&
           std::any_of(particles.begin(), particles.end(),
                       [&word](QLatin1StringView particle) { return word == particle; });
}

/// Of a folded name.
QString comparableWords(const QString &name)
{
    QStringList words = wordsOf(name);
    const auto isOwn = [](const QString &word) { return !isParticle(word); };
    if (std::count_if(words.begin(), words.end(), isOwn) >= 2)
        words.removeIf(isParticle);
    words.sort();
    return words.join(u' ');
}

template <typename Value>
void makeSet(std::vector<Value> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Whether two ordered lists have a value in common.
template <typename Value>
bool intersect(const std::vector<Value> &left, const std::vector<Value> &right)
{
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
        if (*l == *r)
            return true;
        *l < *r ? ++l : ++r;
    }
    return false;
}

bool intersect(const QStringList &left, const QStringList &right)
{
    return std::any_of(left.begin(), left.end(), [&](const QString &name) { return right.contains(name); });
}

bool bothAndDifferent(const QString &left, const QString &right)
{
    return !left.isEmpty() && !right.isEmpty() && left != right;
}

/// How the names are the same or close, for people of one country; DifferentNames where they are not.
MatchReason nearness(const ComparablePerson &one, const ComparablePerson &other)
{
    if (intersect(one.names(), other.names()))
        return MatchReason::SameNameInCountry;
    if (intersect(one.letters(), other.letters()))
        return MatchReason::SpelledApart;
    if (!one.words().isEmpty() && one.words() == other.words())
        return MatchReason::OtherWordOrder;
    for (const QString &mine : one.letters()) {
        for (const QString &theirs : other.letters()) {
            if (isOneLetterApart(mine, theirs))
                return MatchReason::OneLetterApart;
        }
    }
    return MatchReason::DifferentNames;
}

} // namespace

ComparablePerson::ComparablePerson(const Person &person, std::vector<CityId> cities,
                                   std::vector<CountryId> countries)
    : m_email(normalisedEmail(person.email))
    , m_cities(std::move(cities))
    , m_countries(std::move(countries))
{
    makeSet(m_cities);
    makeSet(m_countries);
    if (isErased(person))
        return; // All who were erased are called the same.
    const QString family = foldedText(person.familyName);
    const QString given = foldedText(person.givenName);
    addName(QString(family + u' ' + given).trimmed());
    addName(QString(given + u' ' + family).trimmed());
    m_localName = addName(foldedText(person.localName));
    m_words = comparableWords(family + u' ' + given);
}

QString ComparablePerson::addName(const QString &folded)
{
    const QString letters = lettersOf(folded);
    if (letters.isEmpty())
        return {};
    QString name = comparableName(folded);
    if (!m_names.contains(name))
        m_names.append(name);
    if (!m_letters.contains(letters))
        m_letters.append(letters);
    return name;
}

void Namesakes::add(const ComparablePerson &person)
{
    for (const CityId city : person.cities()) {
        for (const QString &name : person.names())
            ++m_people[{city, name}];
    }
}

int Namesakes::count(const ComparablePerson &one, const ComparablePerson &other) const
{
    int most = 0;
    for (const QString &name : one.names()) {
        if (!other.names().contains(name))
            continue;
        for (const CityId city : one.cities()) {
            if (std::binary_search(other.cities().begin(), other.cities().end(), city))
                most = std::max(most, m_people.value({city, name}));
        }
    }
    return most;
}

MatchReason matchPeople(const ComparablePerson &one, const ComparablePerson &other, bool hasOtherNamesakes)
{
    if (!one.email().isEmpty() && one.email() == other.email())
        return MatchReason::SameEmail;
    const MatchReason near = nearness(one, other);
    if (near == MatchReason::DifferentNames)
        return near;
    const bool isSameName = near == MatchReason::SameNameInCountry;
    const bool haveOtherEmails = bothAndDifferent(one.email(), other.email());
    if (isSameName && intersect(one.cities(), other.cities())) {
        if (haveOtherEmails)
            return MatchReason::OtherEmail;
        if (bothAndDifferent(one.localName(), other.localName()))
            return MatchReason::OtherLocalName;
        return hasOtherNamesakes ? MatchReason::NamesakesInCity : MatchReason::SameNameInCity;
    }
    if (intersect(one.countries(), other.countries()))
        return near;
    const bool isPlaceUnknown = one.countries().empty() || other.countries().empty();
    return isSameName && isPlaceUnknown && !haveOtherEmails ? MatchReason::SameNameSomewhere
                                                            : MatchReason::DifferentPlaces;
}

bool mayBeOneName(const ComparablePerson &one, const ComparablePerson &other)
{
    if (nearness(one, other) != MatchReason::DifferentNames)
        return true;
    // Who marries keeps the given name, who is written with an initial the family name.
    const QStringList words = one.words().split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.words().split(u' ', Qt::SkipEmptyParts);
    if (std::any_of(words.begin(), words.end(),
                    [&](const QString &word) { return word.size() > 1 && others.contains(word); }))
        return true;
    const auto isLatin = [](const QString &name) { return name.front().script() == QChar::Script_Latin; };
    const auto shareScript = [&](const QString &mine) {
        return std::any_of(other.letters().begin(), other.letters().end(),
                           [&](const QString &theirs) { return isLatin(mine) == isLatin(theirs); });
    };
    return std::none_of(one.letters().begin(), one.letters().end(), shareScript);
}

} // namespace yeonsu
