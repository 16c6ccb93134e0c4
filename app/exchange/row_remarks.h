// What is to be said of a row that is brought in, or is there already: what of it is not kept, or makes more
// than a row.
#pragma once

#include "exchange/list_reader.h"

namespace yeonsu {

/// What the row says of the person and the register does not: as `before` the row and `after` it.
[[nodiscard]] QStringList remarksOnPerson(const Person &before, const Person &after, const Person &listed,
                                          RowVerdict verdict);
/// Of an enrolment that is there, and that the list has otherwise: whether it becomes so, or stays.
[[nodiscard]] QStringList remarksOnEnrolment(const Enrolment &there, const Enrolment &listed, bool isTaken,
                                             const ImportKnown &known);
/// Of a headcount, where there is one that differs in nothing but the number.
[[nodiscard]] QString remarkOnNumber(int there);

/// Of a headcount that the list has in an earlier row, too.
[[nodiscard]] QString remarkOnTwin(qint64 row);
/// Of somebody who is known by the e-mail, under a name that has nothing of the row's.
[[nodiscard]] QString remarkOnOtherName();

class CityRemarks
{
public:
    CityRemarks(const ListReader &reader, const ImportKnown &known)
        : m_reader(reader)
        , m_known(known)
    {
    }

    /// Tells each city that is made once, at its first row.
    void tell(CityId city, PlannedRow &row);
    /// Tells that somebody is there from another city, which stays.
    void tellOther(CityId there, CityId listed, PlannedRow &row) const;

private:
    [[nodiscard]] QString nameOf(CityId city) const;

    const ListReader &m_reader;
    const ImportKnown &m_known;
    QSet<CityId> m_told;
};

} // namespace yeonsu
