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

/// Tells each city that is made once, at its first row.
class NewCityRemarks
{
public:
    NewCityRemarks(const ListReader &reader, const ImportKnown &known)
        : m_reader(reader)
        , m_known(known)
    {
    }

    void tell(CityId city, PlannedRow &row);

private:
    const ListReader &m_reader;
    const ImportKnown &m_known;
    QSet<CityId> m_told;
};

} // namespace yeonsu
