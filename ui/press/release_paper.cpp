#include "press/release_paper.h"

#include "charts/chart_sheet.h"
#include "charts/pdf_date.h"
#include "press/paper_drawings.h"
#include "press/paper_look.h"
#include "press/paper_tables.h"
#include "support/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr double margin = 20 * unitsOfMillimetre;
constexpr QSizeF page = paperSize;

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
        for (const ReleaseBlock &block : m_document.body)
            write(block);
        if (!m_document.annexTitle.isEmpty())
            paragraph({18, true, Qt::AlignHCenter, 0, 0, 0, 1.4}, m_document.annexTitle,
                      QTextFormat::PageBreak_AlwaysBefore);
        for (const ReleaseBlock &block : m_document.annex)
            write(block);
        m_cursor.endEditBlock();
    }

    void keepTablesWhole() const { m_tables.keepWhole(m_paper); }

private:
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
        m_isFresh = PaperTables::insertHeader(m_cursor, header) || m_isFresh;
        paragraph({20, true, Qt::AlignHCenter, 8, 0, 0, 1.3}, m_document.headline);
        for (const QString &subhead : m_document.subheads)
            paragraph({13, false, Qt::AlignHCenter, 2, 0, 0, 1.3}, u"- %1 -"_s.arg(subhead));
    }

    void write(const ReleaseBlock &block)
    {
        if (isChart(block))
            writeChart(paperChart(block, m_document));
        else if (isTable(block))
            writeTable(paperTable(block, m_document));
        else
            writeLevel(block);
    }

    void writeLevel(const ReleaseBlock &block)
    {
        const ParagraphLook look = lookOf(block.kind);
        const QString sign = signOf(block.kind);
        QTextBlockFormat format = shape(look);
        format.setTabPositions({QTextOption::Tab(look.hanging * unitsOfMillimetre, QTextOption::LeftTab)});
        beginBlock(format, letters(look));
        m_cursor.insertText(sign.isEmpty() ? block.text : sign + u'\t' + block.text, letters(look));
    }

    void writeTable(const PaperTable &table)
    {
        std::optional<QTextBlock> caption;
        if (!table.caption.isEmpty()) {
            paragraph(captionLook, table.caption);
            caption = m_cursor.block();
        }
        m_isFresh = m_tables.insert(m_cursor, table, caption) || m_isFresh;
        if (!table.note.isEmpty())
            paragraph(smallLook, table.note);
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

    void writeChart(const PaperChart &chart)
    {
        ParagraphLook look;
        look.lines = 1;
        beginBlock(shape(look), letters(look));
        const auto sheet =
            std::make_shared<ChartSheet>(chart.choice, chart.numbers, pressStyle(QSizeF(chart.pixels)));
        m_drawings.insert(
            m_cursor, chart.size * unitsOfMillimetre, [sheet](QPainter &painter, const QRectF &area) {
                painter.translate(area.topLeft());
                painter.scale(area.width() / sheet->size().width(), area.height() / sheet->size().height());
                sheet->paint(painter);
            });
    }

    QTextDocument &m_paper;
    const ReleaseDocument &m_document;
    PaperDrawings &m_drawings;
    PaperTables m_tables;
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
    maker.keepTablesWhole();
    return paper;
}

void paintPage(QPainter &painter, const QTextDocument &paper, int number)
{
    const QSizeF room = paper.pageSize();
    painter.save();
    painter.translate(margin, margin - number * room.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, number * room.height(), room.width(), room.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip, Qt::IntersectClip);
    paper.documentLayout()->draw(&painter, context);
    painter.restore();
    drawPageNumber(painter, number + 1);
}

QByteArray releasePdf(const ReleaseDocument &document)
{
    const std::unique_ptr<QTextDocument> paper = releasePaper(document);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(1200);
    writer.setTitle(document.headline);
    writer.setCreator(u"Yeonsu " YEONSU_VERSION ""_s);
    QPainter painter(&writer);
    painter.scale(writer.width() / page.width(), writer.height() / page.height());
    for (int number = 0; number < paper->pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        paintPage(painter, *paper, number);
    }
    painter.end();
    return datedPdf(bytes, document.asOf);
}

} // namespace yeonsu
