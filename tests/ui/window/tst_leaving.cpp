// What is being typed when the window goes: it is written, kept for the next time, or the window stays.
#include "dialogs/spellings_edit.h"
#include "dialogs/suggest_edit.h"
#include "edits.h"
#include "models/course_model.h"
#include "models/person_model.h"
#include "models/place_model.h"
#include "pages/courses_page.h"
#include "pages/people_page.h"
#include "pages/place_view.h"
#include "scripted_prompts.h"
#include "support/background.h"
#include "support/fonts.h"
#include "support/language.h"
#include "support/settings.h"
#include "temporary_register.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/window_actions.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

enum class Way { CloseWindow, CloseRegister, OpenAnother, ChangeLanguage, ChangeAppearance, EndProgram };
enum class Page { Courses = 1, People, Places };

constexpr std::array ways{std::pair{"the window closes", Way::CloseWindow},
                          std::pair{"the register closes", Way::CloseRegister},
                          std::pair{"another register opens", Way::OpenAnother},
                          std::pair{"the language changes", Way::ChangeLanguage},
                          std::pair{"the appearance changes", Way::ChangeAppearance},
                          std::pair{"the program ends", Way::EndProgram}};

/// A window on a register of its own.
struct Scene
{
    TemporaryRegister store{TemporaryRegister::Content::Sample};
    TemporaryRegister other;
    ScriptedPrompts prompts;
    std::unique_ptr<WindowHost> host = open();

    std::unique_ptr<WindowHost> open()
    {
        setInterfaceLanguage(Language::English);
        Settings::setLanguage(Language::English);
        Settings::setAppearance(Appearance::Light);
        store.close();
        other.close();
        auto made = std::make_unique<WindowHost>(prompts);
        if (!made->openRegister(store.path()))
            qFatal("the register cannot be opened");
        made->show();
        made->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&made->window()))
            qFatal("the window is not active");
        return made;
    }
    [[nodiscard]] Workspace &workspace() const { return *host->window().workspace(); }
    [[nodiscard]] WindowActions &actions() const { return host->window().actions(); }

    void leave(Way way)
    {
        switch (way) {
        case Way::CloseWindow:
            host->window().close();
            break;
        case Way::CloseRegister:
            actions().close->trigger();
            break;
        case Way::OpenAnother:
            host->openRegister(other.path());
            break;
        case Way::ChangeLanguage:
            actions().korean->trigger();
            break;
        case Way::ChangeAppearance:
            actions().dark->trigger();
            break;
        case Way::EndProgram:
            host.reset();
            break;
        }
    }

    /// The cell that is edited on the page.
    [[nodiscard]] std::pair<QAbstractItemView *, QModelIndex> cellOf(Page page) const
    {
        workspace().showPage(int(page));
        if (page == Page::Places) {
            PlaceView &tree = workspace().places().tree();
            if (!QTest::qWaitFor([&tree] { return tree.model()->rowCount() > 0; }))
                qFatal("the places are not there");
            return {&tree, tree.model()->index(0, PlaceModel::Name)};
        }
        RowTable &table =
            page == Page::Courses ? workspace().courses().table() : workspace().people().table();
        const int column = page == Page::Courses ? int(CourseModel::Code) : int(PersonModel::Email);
        return {&table, table.model()->index(0, column)};
    }

    /// Opens the cell's editor and replaces what it says.
    [[nodiscard]] QLineEdit *type(Page page, const QString &text) const
    {
        const auto [view, cell] = cellOf(page);
        view->setFocus();
        view->setCurrentIndex(cell);
        QTest::keyClick(view, Qt::Key_F2);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!line)
            qFatal("the cell does not open");
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        return line;
    }

    /// Whether the file has the text now, where the page's cell is kept.
    [[nodiscard]] bool isWritten(Page page, const QString &text) const
    {
        const auto file = valueOf(Register::open(store.path()));
        const auto isText = [&text](const QString &kept) { return kept == text; };
        if (page == Page::Courses)
            return std::ranges::any_of(valueOf(file->all<Course>()), isText, &Course::code);
        if (page == Page::People)
            return std::ranges::any_of(valueOf(file->all<Person>()), isText, &Person::email);
        return std::ranges::any_of(valueOf(file->all<Continent>()), isText, &Continent::nameEn);
    }
};

} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        patience = std::chrono::hours(1);
    }

    void anOpenCellIsWritten_data()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<Way>("way");
        for (const auto &[pageName, page] :
             {std::pair{"courses", Page::Courses}, {"people", Page::People}, {"places", Page::Places}}) {
            for (const auto &[wayName, way] : ways)
                QTest::addRow("%s, %s", pageName, wayName) << page << way;
        }
    }
    void anOpenCellIsWritten()
    {
        QFETCH(const Page, page);
        QFETCH(const Way, way);
        Scene scene;
        (void)scene.type(page, u"typed@last.moment"_s);
        QVERIFY(!scene.isWritten(page, u"typed@last.moment"_s));
        scene.leave(way);
        QVERIFY(scene.isWritten(page, u"typed@last.moment"_s));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (scene.host)
            QCOMPARE(scene.host->window().notice().text(), QString());
        scene.host.reset();
    }

    void aSpellingThatIsTypedIsWritten_data()
    {
        QTest::addColumn<Way>("way");
        for (const auto &[name, way] : ways)
            QTest::newRow(name) << way;
    }
    void aSpellingThatIsTypedIsWritten()
    {
        QFETCH(const Way, way);
        Scene scene;
        const CityId city = valueOf(scene.host->session()->store().all<City>()).front().id;
        scene.workspace().showPlace(placeKey(city));
        QTRY_VERIFY(!scene.workspace().places().tree().selectedCities().empty());
        scene.workspace().places().findChild<SpellingsEdit *>()->add();
        QTest::keyClicks(QApplication::focusWidget(), u"Peking City"_s);
        scene.leave(way);
        const auto file = valueOf(Register::open(scene.store.path()));
        QCOMPARE(valueOf(file->aliasesOf(city)).back().name, u"Peking City"_s);
    }

    void whatIsRefusedKeepsTheWindow_data()
    {
        QTest::addColumn<Way>("way");
        for (const auto &[name, way] : ways) {
            if (way != Way::EndProgram)
                QTest::newRow(name) << way;
        }
    }
    void whatIsRefusedKeepsTheWindow()
    {
        QFETCH(const Way, way);
        Scene scene;
        const MainWindow *window = &scene.host->window();
        // A code that another course has.
        const QModelIndex other = scene.workspace().courses().table().model()->index(1, CourseModel::Code);
        const QString taken = other.data().toString();
        (void)scene.type(Page::Courses, taken);
        scene.leave(way);
        QCOMPARE(&scene.host->window(), window);
        QVERIFY(window->isVisible());
        QVERIFY(scene.actions().english->isChecked() && !scene.actions().korean->isChecked());
        QVERIFY(!scene.actions().dark->isChecked());
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), taken);
        // Esc leaves the course as it is, and then nothing is in the way.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        scene.host->window().close();
        QVERIFY(!window->isVisible());
    }

    void anEarlierRefusalIsNotInTheWay()
    {
        Scene scene;
        const QModelIndex other = scene.workspace().courses().table().model()->index(1, CourseModel::Code);
        QLineEdit *line = scene.type(Page::Courses, other.data().toString());
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        // The note stands there still, and a cell is open in which nothing was typed.
        QTest::keyClick(&scene.workspace().courses().table(), Qt::Key_F2);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        scene.host->window().close();
        QVERIFY(!scene.host->window().isVisible());
    }

    void aHalfTypedParticipantIsThereAgain_data()
    {
        QTest::addColumn<Way>("way");
        for (const auto &[name, way] : ways)
            QTest::newRow(name) << way;
    }
    void aHalfTypedParticipantIsThereAgain()
    {
        QFETCH(const Way, way);
        Scene scene;
        const auto person = [&scene] {
            return scene.workspace().courses().findChild<SuggestEdit *>(u"person"_s);
        };
        const auto showCourse = [&scene] {
            scene.workspace().showPage(int(Page::Courses));
            scene.workspace().courses().table().selectSingleRow(3);
        };
        showCourse();
        person()->setFocus();
        QTest::keyClicks(person(), u"Nobody Kn"_s);
        scene.leave(way);
        scene.host.reset();
        scene.host = scene.open();
        showCourse();
        QCOMPARE(person()->text(), u"Nobody Kn"_s);
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
