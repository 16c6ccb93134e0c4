#include "editing/chart_acts.h"

#include "domain/text.h"
#include "editing/act_words.h"

namespace yeonsu {

ChangeSet addedChart(const SavedView &chart)
{
    ChangeSet changeSet{Act::AddChart, {normalisedText(chart.name)}, {}, {}};
    changeSet.insert(chart);
    return changeSet;
}

ChangeSet editedChart(const SavedView &before, const SavedView &after)
{
    const QString name = normalisedText(after.name);
    ChangeSet changeSet{before.name == name ? Act::EditChart : Act::RenameChart, {name}, {}, {}};
    changeSet.update(before, after);
    return changeSet;
}

ChangeSet removedChart(const SavedView &chart)
{
    ChangeSet changeSet{Act::RemoveChart, {chart.name}, {}, {}};
    changeSet.remove(chart);
    return changeSet;
}

ChangeSet movedCharts(const QString &name, const std::vector<MovedChart> &charts)
{
    ChangeSet changeSet{Act::MoveChart, {name}, {}, {}};
    for (const MovedChart &chart : charts)
        changeSet.update(chart.before, chart.after);
    return changeSet;
}

} // namespace yeonsu
