// The window and what its menus do, driven as a person would.

#include "dialogs/field_access.h"
#include "dialogs/figure_tile.h"
#include "exchange/new_register.h"
#include "pages/courses_page.h"
#include "pages/dashboard_page.h"
#include "pages/detail_list.h"
#include "pages/history_page.h"
#include "pages/outcomes_page.h"
#include "pages/people_page.h"
#include "pages/person_panel.h"
#include "pages/place_view.h"
#include "pages/release_editor.h"
#include "pages/release_panel.h"
#include "pages/releases_page.h"
#include "scripted_prompts.h"
#include "support/application_style.h"
#include "support/error_event.h"
#include "support/fonts.h"
#include "support/language.h"
#include "support/record_event.h"
#include "support/settings.h"
#include "window/command_palette.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/palette_sources.h"
#include "window/window_actions.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestWindowHost : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsWithoutARegister();
    void opensTheSample();
    void saysWhatCannotBeOpened();
    void aNoticeStopsNobodyAndWaitsUntilItIsPutAway();
    void aNoticeIsThereInAnotherLanguage();
    void whatFailsOnAPageIsSaidAboveIt();
    void aRowThatADialogAsksForIsShownOnItsPage();
    void theNavigationHasRoomForItsRows();
    void makesANewRegister();
    void pagesByKeyboard();
    void theStatusBarSpeaksOfThePageShown();
    void readingIsSaidAsLongAsItTakes();
    void undoIsTheWindowsWhereAFieldHasNothingToUndo();
    void undoOfTheMenuTakesBackWhatIsTyped();
    void settingsByKeyboard();
    void languageChangesWithoutLosingUndo();
    void languageFollowsTheSystemWhereAsked();
    void appearanceChanges();
    void whatIsShownSurvivesAChangeOfLanguage();
    void aPersonsHistoryIsOneClickAway();
    void outcomesAndTheirPeopleLeadToEachOther();
    void anotherRegisterOpensFromTheMenu();
    void backsUpAndChecks();
    void findsDuplicatesFromTheMenu();
    void closesTheRegister();
    void everyActionHasATooltipAndNoShortcutTwice();
    void everythingThatCanBeDoneIsFoundByTyping();
    void aCityIsFoundFromAnyPage();

private:
    [[nodiscard]] WindowActions &actions() const { return m_host->window().actions(); }
    [[nodiscard]] QString notice() const { return m_host->window().notice().text(); }
    void openSample();
    void addACourse();

    QTemporaryDir m_folder;
    QString m_sample;
    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowHost> m_host;
};

void TestWindowHost::initTestCase()
{
    loadFonts();
    setInterfaceLanguage(Language::English);
    applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
    m_sample = m_folder.filePath(u"sample.yeonsu"_s);
    QVERIFY(createRegister(m_sample, NewRegister::Sample, IfExists::Refuse));
}

void TestWindowHost::init()
{
    m_prompts = {};
    setInterfaceLanguage(Language::English);
    m_host = std::make_unique<WindowHost>(m_prompts);
    m_host->show();
}

void TestWindowHost::cleanup()
{
    m_host.reset();
}

void TestWindowHost::openSample()
{
    QVERIFY(m_host->openRegister(m_sample));
    QTRY_VERIFY(m_host->facts()->isLoaded());
}

void TestWindowHost::addACourse()
{
    Course course;
    course.code = u"XX-1"_s;
    course.nameKo = u"시험 과정"_s;
    course.firstDay = course.lastDay = QDate(2022, 11, 1);
    ChangeSet changeSet{u"add-course"_s, {course.code}, {}, {}};
    changeSet.insert(course);
    QVERIFY(m_host->session()->apply(changeSet));
}

void TestWindowHost::startsWithoutARegister()
{
    QVERIFY(!m_host->session());
    QVERIFY(!m_host->window().workspace());
    QVERIFY(!actions().saveCopy->isEnabled());
    QVERIFY(actions().open->isEnabled());
}

void TestWindowHost::opensTheSample()
{
    openSample();
    QVERIFY(m_host->window().windowTitle().contains(u"sample.yeonsu"));
    QCOMPARE(m_host->window().workspace()->dashboard().tiles().front()->figure(), u"174"_s);
    QVERIFY(Settings::recentFiles().contains(m_sample));
    QVERIFY(actions().saveCopy->isEnabled());
}

void TestWindowHost::saysWhatCannotBeOpened()
{
    openSample();
    QVERIFY(!m_host->openRegister(m_folder.filePath(u"nowhere.yeonsu"_s)));
    QVERIFY2(notice().contains(u"nowhere.yeonsu"), qPrintable(notice()));
    // The register that was open is open still.
    QVERIFY(m_host->window().windowTitle().contains(u"sample.yeonsu"));
}

void TestWindowHost::aNoticeStopsNobodyAndWaitsUntilItIsPutAway()
{
    NoticeBar *bar = &m_host->window().notice();
    QVERIFY(bar->isHidden());
    QVERIFY(!actions().goToNotice->isEnabled());
    QVERIFY(!m_host->openRegister(m_folder.filePath(u"nowhere.yeonsu"_s)));
    QVERIFY(!m_host->openRegister(m_folder.filePath(u"elsewhere.yeonsu"_s)));
    QVERIFY(!m_host->openRegister(m_folder.filePath(u"elsewhere.yeonsu"_s)));
    QCOMPARE(bar->notices().size(), std::size_t(2)); // what says the same is said once
    QVERIFY(notice().contains(u"elsewhere.yeonsu"));
    m_host->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
    actions().goToNotice->trigger();
    QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(notice().contains(u"nowhere.yeonsu"));
    bar->dismiss();
    QCOMPARE(notice(), QString());
    QVERIFY(!actions().goToNotice->isEnabled());
}

void TestWindowHost::aNoticeIsThereInAnotherLanguage()
{
    openSample();
    actions().check->trigger();
    QTRY_COMPARE(notice(), u"The register is sound."_s);
    actions().korean->trigger();
    QVERIFY(!notice().isEmpty());
    QVERIFY(notice() != u"The register is sound.");
    actions().dark->trigger();
    QVERIFY(!notice().isEmpty());
    actions().systemAppearance->trigger();
    actions().english->trigger();
    QCOMPARE(notice(), u"The register is sound."_s);
}

void TestWindowHost::whatFailsOnAPageIsSaidAboveIt()
{
    openSample();
    ErrorEvent event({ErrorCode::RuleBroken, u"It is in use."_s, u"row 3"_s});
    QCoreApplication::sendEvent(&m_host->window(), &event);
    QVERIFY(event.isAccepted());
    QCOMPARE(notice(), u"It is in use."_s);
    QVERIFY(m_host->window().notice().notices().back().isError);
}

void TestWindowHost::aRowThatADialogAsksForIsShownOnItsPage()
{
    openSample();
    Workspace &workspace = *m_host->window().workspace();
    const std::vector<std::pair<QString, const QWidget *>> pages{{u"course"_s, &workspace.courses()},
                                                                 {u"release"_s, &workspace.releases()},
                                                                 {u"city"_s, &workspace.places()},
                                                                 {u"theme"_s, &workspace.settings()}};
    for (const auto &[table, page] : pages) {
        RecordEvent event({table, 1});
        QCoreApplication::sendEvent(&m_host->window(), &event);
        QVERIFY(event.isAccepted());
        QVERIFY2(page->isVisible(), qPrintable(table));
    }
}

void TestWindowHost::theNavigationHasRoomForItsRows()
{
    openSample();
    const auto *names = m_host->window().findChild<QListWidget *>(u"navigation"_s);
    QVERIFY(names->visualItemRect(names->item(0)).height() > names->fontMetrics().height() + 16);
}

void TestWindowHost::makesANewRegister()
{
    m_prompts.answer = m_folder.filePath(u"fresh.yeonsu"_s);
    actions().newRegister->trigger();
    QCOMPARE(notice(), QString());
    QVERIFY(QFile::exists(m_folder.filePath(u"fresh.yeonsu"_s)));
    QVERIFY(m_host->session());
    QTRY_VERIFY(m_host->facts()->isLoaded());
    QPushButton *firstCourse = nullptr;
    for (QPushButton *button : m_host->window().findChildren<QPushButton *>()) {
        if (button->text() == u"Add the first course")
            firstCourse = button;
    }
    QVERIFY(firstCourse && firstCourse->isVisible());
}

void TestWindowHost::pagesByKeyboard()
{
    openSample();
    QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
    for (const auto &[key, page] :
         {std::pair(Qt::Key_2, 1), std::pair(Qt::Key_3, 2), std::pair(Qt::Key_1, 0)}) {
        QTest::keyClick(&m_host->window(), key, Qt::ControlModifier);
        QCOMPARE(m_host->window().workspace()->currentPage(), page);
    }
}

void TestWindowHost::theStatusBarSpeaksOfThePageShown()
{
    openSample();
    Workspace *workspace = m_host->window().workspace();
    QSignalSpy spy(workspace, &Workspace::statusTextChanged);
    const auto last = [&spy] { return spy.isEmpty() ? QString() : spy.constLast().constFirst().toString(); };
    workspace->showPage(2);
    QTRY_VERIFY(workspace->people().table().model()->rowCount() > 0);
    workspace->people().table().selectSingleRow(1);
    QCOMPARE(last(), u"1 person selected"_s);
    workspace->showPage(0);
    QCOMPARE(last(), QString());
    workspace->people().table().selectAll();
    QCOMPARE(last(), QString());
    workspace->showPage(2);
    QCOMPARE(last(), u"2,512 people selected"_s);
}

void TestWindowHost::readingIsSaidAsLongAsItTakes()
{
    QVERIFY(m_host->openRegister(m_sample));
    m_host->window().workspace()->showPage(2);
    const auto texts = [this] {
        QStringList shown;
        for (const QLabel *label : m_host->window().statusBar()->findChildren<QLabel *>())
            shown.append(label->text());
        return shown;
    };
    QVERIFY(texts().contains(u"Reading the register…"_s));
    QTRY_VERIFY(m_host->facts()->isLoaded());
    QVERIFY(!texts().contains(u"Reading the register…"_s));
    m_host->window().workspace()->showPage(0);
    QVERIFY(texts().last().startsWith(u"Counted in"));
}

void TestWindowHost::undoIsTheWindowsWhereAFieldHasNothingToUndo()
{
    openSample();
    QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
    QUndoStack &undoStack = m_host->session()->undoStack();
    addACourse();
    const int steps = undoStack.index();
    QVERIFY(steps > 0);
    m_host->window().workspace()->showPage(2);
    QTest::keyClick(&m_host->window(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"kim"_s);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undoStack.index(), steps);
    QCOMPARE(search->text(), QString());
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undoStack.index(), steps - 1);
    search->setText({});
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(undoStack.index(), steps);
    undoStack.undo();
}

void TestWindowHost::undoOfTheMenuTakesBackWhatIsTyped()
{
    openSample();
    QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
    QVERIFY(!actions().undo->isEnabled());
    addACourse();
    QUndoStack &undoStack = m_host->session()->undoStack();
    const int steps = undoStack.index();
    const QString act = actions().undo->text();
    m_host->window().workspace()->showRelease(ReleaseId(1));
    DraftEdit &body = m_host->window().workspace()->releases().panel().editor().body();
    const QString before = body.draft();
    body.setFocus();
    QTest::keyClicks(&body, u"not saved yet"_s);
    QVERIFY(actions().undo->text() != act);
    actions().undo->trigger();
    QCOMPARE(body.draft(), before);
    QCOMPARE(undoStack.index(), steps); // the course is still there
    QVERIFY(actions().redo->isEnabled());
    actions().redo->trigger();
    QVERIFY(body.draft().contains(u"not saved yet"_s));
    actions().undo->trigger();
    QCOMPARE(actions().undo->text(), act);
    actions().undo->trigger();
    QCOMPARE(undoStack.index(), steps - 1);
    // What is typed and left is saved, and an act as any other.
    body.setFocus();
    QTest::keyClicks(&body, u"saved"_s);
    m_host->window().workspace()->focusSearch();
    QCOMPARE(undoStack.index(), steps);
    actions().undo->trigger();
    QCOMPARE(body.draft(), before);
}

void TestWindowHost::settingsByKeyboard()
{
    QVERIFY(!actions().settings->isEnabled());
    openSample();
    QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
    Workspace *workspace = m_host->window().workspace();
    QTest::keyClick(&m_host->window(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(workspace->pageNames()[workspace->currentPage()], u"Settings"_s);
    // Ctrl+N makes a theme among the themes, not a course.
    workspace->settings().setView({1});
    QString opened;
    QTimer::singleShot(0, m_host.get(), [&opened] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        opened = dialog ? dialog->objectName() : QString();
        if (dialog)
            dialog->reject();
    });
    actions().newRow->trigger();
    QCOMPARE(opened, u"themeDialog"_s);
    QCOMPARE(workspace->pageNames()[workspace->currentPage()], u"Settings"_s);
}

void TestWindowHost::languageChangesWithoutLosingUndo()
{
    openSample();
    addACourse();
    QUndoStack &stack = m_host->session()->undoStack();
    QCOMPARE(stack.count(), 1);
    m_host->window().workspace()->showPage(1);
    actions().korean->trigger();
    QCOMPARE(m_host->window().workspace()->currentPage(), 1);
    QCOMPARE(m_host->window().workspace()->pageNames(),
             (QStringList{u"현황"_s, u"과정"_s, u"연수생"_s, u"도시"_s, u"성과사례"_s, u"행사"_s,
                          u"보도자료"_s, u"변경 기록"_s, u"설정"_s}));
    QCOMPARE(stack.count(), 1);
    stack.undo();
    QCOMPARE(notice(), QString());
    QCOMPARE(m_host->session()->store().all<Course>().value().size(), std::size_t(174));
    actions().english->trigger();
    QCOMPARE(m_host->window().workspace()->pageNames().first(), u"Dashboard"_s);
}

/// The menu shows what is set, also where that is to follow the system.
void TestWindowHost::languageFollowsTheSystemWhereAsked()
{
    openSample();
    actions().korean->trigger();
    QVERIFY(actions().korean->isChecked());
    QVERIFY(!actions().systemLanguage->isChecked());
    actions().systemLanguage->trigger();
    QVERIFY(actions().systemLanguage->isChecked());
    QVERIFY(!actions().korean->isChecked());
    QVERIFY(!Settings::language());
    QCOMPARE(interfaceLanguage(), systemLanguage());
    actions().english->trigger();
}

void TestWindowHost::appearanceChanges()
{
    openSample();
    actions().dark->trigger();
    QVERIFY(currentColours().isDark);
    QVERIFY(m_host->window().palette().color(QPalette::Window).lightness() < 64);
    actions().light->trigger();
    QVERIFY(!currentColours().isDark);
}

void TestWindowHost::whatIsShownSurvivesAChangeOfLanguage()
{
    openSample();
    addACourse();
    Workspace *workspace = m_host->window().workspace();
    Filter filter;
    filter.select(Dimension::Continent, {u"AF"_s});
    workspace->dashboard().setFilter(filter);
    workspace->showPage(2);
    ListView people = workspace->people().view();
    people.search = u"kim"_s;
    people.sortColumn = u"city"_s;
    people.sortOrder = Qt::DescendingOrder;
    workspace->people().setView(people);
    workspace->settings().setView({1});
    actions().korean->trigger();
    const Workspace::View view = m_host->window().workspace()->view();
    QCOMPARE(view.page, 2);
    QCOMPARE(view.filter, filter);
    QCOMPARE(view.settings.section, 1);
    QCOMPARE(view.people.search, u"kim"_s);
    QCOMPARE(view.people.sortColumn, u"city"_s);
    QCOMPARE(view.people.sortOrder, Qt::DescendingOrder);
    QVERIFY2(m_host->session()->undoStack().undoText().contains(u"과정"),
             qPrintable(m_host->session()->undoStack().undoText()));
}

/// The menu that asks for it belongs to the window that goes.
void TestWindowHost::aPersonsHistoryIsOneClickAway()
{
    openSample();
    Workspace &workspace = *m_host->window().workspace();
    workspace.showPage(2);
    QTRY_VERIFY(!workspace.people().table().selectedRowNumbers().empty());
    workspace.people().findChild<QPushButton *>(u"allActs"_s)->click();
    QCOMPARE(workspace.pageNames().at(workspace.currentPage()), u"History"_s);
    QTRY_COMPARE(workspace.history().table().model()->rowCount(), 1);
}

/// From an outcome to a person whom it goes back to, and from there to the outcome.
void TestWindowHost::outcomesAndTheirPeopleLeadToEachOther()
{
    openSample();
    Workspace &workspace = *m_host->window().workspace();
    workspace.showOutcome(OutcomeId(2));
    QCOMPARE(workspace.pageNames().at(workspace.currentPage()), u"Outcomes"_s);
    emit workspace.outcomes().personRequested(PersonId(1654));
    QCOMPARE(workspace.pageNames().at(workspace.currentPage()), u"People"_s);
    auto *panel = workspace.people().findChild<PersonPanel *>();
    QTRY_COMPARE(panel->findChildren<DetailList *>().size(), 2);
    emit panel->findChildren<DetailList *>().back()->linkActivated(u"2"_s);
    QCOMPARE(workspace.pageNames().at(workspace.currentPage()), u"Outcomes"_s);
    QCOMPARE(workspace.outcomes().statusText(), u"1 outcome selected"_s);
}

void TestWindowHost::anotherRegisterOpensFromTheMenu()
{
    openSample();
    const QPointer<MainWindow> first = &m_host->window();
    QMenu *file = m_host->window().menuBar()->actions().front()->menu();
    file->popup({});
    QAction *recent = nullptr;
    for (QAction *action : file->actions()) {
        if (action->menu() && !action->menu()->actions().isEmpty())
            recent = action;
    }
    QVERIFY(recent);
    recent->menu()->popup({});
    QTest::keyClick(recent->menu(), Qt::Key_Down);
    QTest::keyClick(recent->menu(), Qt::Key_Return);
    QTRY_VERIFY(!first);
    QVERIFY(m_host->window().workspace());
    QTRY_VERIFY(m_host->facts()->isLoaded());
}

void TestWindowHost::backsUpAndChecks()
{
    openSample();
    m_prompts.answer = m_folder.filePath(u"copy.yeonsu"_s);
    actions().backUp->trigger();
    QTRY_VERIFY(notice().contains(m_prompts.answer));
    QVERIFY(QFile::exists(m_prompts.answer));
    actions().check->trigger();
    QTRY_COMPARE(notice(), u"The register is sound."_s);
    // The register that is open is never overwritten by its own copy.
    m_prompts.answer = m_sample;
    actions().saveCopy->trigger();
    QCOMPARE(notice(), u"This register is open. Choose another name."_s);
}

void TestWindowHost::findsDuplicatesFromTheMenu()
{
    QVERIFY(!actions().findDuplicatePeople->isEnabled());
    openSample();
    for (const auto &[action, name] : {std::pair(actions().findDuplicatePeople, u"personDuplicatesDialog"_s),
                                       std::pair(actions().findDuplicateCities, u"cityDuplicatesDialog"_s),
                                       std::pair(actions().findKeptLong, u"keptLongDialog"_s)}) {
        action->trigger();
        QPointer<QDialog> dialog = m_host->window().findChild<QDialog *>(name);
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
        QTRY_VERIFY(!dialog);
    }
    // Another register opens while the first one is searched.
    actions().findDuplicatePeople->trigger();
    openSample();
    m_host->window().actions().setRegisterState(true, false);
    QVERIFY(!actions().findDuplicatePeople->isEnabled() && !actions().findDuplicateCities->isEnabled());
    QVERIFY(!actions().findKeptLong->isEnabled());
}

void TestWindowHost::closesTheRegister()
{
    openSample();
    actions().close->trigger();
    QVERIFY(!m_host->session());
    QVERIFY(!m_host->window().workspace());
    QVERIFY(m_host->window().isVisible());
}

void TestWindowHost::everyActionHasATooltipAndNoShortcutTwice()
{
    openSample();
    QStringList shortcuts;
    for (const QAction *action : actions().findChildren<QAction *>()) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
        for (const QKeySequence &shortcut : action->shortcuts()) {
            QVERIFY2(!shortcuts.contains(shortcut.toString()), qPrintable(action->text()));
            shortcuts.append(shortcut.toString());
        }
    }
    QVERIFY(shortcuts.size() > 8);
}

void TestWindowHost::everythingThatCanBeDoneIsFoundByTyping()
{
    openSample();
    Workspace &workspace = *m_host->window().workspace();
    workspace.showPage(1);
    workspace.courses().table().selectSingleRow(0);
    std::vector<PaletteEntry> entries = menuCommands(*m_host->window().menuBar())({});
    const std::vector<PaletteEntry> ofPage = pageCommands(workspace)({});
    entries.insert(entries.end(), ofPage.begin(), ofPage.end());
    QStringList found;
    for (const PaletteEntry &entry : entries)
        found.append(entry.text);
    for (const QAction *action : actions().findChildren<QAction *>()) {
        if (!action->isSeparator() && !action->menu() && !action->text().isEmpty() && action->isEnabled())
            QVERIFY2(found.contains(withoutMnemonic(action->text())), qPrintable(action->text()));
    }
    for (const QString &name : workspace.pageNames() + QStringList{u"Duplicate…"_s, u"Edit…"_s, u"Delete…"_s})
        QVERIFY2(found.contains(name), qPrintable(name));
    workspace.showPage(0);
    QVERIFY(pageCommands(workspace)(u"duplicate"_s).empty());
}

void TestWindowHost::aCityIsFoundFromAnyPage()
{
    openSample();
    QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
    const Workspace &workspace = *m_host->window().workspace();
    QTimer::singleShot(0, this, [this] {
        const auto *palette = m_host->window().findChild<CommandPalette *>();
        auto *line = palette->findChild<QLineEdit *>();
        const QAbstractItemModel *found = palette->findChild<QListView *>()->model();
        QTest::keyClicks(line, u"ulaanb"_s);
        QTRY_VERIFY(found->rowCount() > 0);
        QTest::keyClick(line, Qt::Key_Return);
    });
    actions().palette->trigger();
    QTRY_COMPARE(workspace.pageNames()[workspace.currentPage()], u"Places"_s);
    QTRY_COMPARE(workspace.places().tree().selectedCities().size(), std::size_t(1));
    const CityId city = workspace.places().tree().selectedCities().front();
    QCOMPARE(m_host->session()->store().find(city).value()->nameEn, u"Ulaanbaatar"_s);
}

QTEST_MAIN(TestWindowHost)
#include "tst_window_host.moc"
