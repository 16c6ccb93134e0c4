// Lists as spreadsheet programs save them: the same rows, whatever the format.
#include "sheet_tests.h"
#include "sheets/reading_error.h"

#include <QStandardPaths>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QString testFile(const QString &name)
{
    return QStringLiteral(TEST_DATA "/sheets/") + name;
}

/// As libxlsxwriter writes it: with shared texts, or with texts in the cells where memory is to be constant.
void writeWithLibrary(const QString &path, bool isConstantMemory)
{
    QByteArray folder = QDir::tempPath().toLocal8Bit();
    lxw_workbook_options options{};
    options.constant_memory = isConstantMemory ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(path.toLocal8Bit().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "명단");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "yyyy\"년\" m\"월\" d\"일\"");
    lxw_format *percent = workbook_add_format(book);
    format_set_num_format(percent, "0.0%");
    worksheet_merge_range(sheet, 0, 0, 0, 3, "참가자 명단", nullptr);
    const std::array headings{"이름", "시작일", "비율", "전화"};
    for (std::size_t i = 0; i < headings.size(); ++i)
        worksheet_write_string(sheet, 2, lxw_col_t(i), headings[i], nullptr);
    worksheet_write_string(sheet, 3, 0, "=1+1", nullptr);
    lxw_datetime start{2019, 3, 4, 0, 0, 0};
    worksheet_write_datetime(sheet, 3, 1, &start, day);
    worksheet_write_number(sheet, 3, 2, 0.651, percent);
    worksheet_write_string(sheet, 3, 3, "0212345678", nullptr);
    worksheet_write_formula_num(sheet, 4, 1, "=B4+1", day, 43529);
    worksheet_write_boolean(sheet, 4, 2, 1, nullptr);
    lxw_row_col_options hidden{1, 0, 0};
    worksheet_set_row_opt(sheet, 4, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("cannot write %s", qPrintable(path));
}

/// Programs are looked for there only, as long as it lives.
class PathOf
{
public:
    explicit PathOf(const QByteArray &path)
        : m_before(qgetenv("PATH"))
    {
        qputenv("PATH", path);
    }
    ~PathOf() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(PathOf)

private:
    QByteArray m_before;
};

} // namespace

class TestSheetFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_programs;

    /// What is started as LibreOffice.
    void writeProgram(const QByteArray &script) const
    {
        const QString path = m_programs.filePath(u"soffice"_s);
        QFile::remove(path);
        write(path, "#!/bin/sh\n" + script);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

private slots:
    void readsWhatLibreOfficeSaves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<SheetFormat>("format");
        QTest::newRow("xlsx") << u"libreoffice.xlsx"_s << SheetFormat::Xlsx;
        QTest::newRow("ods") << u"libreoffice.ods"_s << SheetFormat::Ods;
    }
    void readsWhatLibreOfficeSaves()
    {
        QFETCH(const QString, name);
        const auto file = valueOf(SheetFile::open(testFile(name)));
        QTEST(file->format(), "format");
        QCOMPARE(file->sheets().size(), std::size_t(2));
        QCOMPARE(file->sheets()[0], (SheetName{u"명단"_s, false}));
        QCOMPARE(file->sheets()[1], (SheetName{u"숨김"_s, true}));
        QCOMPARE(
            shown(valueOf(rowsOf(*file))),
            QStringList({u"1: 2019년 스마트도시 과정 참가자 명단"_s,
                         u"3: 성명|생일|시작일|도착|출석률|전화|점수|비고"_s,
                         u"4: NGUYEN Thi Mai|1985-03-09|2019-03-04|2019-03-03 "
                         "13:30|65.1%|0212345678|0.3|첫 줄\n둘째 줄"_s,
                         u"(5): HIDDEN Person"_s, u"6: 김민수||||NGUYEN Thi Mai!|12345678901|TRUE|09:05"_s,
                         u"7: 김민수|||||12345678901|TRUE|09:05"_s}));
        QCOMPARE(shown(valueOf(rowsOf(*file, 1))), QStringList{u"1: 비밀"_s});
    }

    void anOldExcelIsConverted_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("by what stands in for LibreOffice") << m_programs.path().toLocal8Bit();
        // Its part for texts comes without the one for sheets, which is what is called localc.
        if (!QStandardPaths::findExecutable(u"localc"_s).isEmpty())
            QTest::newRow("by LibreOffice") << qgetenv("PATH");
    }
    void anOldExcelIsConverted()
    {
        QFETCH(const QByteArray, path);
        writeProgram("while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done\n"
                     "/bin/cp '" TEST_DATA "/sheets/libreoffice.xlsx' \"$out\"\n");
        const PathOf looking(path);
        QCOMPARE(shown(valueOf(rowsIn(testFile(u"libreoffice.xls"_s)))).mid(1, 1),
                 QStringList{u"3: 성명|생일|시작일|도착|출석률|전화|점수|비고"_s});
    }

    void whatToDoWithAnOldExcelIsSaidWithoutLibreOffice()
    {
        const PathOf looking("");
        const auto rows = rowsIn(testFile(u"libreoffice.xls"_s));
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.contains(u".xlsx"_s), qPrintable(rows.error().message));
    }

    void anOldExcelThatIsNotConvertedIsToldSo()
    {
        writeProgram("exit 1\n");
        const PathOf looking(m_programs.path().toLocal8Bit());
        const auto rows = rowsIn(testFile(u"libreoffice.xls"_s));
        QVERIFY(!rows);
        QCOMPARE(rows.error().message, ReadingError::notConverted().message);
    }

    void readsWhatLibxlsxwriterWrites_data()
    {
        QTest::addColumn<bool>("isConstantMemory");
        QTest::newRow("shared texts") << false;
        QTest::newRow("texts in the cells") << true;
    }
    void readsWhatLibxlsxwriterWrites()
    {
        QFETCH(const bool, isConstantMemory);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        writeWithLibrary(path, isConstantMemory);
        QCOMPARE(shown(valueOf(rowsIn(path))),
                 QStringList({u"1: 참가자 명단"_s, u"3: 이름|시작일|비율|전화"_s,
                              u"4: =1+1|2019-03-04|65.1%|0212345678"_s, u"(5): |2019-03-05|TRUE"_s}));
    }

    void theFormatIsKnownByTheContent()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(testFile(u"libreoffice.xlsx"_s), folder.filePath(u"list.csv"_s)));
        QCOMPARE(valueOf(SheetFile::open(folder.filePath(u"list.csv"_s)))->format(), SheetFormat::Xlsx);
        write(folder.filePath(u"list.xlsx"_s), "name,city\nKim,Seoul\n");
        const auto text = valueOf(SheetFile::open(folder.filePath(u"list.xlsx"_s)));
        QCOMPARE(text->format(), SheetFormat::Csv);
        QCOMPARE(text->textFormat()->delimiter, ',');
        QCOMPARE(shown(valueOf(rowsOf(*text))).last(), u"2: Kim|Seoul"_s);
    }

    void aSheetIsFoundByItsName()
    {
        const auto file = valueOf(SheetFile::open(testFile(u"libreoffice.ods"_s)));
        QCOMPARE(valueOf(file->sheetNamed({})), std::size_t(0));
        QCOMPARE(valueOf(file->sheetNamed(u"숨김"_s)), std::size_t(1));
        const auto none = file->sheetNamed(u"표"_s);
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(u"명단, 숨김"));
        const QTemporaryDir folder;
        write(folder.filePath(u"list.csv"_s), "name,city\nKim,Seoul\n");
        const auto ofText = valueOf(SheetFile::open(folder.filePath(u"list.csv"_s)))->sheetNamed(u"표"_s);
        QVERIFY(!ofText);
        QVERIFY2(ofText.error().message.contains(u"text file"), qPrintable(ofText.error().message));
    }

    void cellsOfEveryKindAreRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        const QByteArray rows =
            "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>"
            "<c t=\"str\"><f>A1</f><v>text</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"b\"><v>0</v></c>"
            "<c s=\"1\"><v>43528</v></c><c s=\"2\"><v>0.25</v></c><c t=\"d\"><v>2019-03-04T00:00:00</v></c>"
            "<c t=\"s\"><v>1</v></c></row>"
            "<row r=\"7\" hidden=\"true\"><c r=\"C7\"><v>1.50</v></c><c><v>2</v></c><c "
            "r=\"A7\"><v>first</v></c></row>";
        writeZip(
            path,
            workbook(rows,
                     "<si><r><t>Hà </t></r><r><t>Nội</t></r><rPh><t>no</t></rPh></si>"
                     "<si><t xml:space=\"preserve\"> 서울 </t></si>",
                     {},
                     "<numFmts><numFmt numFmtId=\"200\" formatCode=\"0.0%\"/></numFmts>"
                     "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                     "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/><xf numFmtId=\"200\"/></cellXfs>"));
        QCOMPARE(shown(valueOf(rowsIn(path))),
                 QStringList({u"1: Hà Nội|inline|text|#N/A|FALSE|2019-03-04|25%|2019-03-04|서울"_s,
                              u"(7): first||1.5|2"_s}));
    }

    /// Some programs save formulas without what comes of them.
    void aFormulaWithoutItsValueIsNoEmptyCell()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        writeZip(path, workbook("<row><c><f>A2</f></c><c><f>A2</f><v/></c><c t=\"str\"><f>A2</f><v></v></c>"
                                "<c><v>1</v></c></row>"));
        QCOMPARE(shown(valueOf(rowsIn(path))), QStringList{u"1: #GETTING_DATA|#GETTING_DATA||1"_s});
    }

    void charactersThatXmlCannotHoldAreRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        writeZip(path, workbook("<row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>a_x0009_b</v></c>"
                                "<c t=\"inlineStr\"><is><t>_x005F_x0041_ _xyz_</t></is></c></row>",
                                "<si><t>서울시청_x000A_협력과</t></si>"));
        QCOMPARE(shown(valueOf(rowsIn(path))), QStringList{u"1: 서울시청\n협력과|a\tb|_x0041_ _xyz_"_s});
    }

    void daysOfAnAppleCountFrom1904()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        writeZip(path, workbook("<row><c s=\"0\"><v>42066</v></c></row>", {}, "<workbookPr date1904=\"1\"/>",
                                "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"));
        QCOMPARE(shown(valueOf(rowsIn(path))), QStringList{u"1: 2019-03-04"_s});
    }

    void whatAnOpenDocumentRepeatsIsThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.ods"_s);
        writeZip(path,
                 spreadsheet(
                     "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                     "<table:table-header-rows><table:table-row table:number-rows-repeated=\"2\">"
                     "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
                     "office:value=\"7\"><text:p>7,0</text:p></table:table-cell>"
                     "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
                     "</table:table-header-rows>"
                     "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/>"
                     "</table:table-row>"));
        QCOMPARE(shown(valueOf(rowsIn(path))), QStringList({u"4: 7|7"_s, u"5: 7|7"_s}));
    }

    void readingTellsHowFarItIsAndCanStop()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        QByteArray rows;
        for (int i = 1; i <= 2000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
        writeZip(path, workbook(rows));
        const auto file = valueOf(SheetFile::open(path));
        std::vector<double> told;
        int read = 0;
        std::stop_source stop;
        const Progress progress{[&told](double done) { told.push_back(done); }, stop.get_token()};
        const auto outcome = file->read(
            0,
            [&](SheetRow &&) {
                if (++read == 1000)
                    stop.request_stop();
                return true;
            },
            progress);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(told.size() > 2 && std::is_sorted(told.begin(), told.end()) && told.back() < 1);
        QVERIFY(read < 2000);
    }
};

QTEST_GUILESS_MAIN(TestSheetFile)
#include "tst_sheet_file.moc"
