#include "press/paper_breaks.h"

#include "press/paper_look.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <cmath>

namespace yeonsu {

namespace {

double bottomOf(const QTextDocument &paper, const QTextBlock &block, int lines)
{
    const QRectF whole = paper.documentLayout()->blockBoundingRect(block);
    if (QTextCursor(block).currentTable())
        return whole.bottom() + cellPadding;
    const QTextLayout &layout = *block.layout();
    if (lines >= layout.lineCount())
        return whole.bottom();
    return whole.top() + layout.lineAt(lines - 1).rect().bottom() - layout.boundingRect().top();
}

void beginPageAt(const QTextBlock &block)
{
    QTextCursor cursor(block);
    if (QTextTable *table = cursor.currentTable()) {
        QTextTableFormat format = table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table->setFormat(format);
        return;
    }
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
}

} // namespace

void PaperBreaks::keepTogether(const QTextBlock &first, const QTextBlock &last, int lines)
{
    m_spans.push_back({first, last, lines});
}

void PaperBreaks::apply(const QTextDocument &paper) const
{
    const double height = paper.pageSize().height();
    for (const Span &span : m_spans) {
        const double top = paper.documentLayout()->blockBoundingRect(span.first).top();
        const double bottom = bottomOf(paper, span.last, span.lines);
        const bool isOnTwo = std::floor(top / height) != std::floor(bottom / height);
        if (isOnTwo && bottom - top < height)
            beginPageAt(span.first);
    }
}

} // namespace yeonsu
