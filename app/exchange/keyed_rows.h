// New rows under the keys by which other rows of the tables name them.
#pragma once

#include "store/change_set.h"

#include <QHash>

namespace yeonsu {

/// Collects rows with placeholder ids, under the keys by which other rows of the tables name them.
template <typename Typed>
class KeyedRows
{
public:
    explicit KeyedRows(ChangeSet &changeSet)
        : m_changeSet(changeSet)
    {
    }

    void add(const QString &key, Typed row)
    {
        row.id = Id<Typed>(-qint64(m_ids.size()) - 1);
        m_ids.insert(key, row.id);
        m_changeSet.insert(row);
    }

    [[nodiscard]] Id<Typed> operator[](const QString &key) const
    {
        Q_ASSERT(key.isEmpty() || m_ids.contains(key));
        return m_ids.value(key);
    }

private:
    ChangeSet &m_changeSet;
    QHash<QString, Id<Typed>> m_ids;
};

} // namespace yeonsu
