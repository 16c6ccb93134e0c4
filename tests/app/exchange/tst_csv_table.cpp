// Reading CSV with a header row.
#include "exchange/csv_table.h"
#include "exchange/csv_text.h"
#include "exchange/embedded_table.h"
#include "results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestCsvTable : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreRead_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("fields"); // of the columns a and b, row by row
        const auto add = [](const char *name, const QByteArray &csv, const QStringList &fields) {
            QTest::newRow(name) << csv << fields;
        };
        add("plain", "a,b\n1,2\n3,4\n", {u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        add("without a last line break", "a,b\n1,2", {u"1"_s, u"2"_s});
        add("lines that end as in Windows", "a,b\r\n1,2\r\n", {u"1"_s, u"2"_s});
        add("columns in another order", "b,a\n1,2\n", {u"2"_s, u"1"_s});
        add("a column more", "a,c,b\n1,2,3\n", {u"1"_s, u"3"_s});
        add("a comma in quotes", "a,b\n\"1,5\",2\n", {u"1,5"_s, u"2"_s});
        add("quotes in quotes", "a,b\n\"say \"\"hi\"\"\",2\n", {u"say \"hi\""_s, u"2"_s});
        add("a line break in quotes", "a,b\n\"one\ntwo\",2\n", {u"one\ntwo"_s, u"2"_s});
        add("Windows' line break in quotes", "a,b\n\"one\r\ntwo\",2\n", {u"one\r\ntwo"_s, u"2"_s});
        add("empty fields", "a,b\n,\n\"\",2\n", {QString(), QString(), QString(), u"2"_s});
        add("spaces at the ends", "a,b\n 1 ,\t2\n", {u" 1 "_s, u"\t2"_s});
        add("a short row", "a,b\n1\n", {u"1"_s, QString()});
        add("a long row", "a,b\n1,2,3\n", {u"1"_s, u"2"_s});
        add("Hangul", "a,b\n서울,\"부산, 대구\"\n", {u"서울"_s, u"부산, 대구"_s});
        add("beyond the basic plane", "a,b\n💡,𠀀\n", {u"💡"_s, u"𠀀"_s});
        add("no rows", "a,b\n", {});
    }
    void fieldsAreRead()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QStringList, fields);
        const CsvTable table = valueOf(CsvTable::parse(csv));
        QStringList found;
        for (std::size_t row = 0; row < table.rowCount(); ++row)
            found << table.value(row, u"a"_s) << table.value(row, u"b"_s);
        QCOMPARE(found, fields);
    }

    void whatLooksLikeAFormulaComesBackAsItWas()
    {
        const QStringList texts{u"=SUM(A1)"_s, u"- 채식"_s,    u"+82-2-1234"_s, u"@home"_s, u"'=quoted"_s,
                                u"''-twice"_s, u"'tis fine"_s, u"O'Brien"_s,    u"plain"_s, u"'"_s};
        for (const QString &text : texts) {
            const CsvTable one =
                valueOf(CsvTable::parse(QString(csvLine({u"a"_s}) + csvLine({text})).toUtf8()));
            QCOMPARE(withoutFormulaMark(one.value(0, u"a"_s)), text);
            QVERIFY(!one.value(0, u"a"_s).startsWith(u'='));
        }
    }

    void whatIsNoCsvIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("a quote that does not end") << QByteArray("a,b\n\"1,2\n");
        QTest::newRow("text behind a quote") << QByteArray("a,b\n\"1\"x,2\n");
        QTest::newRow("a quote in the midst") << QByteArray("a,b\n1\"2,3\n");
    }
    void whatIsNoCsvIsRefused()
    {
        QFETCH(const QByteArray, csv);
        VERIFY_FAILS(CsvTable::parse(csv), ErrorCode::BadValue);
    }

    void theHeaderKeepsItsOrder()
    {
        QCOMPARE(valueOf(CsvTable::parse("b,a,\"c d\"\n")).header(), QStringList({u"b"_s, u"a"_s, u"c d"_s}));
    }

    void embeddedTablesAreThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rows");
        QTest::newRow("continents") << u"reference/continents.csv"_s << 6;
        QTest::newRow("countries") << u"reference/countries.csv"_s << 249;
        QTest::newRow("seniority") << u"reference/seniority.csv"_s << 4;
        QTest::newRow("theme groups") << u"reference/theme_groups.csv"_s << 5;
        QTest::newRow("themes") << u"reference/themes.csv"_s << 15;
        QTest::newRow("courses of the sample") << u"sample/courses.csv"_s << 174;
        QTest::newRow("people of the sample") << u"sample/people.csv"_s << 2512;
        QTest::newRow("enrolments of the sample") << u"sample/enrolments.csv"_s << 2728;
        QTest::newRow("cities of the sample") << u"sample/cities.csv"_s << 282;
    }
    void embeddedTablesAreThere()
    {
        QFETCH(const QString, name);
        QFETCH(const int, rows);
        QCOMPARE(embeddedTable(name).rowCount(), std::size_t(rows));
    }
};

QTEST_APPLESS_MAIN(TestCsvTable)
#include "tst_csv_table.moc"
