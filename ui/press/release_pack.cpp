#include "press/release_pack.h"

#include "charts/chart_finding.h"
#include "charts/chart_text.h"
#include "press/paper_parts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

bool isOfSameNumbers(const PlacedFigure &one, const PlacedFigure &other)
{
    return one.topic == other.topic && one.filterInWords == other.filterInWords &&
           one.counted.cells == other.counted.cells;
}

/// The charts, and the tables whose numbers no chart has, nor a table before.
std::vector<const PlacedFigure *> shownIn(const std::vector<ReleaseBlock> &blocks)
{
    std::vector<const PlacedFigure *> shown;
    const auto isThere = [&](const ReleaseBlock &table) {
        const bool hasChart = std::any_of(blocks.begin(), blocks.end(), [&](const ReleaseBlock &block) {
            return isChart(block) && isOfSameNumbers(*block.figure, *table.figure);
        });
        return hasChart || std::any_of(shown.begin(), shown.end(), [&](const PlacedFigure *figure) {
                   return isOfSameNumbers(*figure, *table.figure);
               });
    };
    for (const ReleaseBlock &block : blocks) {
        if (block.figure && (isChart(block) || !isThere(block)))
            shown.push_back(&*block.figure);
    }
    return shown;
}

} // namespace

/// What stands in the release twice, with other filters, has a name like that of a chart of one's own.
PressPack releasePack(const ReleaseDocument &document, const ChartContext &context)
{
    const QDate asOf = document.asOf.isValid() ? document.asOf : context.asOf;
    PressPack pack{{document.language}, {}, {}, asOf, context.noticeKo, context.noticeEn};
    QSet<QString> taken;
    int others = 0;
    for (const PlacedFigure *figure : shownIn(document.body)) {
        QString id = toKey(figure->topic);
        if (taken.contains(id))
            id = u"own-%1"_s.arg(++others);
        taken.insert(id);
        ChartChoice choice = choiceOf(*figure, document);
        choice.asOf = asOf;
        const ChartNumbers numbers = numbersOf(*figure, choice);
        choice = withFinding(choice, numbers);
        pack.charts.push_back({id, id + u'-' + toKey(document.language), choice, numbers,
                               ChartText(choice, numbers).altText()});
    }
    return pack;
}

} // namespace yeonsu
