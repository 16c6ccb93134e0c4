// The program without a window: a press release as a document, with the press pack of its charts.
#include "edits.h"
#include "program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestCommandLineRelease : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_one;     ///< has the sample's release, with a chart
    QString m_several; ///< has three of them
    QString m_none;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Ended release(const QString &store, const QString &out, const QStringList &more = {}) const
    {
        return run(QStringList{u"release"_s, store, u"--out"_s, path(out)} + more);
    }
    [[nodiscard]] QString page(const QString &name) const { return QString::fromUtf8(contentOf(path(name))); }

private slots:
    void initTestCase()
    {
        m_one = path(u"one.yeonsu"_s);
        m_several = path(u"several.yeonsu"_s);
        m_none = path(u"none.yeonsu"_s);
        QCOMPARE(run({u"new"_s, m_one, u"--sample"_s}).exitCode, 0);
        QCOMPARE(run({u"new"_s, m_none}).exitCode, 0);
        {
            const auto store = valueOf(Register::open(m_one));
            edited(*store, valueOf(store->all<Release>()).front(),
                   [](Release &row) { row.body += u"\n□ 전체 참가자 2,700여명이 서울에서 배웠다."_s; });
        }
        QVERIFY(QFile::copy(m_one, m_several));
        const auto store = valueOf(Register::open(m_several));
        for (const QString &title : {u"Forum of 2022"_s, u"Forum of 2022, corrected"_s}) {
            Release row;
            row.title = title;
            row.body = u"□ A text."_s;
            row.language = Language::English;
            added(*store, row);
        }
    }

    void writesEachFormat_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begin");
        QTest::addRow("odt") << u"draft.odt"_s << QByteArray("PK");
        QTest::addRow("pdf") << u"draft.PDF"_s << QByteArray("%PDF");
        QTest::addRow("html") << u"draft.html"_s << QByteArray("<!DOCTYPE html>");
    }
    void writesEachFormat()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, begin);
        const Ended outcome = release(m_one, file);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output.trimmed(), path(file));
        QVERIFY(contentOf(path(file)).startsWith(begin));
    }

    void aDraftSaysThatItIsOne()
    {
        const Ended outcome = release(m_one, u"marked.html"_s);
        QVERIFY2(outcome.messages.contains(u"draft"_s) && outcome.messages.contains(u"1 number is wrong"_s) &&
                     outcome.messages.contains(u"“2,700여명” in “전체 참가자 2,700여명이"_s),
                 qPrintable(outcome.messages));
        QVERIFY(page(u"marked.html"_s).contains(u"보도자료 (초안)"_s));
        QVERIFY(page(u"marked.html"_s).contains(u"2,688명"_s));
    }

    void hasThePressPackBesideIt()
    {
        const Ended outcome = release(m_one, u"with.html"_s, {u"--pack"_s, path(u"pack"_s)});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output, path(u"with.html"_s) + u'\n' + path(u"pack"_s) + u'\n');
        QVERIFY(QDir(path(u"pack"_s)).exists(u"continents-ko.png"_s));
        QVERIFY(QDir(path(u"pack"_s)).exists(u"themes-ko.csv"_s)); // which the release has as a table
        QCOMPARE(release(m_one, u"with.odt"_s, {u"--pack"_s, path(u"pack.zip"_s)}).exitCode, 0);
        QVERIFY(contentOf(path(u"pack.zip"_s)).startsWith("PK"));
    }

    void withoutChartsThereIsNoPack()
    {
        const Ended outcome = release(m_several, u"bare.html"_s,
                                      {u"--title"_s, u"corrected"_s, u"--pack"_s, path(u"bare-pack"_s)});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.messages.contains(u"neither charts nor tables"_s), qPrintable(outcome.messages));
        QVERIFY(!QFileInfo::exists(path(u"bare.html"_s)) && !QFileInfo::exists(path(u"bare-pack"_s)));
    }

    void isFoundByItsTitle()
    {
        QCOMPARE(release(m_several, u"exact.html"_s, {u"--title"_s, u"Forum of 2022"_s}).exitCode, 0);
        QVERIFY(page(u"exact.html"_s).contains(u"<title>Forum of 2022</title>"_s));
        QCOMPARE(release(m_several, u"part.html"_s, {u"--title"_s, u"CORRECTED"_s}).exitCode, 0);
        QVERIFY(page(u"part.html"_s).contains(u"<title>Forum of 2022, corrected</title>"_s));
    }

    /// As it is written, and as it is printed.
    void isFoundByATitleWithFigures_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addRow("printed") << u"서울에서 배운 외국공무원 2,688명, 자기 도시를 바꾸다"_s;
        QTest::addRow("a part of it") << u"공무원 2,688명"_s;
        QTest::addRow("written") << u"외국공무원 {{attendances"_s;
    }
    void isFoundByATitleWithFigures()
    {
        QFETCH(const QString, title);
        QCOMPARE(release(m_several, u"figures.html"_s, {u"--title"_s, title, u"--force"_s}).exitCode, 0);
        QVERIFY(page(u"figures.html"_s).contains(u"<title>서울에서 배운 외국공무원 2,688명"_s));
        const Ended listed = release(m_several, u"none.html"_s, {u"--title"_s, u"zzz"_s});
        QVERIFY2(listed.messages.contains(u"외국공무원 2,688명"_s) && !listed.messages.contains(u"{{"_s),
                 qPrintable(listed.messages));
    }

    void whatIsNotOneIsListed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("listed");
        QTest::addRow("none named") << QStringList{} << 3;
        QTest::addRow("two") << QStringList{u"--title"_s, u"forum"_s} << 2;
        QTest::addRow("nothing such") << QStringList{u"--title"_s, u"zzz"_s} << 3;
        QTest::addRow("an empty title") << QStringList{u"--title"_s, QString()} << 3;
    }
    void whatIsNotOneIsListed()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, listed);
        const Ended outcome = release(m_several, u"listed.html"_s, options);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.output, QString());
        QCOMPARE(outcome.messages.trimmed().split(u'\n').size(), listed + 1);
        QVERIFY2(outcome.messages.contains(u"Draft  Forum of 2022, corrected"_s),
                 qPrintable(outcome.messages));
        QVERIFY(!QFileInfo::exists(path(u"listed.html"_s)));
    }

    void aRegisterWithoutReleasesHasNone()
    {
        const Ended outcome = release(m_none, u"none.html"_s);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.messages.contains(u"no release"_s), qPrintable(outcome.messages));
    }

    void nothingIsOverwrittenUnasked()
    {
        write(path(u"mine.odt"_s), "mine");
        QCOMPARE(release(m_one, u"mine.odt"_s).exitCode, 1);
        QCOMPARE(contentOf(path(u"mine.odt"_s)), QByteArray("mine"));
        QCOMPARE(release(m_one, u"mine.odt"_s, {u"--force"_s}).exitCode, 0);
        QVERIFY(contentOf(path(u"mine.odt"_s)).startsWith("PK"));
        QVERIFY(QDir().mkpath(path(u"folder"_s)));
        write(path(u"folder/index.html"_s), "mine");
        QCOMPARE(release(m_one, u"other.odt"_s, {u"--pack"_s, path(u"folder"_s)}).exitCode, 1);
        QVERIFY(!QFileInfo::exists(path(u"other.odt"_s)));
    }

    void wrongUseIsTold()
    {
        QCOMPARE(run({u"release"_s, m_one}).exitCode, 2);
        const Ended ending = release(m_one, u"draft.docx"_s);
        QCOMPARE(ending.exitCode, 2);
        QVERIFY2(ending.messages.contains(u"odt, pdf, html"_s), qPrintable(ending.messages));
        QCOMPARE(release(m_one, u"empty.odt"_s, {u"--pack"_s, QString()}).exitCode, 2);
        const QString help = run({u"release"_s, u"--help"_s}).output;
        for (const QString &option : {u"--title <TITLE>"_s, u"--out <DOCUMENT>"_s, u"--pack <DIR>"_s})
            QVERIFY2(help.contains(option), qPrintable(option));
        QVERIFY(run({u"--help"_s}).output.contains(u"yeonsu release"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLineRelease)
#include "tst_command_line_release.moc"
