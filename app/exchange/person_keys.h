// What people who may be one have in common, as numbers: so that nobody is compared with everybody.
#pragma once

#include "domain/person_match.h"

#include <vector>

namespace yeonsu {

/// Whoever matchPeople() might not find different shares a key: of the e-mail, of a name, of the words of the
/// name, or of its letters with any one of them left out.
class PersonKeys
{
public:
    void add(const ComparablePerson &person);
    [[nodiscard]] std::size_t size() const { return m_people.size(); }

    /// Appends those of the person with that index, some of them perhaps twice.
    void appendTo(std::vector<quint64> &keys, std::size_t index) const;

private:
    /// Where those of a person end in each of the three.
    struct Ends
    {
        std::size_t keys = 0;
        std::size_t spellings = 0;
    };

    std::vector<Ends> m_people;
    std::vector<quint64> m_keys;          ///< of e-mails, names and words
    std::vector<std::size_t> m_spellings; ///< where the letters of each name end in m_letters
    QString m_letters;
};

} // namespace yeonsu
