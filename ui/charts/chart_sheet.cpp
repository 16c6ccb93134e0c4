#include "charts/chart_sheet.h"

#include "charts/chart_text.h"
#include "charts/logo_item.h"
#include "charts/marks.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr qreal titleScale = 1.74;
constexpr qreal subtitleScale = 0.96;
/// The room of a logo and the gap that parts it from the notes, in em.
constexpr QSizeF logoRoom(9, 2.2);
constexpr qreal logoGap = 1.5;

/// Lines break between the notes, where these are short, and not in them.
QString withWholeNotes(const QString &footer)
{
    constexpr qsizetype longestWhole = 48;
    const QString between = u" · "_s;
    QStringList notes = footer.split(between);
    for (QString &note : notes) {
        if (note.size() <= longestWhole)
            note.replace(u' ', QChar::Nbsp);
    }
    return notes.join(between);
}

/// What parts two notes says nothing where the line ends between them.
TextBlock withoutLooseDots(TextBlock notes)
{
    for (std::size_t i = 0; i + 1 < notes.lines.size(); ++i) {
        QString &line = notes.lines[i].back().text;
        if (line.endsWith(u" ·"_s))
            line.chop(2);
    }
    return notes;
}

} // namespace

ChartSheet::ChartSheet(const ChartChoice &choice, const ChartNumbers &numbers, const SheetStyle &style)
    : m_canvas(style)
{
    if (style.look == SheetLook::Press)
        drawPress(choice, numbers);
    else
        drawCard(choice, numbers);
}

void ChartSheet::paint(QPainter &painter) const
{
    const SheetStyle &style = m_canvas.style();
    const QRectF whole({0, 0}, style.size);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!style.isTransparent)
        painter.fillRect(whole, style.colours.card);
    m_canvas.scene().render(&painter, whole, whole);
}

void ChartSheet::drawMarks(const ChartChoice &choice, const ChartNumbers &numbers, const QRectF &area)
{
    if (!numbers.isEmpty()) {
        m_numbers = drawKind(choice, numbers, area);
        return;
    }
    m_numbers = numbers;
    const TextRun empty = m_canvas.mutedRun(ChartText(choice, numbers).emptyText());
    m_canvas.addCentredText(fittedText(empty, area.width(), 2, Qt::AlignHCenter), area.center());
}

ChartNumbers ChartSheet::drawKind(const ChartChoice &choice, const ChartNumbers &numbers, const QRectF &area)
{
    switch (choice.kind) {
    case ChartKind::Bar:
        return drawBars(m_canvas, choice, numbers, area);
    case ChartKind::Column:
    case ChartKind::Stacked:
    case ChartKind::Grouped:
        return drawColumns(m_canvas, choice, numbers, area);
    case ChartKind::Pie:
    case ChartKind::Donut:
        return drawPie(m_canvas, choice, numbers, area);
    }
    Q_UNREACHABLE();
}

void ChartSheet::drawCard(const ChartChoice &choice, const ChartNumbers &numbers)
{
    const QRectF whole({0, 0}, m_canvas.style().size);
    drawMarks(choice, numbers, whole.adjusted(1, 1, -1, -1));
}

/// A filter is never cut off: without its end, the chart would say more than is counted.
TextBlock ChartSheet::subtitleOf(const ChartChoice &choice, const ChartText &text, qreal width) const
{
    const int usualLines = m_canvas.style().mostLines;
    const QStringList wordings = text.subtitles();
    for (const QString &words : wordings) {
        const TextRun run = m_canvas.mutedRun(words, subtitleScale);
        if (linesOf(run, width) <= usualLines)
            return fittedText(run, width, usualLines);
    }
    const TextRun fewest = m_canvas.mutedRun(wordings.last(), subtitleScale);
    return fittedText(fewest, width, choice.filterInWords.isEmpty() ? usualLines : linesOf(fewest, width));
}

/// Returns the lower edge.
qreal ChartSheet::drawHeading(const ChartChoice &choice, const ChartNumbers &numbers, const QRectF &area)
{
    const ChartText text(choice, numbers);
    const TextRun titleRun = m_canvas.run(text.title(), QFont::Bold, titleScale);
    const QRectF title =
        m_canvas.addText(fittedText(titleRun, area.width(), m_canvas.style().mostLines), area.topLeft());
    const QRectF subtitle = m_canvas.addText(subtitleOf(choice, text, area.width()),
                                             {area.left(), title.bottom() + 0.5 * m_canvas.em()});
    return subtitle.bottom();
}

/// The lower line, which makes room for the logo at its right.
struct ChartSheet::Footer
{
    LogoPicture logo;
    QSizeF logoSize;
    TextBlock text;

    [[nodiscard]] qreal height() const { return std::max(text.size().height(), logoSize.height()); }
};

ChartSheet::Footer ChartSheet::footerOf(const ChartChoice &choice, const ChartNumbers &drawn, qreal width,
                                        int lines) const
{
    const qreal em = m_canvas.em();
    Footer footer{LogoPicture(choice.logo.value_or(Logo())), {}, {}};
    qreal room = width;
    if (!footer.logo.isNull()) {
        footer.logoSize = footer.logo.size().scaled(logoRoom * em, Qt::KeepAspectRatio);
        room -= footer.logoSize.width() + logoGap * em;
    }
    const QString words = withWholeNotes(ChartText(choice, drawn).footer());
    footer.text =
        withoutLooseDots(fittedText(m_canvas.mutedRun(words, m_canvas.style().noteScale), room, lines));
    return footer;
}

void ChartSheet::drawFooter(const Footer &footer, const QRectF &area)
{
    m_canvas.addText(footer.text, area.topLeft());
    if (footer.logo.isNull())
        return;
    m_logoArea = QRectF({area.right() - footer.logoSize.width(), area.bottom() - footer.logoSize.height()},
                        footer.logoSize);
    m_canvas.scene().addItem(new LogoItem(footer.logo, m_logoArea));
}

void ChartSheet::drawPress(const ChartChoice &choice, const ChartNumbers &numbers)
{
    const qreal em = m_canvas.em();
    const QSizeF size = m_canvas.style().size;
    const qreal margin = 2.5 * em;
    const QRectF area(margin, 2.2 * em, size.width() - 2 * margin, size.height() - 4.2 * em);
    const qreal headingBottom = drawHeading(choice, numbers, area);

    const int lines = m_canvas.style().mostLines + (choice.logo ? 1 : 0); // which takes some of the width
    const Footer expected = footerOf(choice, numbers, area.width(), lines);
    const QRectF footer(area.left(), area.bottom() - expected.height(), area.width(), expected.height());
    const qreal rule = footer.top() - 0.75 * em;
    const QRectF plot(area.left(), headingBottom + 1.3 * em, area.width(), rule - headingBottom - 3 * em);
    drawMarks(choice, numbers, plot);

    m_canvas.addLine({{QPointF(area.left(), rule), QPointF(area.right(), rule)}},
                     m_canvas.style().colours.hairline, em / 18);
    drawFooter(footerOf(choice, m_numbers, area.width(), int(expected.text.lines.size())), footer);
}

} // namespace yeonsu
