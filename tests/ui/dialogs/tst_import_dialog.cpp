// Bringing a list in by the dialog: through its steps, with answers, and back again.
#include "dialogs/import_dialog.h"
#include "register_dump.h"
#include "scripted_prompts.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestImportDialog : public QObject
{
    Q_OBJECT

    struct Scene
    {
        TemporarySession session{TemporarySession::Content::Sample};
        QTemporaryDir folder;
        ScriptedPrompts prompts;
        ImportDialog dialog{*session, prompts};

        /// Participants of the course SC-2019-01, up to the check of their rows.
        void openList(const QString &rows)
        {
            prompts.answer = folder.filePath(u"명단.csv"_s);
            QFile file(prompts.answer);
            if (!file.open(QIODevice::WriteOnly))
                qFatal("the list cannot be written");
            file.write((u"참가자 명단\n\n성명,국가,도시,과정\n"_s + rows).toUtf8());
            file.close();
            dialog.show();
            dialog.chooseFile();
            QVERIFY(QTest::qWaitFor([this] { return dialog.work().hasList() && !dialog.work().isBusy(); },
                                    30'000));
            dialog.next();
            dialog.next();
            waitForRows();
        }
        void waitForRows()
        {
            QVERIFY(QTest::qWaitFor([this] { return !dialog.work().isBusy(); }, 30'000));
        }
        [[nodiscard]] const ImportCounts &counts() const { return dialog.work().planned().counts; }
        void click(const QString &text) const
        {
            for (auto *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == text && button->isVisible() && button->isEnabled())
                    return QTest::mouseClick(button, Qt::LeftButton);
            }
            qFatal("no button can be clicked: %s", qPrintable(text));
        }
        void select(int row) const { dialog.findChild<QTableView *>(u"rows"_s)->selectRow(row); }
        int people() { return int(valueOf(session.store().all<Person>()).size()); }
    };

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
    }

    void aListIsBroughtInMendedAndTakenBack()
    {
        Scene scene;
        const int before = scene.people();
        const QStringList rows = rowsOf(scene.session.store().database());
        scene.openList(u"홍길동전,대한민국,서울,SC-2019-01\nSILVA Joaozinho,Brasli,São Paulo,SC-2019-01\n"_s);
        QCOMPARE(scene.dialog.step(), ImportDialog::Step::Check);
        QCOMPARE(scene.counts().newPeople, 1);
        QCOMPARE(scene.counts().errors, 1);
        scene.select(1);
        scene.click(u"Use the &nearest value"_s);
        scene.waitForRows();
        QCOMPARE(scene.counts().newPeople, 2);
        scene.dialog.next();
        QVERIFY(QTest::qWaitFor([&scene] { return !scene.dialog.isWriting(); }, 30'000));
        QCOMPARE(scene.dialog.step(), ImportDialog::Step::Done);
        QCOMPARE(scene.people(), before + 2);
        QCOMPARE(scene.session->undoStack().count(), 1);
        scene.click(u"&Take this import back"_s);
        COMPARE_LINES(rowsOf(scene.session.store().database()), rows);
    }

    void aSkippedRowStaysOutAndTheSameListAddsNobody()
    {
        Scene scene;
        const int before = scene.people();
        scene.openList(u"홍길동전,대한민국,서울,SC-2019-01\n임꺽정전,대한민국,서울,SC-2019-01\n"_s);
        scene.select(1);
        scene.click(u"S&kip"_s);
        scene.waitForRows();
        QCOMPARE(scene.counts().skipped, 1);
        scene.dialog.next();
        QVERIFY(QTest::qWaitFor([&scene] { return !scene.dialog.isWriting(); }, 30'000));
        QCOMPARE(scene.people(), before + 1);

        ImportDialog again(*scene.session, scene.prompts);
        again.show();
        again.chooseFile();
        QVERIFY(
            QTest::qWaitFor([&again] { return again.work().hasList() && !again.work().isBusy(); }, 30'000));
        QVERIFY(again.work().broughtInBefore().has_value());
        again.next();
        again.next();
        QVERIFY(QTest::qWaitFor([&again] { return !again.work().isBusy(); }, 30'000));
        QCOMPARE(again.work().planned().counts.already, 1);
    }

    void whatCannotBeReadIsSaidAndChangesNothing()
    {
        Scene scene;
        scene.prompts.answer = scene.folder.filePath(u"none.xlsx"_s);
        QSignalSpy failed(&scene.dialog.work(), &ImportWork::failed);
        scene.dialog.show();
        scene.dialog.chooseFile();
        QVERIFY(failed.wait(30'000));
        QVERIFY(!scene.dialog.work().hasList());
        QCOMPARE(scene.dialog.step(), ImportDialog::Step::File);
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
