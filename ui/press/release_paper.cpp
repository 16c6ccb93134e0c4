#include "press/release_paper.h"

#include "charts/pdf_date.h"
#include "press/paper_parts.h"
#include "support/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextTable>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

using Kind = ReleaseBlock::Kind;

/// The document is laid out in these, so that nothing depends on a screen.
constexpr double unitsOfMillimetre = 10;
constexpr double unitsOfPoint = unitsOfMillimetre * 25.4 / 72;
constexpr double padding = 1.2 * unitsOfMillimetre;
constexpr double margin = 20 * unitsOfMillimetre;
constexpr QSizeF page = paperSize;

struct ParagraphLook
{
    double points = 11.5;
    bool isBold = false;
    Qt::Alignment alignment = Qt::AlignLeft;
    double above = 3; ///< in millimetres, as are the next two
    double left = 0;
    double hanging = 0; ///< how far the first line begins before the others
    double lines = 1.45;
};

ParagraphLook lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Heading:
        return {13, true, Qt::AlignLeft, 5, 0, 0, 1.4};
    case Kind::Square:
        return {11.5, false, Qt::AlignLeft, 4, 6, 6, 1.45};
    case Kind::Circle:
        return {11.5, false, Qt::AlignLeft, 2, 12, 6, 1.45};
    case Kind::Dash:
        return {11.5, false, Qt::AlignLeft, 1.5, 17, 5, 1.45};
    case Kind::Note:
        return {10, false, Qt::AlignLeft, 1.5, 17, 5, 1.4};
    case Kind::Paragraph:
    case Kind::Table:
    case Kind::Figure:
        break;
    }
    return {};
}

constexpr ParagraphLook captionLook{11, true, Qt::AlignLeft, 4, 0, 0, 1.3};
constexpr ParagraphLook smallLook{8.5, false, Qt::AlignLeft, 1, 0, 0, 1.3};

/// A table, and its caption, where it has one.
struct PlacedTable
{
    QTextTable *table = nullptr;
    std::optional<QTextBlock> caption;
};

class PaperMaker
{
public:
    PaperMaker(QTextDocument &paper, const ReleaseDocument &document)
        : m_paper(paper)
        , m_document(document)
        , m_cursor(&paper)
    {
    }

    void make()
    {
        writeTop();
        for (const ReleaseBlock &block : m_document.body)
            write(block);
        if (!m_document.annexTitle.isEmpty())
            paragraph({18, true, Qt::AlignHCenter, 0, 0, 0, 1.4}, m_document.annexTitle,
                      QTextFormat::PageBreak_AlwaysBefore);
        for (const ReleaseBlock &block : m_document.annex)
            write(block);
    }

    /// A table that would be on two pages and has room on one begins a new page, with its caption.
    void keepTablesWhole()
    {
        for (const PlacedTable &placed : m_tables) {
            const double height = m_paper.pageSize().height();
            const auto rectOf = [this](const QTextBlock &block) {
                return m_paper.documentLayout()->blockBoundingRect(block);
            };
            QTextTable *table = placed.table;
            const QTextBlock first =
                placed.caption ? *placed.caption : table->cellAt(0, 0).firstCursorPosition().block();
            const QTextBlock last = table->cellAt(table->rows() - 1, 0).lastCursorPosition().block();
            const double top = rectOf(first).top();
            const double bottom = rectOf(last).bottom() + padding;
            const bool isOnTwo = std::floor(top / height) != std::floor(bottom / height);
            if (isOnTwo && bottom - top < height)
                beginPageAt(placed);
        }
    }

private:
    static void beginPageAt(const PlacedTable &placed)
    {
        if (placed.caption) {
            QTextBlockFormat format = placed.caption->blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(*placed.caption).setBlockFormat(format);
            return;
        }
        QTextTableFormat format = placed.table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        placed.table->setFormat(format);
    }

    static QTextCharFormat letters(const ParagraphLook &look)
    {
        QTextCharFormat format;
        format.setFont(pretendard(look.points * unitsOfPoint, look.isBold ? QFont::Bold : QFont::Normal));
        return format;
    }

    static QTextBlockFormat shape(const ParagraphLook &look)
    {
        QTextBlockFormat format;
        format.setAlignment(look.alignment);
        format.setTopMargin(look.above * unitsOfMillimetre);
        format.setLeftMargin(look.left * unitsOfMillimetre);
        format.setTextIndent(-look.hanging * unitsOfMillimetre);
        format.setLineHeight(look.lines * 100, QTextBlockFormat::ProportionalHeight);
        return format;
    }

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
        m_cursor.insertText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), letters(look));
    }

    void writeTop()
    {
        if (!m_document.embargo.isEmpty())
            paragraph({11, true, Qt::AlignHCenter, 0, 0, 0, 1.4}, m_document.embargo);
        paragraph({26, true, Qt::AlignHCenter, 3, 0, 0, 1.3}, m_document.kind);
        if (!m_document.organisation.isEmpty())
            paragraph({12, true, Qt::AlignHCenter, 0, 0, 0, 1.5}, m_document.organisation);
        PaperTable header{{}, {}, {false, false}, {paperWidth * 0.2, paperWidth * 0.8}, false, {}};
        for (const HeaderLine &line : m_document.header)
            header.rows.push_back({line.label, line.lines.join(u'\n')});
        insertTable(header, true);
        paragraph({20, true, Qt::AlignHCenter, 8, 0, 0, 1.3}, m_document.headline);
        for (const QString &subhead : m_document.subheads)
            paragraph({13, false, Qt::AlignHCenter, 2, 0, 0, 1.3}, u"- %1 -"_s.arg(subhead));
    }

    void write(const ReleaseBlock &block)
    {
        if (isChart(block))
            writePicture(paperPicture(block, m_document));
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
        if (QTextTable *inserted = insertTable(table, false))
            m_tables.push_back({inserted, caption});
        if (!table.note.isEmpty())
            paragraph(smallLook, table.note);
    }

    [[nodiscard]] static QTextTableFormat tableFormat(const PaperTable &table, bool headIsLeft)
    {
        QTextTableFormat format;
        format.setBorder(2);
        format.setBorderBrush(QColor(0x66, 0x66, 0x66));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(padding);
        format.setTopMargin(2 * unitsOfMillimetre);
        // Of what follows a table the margin above is not looked at.
        format.setBottomMargin((headIsLeft ? 8 : 1.5) * unitsOfMillimetre);
        format.setHeaderRowCount(headIsLeft ? 0 : 1);
        QList<QTextLength> widths;
        for (const double width : table.widths)
            widths.append(QTextLength(QTextLength::PercentageLength, 100 * width / paperWidth));
        format.setColumnWidthConstraints(widths);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return format;
    }

    /// Nothing for one without cells.
    QTextTable *insertTable(const PaperTable &table, bool headIsLeft)
    {
        if (table.rows.empty() || table.rows.front().isEmpty())
            return nullptr;
        QTextTable *inserted = m_cursor.insertTable(int(table.rows.size()), int(table.rows.front().size()),
                                                    tableFormat(table, headIsLeft));
        for (int row = 0; row < inserted->rows(); ++row) {
            for (int column = 0; column < inserted->columns(); ++column) {
                const bool isHead = headIsLeft ? column == 0 : row == 0;
                const bool isTotal = table.hasTotal && row == inserted->rows() - 1;
                fill(inserted->cellAt(row, column), table.rows[std::size_t(row)][column], isHead,
                     table.isOfNumbers[std::size_t(column)], isTotal);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isFresh = true;
        return inserted;
    }

    static void fill(QTextTableCell cell, const QString &text, bool isHead, bool isNumber, bool isTotal)
    {
        const Qt::Alignment alignment = isHead ? Qt::AlignHCenter : isNumber ? Qt::AlignRight : Qt::AlignLeft;
        const ParagraphLook look{9.5, isHead || isTotal, alignment, 0, 0, 0, 1.15};
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(shape(look));
        cursor.setBlockCharFormat(letters(look));
        cursor.insertText(QString(text).replace(u'\n', QChar(QChar::LineSeparator)), letters(look));
        if (!isHead)
            return;
        QTextCharFormat format = cell.format(); // that of its last block, so it comes last
        format.setBackground(QColor(0xe8, 0xed, 0xf3));
        cell.setFormat(format);
    }

    void writePicture(const PaperPicture &picture)
    {
        const QString name = u"chart-%1"_s.arg(++m_pictures);
        m_paper.addResource(QTextDocument::ImageResource, QUrl(name), QImage::fromData(picture.png));
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(picture.size.width() * unitsOfMillimetre);
        format.setHeight(picture.size.height() * unitsOfMillimetre);
        ParagraphLook look;
        look.lines = 1;
        beginBlock(shape(look), letters(look));
        m_cursor.insertImage(format);
    }

    QTextDocument &m_paper;
    const ReleaseDocument &m_document;
    QTextCursor m_cursor;
    bool m_isFresh = true;
    int m_pictures = 0;
    std::vector<PlacedTable> m_tables;
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
    PaperMaker maker(*paper, document);
    maker.make();
    paper->setPageSize({page.width() - 2 * margin, page.height() - 2 * margin});
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
