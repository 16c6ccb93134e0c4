// What was chosen and written for charts that go out, for as long as the register is open.
#pragma once

#include "charts/chart_choice.h"

#include <map>

namespace yeonsu {

/// What the user wrote in the place of what is proposed; nothing where the proposal stands. An empty text
/// asks for the neutral one.
struct OwnTexts
{
    std::optional<QString> title;
    std::optional<QString> subtitle;
    std::optional<QString> footer;
    std::optional<QString> altText;

    bool operator==(const OwnTexts &) const = default;
};

/// Tells one chart of the dashboard from another, whatever its kind, language and filter.
[[nodiscard]] QString chartKey(const ChartChoice &chart);

class ExportMemory
{
public:
    /// The charts, each as the kind that was last chosen for it when it came as the kind it comes in now.
    [[nodiscard]] std::vector<ChartChoice> inChosenKinds(std::vector<ChartChoice> charts) const;
    void setKind(const ChartChoice &chart, ChartKind chosen);

    /// Written for this filter: what is true of all need not be true of some.
    [[nodiscard]] OwnTexts texts(const ChartChoice &chart, Language language) const;
    void setTexts(const ChartChoice &chart, Language language, const OwnTexts &texts);

private:
    struct Written
    {
        QString chart;
        Filter filter;
        Language language;
        OwnTexts texts;
    };

    std::map<std::pair<QString, ChartKind>, ChartKind> m_kinds; ///< by chart and the kind it came in
    std::vector<Written> m_written;                             ///< none without a text
};

} // namespace yeonsu
