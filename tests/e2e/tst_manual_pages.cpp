// The manual pages name all that the program's own help names.

#include "program.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu::test;

namespace {

/// The first words of "  yeonsu WORD …".
QStringList commandsIn(const QString &help)
{
    static const QRegularExpression line(u"^ +yeonsu ([a-z-]+) "_s, QRegularExpression::MultilineOption);
    QStringList commands;
    for (const QRegularExpressionMatch &match : line.globalMatch(help))
        commands.append(match.captured(1));
    return commands;
}

QStringList optionsIn(const QString &help)
{
    static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
    QStringList options;
    for (const QRegularExpressionMatch &match : option.globalMatch(help))
        options.append(match.captured());
    options.removeDuplicates();
    return options;
}

} // namespace

class TestManualPages : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandAndOptionIsThere_data();
    void everyCommandAndOptionIsThere();
    void bothHaveTheSameSections();
};

void TestManualPages::everyCommandAndOptionIsThere_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("English") << u"man1/yeonsu.1"_s;
    QTest::newRow("Korean") << u"ko/man1/yeonsu.1"_s;
}

void TestManualPages::everyCommandAndOptionIsThere()
{
    QFETCH(QString, page);
    const QString text = QString::fromUtf8(contentOf(MANUAL_PAGES "/"_L1 + page)).replace(u"\\-"_s, u"-"_s);
    const QStringList commands = commandsIn(run({u"--help"_s}).output);
    QVERIFY(commands.size() > 10);
    QStringList missing;
    for (const QString &command : commands) {
        if (!text.contains(u".BI "_s + command + u" \""_s))
            missing.append(command);
        const QStringList options = optionsIn(run({command, u"--help"_s}).output);
        QVERIFY2(options.contains(u"--help"_s), qPrintable(command));
        for (const QString &option : options) {
            if (!text.contains(QRegularExpression(option + u"(?![a-z-])"_s)))
                missing.append(command + u' ' + option);
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestManualPages::bothHaveTheSameSections()
{
    const auto macros = [](const QString &page) {
        static const QRegularExpression heading(u"^\\.(SH|SS|TP)"_s, QRegularExpression::MultilineOption);
        QStringList found;
        const QString text = QString::fromUtf8(contentOf(MANUAL_PAGES "/"_L1 + page));
        for (const QRegularExpressionMatch &match : heading.globalMatch(text))
            found.append(match.captured(1));
        return found;
    };
    const QStringList english = macros(u"man1/yeonsu.1"_s);
    QVERIFY(english.size() > 20);
    QCOMPARE(macros(u"ko/man1/yeonsu.1"_s), english);
}

QTEST_GUILESS_MAIN(TestManualPages)
#include "tst_manual_pages.moc"
