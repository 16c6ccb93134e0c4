#include "press/release_pack.h"

#include "charts/chart_finding.h"
#include "charts/chart_text.h"
#include "press/paper_parts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

/// What stands in the release twice, with other filters, has a name like that of a chart of one's own.
PressPack releasePack(const ReleaseDocument &document, const ChartContext &context)
{
    const QDate asOf = document.asOf.isValid() ? document.asOf : context.asOf;
    PressPack pack{{document.language}, {}, {}, asOf, context.noticeKo, context.noticeEn};
    QSet<QString> taken;
    int others = 0;
    for (const ReleaseBlock &block : document.body) {
        if (!isChart(block))
            continue;
        QString id = toKey(block.figure->topic);
        if (taken.contains(id))
            id = u"own-%1"_s.arg(++others);
        taken.insert(id);
        ChartChoice choice = choiceOf(*block.figure, document);
        choice.asOf = asOf;
        const ChartNumbers numbers = numbersOf(*block.figure, choice);
        choice = withFinding(choice, numbers);
        pack.charts.push_back({id, id + u'-' + toKey(document.language), choice, numbers,
                               ChartText(choice, numbers).altText()});
    }
    return pack;
}

} // namespace yeonsu
