#include "exchange/planned_enrolments.h"

namespace yeonsu {

PlannedEnrolments::PlannedEnrolments(ImportPlan &plan, const std::vector<ListedEnrolment> &listed,
                                     const ListReader &reader, const ImportDecisions &decisions,
                                     const ImportKnown &known)
    : m_plan(plan)
    , m_listed(listed)
    , m_decisions(decisions)
    , m_known(known)
    , m_newCities(reader, known)
{
}

void PlannedEnrolments::enrol(std::size_t listed, PersonRef who, PersonId id)
{
    Enrolment enrolment = m_listed[listed].enrolment;
    enrolment.personId = id;
    m_enrolled.insert({who.value(), enrolment.courseId}, m_plan.enrolments.size());
    m_newCities.tell(enrolment.cityId, plannedOf(listed));
    m_plan.enrolments.push_back(std::move(enrolment));
}

/// Applied in spring, completed in autumn: the enrolment that is there stays as it is until the user says
/// otherwise. Of several rows the first one is taken.
void PlannedEnrolments::compare(std::size_t listed, PersonRef who)
{
    const Enrolment *there = enrolmentOf(listed, who);
    if (!there)
        return compareInList(listed, who);
    m_newCities.tellOther(there->cityId, m_listed[listed].enrolment.cityId, plannedOf(listed));
    const auto changed = m_changed.constFind(there->id);
    const bool isChanged = changed != m_changed.constEnd();
    const Enrolment &before = isChanged ? m_plan.changedEnrolments[*changed].second : *there;
    const Enrolment after = m_listed[listed].over(before);
    if (after == before)
        return;
    PlannedRow &row = plannedOf(listed);
    const bool isTaken = !isChanged && m_decisions.taken.contains(row.number);
    row.differs = !isChanged && !isTaken;
    row.remarks += remarksOnEnrolment(before, after, isTaken, m_known);
    if (!isTaken)
        return;
    row.verdict = RowVerdict::ChangedRow;
    m_changed.insert(there->id, m_plan.changedEnrolments.size());
    m_plan.changedEnrolments.emplace_back(before, after);
}

/// An earlier row of the list has made the enrolment, and counts.
void PlannedEnrolments::compareInList(std::size_t listed, PersonRef who)
{
    const Enrolment *there = madeFor(listed, who);
    if (!there)
        return;
    const ListedEnrolment &mine = m_listed[listed];
    m_newCities.tellOther(there->cityId, mine.enrolment.cityId, plannedOf(listed));
    plannedOf(listed).remarks += remarksOnEnrolment(*there, mine.over(*there), false, m_known);
}

bool PlannedEnrolments::isEnrolled(std::size_t listed, PersonRef who) const
{
    return madeFor(listed, who) || enrolmentOf(listed, who);
}

bool PlannedEnrolments::isThere(std::size_t listed, PersonRef who) const
{
    const Enrolment *made = madeFor(listed, who);
    const Enrolment *there = made ? made : enrolmentOf(listed, who);
    return there && there->cityId == m_listed[listed].enrolment.cityId;
}

const Enrolment *PlannedEnrolments::enrolmentOf(std::size_t listed, PersonRef who) const
{
    return who.isKnown() ? m_known.people.enrolmentOf(m_known.people.people[who.index()].id,
                                                      m_listed[listed].enrolment.courseId)
                         : nullptr;
}

const Enrolment *PlannedEnrolments::madeFor(std::size_t listed, PersonRef who) const
{
    const auto made = m_enrolled.constFind({who.value(), m_listed[listed].enrolment.courseId});
    return made == m_enrolled.constEnd() ? nullptr : &m_plan.enrolments[*made];
}

} // namespace yeonsu
