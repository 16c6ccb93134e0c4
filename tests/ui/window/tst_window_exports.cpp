// What the window's menus take out of the program: the list that is shown, and the figures.
#include "builders.h"
#include "edits.h"
#include "exchange/zip_archive.h"
#include "models/claim_model.h"
#include "pages/claims_card.h"
#include "pages/courses_page.h"
#include "pages/own_output.h"
#include "pages/people_page.h"
#include "pages/place_view.h"
#include "pages/release_editor.h"
#include "pages/release_panel.h"
#include "pages/releases_page.h"
#include "pages/row_table.h"
#include "pages/settings_page.h"
#include "pages/tree_table.h"
#include "scripted_prompts.h"
#include "shown_table.h"
#include "support/background.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_register.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/window_actions.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Pages as they stand in the navigation.
enum Page { Dashboard, Courses, People, Places, Outcomes, Forums, Releases, History, SettingsOf };

QString titleOfNextDialog(const std::function<void()> &act)
{
    QString title;
    QTimer::singleShot(0, qApp, [&title] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            title = dialog->windowTitle();
            dialog->reject();
        }
    });
    act();
    return title;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWindowExports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
        patience = std::chrono::hours(1);
    }
    void init()
    {
        m_register = std::make_unique<TemporaryRegister>(TemporaryRegister::Content::Sample);
        m_register->close();
        m_prompts = {};
        m_host = std::make_unique<WindowHost>(m_prompts);
        QVERIFY(m_host->openRegister(m_register->path()));
        m_host->show();
        QTRY_VERIFY(m_host->facts()->isLoaded());
    }
    void cleanup()
    {
        m_host.reset();
        m_register.reset();
    }

    void onlyListsGoOutAsLists()
    {
        workspace().showPage(Dashboard);
        QVERIFY(!actions().saveList->isEnabled());
        QCOMPARE(actions().saveList->toolTip(), u"This page has no list."_s);
        for (const Page page : {Courses, People, Places, Outcomes, Forums}) {
            workspace().showPage(page);
            QTRY_VERIFY(actions().saveList->isEnabled());
            QVERIFY(actions().print->toolTip().contains(u"Ctrl+P"_s));
        }
    }

    void anEmptyListStays()
    {
        workspace().showPage(Courses);
        auto *search = workspace().courses().findChild<QLineEdit *>(u"search"_s);
        search->setText(u"no such course"_s);
        QVERIFY(!actions().saveList->isEnabled());
        QCOMPARE(actions().saveList->toolTip(), u"The list is empty."_s);
        search->clear();
        QVERIFY(actions().saveList->isEnabled());
    }

    void withoutARegisterNothingGoesOut()
    {
        WindowActions fresh(&m_host->window());
        for (const QAction *action : {fresh.saveList, fresh.print, fresh.figures, fresh.exportTable})
            QVERIFY(!action->isEnabled());
    }

    void theShownListIsAskedAbout()
    {
        workspace().showPage(People);
        QCOMPARE(titleOfNextDialog([this] { actions().saveList->trigger(); }), u"Save the list — People"_s);
        m_host->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
        QCOMPARE(
            titleOfNextDialog([this] { QTest::keyClick(&m_host->window(), Qt::Key_P, Qt::ControlModifier); }),
            u"Print the list — People"_s);
    }

    void theDashboardPrintsItsCharts()
    {
        workspace().showPage(Dashboard);
        QVERIFY(actions().print->isEnabled());
        QCOMPARE(titleOfNextDialog([this] { actions().print->trigger(); }), u"Print charts"_s);
    }

    void settingsPrintTheirTables()
    {
        workspace().showSettings();
        const QStringList names = workspace().settings().sectionNames();
        const QStringList withoutList{u"Organisation"_s, u"Program"_s};
        for (int section = 0; section < int(names.size()); ++section) {
            workspace().settings().setView({section});
            if (withoutList.contains(names[section])) {
                QVERIFY(!actions().print->isEnabled());
                QCOMPARE(actions().print->toolTip(), u"This page has no list."_s);
                continue;
            }
            if (names[section] == u"Job titles"_s) // the sample remembers none
                valueOf(m_host->session()->apply(
                    insertion(JobTitleMapping{{}, u"Grand Vizier"_s, SeniorityId(1)})));
            QTRY_VERIFY(actions().print->isEnabled());
            QVERIFY(!workspace().shownList()->rows().isEmpty());
            QCOMPARE(titleOfNextDialog([this] { actions().print->trigger(); }),
                     u"Print the list — "_s + names[section]);
        }
    }

    void historyIsPrinted()
    {
        valueOf(m_host->session()->apply(insertion(aPerson())));
        workspace().showPage(int(workspace().pageNames().indexOf(u"History"_s)));
        QTRY_VERIFY(actions().print->isEnabled());
        QVERIFY(!workspace().shownList()->rows().isEmpty());
        QCOMPARE(titleOfNextDialog([this] { actions().print->trigger(); }), u"Print the list — History"_s);
    }

    void theListThatTheKeyboardIsInIsPrinted()
    {
        workspace().showPage(Courses);
        workspace().courses().table().selectSingleRow(0);
        RowTable *participants = nullptr;
        for (RowTable *each : workspace().courses().findChildren<RowTable *>()) {
            if (each->accessibleName().startsWith(u"List of participants"_s))
                participants = each;
        }
        QVERIFY(participants);
        for (int row = 0; participants->model()->rowCount() == 0; ++row)
            workspace().courses().table().selectSingleRow(row);
        m_host->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
        QVERIFY(printedFrom(*participants).startsWith(u"Print the list — Participants of "_s));
        QCOMPARE(printedFrom(workspace().courses().table()), u"Print the list — Courses"_s);
    }

    void aReleaseGoesOutWhereItIsWritten()
    {
        workspace().showRelease(ReleaseId(1));
        ReleasePanel &panel = workspace().releases().panel();
        QCOMPARE(printedFrom(panel.editor().body()), u"Take the release out"_s);
        QTRY_VERIFY(panel.claims().model().rowCount() > 0);
        const QString title = printedFrom(panel.claims().table());
        QVERIFY2(title.startsWith(u"Print the list — Numbers of the text — "_s), qPrintable(title));
        QCOMPARE(printedFrom(workspace().releases().table()), u"Print the list — Releases"_s);
    }

    /// A table that is new on a page must say how it goes out.
    void everyTableOfAPageGoesOut()
    {
        for (int page = 0; page < int(workspace().pageNames().size()); ++page) {
            workspace().showPage(page);
            const std::optional<ShownList> list = workspace().shownList();
            for (const QAbstractItemView *view :
                 workspace().page(page)->findChildren<QAbstractItemView *>()) {
                if (!qobject_cast<const RowTable *>(view) && !qobject_cast<const TreeTable *>(view))
                    continue;
                const bool isOfPage = list && view->model() == list->model;
                QVERIFY2(isOfPage || view->findChild<OwnOutput *>({}, Qt::FindDirectChildrenOnly),
                         qPrintable(view->accessibleName()));
            }
        }
    }

    void tablesOfPanelsGoOut_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("personal");
        QTest::newRow("courses of a person")
            << int(People) << u"Courses"_s << u"Courses of a person"_s
            << QStringList({u"Month"_s, u"Course"_s, u"City"_s, u"Job title"_s, u"Status"_s})
            << QStringList(u"Job title"_s);
        QTest::newRow("courses of a city")
            << int(Places) << u"Courses"_s << u"Courses of "_s
            << QStringList({u"First day"_s, u"Course"_s, u"Attendances"_s}) << QStringList();
        QTest::newRow("headcounts") << int(Courses) << u"Headcounts"_s << u"Headcounts of "_s
                                    << QStringList({u"People"_s, u"Origin"_s, u"Seniority"_s, u"Note"_s})
                                    << QStringList();
        QTest::newRow("groups") << int(Forums) << u"Groups"_s << u"Groups of "_s
                                << QStringList({u"Group"_s, u"Takes part"_s, u"Expected"_s, u"Attended"_s})
                                << QStringList();
        QTest::newRow("rows of an act")
            << int(History) << u"Rows of the act"_s << u"Rows of the act"_s
            << QStringList({u"Kind"_s, u"Name"_s, u"Done"_s}) << QStringList(u"Name"_s);
        QTest::newRow("fields of a row") << int(History) << u"Fields of the row"_s << u"Fields of the row"_s
                                         << QStringList({u"Field"_s, u"After"_s}) << QStringList(u"After"_s);
        QTest::newRow("open job titles")
            << int(SettingsOf) << u"Job titles without a seniority"_s << u"Job titles without a seniority"_s
            << QStringList({u"Job title"_s, u"Enrolments"_s, u"People"_s, u"Suggestion"_s, u"Why"_s})
            << QStringList();
    }
    void tablesOfPanelsGoOut()
    {
        QFETCH(const int, page);
        QFETCH(const QString, table);
        QFETCH(const QString, title);
        QFETCH(const QStringList, headings);
        QFETCH(const QStringList, personal);
        prepare(page);
        std::optional<ShownList> out;
        connect(&workspace(), &Workspace::outRequested, this, [&out](const ShownList &list) { out = list; });
        RowTable &rows = shownTable(page, table);
        const QString asked = printedFrom(rows);
        QVERIFY2(asked.startsWith(u"Print the list — "_s + title), qPrintable(asked));
        const PlainTable all = tableOf(*out);
        QCOMPARE(shownLines(all).front(), headings);
        QCOMPARE(all.rows.size(), std::size_t(rows.model()->rowCount()));
        QStringList without = headings;
        for (const QString &heading : personal)
            without.removeOne(heading);
        QCOMPARE(shownLines(tableOf(*out, PersonalData::LeftOut)).front(), without);
    }

    void whoseCoursesTheyAreIsSaidOnlyWhereAskedFor()
    {
        prepare(People);
        std::optional<ShownList> out;
        connect(&workspace(), &Workspace::outRequested, this, [&out](const ShownList &list) { out = list; });
        QVERIFY(printedFrom(shownTable(People, u"Courses"_s)).endsWith(u"Courses of a person"_s));
        const QString name = workspace().people().table().model()->index(0, 0).data().toString();
        QVERIFY(!name.isEmpty());
        QVERIFY(tableOf(*out).subtitle.contains(name));
        const PlainTable without = tableOf(*out, PersonalData::LeftOut);
        QVERIFY(!without.subtitle.contains(name) && !without.title.contains(name));
    }

    void rowsBehindANumberOfAReleaseArePrinted()
    {
        workspace().showRelease(ReleaseId(1));
        ClaimsCard &claims = workspace().releases().panel().claims();
        QTRY_VERIFY(claims.model().rowCount() > 0);
        std::optional<QString> title;
        for (int row = 0; row < claims.model().rowCount() && !title; ++row) {
            claims.selectRow(row);
            if (claims.rows().isVisible())
                title = printedFrom(claims.rows());
        }
        QVERIFY(title);
        QVERIFY2(title->startsWith(u"Print the list — "_s) && title->contains(u" — "_s) &&
                     !title->contains(u"Numbers of the text"_s),
                 qPrintable(*title));
    }

    void theKeySaysWhyNothingIsPrinted()
    {
        workspace().showSettings();
        workspace().settings().setView({0}); // the organisation
        m_host->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
        QTest::keyClick(&m_host->window(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_host->window().statusBar()->currentMessage(), u"This page has no list."_s);
    }

    void listsOfDialogsGoOutFromTheWindow()
    {
        QString inner;
        QTimer::singleShot(0, qApp, [&inner] {
            auto *dialog = QApplication::activeModalWidget();
            inner = titleOfNextDialog([dialog] { dialog->findChild<QPushButton *>(u"print"_s)->click(); });
            static_cast<QDialog *>(dialog)->reject();
        });
        actions().findKeptLong->trigger();
        QTRY_COMPARE(inner, u"Print the list — People kept for long"_s);
    }

    void aTableIsAskedAboutOnAnyPage()
    {
        workspace().showPage(Dashboard);
        QCOMPARE(titleOfNextDialog([this] { actions().exportTable->trigger(); }),
                 u"Export a table for another register"_s);
    }

    void participantsGoOutFromTheirPanel()
    {
        workspace().showPage(Courses);
        workspace().courses().table().selectSingleRow(0);
        QPushButton *save = nullptr;
        for (QPushButton *each : workspace().courses().findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Save the list as…"_s && each->isVisible())
                save = each;
        }
        QVERIFY(save);
        for (int row = 0; !save->isEnabled(); ++row)
            workspace().courses().table().selectSingleRow(row);
        QVERIFY(titleOfNextDialog([save] { save->click(); }).contains(u"Participants of "_s));
    }

    void papersOfACourseAreInItsPanelAndMenu()
    {
        workspace().showPage(Courses);
        workspace().courses().table().selectSingleRow(0);
        auto *papers = workspace().courses().findChild<QPushButton *>(u"papers"_s);
        QVERIFY(papers && papers->menu());
        const QStringList begins{u"Attendance sheet"_s, u"Certificates"_s, u"List of participants"_s};
        const QList<QAction *> actions = papers->menu()->actions();
        QCOMPARE(actions.size(), begins.size());
        for (qsizetype i = 0; i < begins.size(); ++i) {
            const QString title = titleOfNextDialog([&] { actions[i]->trigger(); });
            QVERIFY2(title.startsWith(begins[i] + u" — "_s), qPrintable(title));
            QVERIFY(workspace().pageActions().contains(actions[i])); // so that Ctrl+K finds it
        }
        workspace().courses().table().clearSelection();
        for (const QAction *action : actions)
            QVERIFY(!action->isEnabled());
    }

    void namesOfThePeopleListedGoOnPaper()
    {
        workspace().showPage(People);
        for (QAction *action : workspace().pageActions()) {
            if (action->text() == u"List of names by country…"_s) {
                QCOMPARE(titleOfNextDialog([action] { action->trigger(); }), u"List of participants"_s);
                return;
            }
        }
        QFAIL("there is no list of names");
    }

    void closedBranchesStay()
    {
        workspace().showPage(Places);
        PlaceView &tree = workspace().places().tree();
        QTRY_VERIFY(tree.model()->rowCount() > 1);
        tree.collapseAll();
        const ShownList closed = *workspace().shownList();
        QCOMPARE(closed.rows().size(), tree.model()->rowCount());
        tree.expand(tree.model()->index(0, 0));
        const QModelIndexList rows = closed.rows();
        QCOMPARE(rows.size(), tree.model()->rowCount() + tree.model()->rowCount(tree.model()->index(0, 0)));
        QCOMPARE(rows[1].parent(), rows[0]);
    }

    void figuresAreAWorkbookWithChartsOfItsOwn()
    {
        const QTemporaryDir folder;
        m_prompts.answer = folder.filePath(u"figures.xlsx"_s);
        actions().figures->trigger();
        QTRY_VERIFY(QFile::exists(m_prompts.answer));
        const auto files = unzipped(contentOf(m_prompts.answer));
        QVERIFY(files);
        int sheets = 0;
        int charts = 0;
        for (const ArchivedFile &file : *files) {
            sheets += file.name.startsWith(u"xl/worksheets/sheet"_s);
            charts += file.name.startsWith(u"xl/charts/chart"_s);
        }
        QVERIFY(sheets >= 4);
        QCOMPARE(charts, sheets);
        QCOMPARE(m_host->window().notice().text(), QString());
    }

    void figuresThatCannotBeWrittenAreTold()
    {
        m_prompts.answer = u"/nowhere/at/all/figures.xlsx"_s;
        actions().figures->trigger();
        QTRY_VERIFY(m_host->window().notice().text().contains(u"/nowhere/at/all"_s));
    }

private:
    /// The title of the dialog that printing opens while the keyboard is there.
    [[nodiscard]] QString printedFrom(QWidget &widget) const
    {
        m_host->window().activateWindow();
        widget.setFocus();
        if (!QTest::qWaitFor([&widget] { return QApplication::focusWidget() == &widget; }))
            return u"the keyboard is elsewhere"_s;
        return titleOfNextDialog([this] { actions().print->trigger(); });
    }
    [[nodiscard]] Workspace &workspace() const { return *m_host->window().workspace(); }
    /// Shows something on the page, and in its panel.
    void prepare(int page) const
    {
        if (page == History)
            valueOf(m_host->session()->apply(insertion(aPerson())));
        workspace().showPage(page);
        if (page == Courses) {
            valueOf(m_host->session()->apply(insertion(aHeadcount(CourseId(1)))));
            workspace().showCourse(CourseId(1));
        } else if (page == Places) {
            workspace().showPlace(
                placeKey(valueOf(m_host->session()->store().all<Enrolment>()).front().cityId));
        } else if (page == SettingsOf) {
            const Person person = std::get<Person>(
                *valueOf(m_host->session()->apply(insertion(aPerson()))).changeSet.changes.front().after);
            Enrolment titled = anEnrolment(CourseId(1), person.id);
            titled.jobTitle = u"Grand Vizier"_s;
            valueOf(m_host->session()->apply(insertion(titled)));
            workspace().settings().setView({3}); // job titles
        } else if (auto *list = qobject_cast<ListPage *>(workspace().page(page))) {
            list->table().selectSingleRow(0);
        }
    }
    /// With rows, once they are read.
    [[nodiscard]] RowTable &shownTable(int page, const QString &name) const
    {
        for (RowTable *each : workspace().page(page)->findChildren<RowTable *>()) {
            if (each->accessibleName() == name &&
                QTest::qWaitFor([each] { return each->model()->rowCount() > 0 && each->isVisible(); }))
                return *each;
        }
        qFatal("there is no such table");
    }
    [[nodiscard]] WindowActions &actions() const { return m_host->window().actions(); }

    std::unique_ptr<TemporaryRegister> m_register;
    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowHost> m_host;
};

QTEST_MAIN(TestWindowExports)
#include "tst_window_exports.moc"
