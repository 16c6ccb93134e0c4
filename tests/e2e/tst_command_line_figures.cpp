// The program without a window: the figures that it prints, as text, JSON and CSV.
#include "program.h"
#include "small_world.h"
#include "temporary_register.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu::test;

namespace {

QStringList csvLinesOf(const QString &figure, const QString &key, const QJsonObject &measures)
{
    QStringList lines;
    for (auto each = measures.begin(); each != measures.end(); ++each) {
        // Names are left to the JSON; the key stands in a column of its own.
        if (each.key() == u"key" || each.key() == u"ko" || each.key() == u"en" || each.key() == u"year")
            continue;
        if (each->isObject()) {
            for (const QJsonObject parts = each->toObject(); const QString &part : parts.keys())
                lines += u"%1,%2,courses_%3,%4"_s.arg(figure, key, part).arg(parts.value(part).toInt());
            continue;
        }
        const QString value =
            each.key() == u"share" ? QString::number(each->toDouble(), 'f', 1) : each->toVariant().toString();
        lines += u"%1,%2,%3,%4"_s.arg(figure, key, each.key(), value);
    }
    return lines;
}

/// The same figures, one in each row.
QStringList csvLinesOf(const QJsonObject &figures)
{
    const QJsonObject period = figures.value(u"period").toObject();
    QStringList lines{u"as_of,,,"_s + figures.value(u"as_of").toString(),
                      u"period,,from,"_s + period.value(u"from").toVariant().toString(),
                      u"period,,to,"_s + period.value(u"to").toVariant().toString()};
    lines += csvLinesOf(u"decision_makers"_s, {}, figures.value(u"decision_makers").toObject());
    QJsonObject totals;
    for (auto each = figures.begin(); each != figures.end(); ++each) {
        if (each->isDouble() || each->isBool())
            totals.insert(each.key(), *each);
        for (const QJsonArray list = each->toArray(); const QJsonValue &entry : list) {
            const QJsonObject measures = entry.toObject();
            const QString key =
                measures.value(measures.contains(u"key") ? u"key" : u"year").toVariant().toString();
            lines += csvLinesOf(each.key().sliced(3), key, measures);
        }
    }
    return lines + csvLinesOf(u"total"_s, {}, totals);
}

} // namespace

class TestCommandLineFigures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void figuresOfTheSample();
    void figuresAsCsvAreThoseOfTheJson_data();
    void figuresAsCsvAreThoseOfTheJson();
    void figuresAsTextNameTheModes();
    void headcountsMakePersonsAtLeastSoMany();
    void figuresUnderAFilter_data();
    void figuresUnderAFilter();
    void figuresOfAnEmptyRegister();
    void crossTable();
    void crossTableWithoutColumns();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TestCommandLineFigures::initTestCase()
{
    m_sample = path(u"sample.yeonsu"_s);
    const Ended made = run({u"new"_s, m_sample, u"--sample"_s});
    QCOMPARE(made.messages, QString());
    QCOMPARE(made.exitCode, 0);
}

void TestCommandLineFigures::figuresOfTheSample()
{
    const QJsonObject figures = json({u"figures"_s, m_sample});
    QCOMPARE(figures.value(u"courses").toInt(), 174);
    QCOMPARE(figures.value(u"attendances").toInt(), 2688);
    QCOMPARE(figures.value(u"persons").toInt(), 2512);
    QCOMPARE(figures.value(u"persons_at_least").toBool(true), false);
    QCOMPARE(figures.value(u"as_of").toString(), u"2022-11-25"_s);
    QCOMPARE(figures.value(u"period").toObject(), (QJsonObject{{u"from"_s, 2008}, {u"to"_s, 2022}}));
    QCOMPARE(figures.value(u"decision_makers").toObject(),
             (QJsonObject{{u"attendances"_s, 806}, {u"share"_s, 30.0}}));
    QCOMPARE(figures.value(u"by_year").toArray().size(), 15);
    const QJsonObject smart = figures.value(u"by_theme_group").toArray().first().toObject();
    QCOMPARE(smart, (QJsonObject{{u"key"_s, u"smart-city"_s},
                                 {u"ko"_s, u"스마트도시·전자정부"_s},
                                 {u"en"_s, u"Smart city and e-government"_s},
                                 {u"courses"_s, 43},
                                 {u"attendances"_s, 599},
                                 {u"share"_s, 22.3}}));
}

void TestCommandLineFigures::figuresAsCsvAreThoseOfTheJson_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("the sample") << QStringList{u"figures"_s, m_sample};
    QTest::newRow("nothing") << QStringList{u"figures"_s, m_sample, u"--to"_s, u"1999"_s};
}

void TestCommandLineFigures::figuresAsCsvAreThoseOfTheJson()
{
    QFETCH(QStringList, command);
    const Ended csv = run(command + QStringList{u"--format"_s, u"csv"_s});
    QStringList lines = csv.output.split(u"\r\n"_s);
    QCOMPARE(lines.takeFirst(), u"figure,key,measure,value"_s);
    QStringList expected = csvLinesOf(json(command));
    lines.removeAll(QString());
    lines.sort();
    expected.sort();
    QCOMPARE(lines, expected);
}

void TestCommandLineFigures::figuresAsTextNameTheModes()
{
    const QString text = run({u"figures"_s, m_sample}).output;
    static const QRegularExpression year(u"2022 +5 +106 +3 +2 +0"_s);
    QVERIFY2(text.contains(year), qPrintable(text));
    QVERIFY2(run({u"figures"_s, m_sample}, {.locale = u"ko_KR.UTF-8"_s}).output.contains(u"온라인"),
             "the heads of the columns");
}

void TestCommandLineFigures::headcountsMakePersonsAtLeastSoMany()
{
    TemporaryRegister store;
    const SmallWorld world(*store);
    const QStringList figures{u"figures"_s, store.path()};
    const QStringList table{u"crosstab"_s, store.path(), u"--measure"_s,
                            u"persons"_s,  u"--rows"_s,  u"year"_s};
    QCOMPARE(json(figures).value(u"persons_at_least").toBool(), true);
    QVERIFY(run(figures + QStringList{u"--format"_s, u"csv"_s}).output.contains(u",persons_at_least,true"));
    for (const QStringList &command : {figures, table})
        QVERIFY2(run(command).output.contains(u"at least"), qPrintable(command.first()));
}

void TestCommandLineFigures::figuresUnderAFilter_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<int>("courses");
    QTest::addColumn<int>("attendances");
    QTest::newRow("one theme group") << QStringList{u"--theme"_s, u"climate"_s} << 24 << 409;
    QTest::newRow("two, parted by a comma") << QStringList{u"--theme"_s, u"climate,transport"_s} << 61 << 952;
    QTest::newRow("two, option repeated")
        << QStringList{u"--theme"_s, u"climate"_s, u"--theme"_s, u"transport"_s} << 61 << 952;
    QTest::newRow("years") << QStringList{u"--from"_s, u"2020"_s,   u"--to"_s,
                                          u"2021"_s,   u"--mode"_s, u"online"_s}
                           << 9 << -1;
    QTest::newRow("a year, said twice")
        << QStringList{u"--from"_s, u"2019"_s, u"--from"_s, u"2019"_s, u"--to"_s, u"2019"_s} << 17 << -1;
    QTest::newRow("a continent") << QStringList{u"--continent"_s, u"EU"_s} << -1 << 159;
    QTest::newRow("decision makers") << QStringList{u"--seniority"_s, u"mayor,director,section-chief"_s} << -1
                                     << 806;
    QTest::newRow("a year without courses") << QStringList{u"--to"_s, u"1999"_s} << 0 << 0;
    QTest::newRow("meant for everyone in 2019")
        << QStringList{u"--from"_s, u"2019"_s, u"--to"_s, u"2019"_s, u"--target"_s, u"all"_s} << 9 << -1;
}

void TestCommandLineFigures::figuresUnderAFilter()
{
    QFETCH(QStringList, filter);
    QFETCH(int, courses);
    QFETCH(int, attendances);
    const QJsonObject figures = json(QStringList{u"figures"_s, m_sample} + filter);
    QVERIFY(!figures.isEmpty());
    if (courses >= 0)
        QCOMPARE(figures.value(u"courses").toInt(), courses);
    if (attendances >= 0)
        QCOMPARE(figures.value(u"attendances").toInt(), attendances);
}

void TestCommandLineFigures::figuresOfAnEmptyRegister()
{
    const QString empty = path(u"empty.yeonsu"_s);
    QCOMPARE(run({u"new"_s, empty}).exitCode, 0);
    const QJsonObject figures = json({u"figures"_s, empty});
    QVERIFY(figures.contains(u"period"));
    QVERIFY(figures.value(u"period").isNull());
    QCOMPARE(figures.value(u"courses").toInt(-1), 0);
    QCOMPARE(figures.value(u"decision_makers").toObject().value(u"share").toDouble(-1), 0.0);
    QCOMPARE(figures.value(u"by_theme_group").toArray().size(), 5);
    QCOMPARE(figures.value(u"by_year").toArray().size(), 0);
}

void TestCommandLineFigures::crossTable()
{
    const QJsonObject table = json({u"crosstab"_s, m_sample, u"--measure"_s, u"attendances"_s, u"--rows"_s,
                                    u"continent"_s, u"--columns"_s, u"seniority"_s});
    QCOMPARE(table.keys(),
             (QStringList{u"cells"_s, u"column_keys"_s, u"column_totals"_s, u"columns"_s, u"measure"_s,
                          u"row_keys"_s, u"row_totals"_s, u"rows"_s, u"total"_s}));
    QCOMPARE(table.value(u"row_keys").toArray(),
             (QJsonArray{u"AS"_s, u"EU"_s, u"AF"_s, u"SA"_s, u"NA"_s, u"OC"_s}));
    QCOMPARE(table.value(u"column_keys").toArray(),
             (QJsonArray{u"mayor"_s, u"director"_s, u"section-chief"_s, u"staff"_s}));
    QCOMPARE(table.value(u"row_totals").toArray(), (QJsonArray{2000, 159, 256, 256, 13, 4}));
    QCOMPARE(table.value(u"column_totals").toArray(), (QJsonArray{64, 171, 571, 1882}));
    QCOMPARE(table.value(u"total").toInt(), 2688);
    int sum = 0;
    for (const QJsonValue &row : table.value(u"cells").toArray()) {
        for (const QJsonValue &cell : row.toArray())
            sum += cell.toInt();
    }
    QCOMPARE(sum, 2688);
}

void TestCommandLineFigures::crossTableWithoutColumns()
{
    const QJsonObject table =
        json({u"crosstab"_s, m_sample, u"--measure"_s, u"cities"_s, u"--rows"_s, u"continent"_s});
    QCOMPARE(table.value(u"cells").toArray(), (QJsonArray{181, 25, 40, 31, 3, 2}));
    QCOMPARE(table.value(u"total").toInt(), 282);
    QCOMPARE(table.keys(), (QStringList{u"cells"_s, u"measure"_s, u"row_keys"_s, u"rows"_s, u"total"_s}));
    const QJsonObject persons =
        json({u"crosstab"_s, m_sample, u"--measure"_s, u"persons"_s, u"--rows"_s, u"continent"_s});
    QCOMPARE(persons.keys(), table.keys());
}

QTEST_GUILESS_MAIN(TestCommandLineFigures)
#include "tst_command_line_figures.moc"
