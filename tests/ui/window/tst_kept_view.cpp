// A register is opened again as it was left: on the same page, with the same filters, which is said; without
// what was typed.
#include "editing/view_acts.h"
#include "pages/courses_page.h"
#include "pages/dashboard_page.h"
#include "pages/history_page.h"
#include "pages/people_page.h"
#include "pages/view_button.h"
#include "results.h"
#include "scripted_prompts.h"
#include "store/course_list.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "support/settings.h"
#include "temporary_register.h"
#include "window/kept_view.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestKeptView : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryRegister> m_store;
    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowHost> m_host;

    [[nodiscard]] Workspace &workspace() const { return *m_host->window().workspace(); }
    [[nodiscard]] QString notice() const { return m_host->window().notice().text(); }

    /// As the program is left and started again.
    void startAgain()
    {
        if (m_host)
            m_host->window().close();
        m_host = std::make_unique<WindowHost>(m_prompts);
        QVERIFY(m_host->openRegister(m_store->path()));
        m_host->show();
        QTRY_VERIFY(m_host->facts()->isLoaded());
    }
    static ListView invited()
    {
        ListView view;
        view.chosen = {{u"mode"_s, u"invited"_s}};
        view.filters = {{u"days"_s, DayFilter{QDate(2010, 1, 1), {}}},
                        {u"participants"_s, NumberFilter{10, {}}}};
        return view;
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
        applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
    }
    void init()
    {
        m_prompts = {};
        m_store = std::make_unique<TemporaryRegister>(TemporaryRegister::Content::Sample);
        m_store->close();
        startAgain();
    }
    void cleanup()
    {
        m_host.reset();
        m_store.reset();
    }

    void aRegisterThatWasNeverOpenIsShownWhole()
    {
        QCOMPARE(workspace().currentPage(), 0);
        QCOMPARE(notice(), QString());
        startAgain();
        QCOMPARE(workspace().currentPage(), 0);
        QCOMPARE(notice(), QString());
    }

    void thePageAndTheFiltersComeBackAndAreSaid()
    {
        Filter filter;
        filter.fromYear = 2015;
        filter.select(Dimension::Continent, {u"AS"_s, u"AF"_s});
        workspace().dashboard().setFilter(filter);
        workspace().courses().setView(invited());
        const int shown = workspace().courses().table().model()->rowCount();
        workspace().showPage(2);
        startAgain();
        QCOMPARE(workspace().currentPage(), 2);
        QVERIFY(workspace().dashboard().filter() == filter);
        QCOMPARE(workspace().courses().table().model()->rowCount(), shown);
        QVERIFY(!workspace().people().isNarrowed());
        QVERIFY2(notice().endsWith(u"Dashboard, Courses."), qPrintable(notice()));
        m_host->window().notice().findChild<QPushButton *>(u"noticeAction"_s)->click();
        QCOMPARE(notice(), QString());
        QVERIFY(workspace().dashboard().filter().isEmpty());
        QVERIFY(narrowedPages(workspace()).isEmpty());
        startAgain();
        QCOMPARE(notice(), QString());
        QCOMPARE(workspace().currentPage(), 2);
    }

    void whatWasTypedIsNotKept()
    {
        ListView people;
        people.search = u"kim"_s;
        people.filters = {{u"organisation"_s, TextFilter{u"seoul"_s}},
                          {u"enrolments"_s, NumberFilter{2, {}}}};
        workspace().people().setView(people);
        workspace().history().showRecord(recordOf(PersonId(1)));
        m_host->window().close();
        const QString kept = Settings::keptView(m_store->path());
        QVERIFY2(!kept.contains(u"kim") && !kept.contains(u"seoul"), qPrintable(kept));
        startAgain();
        const ListView shown = workspace().people().view();
        QCOMPARE(shown.search, QString());
        QCOMPARE(shown.filters.keys(), QStringList{u"enrolments"_s});
        QVERIFY(!workspace().history().isNarrowed());
    }

    /// What was typed into that lies in the register.
    void aSavedViewComesBackByItsName()
    {
        ListView shown = workspace().courses().view();
        shown.search = u"transport"_s;
        const SavedView view{{}, u"courses"_s, u"Mine"_s, toDefinition(shown)};
        valueOf(m_host->session()->apply(savedView(std::nullopt, view)));
        const SavedViewId id = valueOf(viewNamed(m_host->session()->store(), view.page, view.name))->id;
        auto *button = workspace().courses().findChild<ViewButton *>();
        QVERIFY(button->showView(id));
        startAgain();
        QVERIFY(!Settings::keptView(m_store->path()).contains(u"transport"));
        QCOMPARE(workspace().courses().view().saved, id);
        QCOMPARE(workspace().courses().view().search, u"transport"_s);
    }

    /// Of another register, or deleted meanwhile.
    void whatHasGoneFromTheRegisterIsLeftOut()
    {
        Settings::setKeptView(m_store->path(),
                              uR"({"page":77,"dashboard":{"continent":["XX"]},"courses":{"saved":99}})"_s);
        m_host.reset();
        startAgain();
        QTRY_VERIFY(workspace().dashboard().filter().isEmpty());
        QVERIFY(!workspace().courses().isNarrowed());
        QCOMPARE(workspace().currentPage(), int(workspace().pageNames().size()) - 1);
    }

    void whatCannotBeReadIsAsIfItWasNotThere_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"{{"_s;
        QTest::newRow("other types") << uR"({"page":"x","dashboard":[1],"places":{"continent":"AS"}})"_s;
    }
    void whatCannotBeReadIsAsIfItWasNotThere()
    {
        QFETCH(const QString, definition);
        QCOMPARE(toDefinition(keptViewFrom(definition)), QString());
    }

    void filtersAreClearedByOneClick()
    {
        auto *clear = workspace().courses().findChild<QToolButton *>(u"clearFilters"_s);
        workspace().showPage(1);
        QVERIFY(!clear->isVisible());
        workspace().courses().setView(invited());
        QVERIFY(clear->isVisible());
        clear->click();
        QVERIFY(!clear->isVisible());
        QVERIFY(!workspace().courses().isNarrowed());
    }
};

QTEST_MAIN(TestKeptView)
#include "tst_kept_view.moc"
