#include "charts/chart_finding.h"
#include "charts/chart_text.h"
#include "charts/filter_words.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

const char *nameOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bar:
        return QT_TRANSLATE_NOOP("Chart", "Bar chart");
    case ChartKind::Column:
        return QT_TRANSLATE_NOOP("Chart", "Column chart");
    case ChartKind::Stacked:
        return QT_TRANSLATE_NOOP("Chart", "Stacked bar chart");
    case ChartKind::Grouped:
        return QT_TRANSLATE_NOOP("Chart", "Grouped bar chart");
    case ChartKind::Pie:
        return QT_TRANSLATE_NOOP("Chart", "Pie chart");
    case ChartKind::Donut:
        return QT_TRANSLATE_NOOP("Chart", "Donut chart");
    }
    Q_UNREACHABLE();
}

} // namespace

/// Each series with its sum; by name only where somebody in two of the categories would be in the sum twice.
QStringList ChartText::seriesInWords() const
{
    QStringList series;
    for (std::size_t s = 0; s < m_numbers.series.size(); ++s) {
        qint64 sum = 0;
        for (const ChartCategory &category : m_numbers.categories)
            sum += category.values[s];
        const QString &label = m_numbers.series[s].label;
        series.append(m_numbers.categoriesAddUp ? u"%1 %2"_s.arg(label, counted(sum)) : label);
    }
    return series;
}

QString ChartText::whatSeriesAre() const
{
    const std::optional<Dimension> columns = question(m_choice).columns;
    return columns ? dimensionName(*columns, m_choice.language)
                   : words()(QT_TRANSLATE_NOOP("Chart", "Kind of outcome"));
}

QString ChartText::altText() const
{
    const TextIn text = words();
    QStringList sentences{u"%1: %2."_s.arg(text(nameOf(m_choice.kind)), subtitle())};
    if (m_numbers.isEmpty())
        return sentences.front() + u' ' + emptyText() + u'.';
    const ChartNumbers drawn = mostDrawn(m_choice, m_numbers);
    const ChartText ofDrawn(m_choice, drawn);
    sentences.append(text(QT_TRANSLATE_NOOP("Chart", "In all %1.")).arg(totals()));
    const ChartCategory *largest = m_numbers.categories.size() > 1 ? largestOf(m_numbers) : nullptr;
    if (largest)
        sentences.append(text(QT_TRANSLATE_NOOP("Chart", "Largest: %1.")).arg(inWords(*largest)));
    if (drawn.series.size() > 1)
        sentences.append(
            text(QT_TRANSLATE_NOOP("Chart", "By %1: %2."))
                .arg(inSentence(whatSeriesAre(), m_choice.language), ofDrawn.seriesInWords().join(u", "_s)));
    QStringList items;
    for (const ChartCategory &category : drawn.categories)
        items.append(inWords(category));
    sentences.append(items.join(u", "_s) + u'.');
    return sentences.join(u' ');
}

} // namespace yeonsu
