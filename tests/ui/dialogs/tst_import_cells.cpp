// The cells of a list are mended with the editors of the register's own tables, by keys alone.
#include "builders.h"
#include "delegates/choice_box.h"
#include "dialogs/day_edit.h"
#include "dialogs/import_check_step.h"
#include "dialogs/suggest_edit.h"
#include "edits.h"
#include "models/import_row_model.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

const QString header = u"성명\t국가\t도시\t직급\t과정\t상태\t수료일\n"_s;

} // namespace

class TestImportCells : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<ListImport> m_import;
    std::unique_ptr<ImportCheckStep> m_step;

    void paste(const QString &text)
    {
        m_import->paste(text);
        m_import->judge();
        m_step->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_step.get()));
    }

    [[nodiscard]] QTableView &table() const { return *m_step->findChild<QTableView *>(u"rows"_s); }
    [[nodiscard]] ImportRowModel &model() const { return *m_step->findChild<ImportRowModel *>(); }
    [[nodiscard]] QModelIndex cell(int row, ListField field) const
    {
        return model().index(row, model().columnOf(field));
    }
    [[nodiscard]] RowVerdict verdictOf(int row) const { return model().rowAt(row).verdict; }

    /// By F2, as at the keyboard.
    template <typename Editor>
    [[nodiscard]] Editor *editorOf(int row, ListField field) const
    {
        table().setCurrentIndex(cell(row, field));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_F2);
        return table().viewport()->findChild<Editor *>();
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
    }

    void init()
    {
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::ReferenceData);
        Register &store = m_session->store();
        added(store, aCourse(u"SC-2019-04"_s));
        const auto countries = valueOf(store.all<Country>());
        const auto uganda = std::find_if(countries.begin(), countries.end(),
                                         [](const Country &country) { return country.code == u"UG"; });
        added(store, aCity(uganda->id, u"Kampala"_s, u"캄팔라"_s));
        m_import = std::make_unique<ListImport>(store, ListHint());
        m_step = std::make_unique<ImportCheckStep>(*m_import, nullptr);
        m_step->resize(1100, 700);
    }

    void cleanup()
    {
        m_step.reset();
        m_import.reset();
        m_session.reset();
    }

    void whatTheRegisterKnowsIsChosen_data()
    {
        QTest::addColumn<ListField>("field");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("written");
        QTest::newRow("country") << ListField::Country << u"Brazil"_s << u"Brazil"_s;
        QTest::newRow("seniority") << ListField::Seniority << QString() << QString();
        QTest::newRow("course") << ListField::Course << QString() << u"SC-2019-04"_s;
        QTest::newRow("status") << ListField::Status << u"Completed"_s << u"Completed"_s;
    }
    void whatTheRegisterKnowsIsChosen()
    {
        QFETCH(const ListField, field);
        QFETCH(const QString, choice);
        QFETCH(const QString, written);
        paste(header + u"OKOT Ann\tnowhere\tGulu\tnobody\tnothing\tnever\t\n"_s);
        QVERIFY(problemOf(model().rowAt(0), field));
        auto *box = editorOf<ChoiceBox>(0, field);
        QVERIFY(box);
        QCOMPARE(box->accessibleName(),
                 model().headerData(model().columnOf(field), Qt::Horizontal, Qt::DisplayRole).toString());
        QVERIFY(box->count() > 0);
        QVERIFY(box->width() >= 200); // the columns are as narrow as these texts
        const int index = choice.isEmpty() ? 0 : box->findText(choice);
        QVERIFY(index >= 0);
        const QString meant = written.isEmpty() ? box->itemData(index).toString() : written;
        box->showPopup();
        box->view()->setCurrentIndex(box->model()->index(index, 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_VERIFY(!problemOf(model().rowAt(0), field));
        QCOMPARE(cell(0, field).data(Qt::EditRole).toString(), meant);
    }

    void aChoiceIsFoundByItsLetters()
    {
        paste(header + u"OKOT Ann\tnowhere\tGulu\t\tSC-2019-04\t\t\n"_s);
        auto *box = editorOf<ChoiceBox>(0, ListField::Country);
        QVERIFY(box);
        QTest::keyClicks(box, u"anzan"_s);
        QTRY_VERIFY(box->completer()->popup()->isVisible());
        QCOMPARE(box->completer()->completionCount(), 1);
        QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(verdictOf(0), RowVerdict::NewPerson);
        QCOMPARE(cell(0, ListField::Country).data(Qt::EditRole).toString(), u"Tanzania"_s);
    }

    void whatIsTypedAndNoChoiceIsJudged()
    {
        paste(header + u"OKOT Ann\tnowhere\tGulu\t\tSC-2019-04\t\t\n"_s);
        auto *box = editorOf<ChoiceBox>(0, ListField::Country);
        QVERIFY(box);
        QTest::keyClicks(box, u"UGA"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(verdictOf(0), RowVerdict::NewPerson);
        box = editorOf<ChoiceBox>(0, ListField::Course);
        QVERIFY(box);
        QTest::keyClicks(box, u"SC-9"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(verdictOf(0), RowVerdict::Error);
        QCOMPARE(cell(0, ListField::Course).data(Qt::EditRole).toString(), u"SC-9"_s);
    }

    void leavingAnEditorChangesNothing_data()
    {
        QTest::addColumn<ListField>("field");
        QTest::newRow("country") << ListField::Country;
        QTest::newRow("city") << ListField::City;
        QTest::newRow("course") << ListField::Course;
        QTest::newRow("status") << ListField::Status;
        QTest::newRow("day") << ListField::CompletedOn;
    }
    void leavingAnEditorChangesNothing()
    {
        QFETCH(const ListField, field);
        paste(header + u"OKOT Ann\tUG\tGulu\t\tsc-2019-04\t수료\t2019/3/9\n"_s);
        QCOMPARE(verdictOf(0), RowVerdict::NewPerson);
        auto *editor = editorOf<QWidget>(0, field);
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(table().viewport()->findChildren<QLineEdit *>().isEmpty());
        QVERIFY(m_import->decisions().cells.isEmpty());
        QVERIFY(m_import->decisions().values.isEmpty());
    }

    void citiesAreThoseOfTheCountry()
    {
        paste(header + u"OKOT Ann\tUganda\tX\t\tSC-2019-04\t\t\nKIM Bo\tVietnam\tX\t\tSC-2019-04\t\t\n"_s);
        auto *edit = editorOf<SuggestEdit>(0, ListField::City);
        QVERIFY(edit);
        QTest::keyClicks(edit, u"kam"_s);
        const auto *shown = edit->completer()->completionModel();
        QVERIFY(shown->rowCount() > 0);
        for (int i = 0; i < shown->rowCount(); ++i)
            QVERIFY(shown->index(i, 0).data().toString().contains(u"Uganda"));
        QCoreApplication::processEvents(); // none is marked by itself
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
        QTRY_COMPARE(cell(0, ListField::City).data(Qt::EditRole).toString(), u"Kampala"_s);
        QTRY_COMPARE(m_import->judged()->plan.newCities.size(), std::size_t(1)); // that of the other row
        edit = editorOf<SuggestEdit>(1, ListField::City);
        QVERIFY(edit);
        QTest::keyClicks(edit, u"hano"_s);
        QVERIFY(edit->completer()->completionModel()->rowCount() > 0); // new to the register
        QTest::keyClick(edit, Qt::Key_Escape);
    }

    void aDayIsTypedAsElsewhere()
    {
        paste(header + u"OKOT Ann\tUganda\tGulu\t\tSC-2019-04\t수료\tsoon\n"_s);
        QCOMPARE(verdictOf(0), RowVerdict::Error);
        auto *edit = editorOf<DayEdit>(0, ListField::CompletedOn);
        QVERIFY(edit);
        QTest::keyClicks(edit, u"19.3.9"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(verdictOf(0), RowVerdict::NewPerson);
        QCOMPARE(cell(0, ListField::CompletedOn).data(Qt::EditRole).toString(), u"2019-03-09"_s);
    }

    void meaningsFoldInASmallWindowUntilTheyAreOpened()
    {
        paste(header + u"OKOT Ann\tnowhere\tGulu\t\tSC-2019-04\t\t\n"_s);
        const auto *meanings = m_step->findChild<QTableView *>(u"meanings"_s);
        auto *fold = m_step->findChild<QToolButton *>(u"fold"_s);
        QVERIFY(meanings->isVisible());
        m_step->resize(760, 420);
        QVERIFY(!meanings->isVisible());
        QVERIFY(fold->isVisible()); // and tells how many there are
        QVERIFY2(fold->text().endsWith(u": 1"), qPrintable(fold->text()));
        QVERIFY(table().viewport()->height() >= 4 * table().rowHeight(0));
        m_step->resize(1100, 700);
        QVERIFY(meanings->isVisible());
        m_step->resize(760, 420);
        QTest::keyClick(fold, Qt::Key_Space);
        QVERIFY(meanings->isVisible());
        m_step->resize(760, 430);
        QVERIFY(meanings->isVisible());
    }

    void whatIsTypedStaysWhenRowsAreJudgedAnew()
    {
        paste(header + u"OKOT Ann\tnowhere\tGulu\t\tSC-2019-04\t\t\n"_s);
        auto *box = editorOf<ChoiceBox>(0, ListField::Country);
        QVERIFY(box);
        QTest::keyClicks(box, u"Ugan"_s);
        m_import->judge();
        QCOMPARE(box->currentText(), u"Ugan"_s);
    }
};

QTEST_MAIN(TestImportCells)
#include "tst_import_cells.moc"
