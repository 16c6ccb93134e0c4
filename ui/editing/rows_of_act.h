// What acts have in common: rows that must still be there, and rows that go together.
#pragma once

#include "store/register.h"

#include <QCoreApplication>
#include <QSet>

#include <span>

namespace yeonsu {

struct ActText
{
    Q_DECLARE_TR_FUNCTIONS(ActText)
};

/// Errors: NotFound, and those of reading.
template <typename Typed>
[[nodiscard]] Result<Typed> existing(Register &store, Id<Typed> id)
{
    const Result<std::optional<Typed>> row = store.find(id);
    YEONSU_TRY(row);
    if (!*row)
        return failure(ErrorCode::NotFound, ActText::tr("This row is no longer there."));
    return **row;
}

/// What the history says of an act on several rows: the only one by `name`, several by their number.
inline void describe(ChangeSet &changeSet, QLatin1StringView one, QLatin1StringView several,
                     std::size_t count, const QStringList &name)
{
    changeSet.what = count == 1 ? one : several;
    changeSet.arguments = count == 1 ? name : QStringList{QString::number(count)};
}

template <typename Typed>
void removeAll(ChangeSet &changeSet, const std::vector<Typed> &rows)
{
    for (const Typed &row : rows)
        changeSet.remove(row);
}

/// With rows that go, goes what says that they are not the same as others. A mark of two that both go is
/// found with either, and removed once.
template <typename Kind>
[[nodiscard]] Result<void> removeMarks(Register &store, std::span<const Id<Kind>> ids, ChangeSet &changeSet)
{
    QSet<qint64> removed;
    for (const Id<Kind> id : ids) {
        const Result<std::vector<NotSame<Kind>>> marks = store.notSameAs(id);
        YEONSU_TRY(marks);
        for (const NotSame<Kind> &mark : *marks) {
            if (!removed.contains(mark.id.value()))
                changeSet.remove(mark);
            removed.insert(mark.id.value());
        }
    }
    return {};
}

} // namespace yeonsu
