#include "editing/chart_acts.h"

#include "domain/text.h"
#include "editing/act_words.h"

namespace yeonsu {

ChangeSet addedChart(const SavedView &chart, const QString &name)
{
    ChangeSet changeSet{Act::AddChart, {normalisedText(name)}, {}, {}};
    changeSet.insert(chart);
    return changeSet;
}

ChangeSet editedChart(const SavedView &before, const SavedView &after, const QString &name)
{
    const bool isRenamed = before.name != normalisedText(after.name);
    ChangeSet changeSet{isRenamed ? Act::RenameChart : Act::EditChart, {normalisedText(name)}, {}, {}};
    changeSet.update(before, after);
    return changeSet;
}

ChangeSet removedChart(const SavedView &chart, const QString &name)
{
    ChangeSet changeSet{Act::RemoveChart, {normalisedText(name)}, {}, {}};
    changeSet.remove(chart);
    return changeSet;
}

ChangeSet movedCharts(const QString &name, const std::vector<MovedChart> &charts)
{
    ChangeSet changeSet{Act::MoveChart, {normalisedText(name)}, {}, {}};
    for (const MovedChart &chart : charts)
        changeSet.update(chart.before, chart.after);
    return changeSet;
}

} // namespace yeonsu
