#include "press/release_paper.h"

#include "charts/chart_sheet.h"
#include "press/paper_breaks.h"
#include "press/paper_drawings.h"
#include "press/paper_look.h"
#include "press/paper_tables.h"
#include "support/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr double margin = 20 * unitsOfMillimetre;
constexpr QSizeF page(2100, 2970); // A4

constexpr ParagraphLook captionLook{11, true, Qt::AlignLeft, 4, 0, 0, 1.3};
constexpr ParagraphLook smallLook{8.5, false, Qt::AlignLeft, 1, 0, 0, 1.3};

class PaperMaker
{
public:
    PaperMaker(QTextDocument &paper, const ReleaseDocument &document)
        : m_paper(paper)
        , m_document(document)
        , m_drawings(*new PaperDrawings(paper))
        , m_cursor(&paper)
    {
    }

    void make()
    {
        m_cursor.beginEditBlock(); // it is laid out once
        writeTop();
        write(m_document.body);
        if (!m_document.annexTitle.isEmpty())
            paragraph({18, true, Qt::AlignHCenter, 0, 0, 0, 1.4}, m_document.annexTitle,
                      QTextFormat::PageBreak_AlwaysBefore);
        write(m_document.annex);
        m_cursor.endEditBlock();
    }

    void breakPages() const { m_breaks.apply(m_paper); }

private:
    /// From its first block to its last one; none is valid where nothing was written.
    struct Written
    {
        QTextBlock first;
        QTextBlock least; ///< what leads to it stands on a page with this at least
        QTextBlock last;
    };

    /// The first block of a document is there already, as is the one behind a table.
    void beginBlock(const QTextBlockFormat &format, const QTextCharFormat &font)
    {
        if (m_isFresh) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(font);
            m_cursor.setCharFormat(font);
        } else {
            m_cursor.insertBlock(format, font);
        }
        m_isFresh = false;
    }

    void paragraph(const ParagraphLook &look, const QString &text,
                   QTextFormat::PageBreakFlags pageBreak = QTextFormat::PageBreak_Auto)
    {
        QTextBlockFormat format = shape(look);
        format.setPageBreakPolicy(pageBreak);
        beginBlock(format, letters(look));
        m_cursor.insertText(withLines(text), letters(look));
    }

    void writeTop()
    {
        if (!m_document.embargo.isEmpty())
            paragraph({11, true, Qt::AlignHCenter, 0, 0, 0, 1.4}, m_document.embargo);
        writeLogo();
        paragraph({26, true, Qt::AlignHCenter, 3, 0, 0, 1.3}, m_document.kind);
        if (!m_document.organisation.isEmpty())
            paragraph({12, true, Qt::AlignHCenter, 0, 0, 0, 1.5}, m_document.organisation);
        PaperTable header{{}, {}, {false, false}, {paperWidth * 0.2, paperWidth * 0.8}, false, {}};
        for (const HeaderLine &line : m_document.header)
            header.rows.push_back({line.label, line.lines.join(u'\n')});
        m_isFresh = insertHeaderTable(m_cursor, header) || m_isFresh;
        paragraph({20, true, Qt::AlignHCenter, 8, 0, 0, 1.3}, m_document.headline);
        for (const QString &subhead : m_document.subheads)
            paragraph({13, false, Qt::AlignHCenter, 2, 0, 0, 1.3}, u"- %1 -"_s.arg(subhead));
    }

    void write(const std::vector<ReleaseBlock> &blocks)
    {
        QTextBlock lead;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const Written written = write(blocks[i]);
            if (!written.first.isValid())
                continue;
            const QTextBlock first = lead.isValid() ? lead : written.first;
            const bool leads = leadsOn(blocks, i);
            if (!leads)
                keepTogether(first, written);
            lead = leads ? first : QTextBlock();
        }
    }

    void keepTogether(const QTextBlock &first, const Written &written)
    {
        constexpr int fewestLines = 2;
        if (first != written.least)
            m_breaks.keepTogether(first, written.least, fewestLines);
        if (written.last != written.least)
            m_breaks.keepTogether(first, written.last);
    }

    Written write(const ReleaseBlock &block)
    {
        if (isChart(block))
            return writeChart(paperChart(block, m_document));
        if (isTable(block))
            return writeTable(paperTable(block, m_document));
        return writeLevel(block);
    }

    Written writeLevel(const ReleaseBlock &block)
    {
        const ParagraphLook look = lookOf(block.kind);
        const QString sign = signOf(block.kind);
        QTextBlockFormat format = shape(look);
        format.setTabPositions({QTextOption::Tab(look.hanging * unitsOfMillimetre, QTextOption::LeftTab)});
        beginBlock(format, letters(look));
        m_cursor.insertText(sign.isEmpty() ? block.text : sign + u'\t' + block.text, letters(look));
        return {m_cursor.block(), m_cursor.block(), m_cursor.block()};
    }

    Written writeTable(const PaperTable &table)
    {
        Written written;
        const auto add = [&written](const QTextBlock &block) {
            written.first = written.first.isValid() ? written.first : block;
            written.last = block;
        };
        if (!table.caption.isEmpty()) {
            paragraph(captionLook, table.caption);
            add(m_cursor.block());
        }
        written.least = written.last;
        if (const QTextTable *made = insertTable(m_cursor, table)) {
            m_isFresh = true;
            add(made->cellAt(0, 0).firstCursorPosition().block());
            add(made->cellAt(made->rows() - 1, 0).lastCursorPosition().block());
            written.least = made->cellAt(std::min(1, made->rows() - 1), 0).lastCursorPosition().block();
        }
        if (!table.note.isEmpty()) {
            paragraph(smallLook, table.note);
            add(m_cursor.block());
        }
        return written;
    }

    void writeLogo()
    {
        const std::optional<PaperLogo> logo = paperLogo(m_document);
        if (!logo)
            return;
        const ParagraphLook look{11.5, false, Qt::AlignHCenter, 2, 0, 0, 1};
        beginBlock(shape(look), letters(look));
        m_drawings.insert(m_cursor, logo->size * unitsOfMillimetre,
                          [picture = logo->picture](QPainter &painter, const QRectF &area) {
                              picture.paint(painter, area);
                          });
    }

    Written writeChart(const PaperChart &chart)
    {
        ParagraphLook look;
        look.lines = 1;
        beginBlock(shape(look), letters(look));
        const auto sheet =
            std::make_shared<ChartSheet>(chart.choice, chart.numbers, closeStyle(chart.pixels, chart.em));
        m_drawings.insert(
            m_cursor, chart.size * unitsOfMillimetre, [sheet](QPainter &painter, const QRectF &area) {
                painter.translate(area.topLeft());
                painter.scale(area.width() / sheet->size().width(), area.height() / sheet->size().height());
                sheet->paint(painter);
            });
        return {m_cursor.block(), m_cursor.block(), m_cursor.block()};
    }

    QTextDocument &m_paper;
    const ReleaseDocument &m_document;
    PaperDrawings &m_drawings;
    PaperBreaks m_breaks;
    QTextCursor m_cursor;
    bool m_isFresh = true;
};

void drawPageNumber(QPainter &painter, int number)
{
    painter.setFont(pretendard(9 * unitsOfPoint));
    painter.setPen(Qt::black);
    const QRectF room(0, page.height() - margin + 2 * unitsOfMillimetre, page.width(), 8 * unitsOfMillimetre);
    painter.drawText(room, Qt::AlignCenter, u"- %1 -"_s.arg(number));
}

/// With its margins and its number, black on whatever is there.
void paintPage(QPainter &painter, const QTextDocument &paper, int number)
{
    const QSizeF room = paper.pageSize();
    painter.save();
    painter.translate(margin, margin - number * room.height());
    QAbstractTextDocumentLayout::PaintContext context;
    const QRectF whole(0, number * room.height(), room.width(), room.height());
    context.clip = whole.adjusted(0, 1, 0, -1); // or the text of a page has the lines, too, that touch it
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(whole, Qt::IntersectClip);
    paper.documentLayout()->draw(&painter, context);
    painter.restore();
    drawPageNumber(painter, number + 1);
}

/// Never larger than on A4, in the middle of the sheet.
void fitSheet(QPainter &painter, const QPageLayout &layout)
{
    const QSizeF sheet = layout.fullRect(QPageLayout::Point).size();
    const double scale = std::min(
        {72 / (unitsOfMillimetre * 25.4), sheet.width() / page.width(), sheet.height() / page.height()});
    painter.translate((sheet.width() - page.width() * scale) / 2,
                      (sheet.height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
}

} // namespace

std::unique_ptr<QTextDocument> releasePaper(const ReleaseDocument &document)
{
    auto paper = std::make_unique<QTextDocument>();
    paper->setUndoRedoEnabled(false);
    paper->setDocumentMargin(0);
    paper->setDefaultFont(pretendard(11.5 * unitsOfPoint));
    paper->setMetaInformation(QTextDocument::DocumentTitle, document.headline);
    paper->setPageSize({page.width() - 2 * margin, page.height() - 2 * margin});
    PaperMaker maker(*paper, document);
    maker.make();
    maker.breakPages();
    return paper;
}

Paper printedRelease(const ReleaseDocument &document)
{
    const auto layOut = [document](const QPageLayout &layout, const std::stop_token &) {
        const std::shared_ptr<QTextDocument> paper = releasePaper(document);
        return PaperPages{paper->pageCount(), [paper, layout](QPainter &painter, int number) {
                              fitSheet(painter, layout);
                              paintPage(painter, *paper, number);
                          }};
    };
    const QPageLayout sheet(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    return {document.headline, sheet, document.asOf, layOut};
}

QByteArray releasePdf(const ReleaseDocument &document)
{
    const Result<QByteArray> pdf = paperPdf(printedRelease(document));
    Q_ASSERT(pdf); // memory takes any number of pages
    return *pdf;
}

} // namespace yeonsu
