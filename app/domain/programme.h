// The programme of a forum in time: what is between its items, and what a move of one does to the others.
#pragma once

#include "domain/forum.h"

#include <optional>
#include <vector>

namespace yeonsu {

inline constexpr int minutesOfDay = 24 * 60;

/// When the item begins and when it is over, in minutes of its day: midnight is 1440, which no QTime can say.
[[nodiscard]] int startMinute(const AgendaItem &item);
[[nodiscard]] int endMinute(const AgendaItem &item);

/// The items in the order of time; of two that start together the one that was made first.
[[nodiscard]] std::vector<AgendaItem> inOrderOfTime(std::vector<AgendaItem> items);

/// Where two items of a day do not follow each other.
struct ProgrammeFinding
{
    AgendaItemId item; ///< the later of the two
    int minutes = 0;   ///< above 0 a gap before the item, below 0 how long it runs beside earlier ones

    bool operator==(const ProgrammeFinding &) const = default;
};

/// In the order of time; empty where all of each day is contiguous.
[[nodiscard]] std::vector<ProgrammeFinding> programmeFindings(const std::vector<AgendaItem> &items);

/// All minutes added up.
[[nodiscard]] int minutesOf(const std::vector<AgendaItem> &items);

/// The items that change where `item` gets another start or length: itself, and those behind it on its day,
/// as much later or earlier as its end. An item that goes to another day moves alone. Nothing where one of
/// them would not fit its day any more.
[[nodiscard]] std::optional<std::vector<AgendaItem>> withItemChanged(const std::vector<AgendaItem> &items,
                                                                     const AgendaItem &item);

/// As withItemChanged() for a new item, with any id that is not among the others: itself, and those that
/// begin with it or later on its day, as much later as it needs room.
[[nodiscard]] std::optional<std::vector<AgendaItem>> withItemInserted(const std::vector<AgendaItem> &items,
                                                                      const AgendaItem &item);

/// The others that change where the item goes: those behind it on its day close up.
[[nodiscard]] std::vector<AgendaItem> withItemRemoved(const std::vector<AgendaItem> &items, AgendaItemId id);

/// What changes where the item becomes the `place`th of its day, from 0; a place that there is not is the
/// nearest. A gap stays at its place, whichever items are around it; what ran beside another item comes after
/// it. Nothing where one of them would not fit its day any more.
[[nodiscard]] std::optional<std::vector<AgendaItem>> withItemMoved(const std::vector<AgendaItem> &items,
                                                                   AgendaItemId id, int place);

/// The place of the item among those of its day, from 0; -1 where it is not there.
[[nodiscard]] int placeOnDay(const std::vector<AgendaItem> &items, AgendaItemId id);

/// What changes where every item begins when the one before it on its day is over. Nothing as above.
[[nodiscard]] std::optional<std::vector<AgendaItem>> madeContiguous(const std::vector<AgendaItem> &items);

} // namespace yeonsu
