// The page of settings: themes and levels of seniority added, renamed, put in order, merged and deleted, by
// keyboard.
#include "builders.h"
#include "dialogs/figure_changes_dialog.h"
#include "dialogs/merge_into_dialog.h"
#include "editing/act_words.h"
#include "edits.h"
#include "pages/seniority_section.h"
#include "pages/settings_page.h"
#include "pages/themes_section.h"
#include "register_dump.h"
#include "scripted_prompts.h"
#include "support/language.h"
#include "temporary_session.h"
#include "typing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Does something with each dialog that comes up, in turn.
class Dialogs : public QObject
{
public:
    using Act = std::function<void(QDialog &)>;

    explicit Dialogs(std::vector<Act> acts)
        : m_acts(std::move(acts))
    {
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog == m_last || m_acts.empty())
                return;
            m_last = dialog;
            const Act act = m_acts.front();
            m_acts.erase(m_acts.begin());
            // Not within the timer, which does not go on before its own event is done.
            QTimer::singleShot(0, dialog, [act, dialog] { act(*dialog); });
        });
        m_timer.start();
    }

    [[nodiscard]] bool areDone() const { return m_acts.empty(); }

private:
    std::vector<Act> m_acts;
    QPointer<QDialog> m_last;
    QTimer m_timer;
};

void accept(QDialog &dialog)
{
    dialog.accept();
}

/// Where the sections stand.
constexpr int themes = 1;
constexpr int seniority = 2;

/// The page over the sample, or another register, active and counted.
struct Scene
{
    explicit Scene(TemporarySession::Content content = TemporarySession::Content::Sample)
        : session(content)
        , page(*session, facts, prompts)
    {
        page.setView({themes});
        page.resize(1240, 800);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page) || !QTest::qWaitFor([this] { return facts.isLoaded(); }))
            qFatal("the page does not come up");
    }

    [[nodiscard]] RankedSection &section() const { return *qobject_cast<RankedSection *>(page.section()); }
    [[nodiscard]] RankedView &view() const { return section().view(); }
    [[nodiscard]] QUndoStack &undoStack() const { return session->undoStack(); }
    template <typename Row>
    [[nodiscard]] Row row(const QString &key) const
    {
        for (const Row &each : valueOf(session.store().all<Row>())) {
            if (each.key == key)
                return each;
        }
        qFatal("there is no %s", qPrintable(key));
    }
    template <typename Row>
    void select(const QString &key) const
    {
        view().selectRecord(recordOf(row<Row>(key).id));
        view().setFocus();
    }
    template <typename Row>
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const Row &each : valueOf(session.store().all<Row>()))
            keys.append(each.key);
        return keys;
    }
    [[nodiscard]] QString selectedKey() const
    {
        const QModelIndex index = view().selectionModel()->selectedRows().value(0);
        return index.siblingAtColumn(RankedModel::Key).data().toString();
    }
    [[nodiscard]] QPushButton &button(const QString &text) const
    {
        for (QPushButton *each : section().findChildren<QPushButton *>()) {
            if (each->text() == text)
                return *each;
        }
        qFatal("there is no button %s", qPrintable(text));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        // A dialog may have been in front.
        view().activateWindow();
        if (!QTest::qWaitForWindowActive(view().window()))
            qFatal("the page is not active");
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
    }
    /// Undone and done again, everything is as before and as after.
    [[nodiscard]] bool canGoBackAndForth(const QStringList &before) const
    {
        Database &database = session.store().database();
        const QStringList after = rowsOf(database);
        undoStack().undo();
        const bool isBack = rowsOf(database) == before;
        undoStack().redo();
        return isBack && after != before && rowsOf(database) == after;
    }
    [[nodiscard]] QStringList rows() const { return rowsOf(session.store().database()); }
    /// F2 in the column, as its editor.
    [[nodiscard]] QLineEdit *openEditor(int column) const
    {
        view().setFocus();
        view().selectionModel()->setCurrentIndex(view().currentIndex().siblingAtColumn(column),
                                                 QItemSelectionModel::NoUpdate);
        press(Qt::Key_F2);
        return qobject_cast<QLineEdit *>(QApplication::focusWidget());
    }

    TemporarySession session;
    LiveFacts facts{session.store()};
    ScriptedPrompts prompts;
    SettingsPage page;
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { setInterfaceLanguage(Language::English); }

    void sectionsAreChosenByKeyboard()
    {
        Scene scene;
        QVERIFY(qobject_cast<ThemesSection *>(scene.page.section()));
        auto *names = scene.page.findChild<QListWidget *>(u"sections"_s);
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Down);
        QVERIFY(qobject_cast<SenioritySection *>(scene.page.section()));
        SettingsPage another(*scene.session, scene.facts, scene.prompts);
        another.setView(scene.page.view());
        QVERIFY(qobject_cast<SenioritySection *>(another.section()));
        setInterfaceLanguage(Language::Korean);
        SettingsPage korean(*scene.session, scene.facts, scene.prompts);
        QCOMPARE(korean.sectionNames()[themes], u"주제"_s);
    }

    void groupsAreOpenAndTheFirstIsChosen()
    {
        Scene scene;
        QCOMPARE(scene.selectedKey(), u"smart-city"_s);
        QVERIFY(scene.view().isExpanded(scene.view().currentIndex().siblingAtColumn(0)));
        QCOMPARE(scene.view()
                     .currentIndex()
                     .siblingAtColumn(RankedModel::FirstValue)
                     .data(Qt::AccessibleTextRole)
                     .toString(),
                 u"43"_s);
    }

    void aThemeIsAddedToTheChosenGroup()
    {
        Scene scene;
        scene.select<Theme>(u"public-transport"_s);
        const QStringList before = scene.rows();
        Dialogs dialogs({[](QDialog &dialog) {
            auto *key = dialog.findChild<QLineEdit *>(u"key"_s);
            QCOMPARE(key->text(), u"theme-1"_s);
            compose(dialog.findChild<QLineEdit *>(u"nameKo"_s), u"보행"_s);
            QTest::keyClicks(dialog.findChild<QLineEdit *>(u"nameEn"_s), u"Walking & cycling"_s);
            QCOMPARE(key->text(), u"walking-cycling"_s);
            QCOMPARE(dialog.findChild<QComboBox *>(u"group"_s)->currentText(), u"Urban transport"_s);
            dialog.accept();
        }});
        scene.button(u"New theme…"_s).click();
        QCOMPARE(scene.undoStack().undoText(), u"add theme Walking & cycling"_s);
        QCOMPARE(scene.selectedKey(), u"walking-cycling"_s);
        QCOMPARE(scene.row<Theme>(u"walking-cycling"_s).groupId, scene.row<ThemeGroup>(u"transport"_s).id);
        QVERIFY(scene.canGoBackAndForth(before));
        QCOMPARE(scene.selectedKey(), u"public-transport"_s); // what was before it
    }

    void aGroupIsAdded()
    {
        Scene scene;
        Dialogs dialogs({[](QDialog &dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(u"nameEn"_s), u"Transport"_s);
            // The key of a group is also that of its theme; both are taken.
            QCOMPARE(dialog.findChild<QLineEdit *>(u"key"_s)->text(), u"transport-2"_s);
            dialog.findChild<QLineEdit *>(u"key"_s)->setText(u"safety"_s);
            dialog.accept();
            QVERIFY(dialog.isVisible()); // a theme has it
            dialog.findChild<QLineEdit *>(u"key"_s)->setText(u"rail"_s);
            dialog.findChild<QCheckBox *>(u"isOther"_s)->setChecked(true);
            dialog.accept();
        }});
        scene.button(u"New group…"_s).click();
        QCOMPARE(scene.selectedKey(), u"rail"_s);
        QVERIFY(scene.row<ThemeGroup>(u"rail"_s).isOther && !scene.row<ThemeGroup>(u"other"_s).isOther);
        QVERIFY(scene.keys<Theme>().contains(u"rail"_s));
    }

    void enterEdits()
    {
        Scene scene;
        scene.select<ThemeGroup>(u"climate"_s);
        Dialogs dialogs({[](QDialog &dialog) {
            QVERIFY(!dialog.findChild<QLineEdit *>(u"key"_s)->isEnabled());
            dialog.findChild<QLineEdit *>(u"nameEn"_s)->setText(u"Climate"_s);
            dialog.accept();
        }});
        scene.press(Qt::Key_Return);
        QCOMPARE(scene.row<Theme>(u"climate"_s).nameEn, u"Climate"_s);
        QCOMPARE(scene.undoStack().undoText(), u"edit theme group Climate"_s);
    }

    void namesAreEditedInTheirCells()
    {
        Scene scene;
        scene.select<Theme>(u"economy"_s);
        QLineEdit *line = scene.openEditor(RankedModel::Name);
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"Jobs"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(scene.undoStack().undoText(), u"edit theme Jobs"_s);
        line = scene.openEditor(RankedModel::OtherName);
        QVERIFY(line);
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(scene.row<Theme>(u"economy"_s).nameKo, QString());
        // Without any name it is refused, and there to be mended.
        QPointer<QLineEdit> refused = scene.openEditor(RankedModel::Name);
        QVERIFY(refused);
        refused->clear();
        QTest::keyClick(refused, Qt::Key_Return);
        QTRY_VERIFY(!refused && qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QCOMPARE(scene.undoStack().count(), 2);
    }

    void rowsArePutInOrderByKeys()
    {
        Scene scene;
        scene.select<ThemeGroup>(u"climate"_s);
        const QStringList before = scene.rows();
        scene.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(scene.keys<ThemeGroup>()[2], u"climate"_s);
        QCOMPARE(scene.selectedKey(), u"climate"_s);
        QVERIFY(scene.canGoBackAndForth(before));
        QCOMPARE(scene.undoStack().count(), 1);
        scene.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(scene.keys<ThemeGroup>()[3], u"climate"_s);
        scene.select<ThemeGroup>(u"smart-city"_s);
        scene.press(Qt::Key_Up, Qt::AltModifier); // is the first
        QCOMPARE(scene.undoStack().count(), 2);
        scene.select<Theme>(u"women-welfare"_s);
        scene.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(scene.undoStack().undoText(), u"change the place of theme Women and welfare"_s);
        QCOMPARE(scene.selectedKey(), u"women-welfare"_s);
    }

    void aThemeInUseIsMergedInsteadOfDeleted()
    {
        Scene scene;
        scene.select<Theme>(u"public-transport"_s);
        const QStringList before = scene.rows();
        const ThemeId rest = scene.row<Theme>(u"other"_s).id;
        QString refusal;
        QString figures;
        Dialogs dialogs({[&](QDialog &dialog) {
                             auto *box = qobject_cast<QMessageBox *>(&dialog);
                             QVERIFY(box);
                             refusal = box->text();
                             for (QAbstractButton *each : box->buttons()) {
                                 if (each->text() == u"Merge into…")
                                     each->click();
                             }
                         },
                         [&](QDialog &dialog) {
                             auto *kept = dialog.findChild<QComboBox *>(u"kept"_s);
                             QVERIFY(kept->findText(u"Other policies"_s) >= 0);
                             QVERIFY(kept->findText(u"Other policies › Economy and jobs"_s) >= 0);
                             kept->setCurrentIndex(kept->findData(rest.value()));
                             dialog.accept();
                         },
                         [&](QDialog &dialog) {
                             QVERIFY(qobject_cast<FigureChangesDialog *>(&dialog));
                             figures = dialog.findChild<QLabel *>()->text();
                             dialog.accept();
                         }});
        scene.press(Qt::Key_Delete);
        QVERIFY(dialogs.areDone());
        QVERIFY2(refusal.startsWith(u"“Public transport” is still in use (courses: "_s), qPrintable(refusal));
        QVERIFY2(figures.endsWith(u"figures change"_s), qPrintable(figures));
        QCOMPARE(scene.undoStack().undoText(), u"merge theme Public transport into Other policies"_s);
        QCOMPARE(scene.selectedKey(), u"other"_s);
        QVERIFY(scene.canGoBackAndForth(before));
        QCOMPARE(scene.undoStack().count(), 1);
    }

    void mergingWithinAGroupAsksNothing()
    {
        Scene scene;
        scene.select<Theme>(u"public-transport"_s);
        const ThemeId own = scene.row<Theme>(u"transport"_s).id;
        Dialogs dialogs({[&](QDialog &dialog) {
            auto *kept = dialog.findChild<QComboBox *>(u"kept"_s);
            kept->setCurrentIndex(kept->findData(own.value()));
            dialog.accept();
        }});
        scene.button(u"Merge into…"_s).click();
        QVERIFY(!scene.keys<Theme>().contains(u"public-transport"_s));
    }

    void groupsAreMergedOnceTheFiguresAreSeen()
    {
        Scene scene;
        scene.select<ThemeGroup>(u"climate"_s);
        const QStringList before = scene.rows();
        Dialogs refuse(
            {accept, [](QDialog &dialog) { dialog.reject(); }, [](QDialog &dialog) { dialog.reject(); }});
        // Whoever does not want the figures to change is asked once more into which to merge.
        scene.button(u"Merge into…"_s).click();
        COMPARE_LINES(scene.rows(), before);
        Dialogs agree({accept, accept});
        scene.button(u"Merge into…"_s).click();
        QVERIFY(!scene.keys<ThemeGroup>().contains(u"climate"_s));
        QVERIFY(scene.keys<Theme>().contains(u"water-waste"_s));
        QVERIFY(scene.canGoBackAndForth(before));
    }

    void theThemeOfAGroupIsNeitherMergedNorDeleted()
    {
        Scene scene;
        scene.select<Theme>(u"transport"_s);
        QVERIFY(!scene.button(u"Merge into…"_s).isEnabled());
        QVERIFY(!scene.button(u"Delete…"_s).isEnabled());
        QVERIFY(scene.button(u"Delete…"_s).toolTip().startsWith(u"This theme stands for its group"_s));
        scene.press(Qt::Key_Delete);
        QCOMPARE(scene.undoStack().count(), 0);
        Dialogs dialogs({[](QDialog &dialog) {
            QVERIFY(!dialog.findChild<QComboBox *>(u"group"_s)->isEnabled());
            dialog.reject();
        }});
        scene.press(Qt::Key_Return);
        QVERIFY(dialogs.areDone());
    }

    void aThemeThatNothingHasIsDeleted()
    {
        Scene scene;
        const Theme walking =
            added(scene.session.store(), aTheme(scene.row<ThemeGroup>(u"transport"_s).id, u"walking"_s, 99));
        scene.view().selectRecord(recordOf(walking.id));
        const QStringList before = scene.rows();
        Answer answer(u"Delete"_s);
        scene.view().setFocus();
        scene.press(Qt::Key_Delete);
        QCOMPARE(answer.question().section(u'?', 0, 0), u"Delete the theme “Transport”"_s);
        QVERIFY(scene.canGoBackAndForth(before));
    }

    void aThemeThatMovesAsksFirst()
    {
        Scene scene;
        scene.select<Theme>(u"public-transport"_s);
        const auto move = [&](QDialog &dialog) {
            auto *group = dialog.findChild<QComboBox *>(u"group"_s);
            group->setCurrentIndex(group->findText(u"Climate and environment"_s));
            dialog.accept();
        };
        Dialogs dialogs({move, accept});
        scene.press(Qt::Key_Return);
        QVERIFY(dialogs.areDone());
        QCOMPARE(scene.undoStack().undoText(), u"move theme Public transport to Climate and environment"_s);
        QCOMPARE(scene.selectedKey(), u"public-transport"_s);
    }

    void levelsAreMergedAndMoved()
    {
        Scene scene;
        scene.page.setView({seniority});
        scene.select<Seniority>(u"mayor"_s);
        const QStringList before = scene.rows();
        const SeniorityId director = scene.row<Seniority>(u"director"_s).id;
        Register &store = scene.session.store();
        const std::size_t both = valueOf(store.enrolmentsOf(director)).size() +
                                 valueOf(store.enrolmentsOf(scene.row<Seniority>(u"mayor"_s).id)).size();
        Dialogs dialogs({[&](QDialog &dialog) {
                             auto *kept = dialog.findChild<QComboBox *>(u"kept"_s);
                             kept->setCurrentIndex(kept->findData(director.value()));
                             dialog.accept();
                         },
                         accept});
        scene.button(u"Merge into…"_s).click();
        QVERIFY(dialogs.areDone());
        QCOMPARE(scene.keys<Seniority>(), (QStringList{u"director"_s, u"section-chief"_s, u"staff"_s}));
        QCOMPARE(valueOf(store.enrolmentsOf(director)).size(), both);
        QVERIFY(scene.canGoBackAndForth(before));
        scene.select<Seniority>(u"staff"_s);
        scene.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(scene.keys<Seniority>().back(), u"section-chief"_s);
    }

    void whoMakesDecisionsIsAskedFirst()
    {
        Scene scene;
        scene.page.setView({seniority});
        scene.select<Seniority>(u"staff"_s);
        QString sentence;
        const auto decide = [](QDialog &dialog) {
            dialog.findChild<QCheckBox *>(u"isDecisionMaking"_s)->setChecked(true);
            dialog.accept();
        };
        Dialogs dialogs({decide, [&](QDialog &dialog) {
                             sentence = dialog.findChildren<QLabel *>()[1]->text();
                             dialog.accept();
                         }});
        scene.press(Qt::Key_Return);
        QCOMPARE(sentence.section(u'.', 0, 0), u"“Staff” counts as section chief and above"_s);
        QVERIFY(scene.row<Seniority>(u"staff"_s).isDecisionMaking);
    }

    void aLevelIsAddedAsTheLowest()
    {
        Scene scene(TemporarySession::Content::ReferenceData);
        scene.page.setView({seniority});
        Dialogs dialogs({[](QDialog &dialog) {
            compose(dialog.findChild<QLineEdit *>(u"nameKo"_s), u"수습"_s);
            QCOMPARE(dialog.findChild<QLineEdit *>(u"key"_s)->text(), u"level-1"_s);
            dialog.accept();
        }});
        scene.page.newRow();
        QCOMPARE(scene.keys<Seniority>().back(), u"level-1"_s);
        QCOMPARE(scene.selectedKey(), u"level-1"_s);
    }

    void anEmptyRegisterSaysWhatToDo()
    {
        Scene scene(TemporarySession::Content::Nothing);
        QVERIFY(!scene.view().isVisible());
        Dialogs dialogs({[](QDialog &dialog) {
            QCOMPARE(dialog.objectName(), u"themeGroupDialog"_s);
            QTest::keyClicks(dialog.findChild<QLineEdit *>(u"nameEn"_s), u"Transport"_s);
            dialog.accept();
        }});
        scene.page.newRow(); // a theme needs a group first
        QCOMPARE(scene.keys<Theme>(), QStringList{u"transport"_s});
        QVERIFY(scene.view().isVisible());
    }

    void whatIsForReadingOnlySaysSo()
    {
        TemporaryRegister store(TemporaryRegister::Content::Sample);
        valueOf(store->database().execute(u"PRAGMA user_version = 999"_s)); // of a newer program
        store.close();
        EditingSession session(valueOf(Register::open(store.path())));
        QVERIFY(!session.store().isWritable());
        LiveFacts facts(session.store());
        ScriptedPrompts prompts;
        SettingsPage page(session, facts, prompts);
        page.show();
        for (const int section : {themes, seniority}) {
            page.setView({section});
            for (QAbstractButton *button : page.section()->findChildren<QAbstractButton *>()) {
                if (!button->isVisible())
                    continue;
                QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
                QCOMPARE(button->toolTip(), u"This register is open for reading only."_s);
            }
        }
        page.newRow();
        QVERIFY(!QApplication::activeModalWidget());
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
