#include "editing/putting_back.h"

#include "editing/act_words.h"
#include "editing/rows_of_act.h"
#include "store/act_list.h"
#include "store/references.h"
#include "store/value_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PuttingBackText
{
    Q_DECLARE_TR_FUNCTIONS(PuttingBackText)
};

using Columns = std::optional<QStringList>; ///< nothing: all

/// Nothing where the row is as it was already.
using Restored = std::optional<RowChange>;

template <typename Typed>
Result<Restored> restoredEdit(const std::optional<Typed> &now, const Typed &before, const Typed &after,
                              const Columns &columns)
{
    if (!now)
        return failure(ErrorCode::NotFound,
                       PuttingBackText::tr(
                           "This row was deleted since. Put it back from the act that deleted it first."));
    Typed row = *now;
    store::forEachColumn<Typed>([&](const auto &column) {
        const bool isChosen = !columns || columns->contains(column.name);
        if (isChosen && before.*column.member != after.*column.member)
            row.*column.member = before.*column.member;
    });
    return row == *now ? Restored() : RowChange{Row(*now), Row(row)};
}

Result<Restored> restored(Register &store, const RowChange &written, const Columns &columns)
{
    const Row &row = written.after ? *written.after : *written.before;
    return std::visit(
        [&]<typename Typed>(const Typed &typed) -> Result<Restored> {
            const Result<std::optional<Typed>> now = store.find(typed.id);
            YEONSU_TRY(now);
            if (written.before && written.after)
                return restoredEdit(*now, std::get<Typed>(*written.before), typed, columns);
            if (written.before)
                return *now ? Restored() : RowChange{std::nullopt, written.before};
            return *now ? RowChange{Row(**now), std::nullopt} : Restored();
        },
        row);
}

template <typename Typed>
bool inserts(const ChangeSet &changeSet, Id<Typed> id)
{
    return std::any_of(changeSet.changes.begin(), changeSet.changes.end(), [id](const RowChange &change) {
        const Typed *row = change.after && !change.before ? std::get_if<Typed>(&*change.after) : nullptr;
        return row && row->id == id;
    });
}

/// What a row that is put back refers to must be there, or come back with it.
template <typename Typed>
Result<void> checkReferences(Register &store, const ChangeSet &changeSet, const Typed &row)
{
    std::optional<Error> error;
    store::forEachColumn<Typed>([&](const auto &column) {
        using Referred = store::ReferredRowOf<decltype(Typed{}.*column.member)>;
        if constexpr (!std::is_void_v<Referred>) {
            const Id<Referred> id = row.*column.member;
            if (id.isNull() || error || inserts(changeSet, id))
                return;
            const Result<std::optional<Referred>> found = store.find(id);
            if (!found)
                error = found.error();
            else if (!*found)
                error = {ErrorCode::NotFound,
                         PuttingBackText::tr("“%1” cannot be put back: %2 “%3” is no longer there. Put that "
                                             "back first.")
                             .arg(store::nameInWords(store.database(), row),
                                  store::kindInWords(store::tableName<Referred>()),
                                  store::inWords(store.database(), id)),
                         {}};
        }
    });
    return error ? Result<void>(tl::unexpected(*error)) : Result<void>();
}

/// The latest first, as they were written upon each other.
Result<ChangeSet> restoredAll(Register &store, const std::vector<RowChange> &written, const Columns &columns)
{
    ChangeSet changeSet;
    for (const RowChange &change : written) {
        Result<Restored> back = restored(store, change, columns);
        YEONSU_TRY(back);
        if (*back)
            changeSet.changes.push_back(std::move(**back));
    }
    std::reverse(changeSet.changes.begin(), changeSet.changes.end());
    if (changeSet.isEmpty())
        return failure(ErrorCode::BadValue,
                       PuttingBackText::tr("All of it is as it was before already. Nothing was changed."));
    for (const RowChange &change : changeSet.changes) {
        if (change.after)
            YEONSU_TRY(std::visit([&](const auto &row) { return checkReferences(store, changeSet, row); },
                                  *change.after));
    }
    return changeSet;
}

QString tableOf(const Row &row)
{
    return std::visit([]<typename Typed>(const Typed &) { return store::tableName<Typed>(); }, row);
}

/// The arguments end with the row's table and name.
Result<ChangeSet> restoredRow(Register &store, ActRowId id, const Columns &columns, QLatin1StringView what,
                              const QStringList &arguments)
{
    const Result<RowChange> written = actRowChange(store.database(), id);
    YEONSU_TRY(written);
    Result<ChangeSet> changeSet = restoredAll(store, {*written}, columns);
    YEONSU_TRY(changeSet);
    const Row &row = written->before ? *written->before : *written->after;
    const Result<QString> name = store::nameForHistory(store.database(), row);
    YEONSU_TRY(name);
    changeSet->what = what;
    changeSet->arguments = arguments + QStringList{tableOf(row), *name};
    return changeSet;
}

} // namespace

Result<ChangeSet> putBackFields(Register &store, ActRowId id, const QStringList &columns)
{
    if (columns.size() == 1)
        return restoredRow(store, id, columns, Act::PutBackValue, columns);
    return restoredRow(store, id, columns, Act::PutBackValues, {QString::number(columns.size())});
}

Result<ChangeSet> putBackRow(Register &store, ActRowId id)
{
    return restoredRow(store, id, {}, Act::PutBackRow, {});
}

Result<ChangeSet> putBackAct(Register &store, ActId id)
{
    const Result<std::vector<AppliedChange>> acts =
        store::changesBetween(store.database(), id.value() - 1, id.value() + 1);
    YEONSU_TRY(acts);
    if (acts->empty())
        return failure(ErrorCode::NotFound, ActText::tr("This row is no longer there."));
    const ChangeSet &act = acts->front().changeSet;
    Result<ChangeSet> changeSet = restoredAll(store, act.changes, {});
    YEONSU_TRY(changeSet);
    changeSet->what = Act::PutBackAct;
    changeSet->arguments = QStringList{act.what} + act.arguments;
    return changeSet;
}

} // namespace yeonsu
