// The program without a window: what it says and draws, and its exit codes.

#include "domain/logo.h"
#include "edits.h"
#include "program.h"

#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongUse_data();
    void wrongUse();
    void wrongUseOfAChart_data();
    void wrongUseOfAChart();
    void wrongValuesAreToldTheRightOnesOnce();
    void helpOfEveryCommand_data();
    void helpOfEveryCommand();
    void messagesInKorean();
    void outputThatCannotBeWritten_data();
    void outputThatCannotBeWritten();
    void noDisplayForTheWindow_data();
    void noDisplayForTheWindow();
    void chart_data();
    void chart();
    void smallNumbersOfAChartArePointedOut();
    void chartOfARegisterWithALogo();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_sample;
};

void TestCommandLine::initTestCase()
{
    m_sample = path(u"sample.yeonsu"_s);
    const Ended made = run({u"new"_s, m_sample, u"--sample"_s});
    QCOMPARE(made.messages, QString());
    QCOMPARE(made.exitCode, 0);
}

void TestCommandLine::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString sample = path(u"sample.yeonsu"_s);
    QTest::newRow("an unknown option") << QStringList{u"figures"_s, sample, u"--colour"_s};
    QTest::newRow("an unknown option of the program") << QStringList{u"--colour"_s};
    QTest::newRow("a mistyped command") << QStringList{u"figurs"_s};
    QTest::newRow("a mistyped command on a register") << QStringList{u"figurs"_s, sample};
    QTest::newRow("two registers for the window") << QStringList{sample, sample};
    QTest::newRow("an option after a register") << QStringList{sample, u"--help"_s};
    QTest::newRow("an empty word for a register") << QStringList{u""_s};
    QTest::newRow("a folder for a register") << QStringList{path(u"."_s)};
    QTest::newRow("no file") << QStringList{u"figures"_s};
    QTest::newRow("two files") << QStringList{u"figures"_s, sample, sample};
    QTest::newRow("an unknown theme") << QStringList{u"figures"_s, sample, u"--theme"_s, u"sport"_s};
    QTest::newRow("a year in letters") << QStringList{u"figures"_s, sample, u"--from"_s, u"last"_s};
    QTest::newRow("years in the wrong order")
        << QStringList{u"figures"_s, sample, u"--from"_s, u"2019"_s, u"--to"_s, u"2015"_s};
    for (const QString &option : {u"theme"_s, u"continent"_s, u"country"_s, u"mode"_s, u"seniority"_s,
                                  u"target"_s, u"from"_s, u"to"_s, u"format"_s}) {
        for (const QString &value : {u""_s, u","_s})
            QTest::addRow("--%s is “%s”", qPrintable(option), qPrintable(value))
                << QStringList{u"figures"_s, sample, u"--"_s + option, value};
    }
    QTest::newRow("an empty value among others")
        << QStringList{u"figures"_s, sample, u"--theme"_s, u"climate,,transport"_s};
    QTest::newRow("two first years") << QStringList{u"figures"_s, sample,      u"--from"_s,
                                                    u"2010"_s,    u"--from"_s, u"2012"_s};
    QTest::newRow("two last years") << QStringList{u"figures"_s, sample,    u"--to"_s,
                                                   u"2010"_s,    u"--to"_s, u"2012"_s};
    QTest::newRow("two formats") << QStringList{u"figures"_s, sample,        u"--format"_s,
                                                u"csv"_s,     u"--format"_s, u"json"_s};
    QTest::newRow("two copies to write") << QStringList{
        u"backup"_s, sample, u"--out"_s, path(u"one.yeonsu"_s), u"--out"_s, path(u"two.yeonsu"_s)};
    QTest::newRow("a new register without a name") << QStringList{u"new"_s, u""_s};
    QTest::newRow("an unknown format") << QStringList{u"figures"_s, sample, u"--format"_s, u"xml"_s};
    QTest::newRow("no measure") << QStringList{u"crosstab"_s, sample, u"--rows"_s, u"year"_s};
    QTest::newRow("an unknown dimension")
        << QStringList{u"crosstab"_s, sample, u"--measure"_s, u"courses"_s, u"--rows"_s, u"weather"_s};
    QTest::newRow("a backup without a target") << QStringList{u"backup"_s, sample};
}

void TestCommandLine::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Ended outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QString());
    QVERIFY(!outcome.messages.isEmpty());
}

void TestCommandLine::wrongUseOfAChart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("an unknown chart") << QStringList{u"--chart"_s, u"map"_s};
    QTest::newRow("two charts") << QStringList{u"--chart"_s, u"years"_s, u"--chart"_s, u"themes"_s};
    QTest::newRow("a kind that does not fit") << QStringList{u"--kind"_s, u"pie"_s};
    QTest::newRow("a picture without an ending") << QStringList{u"--out"_s, u"x"_s};
    QTest::newRow("two pictures") << QStringList{u"--out"_s, path(u"never.png"_s), u"--out"_s,
                                                 path(u"other.png"_s)};
    QTest::newRow("a size that is none") << QStringList{u"--size"_s, u"big"_s};
    QTest::newRow("a size beyond reason") << QStringList{u"--size"_s, u"99999x99999"_s};
    QTest::newRow("no language") << QStringList{u"--lang"_s, u""_s};
    for (const QString &date : {u"2022-13-01"_s, u"2022-11-25xyz"_s, u"2022-11-25T09:00"_s, u"2022-1-5"_s,
                                u" 2022-11-25"_s, u"20221125"_s, u""_s})
        QTest::addRow("a date that is “%s”", qPrintable(date)) << QStringList{u"--as-of"_s, date};
}

void TestCommandLine::wrongUseOfAChart()
{
    QFETCH(QStringList, options);
    const QString picture = path(u"never.png"_s);
    QStringList command{u"chart"_s, m_sample};
    if (!options.contains(u"--chart"_s))
        command += {u"--chart"_s, u"years"_s};
    if (!options.contains(u"--out"_s))
        command += {u"--out"_s, picture};
    const Ended outcome = run(command + options);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.messages.isEmpty());
    QVERIFY(!QFile::exists(picture));
}

void TestCommandLine::wrongValuesAreToldTheRightOnesOnce()
{
    const QString messages = run({u"figures"_s, m_sample, u"--theme"_s, u"sport"_s}).messages;
    QStringList keys = messages.section(u"It takes: "_s, 1).section(u'.', 0, 0).split(u", "_s);
    QVERIFY2(keys.contains(u"smart-city"_s), qPrintable(messages));
    QCOMPARE(keys.removeDuplicates(), qsizetype(0));
}

void TestCommandLine::helpOfEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    static const QRegularExpression command(uR"(^  yeonsu (\S+) …)"_s, QRegularExpression::MultilineOption);
    const Ended help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    auto found = command.globalMatch(help.output);
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestCommandLine::helpOfEveryCommand()
{
    QFETCH(QString, command);
    const Ended help = run({command, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains(u"yeonsu "_s + command));
    QVERIFY(!help.output.contains(QStringLiteral(YEONSU_PROGRAM)));
    // Without its arguments no command does anything.
    QCOMPARE(run({command}).exitCode, 2);
}

void TestCommandLine::messagesInKorean()
{
    const Ended outcome = run({u"figures"_s, path(u"nowhere.yeonsu"_s)}, {.locale = u"ko_KR.UTF-8"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains(u"파일"), qPrintable(outcome.messages));
    QVERIFY(run({u"figures"_s, m_sample}, {.locale = u"ko_KR.UTF-8"_s}).output.contains(u"도시교통"));
}

void TestCommandLine::outputThatCannotBeWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("help of a command") << QStringList{u"figures"_s, u"--help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("text") << QStringList{u"figures"_s, m_sample};
    QTest::newRow("JSON") << QStringList{u"figures"_s, m_sample, u"--format"_s, u"json"_s};
    QTest::newRow("CSV") << QStringList{u"crosstab"_s, m_sample,  u"--measure"_s, u"courses"_s,
                                        u"--rows"_s,   u"year"_s, u"--format"_s,  u"csv"_s};
    QTest::newRow("a verdict") << QStringList{u"verify"_s, m_sample};
}

void TestCommandLine::outputThatCannotBeWritten()
{
    QFETCH(QStringList, arguments);
    const auto closeOutput = [] { ::close(STDOUT_FILENO); };
    for (const Surroundings &surroundings :
         {Surroundings{.outputFile = u"/dev/full"_s}, Surroundings{.beforeStart = closeOutput}}) {
        const Ended outcome = run(arguments, surroundings);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.messages.contains(u"could not be written"), qPrintable(outcome.messages));
    }
}

void TestCommandLine::noDisplayForTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("the start page") << QStringList();
    QTest::newRow("a register") << QStringList{m_sample};
    QTest::newRow("a register that is not there") << QStringList{u"none.yeonsu"_s};
}

void TestCommandLine::noDisplayForTheWindow()
{
    QFETCH(QStringList, arguments);
    const Ended outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains(u"no display"), qPrintable(outcome.messages));
    QVERIFY(run(arguments, {.locale = u"ko_KR.UTF-8"_s}).messages.contains(u"화면"));
}

void TestCommandLine::chart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    QTest::newRow("press") << QStringList{u"--preset"_s, u"press"_s} << QSize(2400, 1350);
    QTest::newRow("banner") << QStringList{u"--preset"_s, u"banner"_s} << QSize(2400, 1000);
    QTest::newRow("square") << QStringList{u"--preset"_s, u"square"_s, u"--lang"_s, u"en"_s}
                            << QSize(2160, 2160);
    QTest::newRow("half of A4") << QStringList{u"--preset"_s, u"a4-half"_s} << QSize(2067, 1461);
    QTest::newRow("slide") << QStringList{u"--preset"_s, u"slide"_s} << QSize(1920, 1080);
    QTest::newRow("a size of one's own") << QStringList{u"--size"_s, u"1200x800"_s} << QSize(1200, 800);
}

void TestCommandLine::chart()
{
    QFETCH(QStringList, options);
    QFETCH(QSize, size);
    const QString first = path(u"first.png"_s);
    const QString second = path(u"second.png"_s);
    for (const QString &file : {first, second})
        QCOMPARE(run(QStringList{u"chart"_s, m_sample, u"--chart"_s, u"continents"_s, u"--force"_s,
                                 u"--out"_s, file} +
                     options)
                     .exitCode,
                 0);
    const Ended again =
        run({u"chart"_s, m_sample, u"--chart"_s, u"years"_s, u"--out"_s, path(u"new.svg"_s), u"--force"_s});
    QCOMPARE(again.output.trimmed(), path(u"new.svg"_s));
    QCOMPARE(QImage(first).size(), size);
    QCOMPARE(contentOf(first), contentOf(second));
}

void TestCommandLine::smallNumbersOfAChartArePointedOut()
{
    const auto messagesOf = [this](const QString &chart) {
        return run({u"chart"_s, m_sample, u"--chart"_s, chart, u"--force"_s, u"--out"_s, path(u"c.svg"_s)})
            .messages;
    };
    const QString small = messagesOf(u"continents"_s);
    QCOMPARE(small.count(u'\n'), 1);
    QVERIFY2(small.startsWith(u"Small numbers: Attendances by continent: Oceania 4 people"),
             qPrintable(small));
    QCOMPARE(messagesOf(u"years"_s), QString());
}

/// With the logo, at the lower right; in the language of the locale, whatever the register proposes.
void TestCommandLine::chartOfARegisterWithALogo()
{
    const QString withLogo = path(u"logo.yeonsu"_s);
    QCOMPARE(run({u"backup"_s, m_sample, u"--out"_s, withLogo}).exitCode, 0);
    const QByteArray red = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 1'>"
                           "<rect width='4' height='1' fill='#ff0000'/></svg>";
    {
        const auto store = valueOf(Register::open(withLogo));
        ChangeSet changeSet = insertion(Setting{{}, SettingKey::Logo, settingText({LogoFormat::Svg, red})});
        changeSet.insert(Setting{{}, SettingKey::DefaultLanguage, u"ko"_s});
        valueOf(store->apply(changeSet));
    }
    const QStringList draw{u"chart"_s,   withLogo,     u"--chart"_s,    u"continents"_s,
                           u"--force"_s, u"--as-of"_s, u"2022-11-25"_s, u"--out"_s};
    const auto drawn = [&](const QString &name, const QStringList &options) {
        if (run(draw + QStringList{path(name)} + options).exitCode != 0)
            qFatal("the chart is not drawn");
        return contentOf(path(name));
    };
    const QByteArray png = drawn(u"logo.png"_s, {});
    const QImage picture = QImage::fromData(png);
    QCOMPARE(picture.pixelColor(picture.width() - 120, picture.height() - 90), QColor(255, 0, 0));
    QCOMPARE(drawn(u"again.png"_s, {u"--lang"_s, u"en"_s}), png);
    QVERIFY(drawn(u"logo.svg"_s, {}).contains("#ff0000"));
    QVERIFY(drawn(u"logo.pdf"_s, {}).startsWith("%PDF"));
    QCOMPARE(run({u"verify"_s, withLogo}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
