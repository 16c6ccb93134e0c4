#include "release/placed_figure.h"

#include "figures/axis.h"
#include "figures/small_cells.h"
#include "release/figure_words.h"
#include "release/token_options.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct PlacedText
{
    Q_DECLARE_TR_FUNCTIONS(PlacedFigure)
};

constexpr QLatin1StringView chartName("chart");
constexpr QLatin1StringView tableName("table");

Result<ChartKind> kindFor(ChartTopic topic, const TokenOption &option)
{
    const std::vector<ChartKind> kinds = chartKinds(topic);
    const std::optional<ChartKind> kind = fromKey<ChartKind>(option.values.value(0));
    if (kind && option.values.size() == 1 && std::find(kinds.begin(), kinds.end(), *kind) != kinds.end())
        return *kind;
    QStringList keys;
    for (const ChartKind each : kinds)
        keys.append(toKey(each));
    return failure(ErrorCode::BadValue, PlacedText::tr("“%1” cannot be drawn as “%2”, but as one of: %3.")
                                            .arg(toKey(topic), option.values.join(u','), keys.join(u", "_s)));
}

Result<qint64> foldFor(ChartTopic topic, const TokenOption &option)
{
    bool isNumber = false;
    const qint64 least = option.values.value(0).toLongLong(&isNumber);
    if (!isNumber || option.values.size() != 1 || least < leastFold || least > mostFold)
        return failure(ErrorCode::BadValue,
                       PlacedText::tr("“%1” is no number from %2 to %3, below which numbers are folded.")
                           .arg(option.values.join(u','))
                           .arg(leastFold)
                           .arg(mostFold));
    if (!countsPeople(chartQuestion(topic).measure))
        return failure(ErrorCode::BadValue,
                       PlacedText::tr("“%1” counts no people, so that nothing is folded.").arg(toKey(topic)));
    return least;
}

Result<void> readOption(PlacedFigure &figure, const TokenOption &option, const FactTable &facts)
{
    if (option.name == u"kind") {
        const Result<ChartKind> kind = kindFor(figure.topic, option);
        YEONSU_TRY(kind);
        figure.kind = *kind;
    } else if (option.name == u"fold") {
        const Result<qint64> least = foldFor(figure.topic, option);
        YEONSU_TRY(least);
        figure.foldBelow = *least;
    } else {
        return narrow(figure.filter, option, facts);
    }
    return {};
}

void count(PlacedFigure &figure, const FactTable &facts)
{
    const Filter &filter = figure.filter;
    const ChartQuestion asked = asDrawn(chartQuestion(figure.topic), figure.kind);
    figure.counted =
        foldedBelow(crossTab(facts, asked.measure, asked.rows, asked.columns, filter), figure.foldBelow);
    if (asked.beside)
        figure.beside = crossTab(facts, *asked.beside, asked.rows, std::nullopt, filter);
    const YearSpan years = yearsCounted(facts, filter);
    figure.fromYear = years.isEmpty() ? 0 : years.first;
    figure.toYear = years.isEmpty() ? 0 : years.last;
}

} // namespace

bool isPlacedFigure(const QString &text)
{
    static const QRegularExpression start(uR"(^\{\{\s*(?:chart|table)(?=[\s}]))"_s);
    return start.match(text).hasMatch();
}

Result<PlacedFigure> placedFigure(const QString &text, const FactTable &facts, Language language)
{
    const QStringList words = tokenWords(text);
    const std::optional<ChartTopic> topic = fromKey<ChartTopic>(words.value(1));
    if (!topic)
        return failure(ErrorCode::BadValue, PlacedText::tr("“%1” names no chart. A chart is one of: %2.")
                                                .arg(text, keysOf<ChartTopic>().join(u", "_s)));
    PlacedFigure figure;
    figure.isChart = words.front() == chartName;
    Q_ASSERT(figure.isChart || words.front() == tableName);
    figure.topic = *topic;
    figure.kind = defaultKind(*topic);
    figure.command = text;
    for (const QString &word : words.sliced(2)) {
        const Result<TokenOption> option = tokenOption(word);
        YEONSU_TRY(option);
        YEONSU_TRY(readOption(figure, *option, facts));
    }
    figure.filterInWords = inWords(figure.filter, facts, language);
    count(figure, facts);
    return figure;
}

QString placedFigureText(bool isChart, ChartTopic topic, ChartKind kind, const Filter &filter,
                         qint64 foldBelow)
{
    QStringList words{isChart ? chartName : tableName, toKey(topic)};
    if (kind != defaultKind(topic))
        words.append(u"kind="_s + toKey(kind));
    if (foldBelow > 0)
        words.append(u"fold=%1"_s.arg(foldBelow));
    words += narrowingWords(filter, {});
    return u"{{"_s + words.join(u' ') + u"}}"_s;
}

QString withFold(const QString &body, int line, qint64 least)
{
    static const QRegularExpression fold(uR"(\sfold=[^\s}]*)"_s);
    QStringList lines = body.split(u'\n');
    QString &command = lines[line - 1];
    Q_ASSERT(isPlacedFigure(command.trimmed()));
    command.remove(fold).replace(u"}}"_s, u" fold=%1}}"_s.arg(least));
    return lines.join(u'\n');
}

} // namespace yeonsu
