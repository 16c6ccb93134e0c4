// What stands together on one page of a release.
#pragma once

#include <QTextBlock>

#include <limits>
#include <vector>

class QTextDocument;

namespace yeonsu {

class PaperBreaks
{
public:
    /// From the first block to so many lines of the last one. Either may be in a table.
    void keepTogether(const QTextBlock &first, const QTextBlock &last,
                      int lines = std::numeric_limits<int>::max());

    /// What would be on two pages, and has room on one, begins a new page.
    void apply(const QTextDocument &paper) const;

private:
    struct Span
    {
        QTextBlock first;
        QTextBlock last;
        int lines = 0;
    };

    std::vector<Span> m_spans; ///< from the top of the paper
};

} // namespace yeonsu
