// Who has a key, kept in two arrays: a map of vectors takes ten times as long.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace yeonsu {

template <typename Owner>
class KeyOwners
{
public:
    void add(quint64 key, Owner owner)
    {
        if ((m_used + 1) * 2 > m_heads.size())
            grow();
        Head &head = headOf(m_heads, key);
        if (head.last == none) {
            head.key = key;
            ++m_used;
        } else if (m_links[head.last].owner == owner) {
            return;
        }
        m_links.push_back({owner, head.last});
        head.last = quint32(m_links.size() - 1);
    }

    /// The latest first.
    template <typename Visitor>
    void forEach(quint64 key, Visitor visit) const
    {
        if (m_heads.empty())
            return;
        for (quint32 link = headOf(m_heads, key).last; link != none; link = m_links[link].before)
            visit(m_links[link].owner);
    }

private:
    static constexpr quint32 none = 0xFFFF'FFFF;
    struct Head
    {
        quint64 key = 0;
        quint32 last = none;
    };
    struct Link
    {
        Owner owner;
        quint32 before;
    };

    /// Where it is, or would be. Keys are mixed already.
    template <typename Heads>
    [[nodiscard]] static auto &headOf(Heads &heads, quint64 key)
    {
        std::size_t place = key & (heads.size() - 1);
        while (heads[place].last != none && heads[place].key != key)
            place = (place + 1) & (heads.size() - 1);
        return heads[place];
    }
    void grow()
    {
        constexpr std::size_t smallest = 1024;
        std::vector<Head> heads(std::max(smallest, m_heads.size() * 2));
        for (const Head &head : m_heads) {
            if (head.last != none)
                headOf(heads, head.key) = head;
        }
        m_heads = std::move(heads);
    }

    std::vector<Head> m_heads; ///< their number is a power of two
    std::vector<Link> m_links;
    std::size_t m_used = 0;
};

} // namespace yeonsu
