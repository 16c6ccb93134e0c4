// Tables as files and on paper: what is in them, how pages break, and which way the paper lies.
#include "pdf_texts.h"
#include "sheets/sheet_file.h"
#include "support/fonts.h"
#include "support/paper_columns.h"
#include "support/paper_text.h"
#include "support/table_file.h"
#include "support/table_pages.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

PlainTable tableOf(int rows, const QString &name = u"=1+1"_s)
{
    PlainTable table;
    table.title = u"Courses"_s;
    table.subtitle = u"A few"_s;
    table.columns = {
        {u"Name"_s}, {u"People"_s, ColumnKind::Number}, {u"First day"_s, ColumnKind::Day}, {u"Empty"_s}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({name, qint64(1000 + row), QDate(2019, 5, 1), std::monostate()});
    return table;
}

const QSizeF paper(500, 700);

} // namespace

class TestTableFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    /// Digits are not equally wide, and those of the first number are narrow.
    void aNumberIsNotBroken()
    {
        PlainTable table;
        table.columns = {{u"분"_s, ColumnKind::Number}, {u"Title"_s}};
        table.rows = {{qint64(11), u"Opening"_s}, {qint64(40), u"Discussion"_s}};
        const qreal room = paperWidths(table, 1000 * unitsOfPoint).front() - 2 * cellPadding;
        const qreal widest = QFontMetricsF(paperHeadingFont()).horizontalAdvance(u"40"_s);
        QVERIFY2(room >= widest, qPrintable(u"%1 < %2"_s.arg(room).arg(widest)));
    }

    void csvHasBareNumbersAndNoFormula()
    {
        const Result<QByteArray> file = tableFile(tableOf(2), TableFormat::Csv);
        QVERIFY(file);
        QCOMPARE(file->mid(3), QByteArray("Name,People,First day,Empty\r\n'=1+1,1000,2019-05-01,\r\n"
                                          "'=1+1,1001,2019-05-01,\r\n"));
    }

    void aWorkbookIsReadBackAsItWas()
    {
        const Result<QByteArray> file = tableFile(tableOf(2), TableFormat::Xlsx);
        QVERIFY(file);
        const QTemporaryDir folder;
        QFile written(folder.filePath(u"table.xlsx"_s));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(*file);
        written.close();
        const auto sheet = SheetFile::open(written.fileName());
        QVERIFY(sheet);
        QStringList texts;
        QVERIFY((*sheet)->read(0, [&texts](SheetRow &&row) {
            for (const QString &cell : row.cells)
                texts.append(cell);
            return true;
        }));
        QVERIFY(texts.contains(u"=1+1"_s));
        QVERIFY(texts.contains(u"1001"_s));
        QVERIFY(texts.contains(u"2019-05-01"_s));
    }

    void aSheetThatCannotHoldAllIsRefused()
    {
        PlainTable table;
        table.columns = {{u"Name"_s}};
        table.rows.resize(1'048'576);
        const Result<QByteArray> file = tableFile(table, TableFormat::Xlsx);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::BadValue);
    }

    void aPdfHasAllPages()
    {
        const PlainTable table = tableOf(200);
        const Result<QByteArray> file = tableFile(table, TableFormat::Pdf);
        QVERIFY(file);
        QVERIFY(file->startsWith("%PDF"));
        const TablePages pages(table, pageLayoutFor(table).paintRect(QPageLayout::Point).size());
        QVERIFY(pages.count() > 1);
        QCOMPARE(pagesIn(*file), pages.count());
    }

    void whatAPdfSaysCanBeCopied()
    {
        PlainTable table = tableOf(1, u"서울 교통 정책"_s);
        const Result<QByteArray> file = tableFile(table, TableFormat::Pdf);
        QVERIFY(file);
        const QStringList texts = textsOfPages(*file);
        QCOMPARE(texts.size(), 1);
        QVERIFY2(texts[0].contains(u"서울교통정책"_s) && texts[0].contains(u"1,000"_s), qPrintable(texts[0]));
        QVERIFY(!file->contains("<0009>")); // what copies as a tab was a space
    }

    void aTableGoesOnAnySheet()
    {
        const Paper paper = tablePaper(std::make_shared<const PlainTable>(tableOf(100)));
        QPageLayout small = paper.layout;
        small.setPageSize(QPageSize(QPageSize::A5));
        QVERIFY(paper.layOut(small, {}).count > paper.layOut(paper.layout, {}).count);
    }

    void pagesArePutDownOneByOne()
    {
        const Paper paper = tablePaper(std::make_shared<const PlainTable>(tableOf(200)));
        const PaperPages pages = paper.layOut(paper.layout, {});
        PaperPdf pdf(paper.title, paper.layout);
        PaperRun run(pdf.device(), pages);
        for (int page = 1; page <= pages.count; ++page) {
            const Result<bool> more = run.goOn();
            QVERIFY(more);
            QCOMPARE(run.done(), page);
            QCOMPARE(*more, page < pages.count);
        }
        QCOMPARE(pagesIn(pdf.bytes({})), pages.count);
    }

    void anEmptyTableHasOnePage()
    {
        QCOMPARE(TablePages(tableOf(0), paper).count(), 1);
        QCOMPARE(pagesIn(*tableFile(tableOf(0), TableFormat::Pdf)), 1);
    }

    void longTextsTakeSeveralLines()
    {
        const QString longText = u"Planning and running of metropolitan transport "_s.repeated(4);
        QVERIFY(TablePages(tableOf(60, longText), QSizeF(300, 700)).count() >
                TablePages(tableOf(60), QSizeF(300, 700)).count());
        // A word that is longer than any line, and no end of text.
        QVERIFY(TablePages(tableOf(3, u"가"_s.repeated(20'000)), paper).count() <= 3);
    }

    void wideTablesLieOnTheirSide()
    {
        PlainTable table = tableOf(3, u"Metropolitan transport policy"_s);
        QCOMPARE(pageLayoutFor(table).orientation(), QPageLayout::Portrait);
        QCOMPARE(pageLayoutFor(table).pageSize().id(), QPageSize::A4);
        for (int i = 0; i < 6; ++i) {
            table.columns.push_back({u"More"_s});
            for (std::vector<TableCell> &row : table.rows)
                row.push_back(u"Metropolitan transport policy"_s);
        }
        QCOMPARE(pageLayoutFor(table).orientation(), QPageLayout::Landscape);
    }

    void everythingIsWithinTheRoom()
    {
        PlainTable table = tableOf(80, u"Metropolitan transport policy and more of it"_s);
        for (int i = 0; i < 20; ++i) {
            table.columns.push_back({u"Number of people"_s, ColumnKind::Number});
            for (std::vector<TableCell> &row : table.rows)
                row.push_back(qint64(1'000'000));
        }
        table.notes = {u"A note below"_s};
        const TablePages pages(table, paper);
        constexpr int border = 40;
        const QSize size = paper.toSize() + QSize(2 * border, 2 * border);
        for (int page = 0; page < pages.count(); ++page) {
            QImage image(size, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.translate(border, border);
            painter.scale(1.0 / unitsOfPoint, 1.0 / unitsOfPoint);
            pages.paint(painter, page);
            painter.end();
            int inkOutside = 0;
            int ink = 0;
            const QRect room(border - 1, border - 1, int(paper.width()) + 2, int(paper.height()) + 2);
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x) {
                    const bool isInk = qGray(image.pixel(x, y)) < 200;
                    ink += isInk;
                    inkOutside += isInk && !room.contains(x, y);
                }
            }
            QVERIFY(ink > 500);
            QCOMPARE(inkOutside, 0);
        }
    }

    void whatIsStoppedIsNotWritten()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx, TableFormat::Pdf}) {
            const Result<QByteArray> file = tableFile(tableOf(100), format, stop.get_token());
            QVERIFY(!file);
            QCOMPARE(file.error().code, ErrorCode::Cancelled);
        }
    }

    void aPrinterThatCannotBeUsedIsTold()
    {
        QPdfWriter nowhere(u"/nowhere/at/all.pdf"_s);
        const Result<void> printed = printPages(
            nowhere, tablePaper(std::make_shared<const PlainTable>(tableOf(3))).layOut(usualSheet(), {}));
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::Io);
    }
};

QTEST_MAIN(TestTableFile)
#include "tst_table_file.moc"
