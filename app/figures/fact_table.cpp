#include "figures/fact_table.h"

#include "figures/counted_rows.h"
#include "store/fact_reader.h"
#include "store/history.h"

namespace yeonsu {

namespace {

template <typename Row>
void dropRow(std::vector<Row> &rows, Id<Row> id)
{
    std::erase_if(rows, [id](const Row &row) { return row.id == id; });
}

template <typename Row, typename Key>
void takeRow(std::vector<Row> &rows, const Row &row, Key keyOf)
{
    const auto before = [&keyOf](const Row &a, const Row &b) { return keyOf(a) < keyOf(b); };
    rows.insert(std::upper_bound(rows.begin(), rows.end(), row, before), row);
}

constexpr auto byRank = [](const auto &row) { return std::pair(row.rank, row.id); };
constexpr auto byCode = [](const auto &row) { return row.code; };
constexpr auto byId = [](const auto &row) { return row.id; };

/// Keeps the reference rows as ReferenceRows orders them.
struct ReferenceFollower
{
    ReferenceRows &rows;

    void take(const ThemeGroup &row) const { takeRow(rows.themeGroups, row, byRank); }
    void take(const Theme &row) const { takeRow(rows.themes, row, byRank); }
    void take(const Continent &row) const { takeRow(rows.continents, row, byRank); }
    void take(const Country &row) const { takeRow(rows.countries, row, byCode); }
    void take(const City &row) const { takeRow(rows.cities, row, byId); }
    void take(const Seniority &row) const { takeRow(rows.seniorities, row, byRank); }

    void drop(const ThemeGroup &row) const { dropRow(rows.themeGroups, row.id); }
    void drop(const Theme &row) const { dropRow(rows.themes, row.id); }
    void drop(const Continent &row) const { dropRow(rows.continents, row.id); }
    void drop(const Country &row) const { dropRow(rows.countries, row.id); }
    void drop(const City &row) const { dropRow(rows.cities, row.id); }
    void drop(const Seniority &row) const { dropRow(rows.seniorities, row.id); }
};

CourseFact courseFact(const Course &row)
{
    return {
        row.id, row.themeId, row.firstDay.year(), row.mode, row.targetRegion.key(), isCounted(row.status)};
}

} // namespace

Fact FactRows::at(std::size_t index) const
{
    return {person[index], id[index], course[index], place[index], seniority[index], weight[index]};
}

std::size_t FactRows::positionOf(qint64 ofPerson, qint64 ofId) const
{
    const auto [first, last] = std::equal_range(person.begin(), person.end(), ofPerson);
    const auto firstId = id.begin() + (first - person.begin());
    const auto lastId = id.begin() + (last - person.begin());
    return std::size_t(std::lower_bound(firstId, lastId, ofId) - id.begin());
}

void FactRows::insert(const Fact &fact)
{
    const bool isLast =
        person.empty() || std::pair(person.back(), id.back()) < std::pair(fact.person, fact.id);
    const auto at = std::ptrdiff_t(isLast ? size() : positionOf(fact.person, fact.id));
    person.insert(person.begin() + at, fact.person);
    id.insert(id.begin() + at, fact.id);
    course.insert(course.begin() + at, fact.course);
    place.insert(place.begin() + at, fact.place);
    seniority.insert(seniority.begin() + at, fact.seniority);
    weight.insert(weight.begin() + at, fact.weight);
}

void FactRows::remove(qint64 ofPerson, qint64 ofId)
{
    const auto at = std::ptrdiff_t(positionOf(ofPerson, ofId));
    Q_ASSERT(std::size_t(at) < size() && id[std::size_t(at)] == ofId);
    person.erase(person.begin() + at);
    id.erase(id.begin() + at);
    course.erase(course.begin() + at);
    place.erase(place.begin() + at);
    seniority.erase(seniority.begin() + at);
    weight.erase(weight.begin() + at);
}

void FactRows::replace(const Fact &fact)
{
    const std::size_t at = positionOf(fact.person, fact.id);
    Q_ASSERT(at < size() && id[at] == fact.id);
    course[at] = fact.course;
    place[at] = fact.place;
    seniority[at] = fact.seniority;
    weight[at] = fact.weight;
}

FactTable::FactTable()
    : m_places(1)
    , m_seniorities(1)
{
}

Result<FactTable> FactTable::load(Database &database)
{
    FactTable table;
    Result<Transaction> reading = Transaction::beginReading(database);
    YEONSU_TRY(reading);
    const Result<qint64> newest = store::newestChangeId(database);
    YEONSU_TRY(newest);
    table.m_newestChange = *newest;
    Result<ReferenceRows> reference = store::readReferenceRows(database);
    YEONSU_TRY(reference);
    table.m_reference = std::move(*reference);
    YEONSU_TRY(store::readCourseFacts(database, [&table](const Course &row) { table.take(row); }));
    YEONSU_TRY(store::readEnrolmentFacts(database, [&table](const Enrolment &row) { table.take(row); }));
    YEONSU_TRY(store::readHeadcountFacts(database, [&table](const Headcount &row) { table.take(row); }));
    YEONSU_TRY(reading->commit());
    return table;
}

void FactTable::follow(const AppliedChange &act)
{
    if (act.id <= m_newestChange)
        return;
    m_newestChange = act.id;
    ReferenceFollower reference{m_reference};
    const auto drop = [&]<typename T>(const T &row) {
        if constexpr (requires { this->drop(row); })
            this->drop(row);
        else if constexpr (requires { reference.drop(row); })
            reference.drop(row);
        else
            static_assert(IsNotCounted<T>, "the facts have to follow this row");
    };
    const auto take = [&]<typename T>(const T &row) {
        if constexpr (requires { this->take(row); })
            this->take(row);
        else if constexpr (requires { reference.take(row); })
            reference.take(row);
        else
            static_assert(IsNotCounted<T>, "the facts have to follow this row");
    };
    for (const RowChange &change : act.changeSet.changes) {
        if (change.before && change.after && replace(*change.before, *change.after))
            continue;
        if (change.before)
            std::visit(drop, *change.before);
        if (change.after)
            std::visit(take, *change.after);
    }
}

/// What stays where it is moves nothing behind it: a merge edits all rows of a city or a seniority.
bool FactTable::replace(const Row &before, const Row &after)
{
    const auto *enrolment = std::get_if<Enrolment>(&after);
    if (enrolment && std::get<Enrolment>(before).personId == enrolment->personId) {
        m_enrolments.replace(factOf(*enrolment));
        return true;
    }
    const auto *headcount = std::get_if<Headcount>(&after);
    if (headcount)
        m_headcounts.replace(factOf(*headcount));
    return headcount != nullptr;
}

void FactTable::take(const Course &row)
{
    m_courses[courseSlot(row.id)] = courseFact(row);
}

Fact FactTable::factOf(const Enrolment &row)
{
    return {row.personId.value(),           row.id.value(),
            courseSlot(row.courseId),       placeSlot({row.cityId, {}, {}}),
            senioritySlot(row.seniorityId), isCounted(row.status) ? 1U : 0U};
}

Fact FactTable::factOf(const Headcount &row)
{
    PlaceFact place{row.cityId, {}, {}};
    if (row.cityId.isNull())
        place = {{}, row.countryId, row.countryId.isNull() ? row.continentId : ContinentId()};
    return {0,
            row.id.value(),
            courseSlot(row.courseId),
            placeSlot(place),
            senioritySlot(row.seniorityId),
            std::uint32_t(row.number)};
}

std::uint32_t FactTable::courseSlot(CourseId id)
{
    const auto known = m_courseSlots.constFind(id);
    if (known != m_courseSlots.constEnd())
        return *known;
    const auto slot = std::uint32_t(m_courses.size());
    m_courses.push_back({});
    m_courseSlots.insert(id, slot);
    return slot;
}

std::uint32_t FactTable::placeSlot(const PlaceFact &place)
{
    enum Exactness { Unknown, Continent, Country, City };
    const std::pair<int, qint64> key =
        !place.cityId.isNull()        ? std::pair(City, place.cityId.value())
        : !place.countryId.isNull()   ? std::pair(Country, place.countryId.value())
        : !place.continentId.isNull() ? std::pair(Continent, place.continentId.value())
                                      : std::pair(Unknown, qint64(0));
    if (key.first == Unknown)
        return 0;
    const auto known = m_placeSlots.constFind(key);
    if (known != m_placeSlots.constEnd())
        return *known;
    const auto slot = std::uint32_t(m_places.size());
    m_places.push_back(place);
    m_placeSlots.insert(key, slot);
    return slot;
}

std::uint32_t FactTable::senioritySlot(SeniorityId id)
{
    if (id.isNull())
        return 0;
    const auto known = m_senioritySlots.constFind(id);
    if (known != m_senioritySlots.constEnd())
        return *known;
    const auto slot = std::uint32_t(m_seniorities.size());
    m_seniorities.push_back(id);
    m_senioritySlots.insert(id, slot);
    return slot;
}

} // namespace yeonsu
