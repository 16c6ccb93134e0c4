// Files that cannot be read, by accident or on purpose: a clear message, and no harm.
#include "sheet_tests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// The file of that content cannot be read, and says so.
void verifyRefused(const QByteArray &content, QStringView inMessage = u"")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list"_s);
    write(path, content);
    const auto rows = rowsIn(path);
    QVERIFY(!rows);
    QVERIFY2(rows.error().message.size() > 10 && rows.error().message.contains(inMessage),
             qPrintable(rows.error().message));
}

void verifyZipRefused(const ZipParts &parts, QStringView inMessage = u"", const char *password = nullptr)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list"_s);
    writeZip(path, parts, password);
    verifyRefused(contentOf(path), inMessage);
}

ZipParts with(ZipParts parts, const QByteArray &name, const QByteArray &content)
{
    for (auto &[each, old] : parts) {
        if (each == name)
            old = content;
    }
    return parts;
}

const QByteArray entityBomb =
    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
    "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

} // namespace

class TestBadSheets : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoListIsSaidToBeNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("PDF") << QByteArray("%PDF-1.4 and so on");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n....");
        QTest::newRow("web page as .xls") << QByteArray("<html><table><tr><td>1</td></tr></table></html>");
        QTest::newRow("compound file of something else")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....");
    }
    void whatIsNoListIsSaidToBeNone()
    {
        QFETCH(const QByteArray, content);
        verifyRefused(content);
    }

    void aFileThatIsNotThereIsNamed()
    {
        const auto rows = rowsIn(u"/nowhere/명단.xlsx"_s);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::NotFound);
        QVERIFY(rows.error().message.contains(u"명단.xlsx"));
    }

    void aPasswordIsSaid()
    {
        const QString name = u"EncryptedPackage"_s;
        verifyRefused(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....") +
                          QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2),
                      u"password");
        verifyZipRefused(workbook("<row/>"), u"password", "secret");
        ZipParts parts = spreadsheet("");
        parts.push_back(
            {"META-INF/manifest.xml",
             "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"});
        verifyZipRefused(parts, u"password");
    }

    void cutAnywhereNothingBreaks_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"libreoffice.xlsx", "libreoffice.ods", "libreoffice.xls"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void cutAnywhereNothingBreaks()
    {
        QFETCH(const QString, name);
        const QByteArray whole = contentOf(QStringLiteral(TEST_DATA "/sheets/") + name);
        QVERIFY(whole.size() > 5000);
        // A cut old Excel would be given to another program.
        const bool isOld = name.endsWith(u".xls");
        for (int part = 1; part < (isOld ? 2 : 20); ++part)
            verifyRefused(whole.left(isOld ? 600 : whole.size() * part / 20));
    }

    void oneByteWrongBreaksNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list"_s);
        for (const char *name : {"libreoffice.xlsx", "libreoffice.ods"}) {
            const QByteArray whole =
                contentOf(QStringLiteral(TEST_DATA "/sheets/") + QString::fromLatin1(name));
            for (qsizetype at = 0; at < whole.size(); at += 61) {
                QByteArray changed = whole;
                changed[at] = char(changed[at] ^ 0x41);
                write(path, changed);
                const auto rows = rowsIn(path); // either is right, as long as it ends
                QVERIFY(rows || !rows.error().message.isEmpty());
            }
        }
    }

    void whatUnpacksToTooMuchIsRefused()
    {
        const QByteArray blank(64 << 20, ' ');
        verifyZipRefused(workbook(blank), u"unpacks");
        verifyZipRefused(spreadsheet(blank), u"unpacks");
        verifyZipRefused(workbook("<row/>", "<si><t>" + blank + "</t></si>"), u"unpacks");
    }

    void whatRepeatsItselfWithoutEndIsRefused()
    {
        verifyZipRefused(
            spreadsheet("<table:table-row table:number-rows-repeated=\"99999999\"><table:table-cell>"
                        "<text:p>x</text:p></table:table-cell></table:table-row>"),
            u"unpacks");
        QByteArray rows;
        for (int i = 0; i < 6000; ++i)
            rows += "<table:table-row><table:table-cell "
                    "table:number-columns-repeated=\"16384\"><text:p>x</text:p>"
                    "</table:table-cell></table:table-row>";
        const QTemporaryDir folder;
        writeZip(folder.filePath(u"a"_s), spreadsheet(rows));
        const auto file = valueOf(SheetFile::open(folder.filePath(u"a"_s)));
        const auto outcome = file->read(0, [](SheetRow &&) { return true; });
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.contains(u"unpacks"));
    }

    void repetitionsThatAreNoNumbersBreakNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list"_s);
        for (const char *number : {"9223372036854775807", "99999999999999999999", "-5", "x"}) {
            const QByteArray often = number;
            const QByteArray cell = "<table:table-cell table:number-columns-repeated=\"" + often + "\"/>";
            const QByteArray blank = "<table:table-row table:number-rows-repeated=\"" + often + "\">" + cell +
                                     "</table:table-row>";
            writeZip(path,
                     spreadsheet("<table:table-row>" + cell + cell +
                                 "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>" +
                                 blank + blank + blank));
            const auto rows = rowsIn(path);
            QVERIFY(rows);
            for (const SheetRow &row : *rows)
                QVERIFY(row.number == 1);
            writeZip(path, spreadsheet(blank + blank +
                                       "<table:table-row><table:table-cell><text:p>x</text:p>"
                                       "</table:table-cell></table:table-row>"));
            const auto last = rowsIn(path);
            QVERIFY(!last || last->front().number > 0);
        }
    }

    void entitiesAreRefused()
    {
        verifyZipRefused(with(workbook("<row/>"), "xl/worksheets/sheet1.xml",
                              entityBomb +
                                  "<worksheet><sheetData><row><c t=\"str\"><v>&d;</v></c></row></sheetData>"
                                  "</worksheet>"));
        verifyZipRefused(
            with(workbook("<row/>"), "xl/sharedStrings.xml", entityBomb + "<sst><si><t>&d;</t></si></sst>"));
        verifyZipRefused(with(spreadsheet(""), "content.xml", entityBomb + "<x>&d;</x>"));
    }

    void partsThatDoNotFitAreRefused()
    {
        verifyZipRefused({{"a.txt", "hello"}});
        verifyZipRefused(with(workbook("<row/>"), "_rels/.rels", relations("")));
        verifyZipRefused(with(workbook("<row/>"), "_rels/.rels",
                              relations(relation("r1", "officeDocument", "../../../etc/passwd"))));
        verifyZipRefused(with(workbook("<row/>"), "xl/_rels/workbook.xml.rels",
                              relations(relation("s1", "worksheet", "worksheets/none.xml"))));
        verifyZipRefused(with(workbook("<row/>"), "xl/workbook.xml", "<workbook><sheets/></workbook>"));
        verifyZipRefused(workbook("<row><c t=\"s\"><v>5</v></c></row>", "<si><t>only one</t></si>"));
        verifyZipRefused(workbook("<row><c t=\"s\"><v>-1</v></c></row>", "<si><t>only one</t></si>"));
        verifyZipRefused(workbook("<row r=\"99999999999\"><c><v>1</v></c></row>"));
        verifyZipRefused(workbook("<row><c r=\"ABCDEFGH1\"><v>1</v></c></row>"));
        verifyZipRefused(
            with(spreadsheet(""), "content.xml", "<office:document-content xmlns:office=\"o\"/>"));
    }

    void whatARowCannotHaveIsItsProblem()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list"_s);
        const QByteArray longText(1'000'000, 'x');
        writeZip(path,
                 workbook("<row><c t=\"str\"><v>" + longText +
                          "</v></c></row>"
                          "<row><c r=\"XFE2\"><v>1</v></c></row><row><c r=\"XFD3\"><v>1</v></c></row>"));
        const std::vector<SheetRow> rows = valueOf(rowsIn(path));
        QCOMPARE(rows.size(), std::size_t(3));
        QVERIFY(rows[0].problem.contains(u"A"));
        QVERIFY(!rows[1].problem.isEmpty());
        QVERIFY(rows[2].problem.isEmpty() && rows[2].cells.size() == 16'384);
    }
};

QTEST_GUILESS_MAIN(TestBadSheets)
#include "tst_bad_sheets.moc"
