// Acts on the programme of a forum: what one item does to the others in time is one act with it.
#pragma once

#include "store/register.h"

#include <span>

namespace yeonsu {

/// Added where there is no row before. An item that begins or ends elsewhere, or is new, moves those behind
/// it. RuleBroken where one of them would go on after midnight. A new city, which the item may be about, is
/// added with it.
[[nodiscard]] Result<ChangeSet> savedAgendaItem(Register &store, const std::optional<AgendaItem> &before,
                                                const AgendaItem &after,
                                                const std::optional<City> &newCity = std::nullopt);
/// To another place on its day, from 0; nothing to do where it is there already. RuleBroken as above.
[[nodiscard]] Result<ChangeSet> placedAgendaItem(Register &store, AgendaItemId id, int place);
/// Of one forum; those behind them close up.
[[nodiscard]] Result<ChangeSet> deletedAgendaItems(Register &store, std::span<const AgendaItemId> ids);
/// Each item begins when the one before it is over. RuleBroken as above.
[[nodiscard]] Result<ChangeSet> closedProgramme(Register &store, ForumId forum);

} // namespace yeonsu
