// The program without a window: attendance sheet, certificates and name list of a course.
#include "edits.h"
#include "pdf_texts.h"
#include "program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestCommandLinePaper : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_sample;
    QString m_code; ///< of a course that people completed

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Ended paper(const QString &kind, const QString &out, const QStringList &more = {}) const
    {
        return run(QStringList{u"paper"_s, m_sample, u"--course"_s, m_code, u"--kind"_s, kind, u"--out"_s,
                               path(out)} +
                   more);
    }
    [[nodiscard]] QStringList pages(const QString &name) const { return textsOfPages(contentOf(path(name))); }

private slots:
    void initTestCase()
    {
        m_sample = path(u"sample.yeonsu"_s);
        QCOMPARE(run({u"new"_s, m_sample, u"--sample"_s}).exitCode, 0);
        const auto store = valueOf(Register::open(m_sample));
        m_code = (*valueOf(store->find(CourseId(160)))).code;
        Course empty = *valueOf(store->find(CourseId(160)));
        empty.id = {};
        empty.code = u"EMPTY-01"_s;
        added(*store, empty);
    }

    void writesEachPaperInEachLanguage_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addRow("attendance, Korean") << u"attendance"_s << u"ko"_s << u"출석부"_s;
        QTest::addRow("attendance, English") << u"attendance"_s << u"en"_s << u"Attendancesheet"_s;
        QTest::addRow("names, Korean") << u"names"_s << u"ko"_s << u"참가자명단"_s;
        QTest::addRow("names, English") << u"names"_s << u"en"_s << u"Listofparticipants"_s;
        QTest::addRow("certificates, Korean") << u"certificates"_s << u"ko"_s << u"수료증"_s;
        QTest::addRow("certificates, English")
            << u"certificates"_s << u"en"_s << u"CertificateofCompletion"_s;
        QTest::addRow("certificates, both") << u"certificates"_s << u"both"_s << u"CertificateofCompletion"_s;
    }
    void writesEachPaperInEachLanguage()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, language);
        QFETCH(const QString, word);
        const QString name = kind + language + u".pdf"_s;
        const Ended ended = paper(kind, name, {u"--lang"_s, language});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.output.trimmed(), path(name));
        QVERIFY2(ended.messages.isEmpty(), qPrintable(ended.messages));
        const QStringList texts = pages(name);
        QVERIFY(!texts.isEmpty());
        for (const QString &page : texts)
            QVERIFY2(page.contains(word), qPrintable(page));
    }

    void aCertificateForEachWhoCompleted()
    {
        QCOMPARE(paper(u"certificates"_s, u"all.pdf"_s).exitCode, 0);
        const auto store = valueOf(Register::open(m_sample));
        const auto enrolments = valueOf(store->enrolmentsOf(CourseId(160)));
        const auto done = std::ranges::count(enrolments, EnrolmentStatus::Completed, &Enrolment::status);
        QVERIFY(done > 0);
        QCOMPARE(pages(u"all.pdf"_s).size(), done);
    }

    void sessionsAndWeekendsAreColumns()
    {
        QCOMPARE(paper(u"attendance"_s, u"s.pdf"_s, {u"--sessions"_s, u"3"_s, u"--lang"_s, u"ko"_s}).exitCode,
                 0);
        const QString page = pages(u"s.pdf"_s).front();
        QVERIFY2(page.contains(u"3회"_s) && !page.contains(u"4회"_s), qPrintable(page));
        QCOMPARE(paper(u"attendance"_s, u"w.pdf"_s, {u"--weekends"_s}).exitCode, 0);
    }

    void leavesAFileThatIsThere()
    {
        QCOMPARE(paper(u"names"_s, u"kept.pdf"_s).exitCode, 0);
        const QByteArray before = contentOf(path(u"kept.pdf"_s));
        QCOMPARE(paper(u"attendance"_s, u"kept.pdf"_s).exitCode, 1);
        QCOMPARE(contentOf(path(u"kept.pdf"_s)), before);
        QCOMPARE(paper(u"attendance"_s, u"kept.pdf"_s, {u"--force"_s}).exitCode, 0);
        QVERIFY(contentOf(path(u"kept.pdf"_s)) != before);
    }

    void whatCannotBePrintedIsSaidAndNotWritten_data()
    {
        QTest::addColumn<QString>("course");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        QTest::addRow("no such course") << u"NO-SUCH"_s << u"names"_s << u"no course with the code"_s;
        QTest::addRow("no participants") << u"EMPTY-01"_s << u"attendance"_s << u"no participants"_s;
        QTest::addRow("no names") << u"EMPTY-01"_s << u"names"_s << u"no participants"_s;
        QTest::addRow("nobody completed") << u"EMPTY-01"_s << u"certificates"_s << u"Nobody has completed"_s;
    }
    void whatCannotBePrintedIsSaidAndNotWritten()
    {
        QFETCH(const QString, course);
        QFETCH(const QString, kind);
        QFETCH(const QString, said);
        const Ended ended = run({u"paper"_s, m_sample, u"--course"_s, course, u"--kind"_s, kind, u"--out"_s,
                                 path(u"nothing.pdf"_s)});
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.messages.contains(said), qPrintable(ended.messages));
        QVERIFY(ended.output.isEmpty());
        QVERIFY(!QFile::exists(path(u"nothing.pdf"_s)));
    }

    void wrongUseIsTold_data()
    {
        QTest::addColumn<QStringList>("words");
        const QStringList whole{u"--course"_s, u"A"_s, u"--kind"_s, u"names"_s, u"--out"_s, u"a.pdf"_s};
        QTest::addRow("no course") << whole.mid(2);
        QTest::addRow("no kind") << whole.mid(0, 2) + whole.mid(4);
        QTest::addRow("no file") << whole.mid(0, 4);
        QTest::addRow("no such kind") << whole.mid(0, 3) + QStringList{u"diploma"_s} + whole.mid(4);
        QTest::addRow("no PDF") << whole.mid(0, 5) + QStringList{u"a.docx"_s};
        QTest::addRow("no such language") << whole + QStringList{u"--lang"_s, u"fr"_s};
        QTest::addRow("both, but no certificate") << whole + QStringList{u"--lang"_s, u"both"_s};
        QTest::addRow("no number") << whole + QStringList{u"--sessions"_s, u"many"_s};
        QTest::addRow("no session") << whole + QStringList{u"--sessions"_s, u"0"_s};
        QTest::addRow("no such option") << whole + QStringList{u"--colour"_s};
    }
    void wrongUseIsTold()
    {
        QFETCH(const QStringList, words);
        const Ended ended = run(QStringList{u"paper"_s, m_sample} + words);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY(!ended.messages.isEmpty());
        QVERIFY(ended.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLinePaper)
#include "tst_command_line_paper.moc"
