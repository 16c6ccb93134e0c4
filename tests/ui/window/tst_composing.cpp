// Hangul in composition, in every field that finds something: a syllable is searched once it is whole.
#include "dialogs/suggest_edit.h"
#include "pages/courses_page.h"
#include "pages/history_page.h"
#include "pages/outcomes_page.h"
#include "pages/people_page.h"
#include "pages/place_view.h"
#include "scripted_prompts.h"
#include "support/background.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_register.h"
#include "window/command_palette.h"
#include "window/main_window.h"
#include "window/palette_sources.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// A line and the model of what is found by it.
struct Field
{
    QLineEdit *line;
    QAbstractItemModel *found;
};

struct Scene
{
    TemporaryRegister store{TemporaryRegister::Content::Sample};
    ScriptedPrompts prompts;
    std::unique_ptr<WindowHost> host;
    std::unique_ptr<CommandPalette> palette;

    Scene()
    {
        setInterfaceLanguage(Language::Korean);
        store.close();
        host = std::make_unique<WindowHost>(prompts);
        if (!host->openRegister(store.path()))
            qFatal("the register cannot be opened");
        host->show();
        host->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&host->window()))
            qFatal("the window is not active");
    }
    [[nodiscard]] Workspace &workspace() const { return *host->window().workspace(); }

    [[nodiscard]] Field searchOf(QWidget &page, QAbstractItemView &view) const
    {
        workspace().showPage(workspace().findChild<QStackedWidget *>()->indexOf(&page));
        if (!QTest::qWaitFor([&view] { return view.model()->rowCount() > 0; }))
            qFatal("the page stays empty");
        workspace().focusSearch();
        return {qobject_cast<QLineEdit *>(QApplication::focusWidget()), view.model()};
    }
    [[nodiscard]] Field suggestionsOf(const QString &name) const
    {
        workspace().showPage(1);
        workspace().courses().table().selectSingleRow(0);
        auto *person = workspace().courses().findChild<SuggestEdit *>(u"person"_s);
        person->setFocus();
        if (name != u"person"_s) {
            QTest::keyClicks(person, u"Nobody"_s);
            QTest::keyClick(person, Qt::Key_Return);
        }
        auto *line = workspace().courses().findChild<SuggestEdit *>(name);
        line->setFocus();
        return {line, line->completer()->model()};
    }
    [[nodiscard]] Field openPalette()
    {
        palette =
            std::make_unique<CommandPalette>(std::vector{menuCommands(*host->window().menuBar()),
                                                         peopleFound(*host->session(), [](PersonId) {})},
                                             &host->window());
        palette->show();
        return {palette->findChild<QLineEdit *>(), palette->findChild<QListView *>()->model()};
    }
    [[nodiscard]] Field field(const QString &name)
    {
        if (name == u"courses"_s)
            return searchOf(workspace().courses(), workspace().courses().table());
        if (name == u"people"_s)
            return searchOf(workspace().people(), workspace().people().table());
        if (name == u"places"_s)
            return searchOf(workspace().places(), workspace().places().tree());
        if (name == u"outcomes"_s)
            return searchOf(workspace().outcomes(), workspace().outcomes().table());
        if (name == u"history"_s)
            return searchOf(workspace().history(), workspace().history().table());
        return name == u"palette"_s ? openPalette() : suggestionsOf(name);
    }
};

void compose(QLineEdit *line, const QString &unfinished)
{
    QInputMethodEvent event(unfinished, {});
    QCoreApplication::sendEvent(line, &event);
    QCoreApplication::processEvents();
}

void commit(QLineEdit *line, const QString &syllable)
{
    QInputMethodEvent event;
    event.setCommitString(syllable);
    QCoreApplication::sendEvent(line, &event);
    QCoreApplication::processEvents();
}

} // namespace

class TestComposing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        patience = std::chrono::hours(1);
    }

    void onlyWholeSyllablesAreSearched_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"courses", "people", "places", "outcomes", "history", "palette", "person", "city"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void onlyWholeSyllablesAreSearched()
    {
        QFETCH(const QString, name);
        Scene scene;
        const Field field = scene.field(name);
        QVERIFY(field.line && field.found);
        const QSignalSpy typed(field.line, &QLineEdit::textChanged);
        const QSignalSpy searches(field.found, &QAbstractItemModel::modelReset);
        for (const QString &unfinished : {u"ㅎ"_s, u"하"_s, u"한"_s}) {
            compose(field.line, unfinished);
            QCOMPARE(typed.count(), 0);
            QCOMPARE(searches.count(), 0);
        }
        commit(field.line, u"하"_s);
        QCOMPARE(field.line->text(), u"하"_s);
        QTRY_VERIFY(searches.count() > 0);
        // What is found does not take away what is being composed.
        const qsizetype searched = searches.count();
        for (const QString &unfinished : {u"ㄴ"_s, u"노"_s, u"놀"_s}) {
            compose(field.line, unfinished);
            QCOMPARE(field.line->text(), u"하"_s);
            QCOMPARE(searches.count(), searched);
        }
        commit(field.line, u"노"_s);
        QCOMPARE(field.line->text(), u"하노"_s);
        QCOMPARE(typed.count(), 2);
        QTRY_VERIFY(searches.count() > searched);
    }
};

QTEST_MAIN(TestComposing)
#include "tst_composing.moc"
