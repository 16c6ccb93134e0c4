// Lists and charts as they will be printed: what is shown is what goes to the printer and into a PDF.
#include "dialogs/charts_print_dialog.h"
#include "dialogs/error_note.h"
#include "dialogs/list_print_dialog.h"
#include "figures_of_2022.h"
#include "pdf_texts.h"
#include "scripted_prompts.h"
#include "support/background.h"
#include "support/fonts.h"
#include "support/language.h"
#include "support/table_pages.h"
#include "whole_lists.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

void choose(const QDialog &dialog, const QString &name, const QString &text)
{
    auto *box = dialog.findChild<QComboBox *>(name);
    box->setCurrentIndex(box->findText(text));
}

QString state(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"state"_s)->text();
}

PrintedChart chart(ChartTopic topic)
{
    const ChartChoice choice = choiceOf2022(topic, Language::English);
    return {choice, numbersOf2022(choice), {}};
}

} // namespace

class TestPaperDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
        patience = std::chrono::hours(1);
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_courses = allCourses(*m_session);
        m_people = allPeople(*m_session);
    }
    void cleanupTestCase()
    {
        m_people.reset();
        m_courses.reset();
        m_session.reset();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompts = {};
        m_prompts.answer = m_folder->filePath(u"paper.pdf"_s);
    }

    void whatIsShownIsSavedAsPdf()
    {
        ListPrintDialog dialog(courses(), m_prompts);
        QTRY_VERIFY(dialog.view().pageCount() > 1);
        QSignalSpy saved(&dialog, &PaperDialog::saved);
        dialog.savePdf();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved[0][0].toString(), m_prompts.answer);
        QCOMPARE(pagesIn(written()), dialog.view().pageCount());
        QString all = textsOfPages(written()).join(QString());
        for (const int row : {0, m_courses->rowCount() - 1})
            QVERIFY(all.contains(m_courses->summaryAt(row)->code));
        QVERIFY(all.contains(QRegularExpression(uR"(Asof\d{4}-\d{2}-\d{2})"_s)));
        QVERIFY2(state(dialog).contains(m_prompts.answer), qPrintable(state(dialog)));
    }

    void thePrinterGetsWhatIsShown()
    {
        ListPrintDialog dialog(courses(), m_prompts);
        QTRY_VERIFY(dialog.view().pageCount() > 1);
        dialog.print();
        QVERIFY(dialog.isRunning());
        QTRY_VERIFY(!dialog.isRunning());
        QCOMPARE(pagesIn(written()), dialog.view().pageCount());
        QVERIFY2(state(dialog).contains(u"Printed into a file"_s), qPrintable(state(dialog)));
    }

    void nobodyIsNamedUnlessAskedFor()
    {
        for (const bool isWith : {false, true}) {
            ListPrintDialog dialog(people({PersonModel::Name, PersonModel::Country}), m_prompts);
            auto *box = dialog.findChild<QCheckBox *>(u"withPersonal"_s);
            QVERIFY(!box->isChecked());
            box->setChecked(isWith);
            QTRY_VERIFY(dialog.view().pageCount() > 0);
            dialog.savePdf();
            QTRY_VERIFY(!dialog.isRunning());
            const QString first = textsOfPages(written()).front();
            QCOMPARE(first.contains(QString(m_people->summaryAt(0)->name).remove(u' ')), isWith);
            QVERIFY(first.contains(u"Country"_s));
        }
    }

    void whoIsNotToBeNamedAnyMoreIsNotPrinted()
    {
        ListPrintDialog dialog(people({PersonModel::Name, PersonModel::Country}), m_prompts);
        auto *box = dialog.findChild<QCheckBox *>(u"withPersonal"_s);
        auto *print = dialog.findChild<QPushButton *>(u"print"_s);
        box->setChecked(true);
        QTRY_VERIFY(print->isEnabled());
        choose(dialog, u"sheet"_s, u"A3"_s);
        box->setChecked(false);
        QVERIFY(!print->isEnabled()); // until it is read anew
        QTRY_VERIFY(print->isEnabled());
        QCOMPARE(dialog.view().layoutOfPages().pageSize().id(), QPageSize::A3);
    }

    void whereNothingIsLeftItSaysSo()
    {
        ListPrintDialog dialog(people({PersonModel::Name}), m_prompts);
        dialog.show();
        QVERIFY(!dialog.findChild<QPushButton *>(u"print"_s)->isEnabled());
        QVERIFY(!dialog.view().isVisible());
        dialog.findChild<QCheckBox *>(u"withPersonal"_s)->setChecked(true);
        QTRY_VERIFY(dialog.findChild<QPushButton *>(u"print"_s)->isEnabled());
        QVERIFY(dialog.view().isVisible());
    }

    void theSheetIsChosen()
    {
        ListPrintDialog dialog(courses(), m_prompts);
        QTRY_VERIFY(dialog.view().pageCount() > 1);
        const int usual = dialog.view().pageCount();
        choose(dialog, u"sheet"_s, u"A3"_s);
        QCOMPARE(dialog.view().layoutOfPages().pageSize().id(), QPageSize::A3);
        QVERIFY(dialog.view().pageCount() < usual);
        choose(dialog, u"way"_s, u"Upright"_s);
        QCOMPARE(dialog.view().layoutOfPages().orientation(), QPageLayout::Portrait);
        dialog.savePdf();
        QTRY_VERIFY(!dialog.isRunning());
        QVERIFY(written().contains("/MediaBox [0 0 842"));
    }

    void noPlaceAndNoPrinterChangeNothing()
    {
        m_prompts.answer.clear();
        ListPrintDialog dialog(courses(), m_prompts);
        QTRY_VERIFY(dialog.view().pageCount() > 1);
        dialog.savePdf();
        QVERIFY(!dialog.isRunning());
        dialog.print();
        QVERIFY(!dialog.isRunning());
        QCOMPARE(state(dialog), u"Nothing was printed."_s);
    }

    void theOldFileStaysUntilThereIsANewOne()
    {
        QFile old(m_prompts.answer);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        ListPrintDialog dialog(courses(), m_prompts);
        QTRY_VERIFY(dialog.view().pageCount() > 1);
        dialog.savePdf();
        dialog.reject(); // which cancels
        QVERIFY(!dialog.isRunning());
        QCOMPARE(written(), QByteArray("old"));
        QVERIFY2(state(dialog).contains(u"Nothing was written"_s), qPrintable(state(dialog)));
        m_prompts.answer = m_folder->filePath(u"nowhere/paper.pdf"_s);
        dialog.show();
        dialog.savePdf();
        QTRY_VERIFY(dialog.findChild<ErrorNote *>()->isVisible());
    }

    void whatCannotBePrintedIsSaid()
    {
        m_prompts.answer = m_folder->filePath(u"nowhere/paper.pdf"_s);
        ListPrintDialog dialog(courses(), m_prompts);
        dialog.show();
        QTRY_VERIFY(dialog.view().pageCount() > 1);
        dialog.print();
        QTRY_VERIFY(dialog.findChild<ErrorNote *>()->isVisible());
        QVERIFY2(!state(dialog).contains(u"Printed"_s), qPrintable(state(dialog)));
    }

    void chartsAreAPageEach()
    {
        ChartsPrintDialog dialog({chart(ChartTopic::Themes), chart(ChartTopic::Continents)},
                                 ChartsPrintDialog::all, m_prompts);
        QCOMPARE(dialog.view().pageCount(), 2);
        QCOMPARE(dialog.view().layoutOfPages().orientation(), QPageLayout::Landscape);
        dialog.findChild<QCheckBox *>(u"withTables"_s)->setChecked(true);
        QCOMPARE(dialog.view().pageCount(), 4);
        dialog.savePdf();
        QTRY_VERIFY(!dialog.isRunning());
        const QStringList texts = textsOfPages(written());
        QCOMPARE(texts.size(), 4);
        for (const int page : {2, 3})
            QVERIFY2(texts[page].contains(u"2,000"_s), qPrintable(texts[page])); // attendances of Asia
    }

    void oneChartIsChosen()
    {
        ChartsPrintDialog dialog({chart(ChartTopic::Themes), chart(ChartTopic::Continents)}, 1, m_prompts);
        QCOMPARE(dialog.view().pageCount(), 1);
        auto *box = dialog.findChild<QComboBox *>(u"chart"_s);
        QCOMPARE(box->currentData().toInt(), 1);
        box->setCurrentIndex(0);
        QCOMPARE(dialog.view().pageCount(), 2);
    }

    void longPaperIsScrolledThrough()
    {
        PaperView view;
        view.resize(600, 500);
        view.show();
        PlainTable table;
        table.columns = {{u"Number"_s, ColumnKind::Number}};
        for (qint64 row = 0; row < 2000; ++row)
            table.rows.push_back({row});
        const Paper paper = tablePaper(std::make_shared<const PlainTable>(table));
        view.showPaper(paper, paper.layout);
        QVERIFY(view.pageCount() > 20);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QVERIFY(view.verticalScrollBar()->maximum() > 20 * 500);
        const QImage last = view.grab().toImage();
        QTest::keyClick(&view, Qt::Key_Home);
        QVERIFY(view.grab().toImage() != last);
        view.setZoom(PaperView::Zoom::WholePage);
        QVERIFY(view.verticalScrollBar()->maximum() < view.pageCount() * 510);
    }

private:
    [[nodiscard]] ShownList courses() const
    {
        const QAbstractItemModel *model = m_courses.get();
        return {u"Courses"_s, {}, model, {CourseModel::Code, CourseModel::Name}, [model] {
                    return allRows(*model);
                }};
    }
    [[nodiscard]] ShownList people(const std::vector<int> &columns) const
    {
        const QAbstractItemModel *model = m_people.get();
        return {u"People"_s, {}, model, columns, [model] { return allRows(*model); }};
    }
    [[nodiscard]] QByteArray written() const
    {
        QFile file(m_folder->filePath(u"paper.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<CourseModel> m_courses;
    std::unique_ptr<PersonModel> m_people;
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
};

QTEST_MAIN(TestPaperDialogs)
#include "tst_paper_dialogs.moc"
