// Charts that the user put on the dashboard: added, changed, renamed, moved and removed as acts.
#pragma once

#include "store/register.h"

namespace yeonsu {

/// The page by which the register keeps the charts of the dashboard among its saved views. It never changes.
inline constexpr QLatin1StringView dashboardPage("dashboard");

/// `name` is what the history calls it in each of these.
[[nodiscard]] ChangeSet addedChart(const SavedView &chart, const QString &name);
/// Renamed where its name is another afterwards, else changed.
[[nodiscard]] ChangeSet editedChart(const SavedView &before, const SavedView &after, const QString &name);
[[nodiscard]] ChangeSet removedChart(const SavedView &chart, const QString &name);

/// A chart before and after it changes its place, with what else moves for it.
struct MovedChart
{
    SavedView before;
    SavedView after;
};
/// The name is that of the one which the user moves; it may be that only the others get another place.
[[nodiscard]] ChangeSet movedCharts(const QString &name, const std::vector<MovedChart> &charts);

} // namespace yeonsu
