// Who changed what, as sentences.
#pragma once

#include "store/register.h"

#include <QStringList>

namespace yeonsu {

/// "Edit person", "Edit person (undone)", "Undid: edit person".
[[nodiscard]] QString actSentence(const HistoryEntry &act);

/// "2022-11-03 14:02 · hana"
[[nodiscard]] QString timeAndActor(const HistoryEntry &act);

struct RecentAct
{
    HistoryEntry act;
    QStringList changes; ///< what it did to the record and to what belongs to it, in short
};

struct RecentActs
{
    std::vector<RecentAct> acts; ///< the newest first
    int count = 0;               ///< of all acts
};

/// The newest `most` acts on a row, or on what belongs to it.
[[nodiscard]] Result<RecentActs> recentActs(Register &store, const Record &record, int most);

} // namespace yeonsu
