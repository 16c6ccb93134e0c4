// A list from its file into the register by way of the window: every step, and every way out.
#include "builders.h"
#include "dialogs/error_note.h"
#include "dialogs/figure_tile.h"
#include "dialogs/import_dialog.h"
#include "dialogs/paper_dialog.h"
#include "dialogs/suggest_edit.h"
#include "edits.h"
#include "models/import_meaning_model.h"
#include "models/import_row_model.h"
#include "models/list_column_model.h"
#include "models/sheet_preview_model.h"
#include "register_dump.h"
#include "results.h"
#include "scripted_prompts.h"
#include "support/background.h"
#include "support/fonts.h"
#include "support/language.h"
#include "support/settings.h"
#include "temporary_session.h"
#include "test_files.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString koreanHeader = u"성명,이메일,국가,도시,직위,과정"_s;

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aKoreanListGoesThroughEveryStep();
    void anEnglishListInAnotherEncodingIsReadAsChosen();
    void theHeaderRowCanBeChosen();
    void whatCannotBeReadIsToldAndChangesNothing();
    void aListCanBeDroppedOnItsStep();
    void whatElseIsDroppedIsSaid();
    void whatIsMissingHoldsTheColumnsBack();
    void aCourseCanBeSaidForAllRows();
    void chosenColumnsAreRemembered();
    void aWrongValueIsMendedEverywhere();
    void theNearestValueIsUsedForSeveralRows();
    void aCellIsMendedForItsRowOnly();
    void perhapsIsDecided_data();
    void perhapsIsDecided();
    void onlyOneVerdictIsShown();
    void aJobTitleIsMappedOnce();
    void whatTextsMeanIsRememberedWhenTheyAreBroughtIn();
    void theSameFileTwiceAddsNobody();
    void whatIsNotKeptAndWhatIsNewIsSaid();
    void whatTheListSaysOfThoseWhoAreHereIsTakenOnlyWhenAsked();
    void hiddenRowsAreTold();
    void columnsOfIdentityNumbersAreToldAndCanBeLeftOut();
    void whatIsNotReadOfIdentityNumbersIsToldOnly();
    void identityNumbersOfALongListAreToldWhenTheyAreFound();
    void cancellingLeavesNoTrace();
    void anImportIsTakenBack();
    void whatStandsOnAnImportKeepsIt();
    void undoTakesItBackToo();
    void rowsLeftOutAndTheReportAreSaved();
    void theReportIsPrinted();
    void pastedRowsBeginAtTheRows();
    void pastedRowsBeginAtTheColumnsWhereTheyAreNotSure();
    void whatOthersWriteIsJudgedAnew();
    void nothingCanBeDoneWhileOtherColumnsAreJudged();

private:
    void openList(const QStringList &lines, const QByteArray &encoded = {});
    void openDialog(const ListHint &hint = {});
    [[nodiscard]] QString written(const QString &name, const QStringList &lines) const;
    bool drop(const QStringList &paths) const;
    void toCheck();
    void bringIn();
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_dialog->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QTableView *rows() const { return m_dialog->findChild<QTableView *>(u"rows"_s); }
    [[nodiscard]] ImportRowModel *model() const { return m_dialog->findChild<ImportRowModel *>(); }
    [[nodiscard]] QString textOf(const QString &label) const
    {
        return m_dialog->findChild<QLabel *>(label)->text();
    }
    [[nodiscard]] QString errorShown() const;
    [[nodiscard]] RowVerdict verdictOf(int row) const
    {
        return m_dialog->import().judged()->plan.rows.at(std::size_t(row)).verdict;
    }
    [[nodiscard]] std::size_t people() const { return valueOf(m_session->store().all<Person>()).size(); }
    void select(const QList<int> &rows) const;

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::initTestCase()
{
    loadFonts();
    setInterfaceLanguage(Language::English);
}

void TestImportDialog::init()
{
    m_session = std::make_unique<TemporarySession>(TemporarySession::Content::ReferenceData);
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompts = {};
    Settings::setImportMeanings(u"country"_s, {}); // of the test before
    Register &store = m_session->store();
    added(store, aCourse(u"SC-2019-04"_s));
    Course earlier = aCourse(u"UP-2018-01"_s, QDate(2018, 5, 7));
    earlier.nameKo = u"도시계획 과정"_s;
    const Course urban = added(store, earlier);
    const auto countries = valueOf(store.all<Country>());
    const auto uganda = std::find_if(countries.begin(), countries.end(),
                                     [](const Country &country) { return country.code == u"UG"; });
    const City kampala = added(store, aCity(uganda->id, u"Kampala"_s, u"캄팔라"_s));
    Person kato = aPerson(u"Kato"_s, u"Daniel"_s);
    kato.email = u"kato@kampala.example"_s;
    kato = added(store, kato);
    Enrolment enrolment = anEnrolment(urban.id, kato.id);
    enrolment.cityId = kampala.id;
    added(store, enrolment);
    openDialog();
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_session.reset();
}

void TestImportDialog::openDialog(const ListHint &hint)
{
    m_dialog = std::make_unique<ImportDialog>(**m_session, m_prompts, hint);
    m_dialog->show();
}

void TestImportDialog::openList(const QStringList &lines, const QByteArray &encoded)
{
    QFile file(m_folder->filePath(u"명단 2019.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encoded.isEmpty() ? lines.join(u'\n').toUtf8() : encoded);
    file.close();
    m_dialog->open(file.fileName());
}

void TestImportDialog::toCheck()
{
    button(u"next"_s)->click();
    QCOMPARE(m_dialog->step(), ImportDialog::Columns);
    button(u"next"_s)->click();
    QCOMPARE(m_dialog->step(), ImportDialog::Check);
    QVERIFY(m_dialog->import().judged());
}

void TestImportDialog::bringIn()
{
    button(u"next"_s)->click();
    QCOMPARE(m_dialog->step(), ImportDialog::Done);
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog->isWriting(); }, 60'000));
}

QString TestImportDialog::errorShown() const
{
    QStringList texts;
    for (const ErrorNote *note : m_dialog->findChildren<ErrorNote *>()) {
        for (const QLabel *label : note->findChildren<QLabel *>()) {
            if (note->isVisible() && label->isVisible())
                texts.append(label->text());
        }
    }
    return texts.join(u'\n');
}

void TestImportDialog::select(const QList<int> &rows) const
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(model()->index(row, 0), model()->index(row, model()->columnCount() - 1));
    this->rows()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TestImportDialog::aKoreanListGoesThroughEveryStep()
{
    openList({u"2019 스마트도시 과정 참가자"_s, koreanHeader,
              u"NGUYEN Thi Mai,mai@hanoi.example,베트남,하노이,Director,SC-2019-04"_s,
              u"KATO Daniel,kato@kampala.example,우간다,캄팔라,Mayor,SC-2019-04"_s,
              u"SILVA João,,Brasli,São Paulo,Mayor,SC-2019-04"_s});
    QCOMPARE(m_dialog->step(), ImportDialog::File);
    QCOMPARE(textOf(u"file"_s), u"명단 2019.csv"_s);
    QCOMPARE(m_dialog->findChild<QComboBox *>(u"kind"_s)->currentText(), u"Participants"_s);
    QCOMPARE(m_dialog->import().list().layout.headerRow, std::optional<std::size_t>(1));
    toCheck();
    QCOMPARE(verdictOf(0), RowVerdict::NewPerson);
    QCOMPARE(verdictOf(1), RowVerdict::Joins);
    QCOMPARE(verdictOf(2), RowVerdict::Error);
    QStringList figures;
    for (const FigureTile *tile : m_dialog->findChildren<FigureTile *>())
        figures.append(tile->figure());
    QCOMPARE(figures, (QStringList{u"1"_s, u"1"_s, u"0"_s, u"1"_s}));
    QCOMPARE(button(u"next"_s)->text(), u"&Import 2 rows"_s);
    bringIn();
    QCOMPARE(people(), std::size_t(2));
    QVERIFY2(textOf(u"done"_s).contains(u"New people: 1"), qPrintable(textOf(u"done"_s)));
    QVERIFY(textOf(u"done"_s).contains(u"Left out with an error: 1"));
    QCOMPARE(button(u"close"_s)->text(), u"Close"_s);
    button(u"close"_s)->click();
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::anEnglishListInAnotherEncodingIsReadAsChosen()
{
    QString text = u"Family name;Given name;Country;City;Course\nNguyen;Mai;베트남;하노이;SC-2019-04\n"_s;
    QByteArray utf16;
    for (const QChar c : text)
        utf16.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    openList({}, QByteArray("\xff\xfe") + utf16);
    auto *encoding = m_dialog->findChild<QComboBox *>(u"encoding"_s);
    auto *delimiter = m_dialog->findChild<QComboBox *>(u"delimiter"_s);
    QVERIFY(encoding->isVisible());
    QCOMPARE(encoding->currentText(), u"UTF-16LE"_s);
    QCOMPARE(delimiter->currentText(), u"Semicolon"_s);
    delimiter->setCurrentIndex(delimiter->findText(u"Comma"_s));
    emit delimiter->activated(delimiter->currentIndex());
    QCOMPARE(m_dialog->import().list().layout.columns.size(), std::size_t(1));
    delimiter->setCurrentIndex(delimiter->findText(u"Semicolon"_s));
    emit delimiter->activated(delimiter->currentIndex());
    QCOMPARE(m_dialog->import().list().layout.columns.size(), std::size_t(5));
    toCheck();
    bringIn();
    QCOMPARE(valueOf(m_session->store().all<Person>()).back().familyName, u"Nguyen"_s);
}

void TestImportDialog::theHeaderRowCanBeChosen()
{
    openList({u"성명,과정"_s, u"성명,이메일,과정"_s, u"OKOT Daniel,okot@example.org,SC-2019-04"_s});
    QTableView *preview = nullptr;
    for (QTableView *each : m_dialog->findChildren<QTableView *>()) {
        if (each->accessibleName() == u"The first rows of the sheet")
            preview = each;
    }
    QVERIFY(preview);
    emit preview->clicked(preview->model()->index(0, 0));
    QCOMPARE(m_dialog->import().list().layout.headerRow, std::optional<std::size_t>(0));
    emit preview->activated(preview->model()->index(1, 0));
    QCOMPARE(m_dialog->import().list().layout.headerRow, std::optional<std::size_t>(1));
    QCOMPARE(m_dialog->import().list().layout.columnOf(ListField::Course), std::optional<qsizetype>(2));
}

void TestImportDialog::whatCannotBeReadIsToldAndChangesNothing()
{
    const QStringList before = rowsOf(m_session->store().database());
    openList({}, "PK\x03\x04 and then nothing of a workbook");
    QVERIFY(!errorShown().isEmpty());
    QVERIFY(!button(u"next"_s)->isEnabled());
    openList({koreanHeader, u"KATO Daniel,,우간다,캄팔라,,SC-2019-04"_s});
    QVERIFY(errorShown().isEmpty());
    QVERIFY(button(u"next"_s)->isEnabled());
    m_dialog->open(m_folder->filePath(u"gone.csv"_s));
    QVERIFY(!errorShown().isEmpty());
    QCOMPARE(textOf(u"file"_s), u"명단 2019.csv"_s); // the list before is still there
    QCOMPARE(rowsOf(m_session->store().database()), before);
}

QString TestImportDialog::written(const QString &name, const QStringList &lines) const
{
    const QString path = m_folder->filePath(name);
    write(path, lines.join(u'\n').toUtf8());
    return path;
}

/// On the middle of the dialog, as the mouse does it; whether anything there takes them.
bool TestImportDialog::drop(const QStringList &paths) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &each : paths)
        urls.append(QUrl::fromLocalFile(each));
    data.setUrls(urls);
    QWidget *target = m_dialog->childAt(m_dialog->rect().center());
    while (target && !target->acceptDrops())
        target = target->parentWidget();
    if (!target)
        return false;
    QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    return true;
}

void TestImportDialog::aListCanBeDroppedOnItsStep()
{
    const QString first =
        written(u"first.csv"_s, {koreanHeader, u"OKOT Daniel,,우간다,캄팔라,,SC-2019-04"_s});
    const QString other =
        written(u"other.csv"_s, {koreanHeader, u"KATO Daniel,,우간다,캄팔라,,SC-2019-04"_s});
    QVERIFY(drop({first}));
    QTRY_COMPARE(textOf(u"file"_s), u"first.csv"_s);
    QVERIFY(drop({other})); // takes its place
    QTRY_COMPARE(textOf(u"file"_s), u"other.csv"_s);
    QCOMPARE(errorShown(), QString());
    toCheck();
    QVERIFY2(!drop({first}), "what was decided since is not lost by a slip of the mouse");
}

void TestImportDialog::whatElseIsDroppedIsSaid()
{
    const QString list = written(u"list.csv"_s, {koreanHeader, u"OKOT Daniel,,우간다,캄팔라,,SC-2019-04"_s});
    QVERIFY(drop({list}));
    QTRY_COMPARE(textOf(u"file"_s), u"list.csv"_s);
    QVERIFY(drop({written(u"letter.odt"_s, {})}));
    QVERIFY2(errorShown().startsWith(u"“letter.odt” is not a list."), qPrintable(errorShown()));
    QVERIFY(drop({list, list}));
    QCOMPARE(errorShown(), u"Drop one list at a time."_s);
    QCOMPARE(textOf(u"file"_s), u"list.csv"_s);
    QVERIFY(drop({list}));
    QTRY_COMPARE(errorShown(), QString());
}

void TestImportDialog::whatIsMissingHoldsTheColumnsBack()
{
    openList({u"Who,국가,과정"_s, u"OKOT Daniel,Uganda,SC-2019-04"_s});
    button(u"next"_s)->click();
    QVERIFY2(textOf(u"complaint"_s).contains(u"성명"), qPrintable(textOf(u"complaint"_s)));
    QVERIFY(!button(u"next"_s)->isEnabled());
    auto *columns = m_dialog->findChild<ListColumnModel *>();
    QVERIFY(columns->setData(columns->index(0, ListColumnModel::Field), u"name"_s, Qt::EditRole));
    QVERIFY(!m_dialog->findChild<QLabel *>(u"complaint"_s)->isVisible());
    QVERIFY(button(u"next"_s)->isEnabled());
}

void TestImportDialog::aCourseCanBeSaidForAllRows()
{
    openList({u"성명,국가,도시"_s, u"OKOT Daniel,Uganda,Kampala"_s});
    button(u"next"_s)->click();
    auto *course = m_dialog->findChild<SuggestEdit *>(u"course"_s);
    QVERIFY(course->isVisible());
    QVERIFY(QTest::qWaitFor([course] { return course->hasFocus(); }));
    QVERIFY(!button(u"next"_s)->isEnabled());
    QTest::keyClicks(course, u"SC-2019-04"_s);
    QVERIFY(button(u"next"_s)->isEnabled());
    button(u"next"_s)->click();
    QCOMPARE(verdictOf(0), RowVerdict::NewPerson);
}

void TestImportDialog::chosenColumnsAreRemembered()
{
    const QStringList lines{u"Who came,Nation,Which"_s, u"OKOT Daniel,Uganda,SC-2019-04"_s};
    openList(lines);
    button(u"next"_s)->click();
    auto *columns = m_dialog->findChild<ListColumnModel *>();
    QVERIFY(columns->setData(columns->index(0, ListColumnModel::Field), u"name"_s, Qt::EditRole));
    button(u"next"_s)->click();
    QCOMPARE(m_dialog->step(), ImportDialog::Check);

    openDialog();
    openList(lines);
    QCOMPARE(m_dialog->import().list().layout.columnOf(ListField::Name), std::optional<qsizetype>(0));
    QCOMPARE(m_dialog->import().list().layout.columnOf(ListField::Course), std::optional<qsizetype>(2));
}

void TestImportDialog::aWrongValueIsMendedEverywhere()
{
    openList({koreanHeader, u"SILVA João,,Brasli,São Paulo,Mayor,SC-2019-04"_s,
              u"SOUZA Ana,,brasli,Rio de Janeiro,Mayor,SC-2019-04"_s});
    toCheck();
    QCOMPARE(verdictOf(0), RowVerdict::Error);
    const int country = model()->columnOf(ListField::Country);
    QCOMPARE(model()->index(0, country).data(ImportRowModel::VerdictRole).toInt(), int(RowVerdict::Error));
    QVERIFY(
        !model()->index(0, model()->columnOf(ListField::City)).data(ImportRowModel::VerdictRole).isValid());
    QVERIFY(model()->setData(model()->index(0, country), u"Brazil"_s, Qt::EditRole));
    QCOMPARE(verdictOf(0), RowVerdict::NewPerson);
    QCOMPARE(verdictOf(1), RowVerdict::NewPerson);
    QCOMPARE(model()->index(1, country).data().toString(), u"Brazil"_s);

    // It can be taken back where the meanings are listed.
    auto *meanings = m_dialog->findChild<ImportMeaningModel *>();
    const QModelIndex meaning = meanings->index(meanings->rowCount() - 1, ImportMeaningModel::Meaning);
    QCOMPARE(meaning.data().toString(), u"Brazil"_s);
    QVERIFY(meanings->setData(meaning, 0, Qt::EditRole));
    QCOMPARE(verdictOf(1), RowVerdict::Error);
}

void TestImportDialog::theNearestValueIsUsedForSeveralRows()
{
    openList({koreanHeader, u"SILVA João,,Brasli,São Paulo,Mayor,SC-2019-04"_s,
              u"DIALLO Awa,,세네갈,다카르,,SC-2019-05"_s});
    toCheck();
    select({0, 1});
    QVERIFY(button(u"nearest"_s)->isEnabled());
    button(u"nearest"_s)->click();
    QCOMPARE(verdictOf(0), RowVerdict::NewPerson);
    QCOMPARE(verdictOf(1), RowVerdict::NewPerson);
    QVERIFY(!button(u"nearest"_s)->isEnabled());
    bringIn();
    QCOMPARE(people(), std::size_t(3));
}

void TestImportDialog::aCellIsMendedForItsRowOnly()
{
    openList({koreanHeader, u"SILVA João,not an address,Brazil,São Paulo,Mayor,SC-2019-04"_s,
              u"SOUZA Ana,not an address,Brazil,São Paulo,Mayor,SC-2019-04"_s});
    toCheck();
    QCOMPARE(verdictOf(0), RowVerdict::Error);
    const QModelIndex cell = model()->index(0, model()->columnOf(ListField::Email));
    rows()->setCurrentIndex(cell);
    rows()->setFocus();
    QTest::keyClick(rows(), Qt::Key_F2);
    auto *editor = rows()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"silva@example.org"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(verdictOf(0), RowVerdict::NewPerson);
    QCOMPARE(verdictOf(1), RowVerdict::Error);
    select({0});
    button(u"forget"_s)->click();
    QCOMPARE(verdictOf(0), RowVerdict::Error);
}

void TestImportDialog::perhapsIsDecided_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<RowVerdict>("verdict");
    QTest::addColumn<int>("peopleAfter");
    QTest::newRow("same") << u"same"_s << RowVerdict::Joins << 1;
    QTest::newRow("different") << u"different"_s << RowVerdict::NewPerson << 2;
    QTest::newRow("skipped") << u"skip"_s << RowVerdict::Skipped << 1;
}

void TestImportDialog::perhapsIsDecided()
{
    QFETCH(const QString, choice);
    QFETCH(const RowVerdict, verdict);
    QFETCH(const int, peopleAfter);
    // One letter apart, and of the same country.
    openList({koreanHeader, u"KATO Daniell,,우간다,캄팔라,,SC-2019-04"_s});
    toCheck();
    QCOMPARE(verdictOf(0), RowVerdict::Perhaps);
    QVERIFY(!button(u"next"_s)->isEnabled());
    QVERIFY(button(choice)->isEnabled());
    button(choice)->click();
    QCOMPARE(verdictOf(0), verdict);
    if (verdict == RowVerdict::Skipped) {
        QVERIFY(!button(u"next"_s)->isEnabled());
        button(u"forget"_s)->click();
        QCOMPARE(verdictOf(0), RowVerdict::Perhaps);
        return;
    }
    bringIn();
    QCOMPARE(people(), std::size_t(peopleAfter));
}

void TestImportDialog::onlyOneVerdictIsShown()
{
    openList({koreanHeader, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04"_s,
              u"SILVA João,,Brasli,São Paulo,Mayor,SC-2019-04"_s});
    toCheck();
    QCOMPARE(model()->rowCount(), 2);
    QPushButton *errors = nullptr;
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text() == u"Error 1")
            errors = each;
    }
    QVERIFY(errors && errors->isVisible());
    errors->click();
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->rowAt(0).number, qint64(3));
    QCOMPARE(rows()->selectionModel()->selectedRows().size(), 1);
    button(u"nearest"_s)->click();
    QCOMPARE(model()->rowCount(), 0); // none is left, and the filter still says so
    QCOMPARE(errors->text(), u"Error 0"_s);
    QVERIFY(errors->isVisible());
}

void TestImportDialog::aJobTitleIsMappedOnce()
{
    openList({koreanHeader, u"NGUYEN Mai,,베트남,하노이,Grand Wizard,SC-2019-04"_s,
              u"SILVA João,,Brazil,São Paulo,grand wizard,SC-2019-04"_s});
    toCheck();
    auto *meanings = m_dialog->findChild<ImportMeaningModel *>();
    QVERIFY(meanings->openCount() >= 1);
    const QModelIndex title = meanings->index(0, ImportMeaningModel::Meaning);
    QCOMPARE(meanings->index(0, ImportMeaningModel::Rows).data().toInt(), 2);
    QCOMPARE(meanings->index(0, ImportMeaningModel::Text).data().toString(), u"Grand Wizard"_s);
    const std::vector<ImportMeaningModel::Choice> choices = meanings->choices(0);
    QVERIFY(choices.size() > 2);
    QVERIFY(meanings->setData(title, choices[1].value, Qt::EditRole));
    const int jobTitle = model()->columnOf(ListField::JobTitle);
    QCOMPARE(model()->index(1, jobTitle).data().toString(), u"grand wizard → "_s + choices[1].text);
    QCOMPARE(meanings->index(0, ImportMeaningModel::Text).data().toString(), u"Grand Wizard"_s);
    bringIn();
    const auto titles = valueOf(m_session->store().all<JobTitleMapping>());
    QVERIFY(std::any_of(titles.begin(), titles.end(),
                        [](const JobTitleMapping &mapping) { return mapping.title == u"grand wizard"; }));
}

void TestImportDialog::whatTextsMeanIsRememberedWhenTheyAreBroughtIn()
{
    const QStringList lines{koreanHeader, u"SILVA João,,Brasli,São Paulo,Mayor,SC-2019-04"_s};
    openList(lines);
    toCheck();
    auto *table = m_dialog->findChild<QTableView *>(u"meanings"_s);
    QVERIFY(table->isVisible());
    auto *meanings = m_dialog->findChild<ImportMeaningModel *>();
    for (const ImportMeaningModel::Choice &choice : meanings->choices(0)) {
        if (choice.text == u"Brazil")
            meanings->setData(meanings->index(0, ImportMeaningModel::Meaning), choice.value, Qt::EditRole);
    }
    QCOMPARE(verdictOf(0), RowVerdict::NewPerson);
    openDialog(); // given up
    openList(lines);
    toCheck();
    QCOMPARE(verdictOf(0), RowVerdict::Error);
    select({0});
    button(u"nearest"_s)->click();
    bringIn();

    openDialog();
    openList({koreanHeader, u"SOUZA Ana,,brasli,Recife,,SC-2019-04"_s});
    toCheck();
    QCOMPARE(verdictOf(0), RowVerdict::NewPerson);
    button(u"close"_s)->click(); // nothing is asked: nothing was decided
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::theSameFileTwiceAddsNobody()
{
    const QStringList lines{koreanHeader, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04"_s};
    openList(lines);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"earlier"_s)->isVisible());
    toCheck();
    bringIn();
    QCOMPARE(people(), std::size_t(2));

    openDialog();
    openList(lines);
    QVERIFY(m_dialog->findChild<QLabel *>(u"earlier"_s)->isVisible());
    toCheck();
    QCOMPARE(verdictOf(0), RowVerdict::AlreadyThere);
    QVERIFY(!button(u"next"_s)->isEnabled());
    QCOMPARE(people(), std::size_t(2));
}

void TestImportDialog::whatIsNotKeptAndWhatIsNewIsSaid()
{
    openList({koreanHeader, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04"_s, u"TRAN Van,,베트남,,,SC-2019-04"_s,
              u"LE Minh,,Brasli,,,SC-2019-04"_s, u"KIM Bo,,우간다,캄팔라,,SC-2019-04"_s});
    toCheck();
    QCOMPARE(textOf(u"notes"_s),
             u"1 city is new to the register. The country of 1 row is not kept, as it has "
             u"no city."_s);
    bringIn();
    const QStringList lines = textOf(u"done"_s).split(u'\n');
    QVERIFY2(lines.contains(u"New cities: 1"), qPrintable(textOf(u"done"_s)));
    QVERIFY(lines.contains(u"Rows whose country is not kept, as they have no city: 1"));

    openDialog();
    openList({koreanHeader, u"KIM Bo,,우간다,캄팔라,,SC-2019-04"_s});
    toCheck();
    QVERIFY(!m_dialog->findChild<QLabel *>(u"notes"_s)->isVisible());
}

void TestImportDialog::whatTheListSaysOfThoseWhoAreHereIsTakenOnlyWhenAsked()
{
    const QStringList lines{u"성명,이메일,소속,상태,과정"_s,
                            u"KATO Daniel,kato@kampala.example,Uganda Roads,포기,UP-2018-01"_s,
                            u"NGUYEN Thi Mai,mai@hanoi.example,,,UP-2018-01"_s};
    openList(lines);
    toCheck();
    QCOMPARE(verdictOf(0), RowVerdict::AlreadyThere);
    QVERIFY2(textOf(u"notes"_s).startsWith(u"1 person is in their course already"),
             qPrintable(textOf(u"notes"_s)));
    QCOMPARE(button(u"takeAll"_s)->text(), u"&Take what the list says for 1 who is here already"_s);
    select({1});
    QVERIFY(!button(u"take"_s)->isEnabled());
    select({0});
    button(u"take"_s)->click();
    QCOMPARE(verdictOf(0), RowVerdict::ChangedRow);
    QVERIFY(!button(u"takeAll"_s)->isVisible());
    button(u"forget"_s)->click();
    QCOMPARE(verdictOf(0), RowVerdict::AlreadyThere);
    QVERIFY(!m_dialog->import().isDecided());
    button(u"takeAll"_s)->click();
    QCOMPARE(button(u"next"_s)->text(), u"&Import 2 rows"_s);
    const QStringList before = rowsOf(m_session->store().database());
    bringIn();
    QVERIFY2(textOf(u"done"_s).contains(u"Enrolments changed to what the list says: 1"),
             qPrintable(textOf(u"done"_s)));
    const Enrolment kato = valueOf(m_session->store().all<Enrolment>()).front();
    QCOMPARE(kato.organisation, u"Uganda Roads"_s);
    QCOMPARE(kato.status, EnrolmentStatus::Withdrawn);
    (*m_session)->undoStack().undo();
    QCOMPARE(rowsOf(m_session->store().database()), before);
}

void TestImportDialog::hiddenRowsAreTold()
{
    m_dialog->open(QStringLiteral(TEST_DATA "/sheets/libreoffice.xlsx"));
    const std::vector<SheetRow> rows = m_dialog->import().list().rows;
    const auto hidden =
        std::find_if(rows.begin(), rows.end(), [](const SheetRow &row) { return row.isHidden; });
    QVERIFY(hidden != rows.end());
    auto *preview = m_dialog->findChild<SheetPreviewModel *>();
    QCOMPARE(preview->headerData(int(hidden - rows.begin()), Qt::Vertical, Qt::DisplayRole).toString(),
             u"%1 hidden"_s.arg(hidden->number));
    QVERIFY2(textOf(u"preview"_s).endsWith(u"1 row is hidden in the sheet and read, too."),
             qPrintable(textOf(u"preview"_s)));
    m_dialog->import().chooseField(0, ListField::Name);
    m_dialog->import().setCourse(u"SC-2019-04"_s);
    m_dialog->goTo(ImportDialog::Check);
    QVERIFY2(textOf(u"notes"_s).contains(u"1 row is hidden in the sheet"), qPrintable(textOf(u"notes"_s)));
    const int row = model()->rowOf(hidden->number);
    QVERIFY(row >= 0);
    QVERIFY(
        model()->index(row, model()->reasonColumn()).data().toString().startsWith(u"Hidden in the sheet"));
}

void TestImportDialog::columnsOfIdentityNumbersAreToldAndCanBeLeftOut()
{
    openList({koreanHeader + u",비고"_s, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04,900101-1234568"_s});
    QCOMPARE(errorShown(), QString());
    toCheck();
    QCOMPARE(errorShown(), u"Column “비고” seems to hold resident registration numbers, in 1 row: 2. "
                           "The check digit fits in 1 of them. The register is no place for such numbers."_s);
    m_dialog->findChild<ErrorNote *>(u"identity"_s)->actionButton().click();
    QVERIFY(!m_dialog->import().list().layout.columnOf(ListField::Note));
    QCOMPARE(m_dialog->step(), ImportDialog::Check);
    QVERIFY(errorShown().endsWith(u"It is not read, and so does not come into the register."_s));
    bringIn();
    QCOMPARE(errorShown(), QString());
    QCOMPARE(valueOf(m_session->store().all<Person>()).back().note, QString());
}

void TestImportDialog::whatIsNotReadOfIdentityNumbersIsToldOnly()
{
    openList({koreanHeader + u",여권번호"_s, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04,C1234567"_s});
    toCheck();
    QCOMPARE(errorShown(), u"Column “여권번호” seems to hold passport numbers, in 1 row: 2. "
                           "It is not read, and so does not come into the register."_s);
    QVERIFY(!m_dialog->findChild<ErrorNote *>(u"identity"_s)->actionButton().isVisible());
    bringIn();
    QCOMPARE(people(), std::size_t(2));
}

void TestImportDialog::identityNumbersOfALongListAreToldWhenTheyAreFound()
{
    openList({koreanHeader + u",비고"_s, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04,900101-1234568"_s});
    m_dialog->goTo(ImportDialog::Columns);
    const qsizetype column = koreanHeader.split(u',').size();
    m_dialog->import().chooseField(column, ListField::Note);
    const QString read = errorShown();
    QVERIFY(read.endsWith(u"The register is no place for such numbers."_s));
    const QScopedValueRollback<std::chrono::milliseconds> impatient(patience, 0ms);
    QSignalSpy found(&m_dialog->import(), &ListImport::identityColumnsFound);
    m_dialog->import().chooseField(column, std::nullopt);
    m_dialog->import().chooseField(column, ListField::Note);
    m_dialog->import().chooseField(column, std::nullopt);
    // What is shown stays until something else is found, and only what was asked last is told.
    QCOMPARE(errorShown(), read);
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(errorShown().endsWith(u"It is not read, and so does not come into the register."_s));
    QTest::qWait(20);
    QCOMPARE(found.size(), 1);
}

void TestImportDialog::cancellingLeavesNoTrace()
{
    QStringList lines{koreanHeader};
    for (int i = 0; i < 3000; ++i)
        lines.append(u"Family%1 Given%2,p%1@example.org,Uganda,Kampala,,SC-2019-04"_s.arg(i).arg(i));
    openList(lines);
    toCheck();
    const QStringList before = rowsOf(m_session->store().database());
    button(u"next"_s)->click();
    QVERIFY(m_dialog->isWriting());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog->isWriting(); }, 60'000));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->step(), ImportDialog::Check);
    QVERIFY(!errorShown().isEmpty());
    QCOMPARE(rowsOf(m_session->store().database()), before);
    QCOMPARE((*m_session)->undoStack().count(), 0);
    bringIn(); // and then all the same
    QCOMPARE(people(), std::size_t(3001));
}

void TestImportDialog::anImportIsTakenBack()
{
    const QStringList before = rowsOf(m_session->store().database());
    openList({koreanHeader, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04"_s});
    toCheck();
    bringIn();
    QPushButton *takeBack = nullptr;
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text() == u"&Take this import back")
            takeBack = each;
    }
    QVERIFY(takeBack && takeBack->isVisible());
    takeBack->click();
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog->isWriting(); }, 60'000));
    QCOMPARE(rowsOf(m_session->store().database()), before);
    QVERIFY(!takeBack->isVisible());
}

void TestImportDialog::whatStandsOnAnImportKeepsIt()
{
    openList({koreanHeader, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04"_s});
    toCheck();
    bringIn();
    const Person made = valueOf(m_session->store().all<Person>()).back();
    Person edited = made;
    edited.note = u"a note"_s;
    valueOf(m_session->store().apply(edit(made, edited)));
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text() == u"&Take this import back")
            each->click();
    }
    QVERIFY(m_dialog->isWriting());
    QCOMPARE(button(u"close"_s)->text(), u"Cancel"_s);
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog->isWriting(); }, 60'000));
    QVERIFY(!errorShown().isEmpty());
    QCOMPARE(people(), std::size_t(2));
    QVERIFY(m_dialog->findChild<QLabel *>(u"done"_s)->isVisible());
}

void TestImportDialog::undoTakesItBackToo()
{
    const QStringList before = rowsOf(m_session->store().database());
    openList({koreanHeader, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04"_s});
    toCheck();
    bringIn();
    QCOMPARE((*m_session)->undoStack().count(), 1);
    (*m_session)->undoStack().undo();
    QCOMPARE(rowsOf(m_session->store().database()), before);
}

void TestImportDialog::rowsLeftOutAndTheReportAreSaved()
{
    openList({koreanHeader, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04"_s,
              u"SILVA João,,Brasli,São Paulo,Mayor,SC-2019-04"_s});
    toCheck();
    m_prompts.answer = m_folder->filePath(u"left-out.csv"_s);
    button(u"leftOut"_s)->click();
    QFile leftOut(m_prompts.answer);
    QVERIFY(leftOut.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(leftOut.readAll());
    QVERIFY2(text.contains(u"SILVA João") && !text.contains(u"NGUYEN"), qPrintable(text));
    bringIn();
    m_prompts.answer = m_folder->filePath(u"report.xlsx"_s);
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text() == u"Save the &report…")
            each->click();
    }
    QFile report(m_prompts.answer);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().startsWith("PK"));
}

void TestImportDialog::theReportIsPrinted()
{
    openList({koreanHeader, u"NGUYEN Mai,,베트남,하노이,,SC-2019-04"_s});
    toCheck();
    bringIn();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    bool isShown = false;
    QTimer::singleShot(0, m_dialog.get(), [&isShown] {
        auto *paper = qobject_cast<PaperDialog *>(QApplication::activeModalWidget());
        if (!paper)
            return;
        isShown = QTest::qWaitFor([paper] { return paper->view().pageCount() > 0; });
        paper->reject();
    });
    QTest::keyClick(m_dialog.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(isShown);
}

void TestImportDialog::pastedRowsBeginAtTheRows()
{
    openDialog({ListKind::People, u"SC-2019-04"_s});
    m_dialog->paste(u"성명\t국가\t도시\nNGUYEN Mai\t베트남\t하노이\n"_s);
    QCOMPARE(m_dialog->step(), ImportDialog::Check);
    QCOMPARE(verdictOf(0), RowVerdict::NewPerson);
    bringIn();
    QCOMPARE(people(), std::size_t(2));
}

void TestImportDialog::pastedRowsBeginAtTheColumnsWhereTheyAreNotSure()
{
    openDialog({ListKind::People, {}});
    m_dialog->paste(u"NGUYEN Mai\tmai@hanoi.example\t베트남\nOKOT Ann\tann@gulu.example\tUganda\n"_s);
    QCOMPARE(m_dialog->step(), ImportDialog::Columns);
    QCOMPARE(m_dialog->import().list().layout.columnOf(ListField::Email), std::optional<qsizetype>(1));
    QVERIFY(!button(u"next"_s)->isEnabled());
}

void TestImportDialog::whatOthersWriteIsJudgedAnew()
{
    openList({koreanHeader, u"SILVA João,silva@example.org,Brazil,São Paulo,,SC-2019-04"_s});
    toCheck();
    QCOMPARE(verdictOf(0), RowVerdict::NewPerson);
    Person silva = aPerson(u"Silva"_s, u"João"_s);
    silva.email = u"silva@example.org"_s;
    added(m_session->store(), silva);
    QCOMPARE(verdictOf(0), RowVerdict::Joins);
}

void TestImportDialog::nothingCanBeDoneWhileOtherColumnsAreJudged()
{
    openList({koreanHeader, u"SILVA João,,Brasli,São Paulo,Mayor,SC-2019-04"_s});
    toCheck();
    QVERIFY(button(u"skip"_s)->isEnabled());
    const QScopedValueRollback<std::chrono::milliseconds> impatient(patience, 0ms);
    m_dialog->goTo(ImportDialog::Columns);
    m_dialog->import().chooseField(1, std::nullopt);
    m_dialog->goTo(ImportDialog::Check);
    QVERIFY(m_dialog->import().isJudging());
    QCOMPARE(model()->rowCount(), 0);
    QVERIFY(!button(u"skip"_s)->isEnabled());
    QVERIFY(!button(u"next"_s)->isEnabled());
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text() == u"Error 1")
            each->click();
    }
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog->import().isJudging(); }));
    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(button(u"skip"_s)->isEnabled());
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
