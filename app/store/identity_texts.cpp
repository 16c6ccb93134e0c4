#include "store/identity_texts.h"

#include "store/table.h"

namespace yeonsu {

using namespace store;

namespace {

/// Rows of which people write no text: pictures, definitions and frozen figures are of other digits.
template <typename Typed>
constexpr bool isWritten = !std::is_same_v<Typed, Setting> && !std::is_same_v<Typed, SavedView>;

template <typename Typed>
void collect(const std::optional<Row> &before, const Typed &after, std::vector<IdentityText> &found)
{
    const Typed *old = before ? std::get_if<Typed>(&*before) : nullptr;
    forEachColumn<Typed>([&](const auto &column) {
        if constexpr (std::is_same_v<std::decay_t<decltype(after.*column.member)>, QString>) {
            const QString &text = after.*column.member;
            if (column.name == QLatin1StringView("frozen_figures") || (old && old->*column.member == text))
                return;
            if (const auto number = identityNumberIn(text))
                found.push_back({recordOf(after.id), column.name, number->kind});
        }
    });
}

} // namespace

std::vector<IdentityText> identityTextsIn(const ChangeSet &changeSet)
{
    std::vector<IdentityText> found;
    for (const RowChange &change : changeSet.changes) {
        if (!change.after)
            continue;
        std::visit(
            [&]<typename Typed>(const Typed &after) {
                if constexpr (isWritten<Typed>)
                    collect(change.before, after, found);
            },
            *change.after);
    }
    return found;
}

} // namespace yeonsu
