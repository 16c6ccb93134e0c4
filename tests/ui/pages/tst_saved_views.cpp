// Saved views: what they keep, kept and shown from the menu, undone, and followed.
#include "editing/theme_acts.h"
#include "editing/view_acts.h"
#include "models/course_model.h"
#include "pages/choice_button.h"
#include "pages/column_choice.h"
#include "pages/courses_page.h"
#include "pages/list_filters.h"
#include "pages/view_button.h"
#include "results.h"
#include "support/settings.h"
#include "temporary_session.h"
#include "typing.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

ListView fullView()
{
    ListView view;
    view.search = u"교통"_s;
    view.chosen = {{u"year"_s, 2019}, {u"theme"_s, qint64(3)}, {u"mode"_s, u"online"_s}};
    view.filters = {{u"name"_s, TextFilter{u"버스 “A”"_s}},
                    {u"days"_s, DayFilter{QDate(2019, 1, 1), {}}},
                    {u"participants"_s, NumberFilter{0, 20}},
                    {u"cities"_s, NumberFilter{{}, 9}}};
    view.sortColumn = u"status"_s;
    view.sortOrder = Qt::DescendingOrder;
    view.columns = {{u"name"_s, 240}, {u"code"_s, 90}};
    return view;
}

/// Types the name into the next dialog and accepts it.
void nameNextView(const QString &name)
{
    QTimer::singleShot(0, qApp, [name] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"name"_s);
        field->selectAll();
        compose(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    });
}

} // namespace

class TestSavedViews : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<CoursesPage> m_page;

    [[nodiscard]] ViewButton &views() const { return *m_page->findChild<ViewButton *>(); }
    [[nodiscard]] std::vector<SavedView> kept() const
    {
        return valueOf(viewsOf(m_session->store(), u"courses"_s));
    }
    [[nodiscard]] QStringList menuTexts() const
    {
        emit views().menu()->aboutToShow();
        QStringList texts;
        for (const QAction *action : views().menu()->actions()) {
            if (!action->isSeparator())
                texts.append((action->isChecked() ? u"✓ "_s : QString()) + action->text());
        }
        return texts;
    }
    void choose(const QString &text) const
    {
        emit views().menu()->aboutToShow();
        for (QAction *action : views().menu()->actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + text));
    }
    void narrow() const
    {
        m_page->findChild<QLineEdit *>(u"search"_s)->setText(u"tr"_s);
        m_page->findChild<ChoiceButton *>(u"year"_s)->choose({u"2019"_s, 2019});
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->findChild<ListFilters *>()->startFilter(CourseModel::Participants);
        QTest::keyClicks(QApplication::focusWidget(), u"12"_s);
        m_page->table().sortByColumn(CourseModel::Participants, Qt::AscendingOrder);
        m_page->table().findChild<ColumnChoice *>()->setShown(CourseModel::Theme, false);
        m_page->table().horizontalHeader()->moveSection(0, 2);
    }
    void save(const QString &name) const
    {
        nameNextView(name);
        views().saveView();
    }
    [[nodiscard]] QString shown() const { return toDefinition(m_page->view()); }

private slots:
    void initTestCase() { m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample); }
    void cleanupTestCase() { m_session.reset(); }
    void init()
    {
        m_page = std::make_unique<CoursesPage>(**m_session);
        m_page->resize(1400, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        (**m_session).undoStack().setIndex(0);
        Settings::setTableColumns(u"coursesPage"_s, {});
    }

    void aDefinitionHoldsEverything()
    {
        const ListView view = fullView();
        const ListView read = fromDefinition(toDefinition(view));
        QCOMPARE(toDefinition(read), toDefinition(view));
        QCOMPARE(read.search, view.search);
        QCOMPARE(read.chosen[u"theme"_s].toLongLong(), qint64(3));
        QVERIFY(read.filters == view.filters);
        QCOMPARE(read.sortColumn, view.sortColumn);
        QCOMPARE(read.sortOrder, view.sortOrder);
        QCOMPARE(read.columns.size(), 2);
        QCOMPARE(read.columns[1].key, u"code"_s);
        QCOMPARE(read.columns[1].width, 90);
    }

    /// A theme that was merged into another: the view shows what else it says, and the list is not stuck.
    void aThemeThatHasGoneIsLeftOut()
    {
        Register &store = m_session->store();
        const auto themes = valueOf(store.all<Theme>());
        const auto buses = std::find_if(themes.begin(), themes.end(),
                                        [](const Theme &row) { return row.key == u"public-transport"_s; });
        auto *theme = m_page->findChild<ChoiceButton *>(u"theme"_s);
        theme->chooseValue(buses->id.value());
        const int courses = m_page->table().model()->rowCount();
        QVERIFY(courses > 0 && courses < 174);
        save(u"Buses"_s);
        Theme renamed = *buses;
        renamed.nameEn = u"Buses and trams"_s;
        valueOf((**m_session).apply(valueOf(savedTheme(store, *buses, renamed))));
        QCOMPARE(theme->accessibleName(), u"Theme: Buses and trams"_s);
        const SavedView view = kept().front();
        valueOf((**m_session).apply(valueOf(mergedThemes(store, themes.front().id, buses->id))));
        QVERIFY(!theme->chosen().isValid());
        QCOMPARE(m_page->table().model()->rowCount(), 174);
        m_page->setView(fromDefinition(view.definition));
        QVERIFY(!theme->chosen().isValid());
        QCOMPARE(m_page->table().model()->rowCount(), 174);
        (**m_session).undoStack().undo();
        m_page->setView(fromDefinition(view.definition));
        QCOMPARE(m_page->table().model()->rowCount(), courses);
    }

    void foreignDefinitionsAreReadAsFarAsTheyGo_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"{\"search\":"_s;
        QTest::newRow("a list") << u"[1,2]"_s;
        QTest::newRow("other types")
            << u"{\"search\":3,\"chosen\":[],\"filters\":7,\"sort\":\"x\",\"columns\":{}}"_s;
        QTest::newRow("unknown columns")
            << u"{\"filters\":{\"colour\":{\"contains\":\"red\"}},\"sort\":{\"column\":\"colour\"},"
               "\"columns\":[{\"column\":\"colour\",\"width\":50},{\"width\":3},4]}"_s;
        QTest::newRow("filters of another kind")
            << u"{\"filters\":{\"name\":{\"from\":3},\"participants\":{\"contains\":\"x\"},"
               "\"days\":{\"from\":12},\"code\":{\"before\":\"x\"}}}"_s;
        QTest::newRow("choices that are gone")
            << u"{\"chosen\":{\"theme\":4711,\"mode\":\"by-post\",\"planet\":\"Mars\"}}"_s;
    }
    void foreignDefinitionsAreReadAsFarAsTheyGo()
    {
        QFETCH(const QString, definition);
        const int usual = m_page->table().model()->rowCount();
        narrow();
        m_page->setView(fromDefinition(definition));
        QCOMPARE(m_page->table().model()->rowCount(), usual);
        QVERIFY(m_page->findChild<ListFilters *>()->columnFilters().empty());
        QVERIFY(!m_page->table().columns().isArrangedByUser());
    }

    void aViewIsKeptAndShownAgain()
    {
        const QString usual = shown();
        const int all = m_page->table().model()->rowCount();
        narrow();
        const QString narrowed = shown();
        const int few = m_page->table().model()->rowCount();
        QVERIFY(few < all);
        save(u"교통 2019"_s);
        QCOMPARE(kept().size(), std::size_t(1));
        QCOMPARE(views().text(), u"View: 교통 2019"_s);
        QCOMPARE(menuTexts(), (QStringList{u"Usual view"_s, u"✓ 교통 2019"_s, u"Save this view…"_s,
                                           u"Rename “교통 2019”…"_s, u"Delete “교통 2019”…"_s}));
        choose(u"Usual view"_s);
        QCOMPARE(shown(), usual);
        QCOMPARE(m_page->table().model()->rowCount(), all);
        QCOMPARE(views().text(), u"Views"_s);
        QCOMPARE(menuTexts().first(2), (QStringList{u"✓ Usual view"_s, u"교통 2019"_s}));
        choose(u"교통 2019"_s);
        QCOMPARE(shown(), narrowed);
        QCOMPARE(m_page->table().model()->rowCount(), few);
        QCOMPARE(views().text(), u"View: 교통 2019"_s);
    }

    void keepingAViewIsOneStepOfUndo()
    {
        narrow();
        save(u"Asia"_s);
        QUndoStack &steps = (**m_session).undoStack();
        QVERIFY2(steps.undoText().contains(u"save view “Asia”"_s), qPrintable(steps.undoText()));
        steps.undo();
        QVERIFY(kept().empty());
        QCOMPARE(views().text(), u"Views"_s);
        steps.redo();
        QCOMPARE(kept().front().name, u"Asia"_s);
    }

    void aNameThatIsTakenIsAskedAbout()
    {
        save(u"Asia"_s);
        const SavedView before = kept().front();
        narrow();
        QVERIFY(views().text().contains(u"changed"_s));
        nameNextView(u"ASIA"_s);
        Answer answer(u"Replace"_s);
        views().saveView();
        QVERIFY(answer.question().contains(u"Asia"_s));
        QCOMPARE(kept().size(), std::size_t(1));
        QCOMPARE(kept().front().id, before.id);
        QCOMPARE(kept().front().definition, shown());
        QVERIFY(!views().text().contains(u"changed"_s));
        (**m_session).undoStack().undo();
        QCOMPARE(kept().front(), before);
        QVERIFY(views().text().contains(u"changed"_s));
    }

    void changesAreKeptWithoutAName()
    {
        save(u"Asia"_s);
        narrow();
        choose(u"Save changes to “Asia”"_s);
        QCOMPARE(kept().front().definition, shown());
        QCOMPARE(views().text(), u"View: Asia"_s);
        QVERIFY(!menuTexts().contains(u"Save changes to “Asia”"_s));
    }

    void aViewIsRenamedAndDeleted()
    {
        save(u"Asia"_s);
        nameNextView(u"아시아"_s);
        views().renameCurrent();
        QCOMPARE(kept().front().name, u"아시아"_s);
        QCOMPARE(views().text(), u"View: 아시아"_s);
        QVERIFY((**m_session).undoStack().undoText().contains(u"rename view"_s));
        Answer answer(u"Delete"_s);
        views().deleteCurrent();
        QVERIFY2(answer.question().contains(u"Delete the view “아시아”?"_s), qPrintable(answer.question()));
        QVERIFY(kept().empty());
        QCOMPARE(views().text(), u"Views"_s);
    }

    void aNameOfAnotherViewIsRefused()
    {
        save(u"Asia"_s);
        save(u"Africa"_s);
        nameNextView(u"asia"_s);
        QTimer::singleShot(50, qApp, [] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog && dialog->isVisible());
            Answer answer(u"Discard"_s);
            dialog->reject();
        });
        views().renameCurrent();
        QCOMPARE(kept().front().name, u"Africa"_s);
    }

    void anotherPageOfTheRegisterFollows()
    {
        CoursesPage other(**m_session);
        auto *menu = other.findChild<ViewButton *>()->menu();
        const auto has = [menu](const QString &name) {
            emit menu->aboutToShow();
            const QList<QAction *> actions = menu->actions();
            return std::any_of(actions.begin(), actions.end(),
                               [&name](const QAction *action) { return action->text() == name; });
        };
        QVERIFY(!has(u"Asia"_s));
        save(u"Asia"_s);
        QVERIFY(has(u"Asia"_s));
        SavedView edited = kept().front();
        edited.name = u"Africa"_s;
        valueOf((**m_session).apply(savedView(kept().front(), edited)));
        QCOMPARE(views().text(), u"View: Africa"_s);
    }

    void theCurrentViewSurvivesANewPage()
    {
        narrow();
        save(u"Asia"_s);
        const ListView view = m_page->view();
        m_page = std::make_unique<CoursesPage>(**m_session);
        m_page->show();
        m_page->setView(view);
        QCOMPARE(toDefinition(m_page->view()), toDefinition(view));
        QCOMPARE(views().text(), u"View: Asia"_s);
    }
};

QTEST_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
