// What people who may be one have in common, as numbers: so that nobody is compared with everybody.
#pragma once

#include "domain/person_match.h"

#include <span>
#include <vector>

namespace yeonsu {

/// Whoever matchPeople() might not find different shares a key: of the e-mail or of a name; or in one country
/// of the words of the name, or of its letters with any one of them left out.
class PersonKeys
{
public:
    struct Owner
    {
        quint64 key;
        quint32 person; ///< its index

        auto operator<=>(const Owner &) const = default;
    };

    void add(const ComparablePerson &person);
    [[nodiscard]] std::size_t size() const { return m_people.size(); }

    /// Of the e-mail first, then of the names.
    [[nodiscard]] std::span<const quint64> ofSame(std::size_t person) const;
    /// Replaces `keys` by those for one country, some of them perhaps twice.
    void ofNear(std::vector<quint64> &keys, std::size_t person, CountryId country) const;

    [[nodiscard]] static quint64 ofEmail(const QString &email);

    /// To be called once, after the last add().
    void makeIndex();
    /// Those that have it among ofSame().
    [[nodiscard]] std::span<const Owner> having(quint64 key) const;

private:
    /// Where what belongs to a person ends.
    struct Ends
    {
        std::size_t same = 0;
        std::size_t spellings = 0;
        quint64 words = 0; ///< the key itself; 0 where there are none
    };

    [[nodiscard]] Ends beginOf(std::size_t person) const;

    std::vector<Ends> m_people;
    std::vector<quint64> m_same;
    std::vector<std::size_t> m_spellings; ///< where the letters of each name end in m_letters
    QString m_letters;
    std::vector<Owner> m_index; ///< in order
};

/// A set of keys that says of a few that they are in it although they are not.
class KeyFilter
{
public:
    explicit KeyFilter(std::size_t expected);

    [[nodiscard]] bool has(quint64 key) const { return (wordOf(key) >> (key & 63U) & 1U) != 0; }
    /// Whether it was in before.
    bool add(quint64 key)
    {
        const bool was = has(key);
        m_bits[key >> m_shift] |= quint64(1) << (key & 63U);
        return was;
    }

private:
    [[nodiscard]] quint64 wordOf(quint64 key) const { return m_bits[key >> m_shift]; }

    std::vector<quint64> m_bits;
    unsigned m_shift = 0;
};

} // namespace yeonsu
