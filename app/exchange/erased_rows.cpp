#include "exchange/erased_rows.h"

#include <QSet>

#include <algorithm>

namespace yeonsu {

namespace {

using Place = std::pair<CourseId, CityId>;

/// Who of the register was erased, by where they were.
QHash<Place, std::vector<std::size_t>> erasedByPlace(const ImportKnown &known)
{
    QHash<Place, std::vector<std::size_t>> people;
    for (std::size_t i = 0; i < known.people.people.size(); ++i) {
        const Person &person = known.people.people[i];
        if (!isErased(person))
            continue;
        for (const Enrolment &enrolment : known.people.enrolmentsOf(person.id))
            people[{enrolment.courseId, enrolment.cityId}].push_back(i);
    }
    return people;
}

} // namespace

/// Those with the most rows first, as they say the most.
std::vector<ErasedRows::Group> ErasedRows::groupsOf(const std::vector<ListedPerson> &listed)
{
    std::vector<Group> groups;
    QHash<QString, std::size_t> byNumber;
    for (std::size_t row = 0; row < listed.size(); ++row) {
        const ListedPerson &each = listed[row];
        if (!isErased(each.person))
            continue;
        const auto group = byNumber.constFind(each.number);
        if (!each.number.isEmpty() && group != byNumber.constEnd()) {
            groups[*group].rows.push_back(row);
            continue;
        }
        byNumber.insert(each.number, groups.size());
        groups.push_back({each.number.toLongLong(), {row}});
    }
    std::ranges::stable_sort(groups, std::ranges::greater(),
                             [](const Group &group) { return group.rows.size(); });
    return groups;
}

ErasedRows::ErasedRows(const std::vector<ListedPerson> &listed,
                       const std::vector<ListedEnrolment> &enrolments, const ImportKnown &known)
{
    const std::vector<Group> groups = groupsOf(listed);
    if (groups.empty())
        return;
    const auto erased = erasedByPlace(known);
    QSet<std::size_t> taken;
    for (const Group &group : groups) {
        QHash<std::size_t, int> met;
        for (const std::size_t row : group.rows) {
            const Enrolment &enrolment = enrolments[row].enrolment;
            for (const std::size_t person : erased.value({enrolment.courseId, enrolment.cityId})) {
                if (!taken.contains(person))
                    ++met[person];
            }
        }
        // In the register that wrote the list, whoever has the number.
        const auto likeness = [&](std::size_t person) {
            return std::tuple(met.value(person), known.people.people[person].id.value() == group.number,
                              -qint64(person));
        };
        const QList<std::size_t> people = met.keys();
        const auto best = std::ranges::max_element(people, {}, likeness);
        if (best == people.end())
            continue;
        taken.insert(*best);
        for (const std::size_t row : group.rows)
            m_known.insert(row, PersonRef::known(*best));
    }
}

std::optional<PersonRef> ErasedRows::personOf(std::size_t row) const
{
    const auto found = m_known.constFind(row);
    return found == m_known.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace yeonsu
