#include "exchange/people_matching.h"

#include <algorithm>
#include <future>
#include <iterator>

namespace yeonsu {

namespace {

/// A name that thousands have says nothing more by the last of them.
constexpr std::size_t mostCandidates = 500;
constexpr std::size_t usualKeys = 40; ///< of one person
constexpr std::size_t blockSize = 10'000;
constexpr std::size_t mostKept = 200'000; ///< some hundred megabytes

void addOnce(std::vector<PersonRef> &people, PersonRef who)
{
    if (people.size() < mostCandidates && std::find(people.begin(), people.end(), who) == people.end())
        people.push_back(who);
}

bool haveNameInCommon(const ComparablePerson &one, const ComparablePerson &other)
{
    return std::any_of(one.names().begin(), one.names().end(),
                       [&other](const QString &name) { return other.names().contains(name); });
}

template <typename Value>
bool insertOnce(std::vector<Value> &values, Value value)
{
    if (value.isNull() || std::find(values.begin(), values.end(), value) != values.end())
        return false;
    values.push_back(value);
    return true;
}

} // namespace

PeopleMatching::PeopleMatching(const std::vector<ListedPerson> &listed, const ImportKnown &known,
                               const std::stop_token &stop)
    : m_listed(listed)
    , m_known(known)
    , m_seen(listed.size() * usualKeys)
    , m_shared(listed.size() * usualKeys)
    , m_sameKnown(listed.size())
    , m_isSettled(listed.size())
    , m_identities(2 * std::max(listed.size(), known.people.people.size()))
    , m_isOpen(listed.size())
{
    for (std::size_t first = 0; first < listed.size() && !stop.stop_requested(); first += blockSize) {
        const std::size_t end = std::min(first + blockSize, listed.size());
        std::vector<ComparablePerson> block = comparableBlock(first, end);
        for (std::size_t row = first; row < end; ++row) {
            m_keys.add(block[row - first]);
            lookUp(row, block[row - first]);
        }
        if (end <= mostKept)
            std::move(block.begin(), block.end(), std::back_inserter(m_kept));
    }
    lookNear(stop);
}

/// Half of the time that judging takes goes into folding names, and a second thread halves that.
std::vector<ComparablePerson> PeopleMatching::comparableBlock(std::size_t first, std::size_t end) const
{
    const auto make = [this](std::size_t from, std::size_t to) {
        std::vector<ComparablePerson> people;
        people.reserve(to - from);
        for (std::size_t row = from; row < to; ++row)
            people.push_back(comparable(row));
        return people;
    };
    constexpr std::size_t worthAThread = 500;
    if (end - first < worthAThread)
        return make(first, end);
    const std::size_t middle = first + (end - first) / 2;
    std::future<std::vector<ComparablePerson>> second = std::async(std::launch::async, make, middle, end);
    std::vector<ComparablePerson> people = make(first, middle);
    std::vector<ComparablePerson> others = second.get();
    std::move(others.begin(), others.end(), std::back_inserter(people));
    return people;
}

/// Whoever of the register shares a name or the e-mail, and whether that settles who the row is of.
void PeopleMatching::lookUp(std::size_t row, const ComparablePerson &person)
{
    std::vector<PersonRef> &same = m_sameKnown[row];
    for (const quint64 key : m_keys.ofSame(row)) {
        if (m_seen.add(key))
            m_shared.add(key);
        for (const PersonKeys::Owner &owner : m_known.keys.having(key))
            addOnce(same, PersonRef::known(owner.person));
    }
    m_isSettled[row] = std::any_of(same.begin(), same.end(), [&](PersonRef who) {
        return verdictOf(matchPeople(person, identity(who).comparable, false)) == MatchVerdict::Same;
    });
}

/// Of the keys of names that are near there are ten times as many, and nearly all are had by nobody else. So
/// only those are kept that two have.
void PeopleMatching::lookNear(const std::stop_token &stop)
{
    for (std::size_t row = 0; row < m_listed.size() && !stop.stop_requested(); ++row) {
        if (m_listed[row].country.isNull() || (m_isSettled[row] && !bringsCountry(row)))
            continue;
        m_keys.ofNear(m_nearKeys, row, m_listed[row].country);
        std::sort(m_nearKeys.begin(), m_nearKeys.end());
        m_nearKeys.erase(std::unique(m_nearKeys.begin(), m_nearKeys.end()), m_nearKeys.end());
        for (const quint64 key : m_nearKeys) {
            if (m_seen.add(key))
                m_shared.add(key);
        }
    }
    for (std::size_t i = 0; i < m_known.people.people.size() && !stop.stop_requested(); ++i) {
        for (const CountryId country : countriesOf(i)) {
            m_known.keys.ofNear(m_nearKeys, i, country);
            for (const quint64 key : m_nearKeys) {
                if (!m_seen.has(key))
                    continue;
                m_shared.add(key);
                m_owners.add(key, PersonRef::known(i));
            }
        }
    }
}

/// Where nobody whom the row may be is known to be from: those who have a near name find the row by that.
bool PeopleMatching::bringsCountry(std::size_t row)
{
    const std::vector<PersonRef> &same = m_sameKnown[row];
    return std::none_of(same.begin(), same.end(), [&](PersonRef who) {
        const std::vector<CountryId> &countries = identity(who).countries;
        return std::find(countries.begin(), countries.end(), m_listed[row].country) != countries.end();
    });
}

std::vector<CountryId> PeopleMatching::countriesOf(std::size_t known) const
{
    std::vector<CountryId> countries;
    for (const Enrolment &enrolment : m_known.people.enrolmentsOf(m_known.people.people[known].id))
        insertOnce(countries, m_known.cities.countryOf(enrolment.cityId));
    return countries;
}

ComparablePerson PeopleMatching::comparable(std::size_t row) const
{
    if (row < m_kept.size())
        return m_kept[row];
    const ListedPerson &listed = m_listed[row];
    std::vector<CityId> cities;
    std::vector<CountryId> countries;
    insertOnce(cities, listed.city);
    insertOnce(countries, listed.country);
    return {listed.person, std::move(cities), std::move(countries)};
}

PeopleMatching::Identity &PeopleMatching::identity(PersonRef who)
{
    std::unique_ptr<Identity> &known = m_identities[who.value()];
    if (known)
        return *known;
    Person person = who.isKnown() ? m_known.people.people[who.index()] : m_listed[who.index()].person;
    std::vector<CityId> cities;
    std::vector<CountryId> countries;
    if (who.isKnown()) {
        for (const Enrolment &enrolment : m_known.people.enrolmentsOf(person.id))
            insertOnce(cities, enrolment.cityId);
        countries = countriesOf(who.index());
    } else {
        insertOnce(cities, m_listed[who.index()].city);
        insertOnce(countries, m_listed[who.index()].country);
    }
    ComparablePerson comparable =
        who.isKnown() ? ComparablePerson(person, cities, countries) : this->comparable(who.index());
    known = std::make_unique<Identity>(
        Identity{std::move(person), std::move(cities), std::move(countries), std::move(comparable)});
    return *known;
}

std::vector<PersonRef> PeopleMatching::candidates(std::size_t row)
{
    std::vector<PersonRef> people = m_sameKnown[row];
    const auto addOwners = [&](quint64 key) {
        if (m_shared.has(key))
            m_owners.forEach(key, [&people](PersonRef who) { addOnce(people, who); });
    };
    for (const quint64 key : m_keys.ofSame(row))
        addOwners(key);
    if (m_isSettled[row] || m_listed[row].country.isNull())
        return people;
    m_keys.ofNear(m_nearKeys, row, m_listed[row].country);
    for (const quint64 key : m_nearKeys)
        addOwners(key);
    return people;
}

bool PeopleMatching::haveNamesake(const ComparablePerson &mine, const ComparablePerson &theirs,
                                  const std::vector<PersonRef> &people)
{
    if (people.size() < 2)
        return false;
    Namesakes namesakes;
    for (const PersonRef who : people) {
        if (haveNameInCommon(mine, identity(who).comparable))
            namesakes.add(identity(who).comparable);
    }
    // The row itself is not among them.
    return namesakes.count(mine, theirs) > 1;
}

std::vector<LikePerson> PeopleMatching::alike(std::size_t row)
{
    const std::vector<PersonRef> people = candidates(row);
    if (people.empty())
        return {};
    const ComparablePerson mine = comparable(row);
    std::vector<LikePerson> alike;
    for (const PersonRef who : people) {
        const bool isOpen = !who.isKnown() && m_isOpen[who.index()];
        const ComparablePerson &theirs = identity(who).comparable;
        MatchReason reason = matchPeople(mine, theirs, false);
        if (reason == MatchReason::SameNameInCity)
            reason = matchPeople(mine, theirs, haveNamesake(mine, theirs, people));
        const MatchVerdict verdict = verdictOf(reason);
        if (isOpen ? verdict == MatchVerdict::Same : verdict != MatchVerdict::Different)
            alike.push_back({who, reason, isOpen});
    }
    if (alike.size() > 1) {
        sort(alike, mine);
        dropMarked(alike);
    }
    return alike;
}

/// Of people with one e-mail first those with the name, too.
void PeopleMatching::sort(std::vector<LikePerson> &alike, const ComparablePerson &mine)
{
    const auto rank = [&](const LikePerson &like) {
        const bool isOtherName =
            like.reason == MatchReason::SameEmail && !haveNameInCommon(mine, identity(like.who).comparable);
        return std::tuple(like.isOpen, like.reason, isOtherName, !like.who.isKnown(), like.who);
    };
    std::sort(alike.begin(), alike.end(),
              [&rank](const LikePerson &left, const LikePerson &right) { return rank(left) < rank(right); });
}

void PeopleMatching::dropMarked(std::vector<LikePerson> &alike)
{
    const LikePerson most = alike.front();
    const auto isMarked = [&](const LikePerson &like) {
        if (!like.who.isKnown() || !most.who.isKnown() || like.reason == most.reason)
            return false;
        const auto [lower, higher] = std::minmax(identity(like.who).person.id, identity(most.who).person.id);
        return m_known.people.notSame.contains({lower, higher});
    };
    alike.erase(std::remove_if(alike.begin() + 1, alike.end(), isMarked), alike.end());
}

bool PeopleMatching::haveLikeNames(PersonRef who, std::size_t row)
{
    return mayBeOneName(identity(who).comparable, comparable(row));
}

bool PeopleMatching::isClear(const std::vector<LikePerson> &alike)
{
    if (alike.empty() || alike.front().isOpen || verdictOf(alike.front().reason) != MatchVerdict::Same)
        return false;
    // Two of the register, each with one of the names of the row.
    const auto isNamed = [](const LikePerson &like) {
        return !like.isOpen && like.reason == MatchReason::SameNameInCity;
    };
    return !isNamed(alike.front()) || std::count_if(alike.begin(), alike.end(), isNamed) == 1;
}

bool PeopleMatching::isTwin(PersonRef who, std::size_t row)
{
    const ComparablePerson mine = comparable(row);
    const ComparablePerson &theirs = identity(who).comparable;
    return haveNameInCommon(mine, theirs) && (mine.email().isEmpty() || mine.email() == theirs.email()) &&
           (mine.localName().isEmpty() || mine.localName() == theirs.localName());
}

/// By which later rows find the person.
void PeopleMatching::addKeys(PersonRef who, std::size_t row)
{
    const auto add = [&](quint64 key) {
        if (m_shared.has(key))
            m_owners.add(key, who);
    };
    for (const quint64 key : m_keys.ofSame(row))
        add(key);
    if (m_listed[row].country.isNull())
        return;
    m_keys.ofNear(m_nearKeys, row, m_listed[row].country);
    for (const quint64 key : m_nearKeys)
        add(key);
}

void PeopleMatching::make(std::size_t row)
{
    addKeys(PersonRef::listed(row), row);
}

void PeopleMatching::leaveOpen(std::size_t row)
{
    m_isOpen[row] = true;
    addKeys(PersonRef::listed(row), row);
}

void PeopleMatching::join(PersonRef who, std::size_t row)
{
    Identity &whole = identity(who);
    const ListedPerson &listed = m_listed[row];
    bool hasGrown = insertOnce(whole.cities, listed.city);
    hasGrown = insertOnce(whole.countries, listed.country) || hasGrown;
    for (const auto member : {&Person::email, &Person::localName, &Person::note}) {
        if (!(whole.person.*member).isEmpty() || (listed.person.*member).isEmpty())
            continue;
        whole.person.*member = listed.person.*member;
        hasGrown = true;
    }
    if (!hasGrown)
        return;
    whole.comparable = ComparablePerson(whole.person, whole.cities, whole.countries);
    addKeys(who, row);
}

} // namespace yeonsu
