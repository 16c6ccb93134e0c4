// The keys of a spreadsheet, on every page with rows: each does what its name says there, or nothing.
#include "edits.h"
#include "pages/courses_page.h"
#include "pages/people_page.h"
#include "pages/place_view.h"
#include "scripted_prompts.h"
#include "support/background.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_register.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/window_host.h"
#include "window/workspace.h"

#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Notes which dialog opens, and closes it.
class DialogWatch : public QObject
{
public:
    DialogWatch()
    {
        m_timer.setInterval(5);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                m_met = QString::fromLatin1(dialog->metaObject()->className()).section(u"::"_s, -1);
                dialog->reject();
            }
        });
        m_timer.start();
    }
    [[nodiscard]] const QString &met() const { return m_met; }

private:
    QTimer m_timer;
    QString m_met;
};

/// A window whose first course was renamed a moment ago, so that there is something to undo.
struct Scene
{
    TemporaryRegister store{TemporaryRegister::Content::Sample};
    ScriptedPrompts prompts;
    std::unique_ptr<WindowHost> host;

    Scene()
    {
        setInterfaceLanguage(Language::English);
        store.close();
        host = std::make_unique<WindowHost>(prompts);
        if (!host->openRegister(store.path()))
            qFatal("the register cannot be opened");
        host->show();
        host->window().activateWindow();
        if (!QTest::qWaitForWindowActive(&host->window()))
            qFatal("the window is not active");
        const Course course = valueOf(host->session()->store().all<Course>()).front();
        Course renamed = course;
        renamed.note = u"noted"_s;
        for (int i = 0; i < 2; ++i) {
            valueOf(host->session()->apply(edit(course, renamed)));
            if (i == 0)
                host->session()->undoStack().undo();
        }
    }
    [[nodiscard]] Workspace &workspace() const { return *host->window().workspace(); }
    [[nodiscard]] QUndoStack &undoStack() const { return host->session()->undoStack(); }
    [[nodiscard]] QString notice() const { return host->window().notice().text(); }

    [[nodiscard]] QAbstractItemView &cityView() const
    {
        PlaceView &tree = workspace().places().tree();
        const City city = valueOf(host->session()->store().all<City>()).front();
        workspace().showPlace(placeKey(city.id));
        if (!QTest::qWaitFor([&tree] { return !tree.selectedCities().empty(); }))
            qFatal("the city is not shown");
        return tree;
    }
    [[nodiscard]] QAbstractItemView &participants() const
    {
        workspace().showPage(1);
        RowTable &courses = workspace().courses().table();
        for (RowTable *table : workspace().courses().findChildren<RowTable *>()) {
            if (table == &courses || table->accessibleName() != u"List of participants"_s)
                continue;
            for (int row = 0; table->model()->rowCount() < 2; ++row)
                courses.selectSingleRow(row);
            table->selectSingleRow(0);
            return *table;
        }
        qFatal("there are no participants");
    }
    /// With a row selected, and the keyboard.
    [[nodiscard]] QAbstractItemView &rowsOf(const QString &where) const
    {
        if (where == u"places"_s)
            return cityView();
        if (where == u"participants"_s)
            return participants();
        const bool isCourses = where == u"courses"_s;
        workspace().showPage(isCourses ? 1 : 2);
        RowTable &table = isCourses ? workspace().courses().table() : workspace().people().table();
        table.selectSingleRow(1);
        const QModelIndex cell = table.model()->index(1, isCourses ? 0 : 3); // that can be edited
        table.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        return table;
    }
};

} // namespace

class TestPageKeys : public QObject
{
    Q_OBJECT

    /// What the keys do, in a word.
    static QString outcomeOf(const QKeySequence &keys, QAbstractItemView &view, Scene &scene)
    {
        const int step = scene.undoStack().index();
        const QModelIndex current = view.currentIndex();
        const DialogWatch dialogs;
        const QKeyCombination pressed = keys[0];
        QTest::keyClick(&view, pressed.key(), pressed.keyboardModifiers());
        QTest::qWait(20); // as long as the watch needs
        if (!dialogs.met().isEmpty())
            return dialogs.met();
        if (!scene.notice().isEmpty())
            return u"notice"_s;
        if (scene.undoStack().index() != step)
            return scene.undoStack().index() < step ? u"undone"_s : u"redone"_s;
        const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (line)
            return line->objectName() == u"search"_s ? u"search"_s : u"editor"_s;
        return view.currentIndex() != current ? u"moved"_s : u"nothing"_s;
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        QGuiApplication::clipboard()->setText(u"성명\t과정\nOKOT Daniel\tSC-2019-04"_s);
        patience = std::chrono::hours(1);
    }

    void eachKeyDoesWhatItSays_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("outcome");
        struct Place
        {
            QString name;
            QString editing;   ///< by F2
            QString dialog;    ///< by Enter
            QString newRow;    ///< by Ctrl+N
            QString duplicate; ///< by Ctrl+D; people and places are there once
            QString deletion;  ///< by Del; a city from which somebody came stays, which is said
        };
        const Place places[] = {
            {u"courses"_s, u"editor"_s, u"CourseDialog"_s, u"CourseDialog"_s, u"CourseDialog"_s,
             u"QMessageBox"_s},
            {u"people"_s, u"editor"_s, u"PersonDialog"_s, u"PersonDialog"_s, u"nothing"_s, u"QMessageBox"_s},
            {u"places"_s, u"editor"_s, u"CityDialog"_s, u"CityDialog"_s, u"nothing"_s, u"notice"_s},
            // Beside a course the page's keys are about the course.
            {u"participants"_s, u"EnrolmentDialog"_s, u"EnrolmentDialog"_s, u"CourseDialog"_s,
             u"CourseDialog"_s, u"QMessageBox"_s},
        };
        for (const Place &place : places) {
            const std::pair<QString, QString> keys[] = {
                {u"Down"_s, u"moved"_s},    {u"F2"_s, place.editing},         {u"Return"_s, place.dialog},
                {u"Ctrl+F"_s, u"search"_s}, {u"Ctrl+N"_s, place.newRow},      {u"Ctrl+D"_s, place.duplicate},
                {u"Del"_s, place.deletion}, {u"Ctrl+V"_s, u"ImportDialog"_s}, {u"Ctrl+Z"_s, u"undone"_s},
                {u"Ctrl+Y"_s, u"redone"_s}, {u"Ctrl+Shift+Z"_s, u"redone"_s}};
            for (const auto &[key, outcome] : keys)
                QTest::addRow("%s, %s", qPrintable(place.name), qPrintable(key))
                    << place.name << QKeySequence(key) << outcome;
        }
    }
    void eachKeyDoesWhatItSays()
    {
        QFETCH(const QString, where);
        QFETCH(const QKeySequence, keys);
        QFETCH(const QString, outcome);
        Scene scene;
        if (outcome == u"redone"_s)
            scene.undoStack().undo();
        QAbstractItemView &view = scene.rowsOf(where);
        view.setFocus();
        QCOMPARE(outcomeOf(keys, view, scene), outcome);
    }

    void whatIsNoListIsNotPasted()
    {
        Scene scene;
        const QString before = QGuiApplication::clipboard()->text();
        QGuiApplication::clipboard()->setText(u"one word"_s);
        QAbstractItemView &view = scene.rowsOf(u"people"_s);
        view.setFocus();
        QCOMPARE(outcomeOf(QKeySequence(u"Ctrl+V"_s), view, scene), u"notice"_s);
        QGuiApplication::clipboard()->setText(before);
    }

    void whatIsPastedIsOfThePlace()
    {
        Scene scene;
        scene.rowsOf(u"people"_s).setFocus();
        QCOMPARE(scene.workspace().pasteHint().kind, std::optional(ListKind::People));
        scene.rowsOf(u"courses"_s).setFocus();
        QCOMPARE(scene.workspace().pasteHint().kind, std::optional(ListKind::Courses));
        scene.rowsOf(u"participants"_s).setFocus();
        const ListHint hint = scene.workspace().pasteHint();
        QCOMPARE(hint.kind, std::optional(ListKind::People));
        QVERIFY(!hint.courseCode.isEmpty());
    }
};

QTEST_MAIN(TestPageKeys)
#include "tst_page_keys.moc"
