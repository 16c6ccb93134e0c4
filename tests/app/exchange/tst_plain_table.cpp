// Tables as they leave the program: read on screen, as CSV, as an Excel workbook, and packed.
#include "exchange/csv_table.h"
#include "exchange/csv_text.h"
#include "exchange/xlsx_workbook.h"
#include "exchange/zip_archive.h"
#include "results.h"

#include <QRegularExpression>
#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

namespace {

PlainTable yearTable()
{
    PlainTable table;
    table.title = u"연도별 참가자"_s;
    table.subtitle = u"2008–2009"_s;
    table.columns = {{u"연도"_s, ColumnKind::Text},
                     {u"참가자(연인원)"_s, ColumnKind::Number},
                     {u"비율(%)"_s, ColumnKind::Share},
                     {u"전년 대비 증감"_s, ColumnKind::Change},
                     {u"전년 대비 증감률(%)"_s, ColumnKind::ChangeShare}};
    table.rows = {{u"2008"_s, qint64(1600), TableShare{1600, 2688}, {}, {}},
                  {u"2009"_s, qint64(1088), TableShare{1088, 2688}, qint64(-512), TableShare{-512, 1600}},
                  {u"합계"_s, qint64(2688), {}, {}, {}}};
    table.hasTotal = true;
    table.notes = {u"자료: 등록부"_s};
    return table;
}

/// Text in the first column only.
PlainTable listOf(const QStringList &texts)
{
    PlainTable table;
    table.columns = {{u"a"_s, ColumnKind::Text}, {u"b"_s, ColumnKind::Number}};
    for (const QString &text : texts)
        table.rows.push_back({text, qint64(1)});
    return table;
}

XlsxWorkbook workbookOf(const PlainTable &table, const std::optional<XlsxChart> &chart = {})
{
    return {u"국제연수"_s, u"서울시"_s, QDate(2022, 11, 25), {{u"연도"_s, table, chart}}};
}

QString partOf(const QByteArray &archive, const QString &name)
{
    for (const ArchivedFile &file : valueOf(unzipped(archive))) {
        if (file.name == name)
            return QString::fromUtf8(file.content);
    }
    qFatal("there is no %s", qPrintable(name));
}

QString matched(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).captured(1);
}

} // namespace

class TestPlainTable : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreShownAsTheyAreRead();
    void csvHasBareNumbersAndAByteOrderMark();
    void csvSaysOfSmallSharesThatTheyAreSome();
    void csvCanBeReadBack();
    void formulasAreNeutralisedInCsv_data();
    void formulasAreNeutralisedInCsv();
    void xlsxHoldsNumbersAsNumbers();
    void xlsxKeepsTextAsText();
    void xlsxIsSetUpForReadingAndPrinting();
    void xlsxSaysWhenAndBy();
    void xlsxHasTheSameBytesEveryTime();
    void sheetsGetNamesThatExcelTakes();
    void chartsAreDrawnFromTheCells_data();
    void chartsAreDrawnFromTheCells();
    void aChartOfOtherRowsHasThemBelow();
    void zipKeepsNamesOrderAndDay();
    void damagedZipIsRefused();
};

void TestPlainTable::cellsAreShownAsTheyAreRead()
{
    QCOMPARE(shownText(qint64(2688), ColumnKind::Number), u"2,688"_s);
    QCOMPARE(shownText(TableShare{599, 2688}, ColumnKind::Share), u"22.3"_s);
    QCOMPARE(shownText(TableShare{1, 2688}, ColumnKind::Share), u"<0.1"_s);
    QCOMPARE(shownText(qint64(1204), ColumnKind::Change), u"+1,204"_s);
    QCOMPARE(shownText(qint64(-4), ColumnKind::Change), u"−4"_s);
    QCOMPARE(shownText(qint64(0), ColumnKind::Change), u"0"_s);
    QCOMPARE(shownText(TableShare{-1, 3}, ColumnKind::ChangeShare), u"−33.3"_s);
    QCOMPARE(shownText(TableShare{3, 2}, ColumnKind::ChangeShare), u"+150.0"_s);
    QCOMPARE(shownText({}, ColumnKind::Change), QString());
}

void TestPlainTable::csvHasBareNumbersAndAByteOrderMark()
{
    QCOMPARE(csv(yearTable()),
             QString(u"\uFEFF연도,참가자(연인원),비율(%),전년 대비 증감,전년 대비 증감률(%)\r\n"
                     "2008,1600,59.5,,\r\n"
                     "2009,1088,40.5,-512,-32.0\r\n"
                     "합계,2688,,,\r\n"_s)
                 .toUtf8());
}

void TestPlainTable::csvSaysOfSmallSharesThatTheyAreSome()
{
    PlainTable table;
    table.columns = {{u"%"_s, ColumnKind::Share}, {u"more"_s, ColumnKind::ChangeShare}};
    table.rows = {{TableShare{1, 2688}, TableShare{-1, 2688}}, {TableShare{0, 2688}, TableShare{0, 2688}}};
    QCOMPARE(csv(table).sliced(3), QByteArray("%,more\r\n<0.1,>-0.1\r\n0.0,0.0\r\n"));
}

void TestPlainTable::csvCanBeReadBack()
{
    const QStringList texts{u"with, comma"_s, u"with \"quotes\""_s, u"two\nlines"_s, u" spaces "_s,
                            u"한글"_s};
    const CsvTable read = valueOf(CsvTable::parse(csv(listOf(texts)).mid(3)));
    QCOMPARE(read.rowCount(), std::size_t(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(read.value(std::size_t(i), u"a"_s), texts[i]);
}

void TestPlainTable::formulasAreNeutralisedInCsv_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"=1+1"_s, u"+82 2"_s, u"-3"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"=HYPERLINK(\"x\")"_s})
        QTest::newRow(qPrintable(text.simplified())) << text;
}

void TestPlainTable::formulasAreNeutralisedInCsv()
{
    QFETCH(const QString, text);
    const CsvTable read = valueOf(CsvTable::parse(csv(listOf({text})).mid(3)));
    QCOMPARE(read.value(0, u"a"_s), u'\'' + text);
}

void TestPlainTable::xlsxHoldsNumbersAsNumbers()
{
    const QByteArray written = valueOf(xlsx(workbookOf(yearTable())));
    const QString sheet = partOf(written, u"xl/worksheets/sheet1.xml"_s);
    const QString styles = partOf(written, u"xl/styles.xml"_s);
    QCOMPARE(matched(sheet, u"<c r=\"B5\" s=\"\\d+\"><v>([^<]*)"_s), u"1600"_s);
    QVERIFY(matched(sheet, u"<c r=\"C5\" s=\"\\d+\"><v>([^<]*)"_s).startsWith(u"0.595238"));
    QCOMPARE(matched(sheet, u"<c r=\"D6\" s=\"\\d+\"><v>([^<]*)"_s), u"-512"_s);
    QCOMPARE(matched(sheet, u"<c r=\"E6\" s=\"\\d+\"><v>([^<]*)"_s), u"-0.32"_s);
    QVERIFY(!sheet.contains(u"<c r=\"D5\"[^>]*><v>"_s)); // nothing came before the first year
    for (const QString &format : {u"formatCode=\"0.0%\""_s, u"formatCode=\"+#,##0;-#,##0;0\""_s})
        QVERIFY2(styles.contains(format), qPrintable(format));
}

void TestPlainTable::xlsxKeepsTextAsText()
{
    const QStringList texts{u"=1+1"_s,     u"+82 2"_s, u"-3"_s,
                            u"@SUM(A1)"_s, u"\t=1"_s,  u"https://example.org"_s};
    const QByteArray written = valueOf(xlsx(workbookOf(listOf(texts))));
    const QString sheet = partOf(written, u"xl/worksheets/sheet1.xml"_s);
    const QString strings = partOf(written, u"xl/sharedStrings.xml"_s);
    QVERIFY(!sheet.contains(u"<f>"));
    QVERIFY(!sheet.contains(u"hyperlink"));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY(sheet.contains(QRegularExpression(u"<c r=\"A%1\" s=\"\\d+\" t=\"s\">"_s.arg(i + 5))));
        QVERIFY2(strings.contains(texts[i] + u"</t>"_s), qPrintable(texts[i]));
    }
}

void TestPlainTable::xlsxIsSetUpForReadingAndPrinting()
{
    const QString sheet = partOf(valueOf(xlsx(workbookOf(yearTable()))), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"<pane xSplit=\"1\" ySplit=\"4\""));
    QVERIFY(sheet.contains(u"orientation=\"landscape\""));
    QVERIFY(sheet.contains(u"paperSize=\"9\""));
    QVERIFY(sheet.contains(u"<pageSetUpPr fitToPage=\"1\"/>"));
    QVERIFY(sheet.contains(u"<col min=\"2\" max=\"2\""));
}

void TestPlainTable::xlsxSaysWhenAndBy()
{
    const QString core = partOf(valueOf(xlsx(workbookOf(yearTable()))), u"docProps/core.xml"_s);
    QVERIFY2(core.contains(u">2022-11-25T00:00:00Z<"), qPrintable(core));
    QVERIFY(core.contains(u"<dc:creator>서울시<"));
    QVERIFY(core.contains(u"<dc:title>국제연수<"));
}

void TestPlainTable::xlsxHasTheSameBytesEveryTime()
{
    const XlsxWorkbook workbook =
        workbookOf(yearTable(), XlsxChart{XlsxChartKind::Column, 1, {0x0b5cad, 0x0b5cad}, {}, {}});
    const QByteArray first = valueOf(xlsx(workbook));
    QTest::qWait(1100); // past the next full second, in which a time would show
    QCOMPARE(valueOf(xlsx(workbook)), first);
}

void TestPlainTable::sheetsGetNamesThatExcelTakes()
{
    XlsxWorkbook workbook = workbookOf(yearTable());
    const QString longName = u"International training participants by year and policy theme"_s;
    for (const QString &name : {longName, longName, u"a/b [c]: *?"_s, u"'quoted'"_s, QString()})
        workbook.sheets.push_back(
            {name, yearTable(), XlsxChart{XlsxChartKind::Column, 1, {0x0b5cad, 0x0b5cad}, {}, {}}});
    const QString book = partOf(valueOf(xlsx(workbook)), u"xl/workbook.xml"_s);
    QStringList names;
    static const QRegularExpression sheet(u"<sheet name=\"([^\"]*)\""_s);
    for (auto found = sheet.globalMatch(book); found.hasNext();)
        names.append(found.next().captured(1));
    QCOMPARE(names, (QStringList{u"연도"_s, u"International training partici…"_s,
                                 u"International training par… (2)"_s, u"a b c"_s, u"quoted"_s, u"Table"_s}));
}

void TestPlainTable::chartsAreDrawnFromTheCells_data()
{
    QTest::addColumn<XlsxChartKind>("kind");
    QTest::addColumn<QString>("element");
    QTest::newRow("bars") << XlsxChartKind::Bar << u"<c:barDir val=\"bar\"/>"_s;
    QTest::newRow("columns") << XlsxChartKind::Column << u"<c:barDir val=\"col\"/>"_s;
    QTest::newRow("stacked") << XlsxChartKind::Stacked << u"<c:grouping val=\"stacked\"/>"_s;
    QTest::newRow("pie") << XlsxChartKind::Pie << u"<c:pieChart>"_s;
    QTest::newRow("donut") << XlsxChartKind::Donut << u"<c:doughnutChart>"_s;
}

void TestPlainTable::chartsAreDrawnFromTheCells()
{
    QFETCH(const XlsxChartKind, kind);
    QFETCH(const QString, element);
    const XlsxChart wanted{kind, 1, {0x0b5cad, 0xe69f00}, u"두 해"_s, {}};
    const QByteArray written = valueOf(xlsx(workbookOf(yearTable(), wanted)));
    const QString chart = partOf(written, u"xl/charts/chart1.xml"_s);
    QVERIFY2(chart.contains(element), qPrintable(chart));
    QVERIFY(chart.contains(u"<c:f>'연도'!$A$5:$A$6</c:f>")); // without the total
    QVERIFY(chart.contains(u"<c:f>'연도'!$B$5:$B$6</c:f>"));
    QVERIFY(chart.contains(u"<c:f>'연도'!$B$4</c:f>"));
    QVERIFY(chart.contains(u"<c:v>1088</c:v>")); // for programs that do not count again
    QVERIFY(chart.contains(u"0B5CAD"));
    QVERIFY(chart.contains(u"E69F00")); // of the second row
    QVERIFY(chart.contains(yearTable().title));
    QVERIFY(partOf(written, u"xl/drawings/drawing1.xml"_s).contains(u"descr=\"두 해\""));
}

void TestPlainTable::aChartOfOtherRowsHasThemBelow()
{
    PlainTable drawn = yearTable();
    drawn.rows = {{u"2009"_s, qint64(1088), {}, {}, {}}, {u"그 밖"_s, qint64(1600), {}, {}, {}}};
    drawn.hasTotal = false;
    const XlsxChart wanted{XlsxChartKind::Pie, 1, {0x0b5cad, 0xe69f00}, {}, drawn};
    const QByteArray written = valueOf(xlsx(workbookOf(yearTable(), wanted)));
    const QString chart = partOf(written, u"xl/charts/chart1.xml"_s);
    const QString row = matched(chart, u"<c:f>'연도'!\\$G\\$(\\d+):\\$G\\$\\d+</c:f>"_s);
    QVERIFY2(row.toInt() > 24, qPrintable(chart));
    const QString sheet = partOf(written, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(QRegularExpression(u"<c r=\"H%1\" s=\"\\d+\"><v>1088</v>"_s.arg(row))));
}

void TestPlainTable::zipKeepsNamesOrderAndDay()
{
    const std::vector<ArchivedFile> files{
        {u"b.txt"_s, "second"}, {u"가.png"_s, QByteArray(1000, 'x')}, {u"c"_s, ""}};
    const QByteArray packed = valueOf(zipped(files, QDate(2022, 11, 25)));
    QTest::qWait(2100); // the format knows every second second
    QCOMPARE(valueOf(zipped(files, QDate(2022, 11, 25))), packed);
    QVERIFY(valueOf(zipped(files, QDate(2022, 11, 26))) != packed);
    const std::vector<ArchivedFile> read = valueOf(unzipped(packed));
    QCOMPARE(read.size(), files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        QCOMPARE(read[i].name, files[i].name);
        QCOMPARE(read[i].content, files[i].content);
    }
}

void TestPlainTable::damagedZipIsRefused()
{
    const QByteArray packed = valueOf(zipped({{u"a.txt"_s, QByteArray(1000, 'x')}}, {}));
    QVERIFY(!unzipped(packed.first(packed.size() - 10)));
    QVERIFY(!unzipped({}));
    QVERIFY(!unzipped("a text"));
}

QTEST_GUILESS_MAIN(TestPlainTable)
#include "tst_plain_table.moc"
