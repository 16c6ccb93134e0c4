// Text files of rows and columns, as spreadsheet programs and people write them.
#include "results.h"
#include "sheets/csv_reader.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

std::unique_ptr<QBuffer> bufferOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Result<std::vector<SheetRow>> rowsOf(const QByteArray &bytes, const std::optional<TextFormat> &chosen = {})
{
    Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(bufferOf(bytes), chosen);
    YEONSU_TRY(reader);
    std::vector<SheetRow> rows;
    const TakeRow take = [&rows](SheetRow &&row) {
        rows.push_back(std::move(row));
        return true;
    };
    YEONSU_TRY((*reader)->read(0, take, {}));
    return rows;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    return QStringEncoder(encoding)(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "1: a|b" for each row.
QStringList shown(const std::vector<SheetRow> &rows)
{
    QStringList lines;
    for (const SheetRow &row : rows)
        lines.append(u"%1: %2"_s.arg(row.number).arg(row.problem.isEmpty() ? row.cells.join(u'|') : u"!"_s));
    return lines;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void theSpectrumReadsAsItsJsonSays_data()
    {
        QTest::addColumn<QString>("csv");
        QDirIterator files(QStringLiteral(TEST_DATA "/csv-spectrum"), {u"*.csv"_s});
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }
    void theSpectrumReadsAsItsJsonSays()
    {
        QFETCH(const QString, csv);
        const std::vector<SheetRow> rows = valueOf(rowsOf(contentOf(csv)));
        QVERIFY(!rows.empty());
        const QStringList header = rows.front().cells;
        const QByteArray json = contentOf(csv.chopped(3) + u"json"_s);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const QJsonArray records = document.isArray() ? document.array() : QJsonArray{document.object()};
        QVERIFY(!records.isEmpty());
        QCOMPARE(qsizetype(rows.size()) - 1, records.size());
        for (qsizetype i = 0; i < records.size(); ++i) {
            for (qsizetype column = 0; column < header.size(); ++column) {
                if (header[column] == u"Contact Phone Number")
                    continue; // which the set itself has one way in the one file and another in the other
                QCOMPARE(rows[std::size_t(i) + 1].cells.value(column),
                         records[i].toObject()[header[column]].toString());
            }
        }
    }

    void lettersComeInEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        const QString text = u"성명,도시\n김민수,서울\n똠방각하,쀍\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8;
        QTest::newRow("UTF-8 with a mark")
            << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << TextEncoding::Utf8;
        QTest::newRow("windows-949") << encoded(text, "windows-949") << TextEncoding::Windows949;
        QTest::newRow("UTF-16LE with a mark")
            << QByteArray("\xFF\xFE") + encoded(text, "UTF-16LE") << TextEncoding::Utf16Le;
        QTest::newRow("UTF-16BE with a mark")
            << QByteArray("\xFE\xFF") + encoded(text, "UTF-16BE") << TextEncoding::Utf16Be;
    }
    void lettersComeInEveryEncoding()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const TextEncoding, encoding);
        QCOMPARE(valueOf(CsvReader::open(bufferOf(bytes), {}))->textFormat().encoding, encoding);
        QCOMPARE(shown(valueOf(rowsOf(bytes))),
                 QStringList({u"1: 성명|도시"_s, u"2: 김민수|서울"_s, u"3: 똠방각하|쀍"_s}));
    }

    void utf16IsKnownWithoutAMark()
    {
        for (const QString &name : {u"Kim Minsu"_s, u"가람"_s, u"김민수"_s, u"金民秀"_s}) {
            const QString text = u"성명,도시\n%1,서울\n"_s.arg(name);
            for (const char *encoding : {"UTF-16LE", "UTF-16BE"})
                QCOMPARE(shown(valueOf(rowsOf(encoded(text, encoding)))).last(), u"2: %1|서울"_s.arg(name));
        }
        const QString latin = u"name\nKim Minsu\n"_s;
        for (const char *encoding : {"UTF-16LE", "UTF-16BE"})
            QCOMPARE(shown(valueOf(rowsOf(encoded(latin, encoding)))).last(), u"2: Kim Minsu"_s);
    }

    void aNulAloneIsNoUtf16()
    {
        const std::vector<SheetRow> rows = valueOf(rowsOf(QByteArray("a,b\n1,\0\n", 8)));
        QCOMPARE(shown(rows), QStringList({u"1: a|b"_s, u"2: !"_s}));
        const std::vector<SheetRow> even = valueOf(rowsOf(QByteArray("a1,\0\nb,c\nd,e\n", 13)));
        QCOMPARE(even.size(), std::size_t(3));
    }

    void whatIsNoEncodingIsRefused()
    {
        const auto rows = rowsOf("name\n\xFF\xFF\xA1\n");
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Damaged);
        QVERIFY(!rows.error().message.isEmpty());
    }

    void anEncodingCanBeChosen()
    {
        const QByteArray bytes = encoded(u"이름\n가"_s, "windows-949");
        const TextFormat chosen{TextEncoding::Windows949, ',', 0};
        QCOMPARE(shown(valueOf(rowsOf(bytes, chosen))).last(), u"2: 가"_s);
        QVERIFY(!rowsOf(bytes, TextFormat{TextEncoding::Utf8, ',', 0}));
    }

    void lettersCutByABlockAreWhole()
    {
        QString text;
        for (int i = 0; i < 60'000; ++i)
            text += u"가나다라마바사😀,%1\n"_s.arg(i);
        for (const QByteArray &bytes :
             std::initializer_list<QByteArray>{text.toUtf8(), "\xFF\xFE" + encoded(text, "UTF-16LE")}) {
            const std::vector<SheetRow> rows = valueOf(rowsOf(bytes));
            QCOMPARE(rows.size(), std::size_t(60'000));
            for (const SheetRow &row : rows)
                QCOMPARE(row.cells.front(), u"가나다라마바사😀"_s);
        }
    }

    void columnsArePartedByWhatAgrees_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("comma") << QByteArray("a,b;c\n1,2;3\n") << QStringList{u"1: a|b;c"_s, u"2: 1|2;3"_s};
        QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2,5;3\n")
                                   << QStringList{u"1: a|b|c"_s, u"2: 1,5|2,5|3"_s};
        QTest::newRow("tab") << QByteArray("a\tb, c\n1\t2\n") << QStringList{u"1: a|b, c"_s, u"2: 1|2"_s};
        QTest::newRow("in quotes it parts nothing")
            << QByteArray("\"a;b;c\",d\n\"1;2;3\",4\n") << QStringList{u"1: a;b;c|d"_s, u"2: 1;2;3|4"_s};
        QTest::newRow("said in the first line")
            << QByteArray("sep=|\r\na|b,c\r\n1|2,3\r\n") << QStringList{u"1: a|b,c"_s, u"2: 1|2,3"_s};
        QTest::newRow("one column") << QByteArray("name\nKim\n") << QStringList{u"1: name"_s, u"2: Kim"_s};
    }
    void columnsArePartedByWhatAgrees()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(shown(valueOf(rowsOf(bytes))), "rows");
    }

    void blankLinesCountButAreNoRows_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("line feed") << QByteArray("\n");
        QTest::newRow("return and line feed") << QByteArray("\r\n");
        QTest::newRow("return") << QByteArray("\r");
    }
    void blankLinesCountButAreNoRows()
    {
        QFETCH(const QByteArray, end);
        const QByteArray bytes = QByteArray("a,b\n\n,\n\n\"x\ny\",2\n3,\"\"").replace('\n', end);
        const std::vector<SheetRow> rows = valueOf(rowsOf(bytes));
        const QString inside = u"x%1y"_s.arg(QString::fromLatin1(end));
        QCOMPARE(shown(rows), QStringList({u"1: a|b"_s, u"5: %1|2"_s.arg(inside), u"6: 3"_s}));
    }

    void quotesAreTakenAsTheyCome()
    {
        QCOMPARE(shown(valueOf(rowsOf("a,5\" pipe,b\n\"say \"\"hi\"\"\",x\n"))),
                 QStringList({u"1: a|5\" pipe|b"_s, u"2: say \"hi\"|x"_s}));
    }

    void aQuoteThatIsNeverClosedNamesItsRow()
    {
        const auto rows = rowsOf("a,b\n1,\"2\n3,4\n");
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.contains(u'2'), qPrintable(rows.error().message));
    }

    void textBehindAQuoteJoinsNoRows()
    {
        const auto rows = rowsOf("a,b\n1,\"x\" y\n2,z\n3,\"4\"\n");
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.contains(u'2'), qPrintable(rows.error().message));
    }

    void whatARowCannotHaveIsItsProblem()
    {
        const QByteArray bytes =
            "a,b\n1," + QByteArray(1'000'000, 'x') + "\n" + QByteArray("2,\0\n", 4) + "3,4\n";
        const std::vector<SheetRow> rows = valueOf(rowsOf(bytes));
        QCOMPARE(shown(rows), QStringList({u"1: a|b"_s, u"2: !"_s, u"3: !"_s, u"4: 3|4"_s}));
        QVERIFY(rows[1].problem.contains(u"B"));
        QVERIFY(rows[2].problem.contains(u"B"));
    }

    void emptyColumnsCostNothing()
    {
        const QByteArray bytes = "a,b" + QByteArray(16'384, ',') + "\n1,2" + QByteArray(16'384, ',') + "\n";
        const std::vector<SheetRow> rows = valueOf(rowsOf(bytes));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[1].cells.size(), 2);
        QVERIFY(!valueOf(rowsOf(QByteArray(20'000, ',') + "x\n")).front().problem.isEmpty());
    }

    void textIsKeptAsTheRegisterKeepsText()
    {
        const std::vector<SheetRow> rows =
            valueOf(rowsOf(u" 교육 ,x"_s.normalized(QString::NormalizationForm_D).toUtf8()));
        QCOMPARE(rows.front().cells.front(), u"교육"_s);
    }

    void readingCanStop()
    {
        auto reader = valueOf(CsvReader::open(bufferOf("1\n2\n3\n"), {}));
        int taken = 0;
        QVERIFY(reader->read(0, [&taken](SheetRow &&) { return ++taken < 2; }, {}).has_value());
        QCOMPARE(taken, 2);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = reader->read(0, [](SheetRow &&) { return true; }, {{}, stop.get_token()});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void aPastedBlockHasQuotedLines()
    {
        QCOMPARE(shown(valueOf(pastedRows(u"이름\t비고\r\n김민수\t\"첫 줄\n둘째, \"\"줄\"\"\"\r\n"_s))),
                 QStringList({u"1: 이름|비고"_s, u"2: 김민수|첫 줄\n둘째, \"줄\""_s}));
        QVERIFY(valueOf(pastedRows({})).empty());
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
