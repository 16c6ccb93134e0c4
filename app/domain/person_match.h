// Whether two people are one: the one rule by which lists are joined to the register and duplicates found.
#pragma once

#include "domain/id.h"
#include "domain/key_table.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace yeonsu {

struct Person;

enum class MatchVerdict {
    Same,
    Perhaps, ///< somebody has to say
    Different,
};

/// Why a verdict is as it is.
enum class MatchReason {
    SameEmail,         ///< whatever the names are
    SameNumber,        ///< a list gives both the same number, and the same name
    SameNameInCity,    ///< the same name in the same city
    OtherEmail,        ///< … but both have an e-mail, not the same
    OtherLocalName,    ///< … but both have a name in their own script, not the same
    NamesakesInCity,   ///< … but more than these two have that name there
    SameNameInCountry, ///< the same name in the same country
    SpelledApart,      ///< in one country, names that differ in spaces, hyphens or apostrophes
    OtherWordOrder,    ///< in one country, names of the same words in another order, or without a particle
    OneLetterApart,    ///< in one country, names that differ by one letter
    SameNameSomewhere, ///< the same name, and it is not known from where one of them is
    DifferentNames,
    DifferentPlaces, ///< the names would do
};

[[nodiscard]] constexpr QLatin1StringView keyOf(MatchReason value)
{
    using enum MatchReason;
    switch (value) {
    case SameEmail:
        return QLatin1StringView("same-email");
    case SameNumber:
        return QLatin1StringView("same-number");
    case SameNameInCity:
        return QLatin1StringView("same-name-in-city");
    case OtherEmail:
        return QLatin1StringView("other-email");
    case OtherLocalName:
        return QLatin1StringView("other-local-name");
    case NamesakesInCity:
        return QLatin1StringView("namesakes-in-city");
    case SameNameInCountry:
        return QLatin1StringView("same-name-in-country");
    case SpelledApart:
        return QLatin1StringView("spelled-apart");
    case OtherWordOrder:
        return QLatin1StringView("other-word-order");
    case OneLetterApart:
        return QLatin1StringView("one-letter-apart");
    case SameNameSomewhere:
        return QLatin1StringView("same-name-somewhere");
    case DifferentNames:
        return QLatin1StringView("different-names");
    case DifferentPlaces:
        return QLatin1StringView("different-places");
    }
    return {};
}

[[nodiscard]] constexpr MatchVerdict verdictOf(MatchReason reason)
{
    switch (reason) {
    case MatchReason::SameEmail:
    case MatchReason::SameNumber:
    case MatchReason::SameNameInCity:
        return MatchVerdict::Same;
    case MatchReason::OtherEmail:
    case MatchReason::OtherLocalName:
    case MatchReason::NamesakesInCity:
    case MatchReason::SameNameInCountry:
    case MatchReason::SpelledApart:
    case MatchReason::OtherWordOrder:
    case MatchReason::OneLetterApart:
    case MatchReason::SameNameSomewhere:
        return MatchVerdict::Perhaps;
    case MatchReason::DifferentNames:
    case MatchReason::DifferentPlaces:
        break;
    }
    return MatchVerdict::Different;
}

/// What is known of a person, made ready for comparing with many others.
class ComparablePerson
{
public:
    /// `cities` and `countries` are those of all enrolments; the countries include those of the cities.
    ComparablePerson(const Person &person, std::vector<CityId> cities, std::vector<CountryId> countries);

    /// The folded name in both orders, and the local name: two people share a name where they share one of
    /// these. Names in Chinese characters, kana and Hangul are without spaces. A name without any letter,
    /// such as "-", is none.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// The letters of each of names().
    [[nodiscard]] const QStringList &letters() const { return m_letters; }
    /// The words of the name in one fixed order, without particles ("de", "al") where two other words stay.
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] const QString &localName() const { return m_localName; } ///< folded; may be empty
    [[nodiscard]] const QString &email() const { return m_email; }         ///< may be empty
    /// Both in ascending order.
    [[nodiscard]] const std::vector<CityId> &cities() const { return m_cities; }
    [[nodiscard]] const std::vector<CountryId> &countries() const { return m_countries; }

private:
    /// The name as it is compared; empty where it is none.
    QString addName(const QString &folded);

    QStringList m_names;
    QStringList m_letters;
    QString m_words;
    QString m_localName;
    QString m_email;
    std::vector<CityId> m_cities;
    std::vector<CountryId> m_countries;
};

/// How many people of each name each city has.
class Namesakes
{
public:
    void add(const ComparablePerson &person);
    /// The most that share a name of both in a city of both; 0 where both share none. Either of the two is
    /// among them if it was added.
    [[nodiscard]] int count(const ComparablePerson &one, const ComparablePerson &other) const;

private:
    QHash<std::pair<CityId, QString>, int> m_people;
};

/// The rule. The same e-mail is the same person. The same name in the same city is, too, unless both have
/// different e-mails, have different local names, or `hasOtherNamesakes`: that city has somebody of that name
/// beside these two. Then it is perhaps the same, as it is where the names are the same or close and so is
/// the country: in spaces, hyphens, apostrophes, the order of the words, a particle or one letter (see
/// near_text.h). Accents and case are folded, so that names which differ in them are the same; see text.h.
/// A same name from an unknown place is perhaps the same. Anything else is different: nothing is guessed
/// from a second surname or an initial.
/// Source: the rule of "Matching people" for imports, to which local names, particles and unknown places are
/// added; both additions only ever ask.
[[nodiscard]] MatchReason matchPeople(const ComparablePerson &one, const ComparablePerson &other,
                                      bool hasOtherNamesakes);

/// Whether the names, or what is written in one script of them, are the same or close, wherever the two are
/// from. Names in two scripts cannot be compared, and may be one.
[[nodiscard]] bool mayBeOneName(const ComparablePerson &one, const ComparablePerson &other);

} // namespace yeonsu
