#include "store/rebase.h"

#include "store/table.h"

#include <QCoreApplication>

namespace yeonsu {

using namespace store;

namespace {

struct RebaseText
{
    Q_DECLARE_TR_FUNCTIONS(RebaseText)
};

template <typename Typed>
Result<RowChange> rebasedEdit(Register &store, const Typed &before, const Typed &after)
{
    const Result<std::optional<Typed>> now = store.find(before.id);
    YEONSU_TRY(now);
    if (!*now)
        return failure(ErrorCode::NotFound, RebaseText::tr("This row is no longer there."));
    Typed result = **now;
    forEachColumn<Typed>([&](const auto &column) {
        if (before.*column.member != after.*column.member)
            result.*column.member = after.*column.member;
    });
    return RowChange{Row(**now), Row(result)};
}

} // namespace

Result<ChangeSet> rebased(Register &store, const ChangeSet &changeSet)
{
    ChangeSet result = changeSet;
    for (RowChange &change : result.changes) {
        if (!change.before || !change.after)
            continue;
        Result<RowChange> edit = std::visit(
            [&]<typename Typed>(const Typed &before) {
                return rebasedEdit(store, before, std::get<Typed>(*change.after));
            },
            *change.before);
        YEONSU_TRY(edit);
        change = std::move(*edit);
    }
    return result;
}

} // namespace yeonsu
