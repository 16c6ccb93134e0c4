// What a register counts, column by column in memory, so that any question is one pass.
#pragma once

#include "store/change_set.h"
#include "store/reference_rows.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace yeonsu {

class Database;

/// What the figures need of one enrolment or headcount.
struct Fact
{
    qint64 person = 0; ///< 0 for headcounts
    qint64 id = 0;
    std::uint32_t course = 0;    ///< a slot of FactTable::courses()
    std::uint32_t place = 0;     ///< a slot of FactTable::places()
    std::uint32_t seniority = 0; ///< a slot of FactTable::seniorities()
    std::uint32_t weight = 0;    ///< people; 0 where the row's own status is not counted

    bool operator==(const Fact &) const = default;
};

/// Facts in the order of their person and id. So distinct people are counted in the pass that counts
/// everything else, and a row is found by what a change tells of it, without an index.
class FactRows
{
public:
    std::vector<qint64> person;
    std::vector<qint64> id;
    std::vector<std::uint32_t> course;
    std::vector<std::uint32_t> place;
    std::vector<std::uint32_t> seniority;
    std::vector<std::uint32_t> weight;

    [[nodiscard]] std::size_t size() const { return id.size(); }
    [[nodiscard]] Fact at(std::size_t index) const;
    void insert(const Fact &fact);
    void remove(qint64 ofPerson, qint64 ofId);
    /// The fact of the same person and id becomes this one.
    void replace(const Fact &fact);

private:
    [[nodiscard]] std::size_t positionOf(qint64 ofPerson, qint64 ofId) const;
};

/// What the figures need of a course.
struct CourseFact
{
    CourseId id;
    ThemeId themeId;
    int year = 0; ///< of the first day
    CourseMode mode = CourseMode::Invited;
    QString target; ///< TargetRegion::key()
    bool isCounted = false;

    bool operator==(const CourseFact &) const = default;
};

/// As much of an origin as was recorded: of a city, a country and a continent the most exact one only.
struct PlaceFact
{
    CityId cityId;
    CountryId countryId;
    ContinentId continentId;

    bool operator==(const PlaceFact &) const = default;
};

class FactTable
{
public:
    FactTable();

    /// Reads the whole register. May run on any thread that has a Database of its own.
    [[nodiscard]] static Result<FactTable> load(Database &database);

    /// Takes over what an act changed, unless the table has it already: what others wrote may be loaded
    /// before it is told. Inserting a row of a person who has others moves all rows behind it: about a
    /// millisecond at a million rows.
    void follow(const AppliedChange &act);

    [[nodiscard]] const FactRows &enrolments() const { return m_enrolments; }
    [[nodiscard]] const FactRows &headcounts() const { return m_headcounts; }
    /// By slot. A slot whose course is gone has a null id, is not counted, and no row refers to it.
    [[nodiscard]] const std::vector<CourseFact> &courses() const { return m_courses; }
    /// By slot; slot 0 is the unknown place.
    [[nodiscard]] const std::vector<PlaceFact> &places() const { return m_places; }
    /// By slot; slot 0 is the unknown seniority.
    [[nodiscard]] const std::vector<SeniorityId> &seniorities() const { return m_seniorities; }
    [[nodiscard]] const ReferenceRows &reference() const { return m_reference; }
    /// The last act of the history that the table has.
    [[nodiscard]] qint64 newestChange() const { return m_newestChange; }

private:
    [[nodiscard]] Fact factOf(const Enrolment &row);
    [[nodiscard]] Fact factOf(const Headcount &row);
    [[nodiscard]] std::uint32_t courseSlot(CourseId id);
    [[nodiscard]] std::uint32_t placeSlot(const PlaceFact &place);
    [[nodiscard]] std::uint32_t senioritySlot(SeniorityId id);

    [[nodiscard]] bool replace(const Row &before, const Row &after);
    void take(const Enrolment &row) { m_enrolments.insert(factOf(row)); }
    void take(const Headcount &row) { m_headcounts.insert(factOf(row)); }
    void take(const Course &row);
    void drop(const Enrolment &row) { m_enrolments.remove(row.personId.value(), row.id.value()); }
    void drop(const Headcount &row) { m_headcounts.remove(0, row.id.value()); }
    void drop(const Course &row) { m_courses[courseSlot(row.id)] = {}; }

    FactRows m_enrolments;
    FactRows m_headcounts;
    std::vector<CourseFact> m_courses;
    std::vector<PlaceFact> m_places;
    std::vector<SeniorityId> m_seniorities;
    ReferenceRows m_reference;
    qint64 m_newestChange = 0;
    QHash<CourseId, std::uint32_t> m_courseSlots;
    QHash<std::pair<int, qint64>, std::uint32_t> m_placeSlots; ///< (exactness, id) → slot
    QHash<SeniorityId, std::uint32_t> m_senioritySlots;
};

} // namespace yeonsu
