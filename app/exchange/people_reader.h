// Reads a row of a list of people.
#pragma once

#include "exchange/list_reader.h"
#include "exchange/people_matching.h"

namespace yeonsu {

/// A row that can be read.
struct ListedEnrolment
{
    std::size_t planned = 0; ///< its index in ImportPlan::rows
    std::size_t course = 0;  ///< its index in ImportKnown::courses
    Enrolment enrolment;     ///< of nobody yet; without its city where that would be made
    bool isStatusTold = false;
    bool isSeniorityTold = false; ///< by a column of its own
    bool isDayTold = false;       ///< of completion
    QStringList remarks = {};     ///< what of the row is not kept

    /// The enrolment that is there, with what the row tells of it.
    [[nodiscard]] Enrolment over(const Enrolment &there) const;
};

class PeopleReader
{
public:
    PeopleReader(ListReader &reader, const ImportDecisions &decisions, const ImportKnown &known)
        : m_reader(reader)
        , m_decisions(decisions)
        , m_known(known)
    {
    }

    /// What is wrong is a problem of the reader.
    [[nodiscard]] ListedPerson person();
    [[nodiscard]] ListedEnrolment enrolment(const ListedPerson &person);

private:
    [[nodiscard]] Person named();
    [[nodiscard]] ListedPerson erasedOf(const ListedPerson &listed);
    [[nodiscard]] std::optional<qint64> numberOfErased();
    [[nodiscard]] NameOrder orderOf(const Person &person);
    [[nodiscard]] SeniorityId seniorityOf(const QString &jobTitle);
    void checkPerson(const Person &person);

    ListReader &m_reader;
    const ImportDecisions &m_decisions;
    const ImportKnown &m_known;
    Remembered<EnrolmentStatus> m_statuses;
    Remembered<NameOrder> m_orders;
    QHash<QString, SeniorityId> m_titles; ///< as they are written
};

} // namespace yeonsu
