#include "pages/page_preview.h"

#include "press/release_paper.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

PagePreview::PagePreview(QWidget *parent)
    : PaperView(parent)
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("The release as it will be printed"));
}

void PagePreview::showDocument(const ReleaseDocument &document)
{
    const Paper paper = printedRelease(document);
    showPaper(paper, paper.layout);
}

} // namespace yeonsu
