// Rows of one list that are of one person, since they give the same number and the same name.
#pragma once

#include "exchange/people_matching.h"

#include <QHash>

namespace yeonsu {

/// A number alone says nothing: lists often count the rows of each course from 1.
class NumberedRows
{
public:
    /// `listed` must outlive it.
    explicit NumberedRows(const std::vector<ListedPerson> &listed);

    /// Who a row of the same person is that was settled before, or that can be settled without asking.
    [[nodiscard]] std::optional<PersonRef> personOf(std::size_t row, PeopleMatching &matching) const;
    void settle(std::size_t row, PersonRef who);
    /// Whether somebody whom another row makes has another number: then nobody has to be asked whether the
    /// two are one.
    [[nodiscard]] bool tellApart(std::size_t row, PersonRef who) const;

private:
    [[nodiscard]] const QString &keyOf(std::size_t row) const { return m_keys[row]; }

    const std::vector<ListedPerson> &m_listed;
    std::vector<QString> m_keys; ///< of each row; empty where it has no number
    QHash<QString, std::vector<std::size_t>> m_rows;
    QHash<QString, PersonRef> m_settled;
};

} // namespace yeonsu
