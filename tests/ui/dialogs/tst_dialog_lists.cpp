// The lists of dialogs leave the program as those of pages do: as they are shown, without whose data.
#include "dialogs/backups_dialog.h"
#include "dialogs/changes_since_dialog.h"
#include "dialogs/city_duplicates_dialog.h"
#include "dialogs/figure_token_dialog.h"
#include "dialogs/kept_long_dialog.h"
#include "dialogs/list_print_dialog.h"
#include "dialogs/person_duplicates_dialog.h"
#include "dialogs/publication_gate_dialog.h"
#include "dialogs/rows_behind_dialog.h"
#include "duplicate_world.h"
#include "editing/acts.h"
#include "editing/event_acts.h"
#include "figures/cross_tab.h"
#include "models/rows_behind_model.h"
#include "pdf_texts.h"
#include "scripted_prompts.h"
#include "shown_table.h"
#include "support/fonts.h"
#include "support/language.h"
#include "support/settings.h"
#include "temporary_session.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// What a dialog asked to take out.
using Asked = std::vector<std::pair<ShownList, ListOut>>;

struct Listed
{
    std::unique_ptr<QDialog> dialog;
    std::shared_ptr<Asked> asked = std::make_shared<Asked>();
};

template <typename Dialog>
Listed listed(std::unique_ptr<Dialog> dialog)
{
    Listed all;
    QObject::connect(
        dialog.get(), &Dialog::outRequested, dialog.get(),
        [asked = all.asked](const ShownList &list, ListOut way) { asked->emplace_back(list, way); });
    all.dialog = std::move(dialog);
    return all;
}

QStringList headingsOf(const PlainTable &table)
{
    return shownLines(table).front();
}

} // namespace

class TestDialogLists : public QObject
{
    Q_OBJECT

    using Make = std::function<Listed(TestDialogLists &)>;

    std::unique_ptr<DuplicateWorld> m_world; ///< of people who are there twice
    std::unique_ptr<TemporarySession> m_sample;
    std::unique_ptr<LiveFacts> m_facts;
    std::unique_ptr<TemporarySession> m_frozen; ///< with a frozen release, of which a figure has changed
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;

    Listed shown(const Make &make)
    {
        Listed all = make(*this);
        all.dialog->show();
        all.dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(all.dialog.get()))
            qFatal("the dialog is not active");
        return all;
    }
    /// Ctrl+P, wherever the keyboard is when the dialog opens.
    ShownList printed(const Listed &listed)
    {
        QWidget *focus = listed.dialog->focusWidget();
        QTest::keyClick(focus ? focus : listed.dialog.get(), Qt::Key_P, Qt::ControlModifier);
        if (listed.asked->empty() || listed.asked->back().second != ListOut::Printer)
            qFatal("it is not printed");
        return listed.asked->back().first;
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
        patience = std::chrono::hours(1);
        Settings::setYearsKept(5);
        m_world = std::make_unique<DuplicateWorld>();
        m_sample = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_facts = std::make_unique<LiveFacts>(m_sample->store());
        QTRY_VERIFY(m_facts->isLoaded());
        m_folder = std::make_unique<QTemporaryDir>();
        freezeAndChange();
    }
    void cleanupTestCase()
    {
        m_frozen.reset();
        m_facts.reset();
        m_sample.reset();
        m_world.reset();
    }

    void theListGoesOutAsItIsShown_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("personal");
        const auto add = [](const char *name, const Make &make, const QStringList &headings,
                            const QStringList &personal) {
            QTest::newRow(name) << make << headings << personal;
        };
        add("people kept for long", &TestDialogLists::keptLong, {u"Name"_s, u"Since"_s, u"What was then"_s},
            {u"Name"_s, u"What was then"_s});
        add("duplicate people", &TestDialogLists::duplicatePeople,
            {u"Name"_s, u"City (latest)"_s, u"Latest course"_s, u"E-mail"_s, u"Why"_s},
            {u"Name"_s, u"E-mail"_s});
        add("duplicate cities", &TestDialogLists::duplicateCities,
            {u"Korean name"_s, u"English name"_s, u"Country"_s, u"Other spellings"_s, u"People"_s, u"Why"_s},
            {});
        add("changes since", &TestDialogLists::changesSince, {u"Figure"_s, u"Then"_s, u"Now"_s}, {});
        add("the publication gate", &TestDialogLists::gate, {u"What was found"_s}, {});
        add("copies", &TestDialogLists::copies,
            {u"When"_s, u"Made"_s, u"Courses"_s, u"People"_s, u"Attendances"_s}, {});
        add("usual figures", &TestDialogLists::figures, {u"Figure"_s, u"Today"_s}, {});
        add("rows behind a number", &TestDialogLists::rowsBehind,
            {u"Name"_s, u"Course"_s, u"First day"_s, u"City"_s, u"Seniority"_s, u"Status"_s, u"People"_s},
            {u"Name"_s});
    }

    void theListGoesOutAsItIsShown()
    {
        QFETCH(const Make, make);
        QFETCH(const QStringList, headings);
        QFETCH(QStringList, personal);
        const Listed dialog = shown(make);
        const ShownList list = printed(dialog);
        QVERIFY(dialog.dialog->isVisible());
        const PlainTable all = tableOf(list, PersonalData::Included);
        QCOMPARE(headingsOf(all), headings);
        QCOMPARE(all.bodySize(), std::size_t(list.rows().size()));
        QVERIFY(all.bodySize() > 0);
        for (const std::vector<TableCell> &row : all.rows)
            QVERIFY(std::any_of(row.begin(), row.end(), [](const TableCell &cell) {
                return !std::holds_alternative<std::monostate>(cell);
            }));
        QStringList without = headings;
        for (const QString &heading : personal)
            without.removeOne(heading);
        const PlainTable left = tableOf(list, PersonalData::LeftOut);
        QCOMPARE(headingsOf(left), without);
        QCOMPARE(isOfPeople(*list.model), !personal.isEmpty());
    }

    void theListIsOnThePaper_data() { theListGoesOutAsItIsShown_data(); }
    void theListIsOnThePaper()
    {
        QFETCH(const Make, make);
        QFETCH(const QStringList, headings);
        QFETCH(const QStringList, personal);
        const Listed shownDialog = shown(make);
        const ShownList list = printed(shownDialog);
        ListPrintDialog dialog(list, m_prompts);
        QTRY_VERIFY(dialog.view().pageCount() > 0);
        m_prompts.answer = m_folder->filePath(u"list.pdf"_s);
        dialog.savePdf();
        QTRY_VERIFY(!dialog.isRunning());
        QFile file(m_prompts.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString first = textsOfPages(file.readAll()).front();
        QVERIFY2(first.contains(QString(list.title).remove(u' ').left(20)), qPrintable(first));
        for (const QString &heading : headings) {
            const QString text = QString(heading).remove(u' ');
            if (!personal.contains(heading))
                QVERIFY2(first.contains(text), qPrintable(text + u" in "_s + first));
        }
    }

    void buttonsDoTheSame()
    {
        const Listed dialog = shown(&TestDialogLists::keptLong);
        dialog.dialog->findChild<QPushButton *>(u"save"_s)->click();
        dialog.dialog->findChild<QPushButton *>(u"print"_s)->click();
        QCOMPARE(dialog.asked->size(), std::size_t(2));
        QCOMPARE((*dialog.asked)[0].second, ListOut::File);
        QCOMPARE((*dialog.asked)[1].second, ListOut::Printer);
    }

    void anEmptyListStays()
    {
        TemporarySession empty;
        Listed none = listed(std::make_unique<KeptLongDialog>(*empty));
        none.dialog->show();
        for (const QString &name : {u"save"_s, u"print"_s}) {
            const auto *button = none.dialog->findChild<QPushButton *>(name);
            QVERIFY(!button->isEnabled());
            QCOMPARE(button->toolTip(), u"The list is empty."_s);
        }
        QTest::keyClick(none.dialog.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(none.asked->empty());
    }

    void whatChangedAFigureNamesNobodyUnlessAskedFor()
    {
        const Listed dialog = shown(&TestDialogLists::changesSince);
        auto *causes = dialog.dialog->findChild<QTableWidget *>(u"causes"_s);
        causes->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), causes);
        const ShownList list = printed(dialog);
        QCOMPARE(headingsOf(tableOf(list)), QStringList({u"What"_s, u"When and who"_s}));
        QCOMPARE(headingsOf(tableOf(list, PersonalData::LeftOut)), QStringList(u"When and who"_s));
    }

    void whatACopyHoldsGoesOutWhereTheKeyboardIs()
    {
        const Listed dialog = shown(&TestDialogLists::copies);
        auto *counts = dialog.dialog->findChild<QTableWidget *>(u"counts"_s);
        QTRY_VERIFY(counts->isVisible());
        counts->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), counts);
        const ShownList list = printed(dialog);
        QCOMPARE(headingsOf(tableOf(list)), QStringList({u"Held"_s, u"In the copy"_s, u"Now"_s}));
        const auto *acts = dialog.dialog->findChild<QTableWidget *>(u"actsSince"_s);
        QVERIFY(isPersonal(*acts->model(), 0) && !isPersonal(*acts->model(), 1));
    }

    void onlyFiguresThatAreFoundGoOut()
    {
        const Listed dialog = shown(&TestDialogLists::figures);
        const auto all = printed(dialog).rows().size();
        dialog.dialog->findChild<QLineEdit *>()->setText(u"countries"_s);
        const ShownList found = printed(dialog);
        QVERIFY(!found.rows().isEmpty() && found.rows().size() < all);
        QVERIFY(tableOf(found).subtitle.contains(u"countries"_s));
    }

    void theRowsSayWhatTheyAreOf()
    {
        const Listed dialog = shown(&TestDialogLists::personsBehind);
        const PlainTable table = tableOf(printed(dialog), PersonalData::LeftOut);
        QCOMPARE(table.title, dialog.dialog->windowTitle());
        QVERIFY2(table.notes.front().contains(u"counted once"_s), qPrintable(table.notes.join(u'\n')));
        QCOMPARE(table.notes.back(), u"Without names and other personal data."_s);
        QVERIFY(!table.hasTotal);
    }

private:
    void freezeAndChange()
    {
        m_frozen = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        Register &store = m_frozen->store();
        const FactTable facts = valueOf(FactTable::load(store.database()));
        VERIFY_OK(
            (*m_frozen)->apply(valueOf(freezeRelease(store, ReleaseId(1), facts, QDate(2022, 11, 25)))));
        const EnrolmentId id = valueOf(store.all<Enrolment>()).front().id;
        VERIFY_OK((*m_frozen)->apply(valueOf(deletedEnrolments(store, std::array{id}))));
    }
    Listed keptLong() { return listed(std::make_unique<KeptLongDialog>(*m_world->session)); }
    Listed duplicatePeople() { return searched(std::make_unique<PersonDuplicatesDialog>(*m_world->session)); }
    Listed duplicateCities() { return searched(std::make_unique<CityDuplicatesDialog>(*m_world->session)); }
    template <typename Dialog>
    static Listed searched(std::unique_ptr<Dialog> dialog)
    {
        if (!QTest::qWaitFor([&dialog] { return !dialog->search().isRunning(); }))
            qFatal("the search does not end");
        return listed(std::move(dialog));
    }
    Listed changesSince()
    {
        const FactTable facts = valueOf(FactTable::load(m_frozen->store().database()));
        auto dialog = std::make_unique<ChangesSinceDialog>(m_frozen->store(), facts, ReleaseId(1));
        if (!QTest::qWaitFor([&dialog] { return !dialog->isLooking(); }))
            qFatal("it does not end");
        return listed(std::move(dialog));
    }
    Listed gate()
    {
        return listed(std::make_unique<PublicationGateDialog>(**m_sample, *m_facts, ReleaseId(1)));
    }
    Listed copies()
    {
        const BackupFolder folder(m_folder->path(), m_sample->store().path());
        valueOf(folder.make(BackupKind::Daily, QDateTime(QDate(2022, 3, 1), QTime(9, 30))));
        auto dialog = std::make_unique<BackupsDialog>(m_sample->store(), folder, m_prompts);
        if (!QTest::qWaitFor([&dialog] { return !dialog->isBusy(); }))
            qFatal("the copies are not read");
        return listed(std::move(dialog));
    }
    Listed figures()
    {
        return listed(std::make_unique<FigureTokenDialog>(m_facts->table(), Language::English, std::nullopt));
    }
    Listed rowsBehind() { return behind(Measure::Attendances); }
    Listed personsBehind() { return behind(Measure::Persons); }
    Listed behind(Measure measure)
    {
        return listed(std::make_unique<RowsBehindDialog>(m_sample->store(), m_facts->table(),
                                                         FigureQuestion::count(measure), Language::English));
    }
};

QTEST_MAIN(TestDialogLists)
#include "tst_dialog_lists.moc"
