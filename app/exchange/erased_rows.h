// Rows of a list whose people were erased before the list was written.
#pragma once

#include "exchange/people_reader.h"

#include <optional>

namespace yeonsu {

/// Such a row has no name to be compared, and its number is that of the register that wrote it. So whoever of
/// this register was erased, and is in the courses of these rows from the same cities, is taken for them;
/// then a list that is brought in again adds nobody. The same person is never taken for two numbers.
class ErasedRows
{
public:
    ErasedRows(const std::vector<ListedPerson> &listed, const std::vector<ListedEnrolment> &enrolments,
               const ImportKnown &known);

    /// Of the register; nothing for any other row, and where there is nobody like that.
    [[nodiscard]] std::optional<PersonRef> personOf(std::size_t row) const;

private:
    struct Group
    {
        qint64 number = 0; ///< 0 where it is not known
        std::vector<std::size_t> rows;
    };

    [[nodiscard]] static std::vector<Group> groupsOf(const std::vector<ListedPerson> &listed);

    QHash<std::size_t, PersonRef> m_known; ///< by row
};

} // namespace yeonsu
