// Tables on their way into another register, by the window's dialogs.
#include "dialogs/error_note.h"
#include "dialogs/import_dialog.h"
#include "dialogs/table_out_dialog.h"
#include "figures/fact_table.h"
#include "figures/figure_report.h"
#include "scripted_prompts.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void choose(const QDialog &dialog, const QString &box, int value)
{
    auto *found = dialog.findChild<QComboBox *>(box);
    found->setCurrentIndex(found->findData(value));
}

QString personalText(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"personal"_s)->text();
}

std::vector<int> figuresOf(Register &store)
{
    const FigureReport report = figureReport(valueOf(FactTable::load(store.database())), {});
    std::vector<int> figures{int(report.courses), int(report.attendances), int(report.persons.number),
                             int(report.cities),  int(report.countries),   int(report.decisionMakers)};
    for (const auto &each : report.byContinent)
        figures.push_back(int(each.attendances));
    for (const auto &each : report.byYear)
        figures.push_back(int(each.attendances));
    return figures;
}

} // namespace

class TestTableOutDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
    }
    void cleanupTestCase() { m_session.reset(); }
    void init()
    {
        setInterfaceLanguage(Language::English);
        m_prompts = {};
        m_prompts.answer = m_folder.filePath(u"table.csv"_s);
        QFile::remove(m_prompts.answer);
    }

    void keepsPeopleHereUnlessAskedFor()
    {
        TableOutDialog dialog(m_session->store(), m_prompts);
        choose(dialog, u"table"_s, int(ExportTable::Enrolments));
        choose(dialog, u"format"_s, int(TableFormat::Csv));
        QVERIFY2(personalText(dialog).startsWith(u"Left out: Family name, Given name"),
                 qPrintable(personalText(dialog)));
        QVERIFY(personalText(dialog).endsWith(u"Without names no register can bring the list in."));
        write(dialog);
        QCOMPARE(contentOf(m_prompts.answer).split('\n').front().trimmed(),
                 QByteArray("\xef\xbb\xbf"
                            "Country,City,Seniority,Course,Status,Completed on"));
        dialog.findChild<QCheckBox *>(u"withPersonal"_s)->setChecked(true);
        QVERIFY(personalText(dialog).startsWith(u"People can be recognised"));
        write(dialog);
        QVERIFY(contentOf(m_prompts.answer).split('\n').front().contains("Family name,Given name"));
        choose(dialog, u"table"_s, int(ExportTable::Places));
        QVERIFY(dialog.findChild<QCheckBox *>(u"withPersonal"_s)->isHidden());
    }

    void whatItWritesGivesTheSameFiguresElsewhere_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("Korean, Excel") << Language::Korean << TableFormat::Xlsx;
        QTest::newRow("English, CSV") << Language::English << TableFormat::Csv;
    }
    void whatItWritesGivesTheSameFiguresElsewhere()
    {
        QFETCH(const Language, language);
        QFETCH(const TableFormat, format);
        setInterfaceLanguage(language);
        m_prompts.answer = m_folder.filePath(u"table."_s + toKey(format));
        const TemporarySession other(TemporarySession::Content::ReferenceData);
        for (const ExportTable table :
             {ExportTable::Courses, ExportTable::Enrolments, ExportTable::Headcounts}) {
            TableOutDialog dialog(m_session->store(), m_prompts);
            choose(dialog, u"table"_s, int(table));
            choose(dialog, u"format"_s, int(format));
            dialog.findChild<QCheckBox *>(u"withPersonal"_s)->setChecked(true);
            write(dialog);
            bringIn(other, *listKindOf(table));
        }
        QCOMPARE(figuresOf(other.store()), figuresOf(m_session->store()));
    }

    void leavesTheOldFileWhereItCannotWrite()
    {
        TableOutDialog dialog(m_session->store(), m_prompts);
        dialog.show();
        m_prompts.answer = m_folder.filePath(u"gone/table.xlsx"_s);
        QSignalSpy saved(&dialog, &TableOutDialog::saved);
        dialog.begin();
        QTRY_VERIFY(!dialog.isRunning());
        QVERIFY(dialog.findChild<ErrorNote *>()->isVisible());
        QVERIFY(dialog.isVisible());
        QVERIFY(saved.isEmpty());
    }

    void writesNothingWhenItIsCancelled()
    {
        TableOutDialog dialog(m_session->store(), m_prompts);
        dialog.show();
        choose(dialog, u"format"_s, int(TableFormat::Csv));
        // However slow this thread is, nothing is written before it is cancelled.
        QThreadPool &threads = *QThreadPool::globalInstance();
        const int usualCount = threads.maxThreadCount();
        threads.setMaxThreadCount(1);
        QSemaphore isCancelled;
        threads.start([&isCancelled] { isCancelled.acquire(); });
        dialog.begin();
        QVERIFY(dialog.isRunning());
        dialog.reject();
        isCancelled.release();
        threads.setMaxThreadCount(usualCount);
        QTRY_VERIFY(!dialog.isRunning());
        QVERIFY(dialog.isVisible());
        QVERIFY(!QFile::exists(m_prompts.answer));
    }

private:
    static void write(TableOutDialog &dialog)
    {
        const QSignalSpy saved(&dialog, &TableOutDialog::saved);
        dialog.begin();
        QTRY_COMPARE(saved.size(), 1);
    }

    void bringIn(const TemporarySession &into, ListKind kind)
    {
        ImportDialog dialog(*into, m_prompts, {kind, {}});
        dialog.show();
        dialog.open(m_prompts.answer);
        dialog.goTo(ImportDialog::Check);
        const ImportCounts &counts = dialog.import().judged()->plan.counts;
        QCOMPARE(counts.errors + counts.perhaps, 0);
        auto *next = dialog.findChild<QPushButton *>(u"next"_s);
        if (counts.rows == 0)
            return;
        QVERIFY(next->isEnabled());
        next->click();
        QCOMPARE(dialog.step(), ImportDialog::Done);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isWriting(), 60'000);
    }

    std::unique_ptr<TemporarySession> m_session;
    QTemporaryDir m_folder;
    ScriptedPrompts m_prompts;
};

QTEST_MAIN(TestTableOutDialog)
#include "tst_table_out_dialog.moc"
