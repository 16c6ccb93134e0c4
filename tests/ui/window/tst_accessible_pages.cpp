// Every control of every page has a name and is reached by Tab.
#include "exchange/new_register.h"
#include "reachable.h"
#include "scripted_prompts.h"
#include "support/application_style.h"
#include "support/background.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/main_window.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QScrollArea>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestAccessiblePages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString sample() const { return m_folder.filePath(u"sample.yeonsu"_s); }

private slots:
    void initTestCase()
    {
        loadFonts();
        patience = std::chrono::hours(1);
        QVERIFY(createRegister(sample(), NewRegister::Sample, IfExists::Refuse));
    }

    void everyControlIsNamedAndReached_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<Language>("language");
        ScriptedPrompts prompts;
        WindowHost host(prompts);
        QVERIFY(host.openRegister(sample()));
        const QStringList names = host.window().workspace()->pageNames();
        for (int page = 0; page < names.size(); ++page) {
            QTest::addRow("%s, Korean", qPrintable(names[page])) << page << Language::Korean;
            QTest::addRow("%s, English", qPrintable(names[page])) << page << Language::English;
        }
    }
    void everyControlIsNamedAndReached()
    {
        QFETCH(const int, page);
        QFETCH(const Language, language);
        setInterfaceLanguage(language);
        ScriptedPrompts prompts;
        WindowHost host(prompts);
        QVERIFY(host.openRegister(sample()));
        host.show();
        MainWindow &window = host.window();
        window.workspace()->showPage(page);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(host.facts()->isLoaded());
        const QList<QWidget *> controls = controlsOf(window);
        QVERIFY(controls.size() >= 4);
        controls.front()->setFocus();
        const QList<QWidget *> reached = reachedByTab();
        for (QWidget *control : controls) {
            const QString what = u"%1 %2 “%3”"_s.arg(QString::fromLatin1(control->metaObject()->className()),
                                                     control->objectName(), spokenName(control));
            QVERIFY2(!spokenName(control).isEmpty(), qPrintable(what));
            QVERIFY2(reached.contains(control), qPrintable(what));
        }
    }

    /// What scrolls up and down only must have room beside.
    void nothingIsCutOffInASmallWindow_data() { everyControlIsNamedAndReached_data(); }
    void nothingIsCutOffInASmallWindow()
    {
        QFETCH(const int, page);
        QFETCH(const Language, language);
        setInterfaceLanguage(language);
        ScriptedPrompts prompts;
        WindowHost host(prompts);
        QVERIFY(host.openRegister(sample()));
        host.show();
        MainWindow &window = host.window();
        window.resize(1024, 640);
        window.workspace()->showPage(page);
        QTRY_VERIFY(host.facts()->isLoaded());
        QCoreApplication::processEvents();
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(u"%1 of %2 in %3"_s.arg(area->widget()->width())
                                        .arg(area->viewport()->width())
                                        .arg(area->parentWidget()->objectName())));
        }
    }

    /// The search, the buttons, the filters, the table, the panel; each line from left to right.
    void tabGoesAsOneReads()
    {
        setInterfaceLanguage(Language::English);
        ScriptedPrompts prompts;
        WindowHost host(prompts);
        QVERIFY(host.openRegister(sample()));
        host.show();
        MainWindow &window = host.window();
        window.workspace()->showPage(1);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.workspace()->focusSearch();
        QStringList names;
        for (QWidget *reached : reachedByTab())
            names.append(spokenName(reached));
        const QStringList inOrder{
            u"Find code or name"_s, u"Duplicate"_s, u"New course"_s,          u"Year: All"_s,
            u"Theme: All"_s,        u"Mode: All"_s, u"Status: All"_s,         u"Columns"_s,
            u"Courses"_s,           u"Person"_s,    u"List of participants"_s};
        QStringList met;
        std::copy_if(names.begin(), names.end(), std::back_inserter(met),
                     [&inOrder](const QString &name) { return inOrder.contains(name); });
        QCOMPARE(met, inOrder);
    }
};

QTEST_MAIN(TestAccessiblePages)
#include "tst_accessible_pages.moc"
