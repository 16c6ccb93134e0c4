#include "figures/filter.h"

namespace yeonsu {

void Filter::select(Dimension dimension, const QStringList &keys)
{
    if (keys.isEmpty())
        m_selected.remove(dimension);
    else
        m_selected.insert(dimension, keys);
}

void Filter::toggle(Dimension dimension, const QString &key)
{
    QStringList keys = selected(dimension);
    if (!keys.removeOne(key))
        keys.append(key);
    select(dimension, keys);
}

bool Filter::narrowsParticipants() const
{
    return std::any_of(m_selected.keyBegin(), m_selected.keyEnd(), isOfParticipant);
}

} // namespace yeonsu
