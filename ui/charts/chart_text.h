// What a chart says in words: title, subtitle, footer, labels and its text for those who do not see it.
#pragma once

#include "charts/chart_numbers.h"
#include "support/text_in.h"

namespace yeonsu {

class ChartText
{
public:
    ChartText(const ChartChoice &choice, const ChartNumbers &numbers);

    [[nodiscard]] QString title() const; ///< the choice's own, or the neutral name of the figure
    [[nodiscard]] QString neutralTitle() const;
    [[nodiscard]] QString subtitle() const;        ///< the choice's own, or neutralSubtitle()
    [[nodiscard]] QString neutralSubtitle() const; ///< what, whose kind of number, period, filter
    /// subtitle(), and then the same with the filter in fewer and fewer words.
    [[nodiscard]] QStringList subtitles() const;
    [[nodiscard]] QString footer() const;        ///< the choice's own, or neutralFooter()
    [[nodiscard]] QString neutralFooter() const; ///< source, as-of date, totals, notes
    [[nodiscard]] QString source() const;        ///< where the figures are from, and as of which day
    [[nodiscard]] QString altText() const;       ///< an account for a screen reader, of what a picture shows
    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] QString counted(qint64 number) const; ///< "36 courses"
    [[nodiscard]] QString unit() const;                 ///< of the total in the middle of a donut
    /// What stands beside the value of a category, "36 courses" or "22.7%"; may be empty.
    [[nodiscard]] QString beside(const ChartCategory &category) const;
    [[nodiscard]] QString share(const ChartCategory &category) const;
    /// For one mark: category, series where there are several, value with unit, what stands beside, and how
    /// a year differs from the one before.
    [[nodiscard]] QString tooltip(const ChartCategory &category, std::size_t series) const;

private:
    [[nodiscard]] QString subtitleWith(const QString &filterInWords) const;
    [[nodiscard]] QString period() const;
    [[nodiscard]] QString totals() const;
    [[nodiscard]] QString atLeast(const QString &number, bool isAtLeast) const;
    [[nodiscard]] bool saysShares() const;
    [[nodiscard]] QString inWords(const ChartCategory &category) const;
    [[nodiscard]] QString valueOf(const QString &label, const QString &value) const;
    [[nodiscard]] QStringList seriesInWords() const;
    [[nodiscard]] QString whatSeriesAre() const;
    [[nodiscard]] TextIn words() const;

    const ChartChoice &m_choice;
    const ChartNumbers &m_numbers;
};

} // namespace yeonsu
