#include "charts/export_memory.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

QString chartKey(const ChartChoice &chart)
{
    if (chart.outcomes)
        return u"outcomes"_s;
    if (!chart.own)
        return toKey(chart.topic);
    QStringList parts{u"own"_s, toKey(chart.own->measure), toKey(chart.own->rows)};
    if (chart.own->columns)
        parts.append(toKey(*chart.own->columns));
    return parts.join(u'-') + u':' + chart.ownName;
}

std::vector<ChartChoice> ExportMemory::inChosenKinds(std::vector<ChartChoice> charts) const
{
    for (ChartChoice &chart : charts) {
        const auto chosen = m_kinds.find({chartKey(chart), chart.kind});
        if (chosen != m_kinds.end())
            chart.kind = chosen->second;
    }
    return charts;
}

void ExportMemory::setKind(const ChartChoice &chart, ChartKind chosen)
{
    m_kinds[{chartKey(chart), chart.kind}] = chosen;
}

OwnTexts ExportMemory::texts(const ChartChoice &chart, Language language) const
{
    for (const Written &written : m_written) {
        if (written.chart == chartKey(chart) && written.filter == chart.filter &&
            written.language == language)
            return written.texts;
    }
    return {};
}

void ExportMemory::setTexts(const ChartChoice &chart, Language language, const OwnTexts &texts)
{
    std::erase_if(m_written, [&, key = chartKey(chart)](const Written &written) {
        return written.chart == key && written.filter == chart.filter && written.language == language;
    });
    if (texts != OwnTexts())
        m_written.push_back({chartKey(chart), chart.filter, language, texts});
}

} // namespace yeonsu
