#include "exchange/numbered_rows.h"

#include "domain/text.h"

namespace yeonsu {

NumberedRows::NumberedRows(const std::vector<ListedPerson> &listed)
    : m_listed(listed)
{
    m_keys.reserve(listed.size());
    for (std::size_t row = 0; row < listed.size(); ++row) {
        const ListedPerson &each = listed[row];
        m_keys.push_back(each.number.isEmpty() ? QString()
                                               : each.number + u'\n' + foldedText(displayName(each.person)));
        if (!m_keys.back().isEmpty())
            m_rows[m_keys.back()].push_back(row);
    }
}

std::optional<PersonRef> NumberedRows::personOf(std::size_t row, PeopleMatching &matching) const
{
    const QString &key = keyOf(row);
    if (key.isEmpty())
        return std::nullopt;
    if (const auto settled = m_settled.constFind(key); settled != m_settled.constEnd())
        return *settled;
    for (const std::size_t other : m_rows[key]) {
        if (other <= row)
            continue;
        const std::vector<LikePerson> alike = matching.alike(other);
        if (!alike.empty() && PeopleMatching::isClear(alike))
            return alike.front().who;
    }
    return std::nullopt;
}

bool NumberedRows::tellApart(std::size_t row, PersonRef who) const
{
    if (who.isKnown() || m_listed[row].number.isEmpty())
        return false;
    const QString &other = m_listed[who.index()].number;
    return !other.isEmpty() && other != m_listed[row].number;
}

void NumberedRows::settle(std::size_t row, PersonRef who)
{
    if (!keyOf(row).isEmpty())
        m_settled.insert(keyOf(row), who);
}

} // namespace yeonsu
