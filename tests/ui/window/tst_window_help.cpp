// F1 opens the manual at what fits, from every page and every dialog; it outlives the window it was opened
// from.
#include "dialogs/course_dialog.h"
#include "exchange/new_register.h"
#include "help/about_dialog.h"
#include "help/help_topics.h"
#include "help/help_window.h"
#include "help/manual.h"
#include "pages/settings_page.h"
#include "reachable.h"
#include "scripted_prompts.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/main_window.h"
#include "window/palette_sources.h"
#include "window/shortcuts_dialog.h"
#include "window/window_actions.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

QString keysOf(const std::vector<ShortcutGroup> &groups, const QString &group, const QString &text)
{
    for (const ShortcutGroup &each : groups) {
        for (const ShortcutGroup::Shortcut &shortcut : each.shortcuts) {
            if (each.name == group && shortcut.text == text)
                return shortcut.keys;
        }
    }
    return {};
}

} // namespace

class TestWindowHelp : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A window on a small register, with the keyboard.
    struct Scene
    {
        explicit Scene(const QString &path)
        {
            host.openRegister(path);
            host.show();
            host.window().activateWindow();
        }
        ScriptedPrompts prompts;
        WindowHost host{prompts};

        [[nodiscard]] QString place()
        {
            return host.help().window() ? host.help().window()->place() : QString();
        }
    };

    [[nodiscard]] QString path() const { return m_folder.filePath(u"small.yeonsu"_s); }

private slots:
    void initTestCase()
    {
        loadFonts();
        QVERIFY(createRegister(path(), NewRegister::Empty, IfExists::Refuse));
    }

    void init() { setInterfaceLanguage(Language::English); }

    void f1OnAPageOpensItsChapter_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("place");
        Scene scene(path());
        const Workspace &workspace = *scene.host.window().workspace();
        const QStringList names = workspace.pageNames();
        QCOMPARE(names.size(), 9);
        for (int page = 0; page < names.size(); ++page)
            QTest::newRow(qPrintable(names[page])) << page << helpPlaceOf(workspace.page(page));
    }
    void f1OnAPageOpensItsChapter()
    {
        QFETCH(const int, page);
        QFETCH(const QString, place);
        QVERIFY(!place.isEmpty());
        Scene scene(path());
        MainWindow &window = scene.host.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.workspace()->showPage(page);
        window.setFocus();
        QTest::keyClick(&window, Qt::Key_F1);
        QCOMPARE(scene.place(), place);
        QVERIFY(scene.host.help().window()->isVisible());
    }

    void theStartPageHasItsChapter()
    {
        ScriptedPrompts prompts;
        WindowHost host(prompts);
        host.window().actions().manual->trigger();
        QCOMPARE(host.help().window()->place(), u"first_steps#start"_s);
    }

    void f1InADialogOpensItsChapter()
    {
        Scene scene(path());
        QVERIFY(QTest::qWaitForWindowActive(&scene.host.window()));
        CourseDialog dialog(*scene.host.session(), std::nullopt, CourseDialog::emptyPattern(),
                            &scene.host.window());
        dialog.setModal(true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_F1);
        QCOMPARE(scene.place(), u"courses#adding"_s);
        QVERIFY(QTest::qWaitForWindowActive(scene.host.help().window()));
        // It is read: the dialog does not hold it up.
        QTest::keyClick(scene.host.help().window()->windowHandle(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &scene.host.help().window()->search());
    }

    /// Nearer than the page is the part of it that has the keyboard.
    void whatHasTheKeyboardIsMeant()
    {
        Scene scene(path());
        MainWindow &window = scene.host.window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Workspace &workspace = *window.workspace();
        workspace.showSettings();
        workspace.settings().findChild<QListWidget *>(u"sections"_s)->setCurrentRow(3);
        QWidget *titles = nullptr;
        for (QWidget *widget : workspace.settings().findChildren<QWidget *>()) {
            if (widget->inherits("yeonsu::JobTitlesSection"))
                titles = widget;
        }
        QVERIFY(titles);
        titles->findChild<QLineEdit *>()->setFocus();
        window.actions().manual->trigger();
        QCOMPARE(scene.place(), u"settings#job-titles"_s);
    }

    void theManualStaysWhereTheWindowIsMadeAnew()
    {
        Scene scene(path());
        scene.host.help().show(u"people#merging"_s);
        scene.host.changeLanguage(Language::Korean);
        QCOMPARE(scene.place(), u"people#merging"_s);
        QVERIFY(scene.host.help().window()->isVisible());
        QCOMPARE(scene.host.help().window()->windowTitle(), u"사용 설명서"_s);
        QCOMPARE(scene.host.help().window()->contents().item(0)->text(), u"시작하기"_s);
        scene.host.changeLanguage(std::nullopt);
    }

    void itDoesNotKeepTheProgramRunning()
    {
        Scene scene(path());
        scene.host.help().show({});
        QVERIFY(!scene.host.help().window()->testAttribute(Qt::WA_QuitOnClose));
    }

    void chaptersAreFoundWithThePalette()
    {
        QString shown;
        const auto source = manualFound([&shown](const QString &place) { shown = place; });
        QVERIFY(source({}).empty());
        const std::vector<PaletteEntry> found = source(u"at least"_s);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().detail, u"Manual · Glossary: how things are counted"_s);
        found.front().choose();
        QCOMPARE(shown, u"glossary#at-least"_s);
    }

    void shortcutsAreThoseOfTheActions()
    {
        Scene scene(path());
        const MainWindow &window = scene.host.window();
        const std::vector<ShortcutGroup> groups = shortcutGroups(*window.menuBar(), window.workspace());
        QCOMPARE(keysOf(groups, u"Help"_s, u"Manual"_s), u"F1"_s);
        QCOMPARE(keysOf(groups, u"View"_s, u"Settings"_s), u"Ctrl+9"_s);
        QCOMPARE(keysOf(groups, u"Courses"_s, u"Duplicate…"_s), u"Ctrl+D"_s);
        QCOMPARE(keysOf(groups, u"Settings"_s, u"Move up"_s), u"Alt+Up"_s);
        window.actions().manual->setShortcut(Qt::Key_F7);
        QCOMPARE(keysOf(shortcutGroups(*window.menuBar(), nullptr), u"Help"_s, u"Manual"_s), u"F7"_s);
    }

    /// As each is worth its place, nothing is named twice.
    void noShortcutIsNamedTwice()
    {
        Scene scene(path());
        const MainWindow &window = scene.host.window();
        for (const ShortcutGroup &group : shortcutGroups(*window.menuBar(), window.workspace())) {
            QSet<QString> named;
            for (const ShortcutGroup::Shortcut &shortcut : group.shortcuts)
                named.insert(shortcut.text + u'\n' + shortcut.keys);
            QCOMPARE(named.size(), qsizetype(group.shortcuts.size()));
        }
    }

    void shortcutsAreSearched()
    {
        Scene scene(path());
        const MainWindow &window = scene.host.window();
        ShortcutsDialog dialog(shortcutGroups(*window.menuBar(), window.workspace()));
        const auto shown = [&dialog] {
            QStringList texts;
            for (int group = 0; group < dialog.list().topLevelItemCount(); ++group) {
                const QTreeWidgetItem *heading = dialog.list().topLevelItem(group);
                for (int row = 0; row < heading->childCount() && !heading->isHidden(); ++row) {
                    if (!heading->child(row)->isHidden())
                        texts.append(heading->child(row)->text(0));
                }
            }
            return texts;
        };
        QVERIFY(shown().size() > 30);
        dialog.search().setText(u"ctrl+k"_s);
        QCOMPARE(shown(), QStringList{u"Find anything…"_s});
        dialog.search().setText(u"duplicate"_s);
        QVERIFY(shown().contains(u"Duplicate…"_s));
        QVERIFY(!shown().contains(u"Find anything…"_s));
    }

    void everyControlIsNamed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Korean") << Language::Korean;
        QTest::newRow("English") << Language::English;
    }
    void everyControlIsNamed()
    {
        QFETCH(const Language, language);
        setInterfaceLanguage(language);
        Scene scene(path());
        const MainWindow &window = scene.host.window();
        ShortcutsDialog shortcuts(shortcutGroups(*window.menuBar(), window.workspace()));
        AboutDialog about;
        HelpWindow help;
        for (QWidget *shown : std::initializer_list<QWidget *>{&shortcuts, &about, &help}) {
            shown->show();
            const QList<QWidget *> controls = test::controlsOf(*shown);
            QVERIFY(controls.size() >= 2);
            for (QWidget *control : controls)
                QVERIFY2(!test::spokenName(control).isEmpty(), control->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestWindowHelp)
#include "tst_window_help.moc"
