// What has become of the figures of a frozen release: those that differ now, and the edits that did it.
#pragma once

#include "release/frozen_figures.h"
#include "store/history.h"

namespace yeonsu {

struct ChangedFigure
{
    QString inWords;
    QString was;               ///< as it is shown
    QString now;               ///< empty where the register no longer has what the figure is of
    std::vector<ActId> causes; ///< those that changed it, the oldest first
};

struct ChangesSince
{
    std::vector<ChangedFigure> figures; ///< each once, those of the text before those of charts and tables
    std::vector<ActId> acts;            ///< the causes of all, the oldest first

    [[nodiscard]] bool isEmpty() const { return figures.empty(); }
};

/// Counts every figure as it was before and after each act, so that what is named did change it. An act that
/// was taken back since is no cause. `facts` are those of the register now. Figures are named in `language`.
[[nodiscard]] Result<ChangesSince> changesSince(const FrozenRelease &frozen, const FactTable &facts,
                                                Database &database, Language language);

} // namespace yeonsu
