#include "press/release_print.h"

#include "press/release_paper.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace yeonsu {

namespace {

struct PrintText
{
    Q_DECLARE_TR_FUNCTIONS(PrintText)
};

/// Never larger than on A4.
double scaleFor(const QPrinter &printer)
{
    constexpr double unitsOfInch = 254;
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    return std::min({printer.resolution() / unitsOfInch, paper.width() / paperSize.width(),
                     paper.height() / paperSize.height()});
}

} // namespace

Result<void> printRelease(QPrinter &printer, const ReleaseDocument &document)
{
    printer.setFullPage(true);
    const std::unique_ptr<QTextDocument> paper = releasePaper(document);
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorCode::Io, PrintText::tr("The printer cannot be used."));
    const double scale = scaleFor(printer);
    painter.scale(scale, scale);
    bool isGoing = true;
    for (int number = 0; number < paper->pageCount() && isGoing; ++number) {
        isGoing = number == 0 || printer.newPage();
        if (isGoing)
            paintPage(painter, *paper, number);
    }
    if (!painter.end() || !isGoing)
        return failure(ErrorCode::Io, PrintText::tr("The printer stopped before everything was printed."));
    return {};
}

} // namespace yeonsu
