// What a list of people makes of its enrolments: new ones, changes of those that are there, and remarks.
#pragma once

#include "exchange/people_reader.h"
#include "exchange/row_remarks.h"

namespace yeonsu {

/// Rows go by their index among those that can be read.
class PlannedEnrolments
{
public:
    /// All must outlive it; what is planned goes into `plan`.
    PlannedEnrolments(ImportPlan &plan, const std::vector<ListedEnrolment> &listed, const ListReader &reader,
                      const ImportDecisions &decisions, const ImportKnown &known);

    /// `id` is a placeholder of whom the list makes.
    void enrol(std::size_t listed, PersonRef who, PersonId id);
    /// Says how the row differs from the enrolment that is there, in the register or by an earlier row, and
    /// changes that of the register where the user said so.
    void compare(std::size_t listed, PersonRef who);

    [[nodiscard]] bool isEnrolled(std::size_t listed, PersonRef who) const;
    /// In that course, and from the same city: as a row leaves it that is brought in twice.
    [[nodiscard]] bool isThere(std::size_t listed, PersonRef who) const;

private:
    void compareInList(std::size_t listed, PersonRef who);
    /// Of the register.
    [[nodiscard]] const Enrolment *enrolmentOf(std::size_t listed, PersonRef who) const;
    /// Of an earlier row.
    [[nodiscard]] const Enrolment *madeFor(std::size_t listed, PersonRef who) const;
    [[nodiscard]] PlannedRow &plannedOf(std::size_t listed) { return m_plan.rows[m_listed[listed].planned]; }

    ImportPlan &m_plan;
    const std::vector<ListedEnrolment> &m_listed;
    const ImportDecisions &m_decisions;
    const ImportKnown &m_known;
    CityRemarks m_newCities;
    QHash<std::pair<quint32, CourseId>, std::size_t> m_enrolled; ///< by this list: among m_plan.enrolments
    QHash<EnrolmentId, std::size_t> m_changed;                   ///< their place in the plan
};

} // namespace yeonsu
