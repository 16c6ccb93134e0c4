// The copy of the day that is made by itself, and a copy that takes the register's place.
#include "dialogs/backups_dialog.h"
#include "dialogs/pass_phrase_dialog.h"
#include "editing/acts.h"
#include "exchange/new_register.h"
#include "results.h"
#include "scripted_prompts.h"
#include "store/backup_content.h"
#include "store/sealed_copy.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/daily_backups.h"
#include "window/main_window.h"
#include "window/notice_bar.h"
#include "window/window_actions.h"
#include "window/window_host.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Once a dialog of this kind is open.
template <typename Dialog, typename Answer>
void whenAsked(Answer answer)
{
    auto *timer = new QTimer(QCoreApplication::instance());
    QObject::connect(timer, &QTimer::timeout, timer, [timer, answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        answer(*dialog);
    });
    timer->start(10);
}

} // namespace

class TestWindowBackups : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ScriptedPrompts m_prompts;
    std::unique_ptr<WindowHost> m_host;

    [[nodiscard]] BackupFolder folder() const { return {BackupFolder::usualRoot(), m_path}; }
    [[nodiscard]] std::size_t copyCount() const { return valueOf(folder().copies()).size(); }
    [[nodiscard]] QString notice() const { return m_host->window().notice().text(); }
    [[nodiscard]] qint64 courseCount() const
    {
        return qint64(valueOf(m_host->session()->store().all<Course>()).size());
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    void open()
    {
        QVERIFY(m_host->openRegister(m_path));
        QTRY_VERIFY(m_host->facts()->isLoaded());
    }
    void addACourse(const QString &code)
    {
        Course course;
        course.code = code;
        course.nameKo = u"과정"_s;
        course.firstDay = course.lastDay = QDate(2027, 3, 1);
        ChangeSet changeSet{u"add-course"_s, {code}, {}, {}};
        changeSet.insert(course);
        VERIFY_OK(m_host->session()->apply(changeSet));
    }

    /// Into the dialog that asks for it. `before` sees it first.
    static void type(
        const QString &phrase,
        const std::function<void(PassPhraseDialog &)> &before = [](PassPhraseDialog &) {})
    {
        whenAsked<PassPhraseDialog>([phrase, before](PassPhraseDialog &dialog) {
            before(dialog);
            dialog.findChild<QLineEdit *>()->setText(phrase);
            dialog.findChild<QPushButton *>(u"accept"_s)->click();
        });
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        applyAppearance(*static_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
    }
    void init()
    {
        setInterfaceLanguage(Language::English);
        m_prompts = {};
        Settings::setDailyBackupsOn(true);
        backupDelays = {std::chrono::milliseconds(0), std::chrono::milliseconds(0),
                        std::chrono::milliseconds(0)};
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
        m_path = path(u"training.yeonsu"_s);
        valueOf(createRegister(m_path, NewRegister::Empty, IfExists::Refuse));
        m_host = std::make_unique<WindowHost>(m_prompts);
        m_host->show();
    }
    void cleanup()
    {
        m_host.reset();
        QThreadPool::globalInstance()->waitForDone();
    }

    void theCopyOfTheDayIsMadeWhenTheRegisterIsOpened()
    {
        open();
        QTRY_COMPARE(copyCount(), std::size_t(1));
        addACourse(u"A"_s);
        QTest::qWait(100);
        QCOMPARE(copyCount(), std::size_t(1));
        QCOMPARE(notice(), QString());
    }

    void itIsMadeAfterAnEditWhereTheOldOneIsOfAnotherDay()
    {
        valueOf(folder().make(BackupKind::Daily, QDateTime::currentDateTime().addDays(-1)));
        open();
        QTest::qWait(100);
        QCOMPARE(copyCount(), std::size_t(1));
        addACourse(u"A"_s);
        QTRY_COMPARE(copyCount(), std::size_t(2));
        const QString newest = valueOf(folder().copies()).front().path;
        QCOMPARE(valueOf(backupContent(newest)).counts.courses, qint64(1));
    }

    void itCanBeTurnedOff()
    {
        Settings::setDailyBackupsOn(false);
        open();
        QTest::qWait(100);
        QCOMPARE(copyCount(), std::size_t(0));
    }

    void aFailureIsSaidAtOnceAndStopsNobody()
    {
        QVERIFY(QDir().mkpath(QFileInfo(BackupFolder::usualRoot()).path()));
        QFile inTheWay(BackupFolder::usualRoot());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        open();
        QTRY_VERIFY(!notice().isEmpty());
        QVERIFY2(notice().startsWith(u"The copy of the day could not be made."), qPrintable(notice()));
        QVERIFY(notice().contains(folder().path()));
        m_host->window().notice().findChild<QPushButton *>(u"noticeDismiss"_s)->click();
        QCOMPARE(notice(), QString());
        // As soon as there is room it is made.
        inTheWay.remove();
        addACourse(u"A"_s);
        QTRY_COMPARE(copyCount(), std::size_t(1));
    }

    void aRegisterThatIsNotSoundIsSaid()
    {
        open();
        QTRY_COMPARE(copyCount(), std::size_t(1));
        valueOf(folder().copies());
        QVERIFY(QFile::remove(valueOf(folder().copies()).front().path));
        valueOf(m_host->session()->store().database().execute(
            u"UPDATE theme SET name_en = ' not in its usual form ' WHERE id = 1"_s));
        open();
        QTRY_VERIFY(notice().contains(u"something is wrong with the register"));
        QCOMPARE(copyCount(), std::size_t(1));
    }

    void aCopyTakesTheRegistersPlace()
    {
        open();
        QTRY_COMPARE(copyCount(), std::size_t(1));
        addACourse(u"A"_s);
        addACourse(u"B"_s);
        QCOMPARE(courseCount(), qint64(2));
        whenAsked<BackupsDialog>([](BackupsDialog &dialog) {
            whenAsked<QMessageBox>([](QMessageBox &box) {
                for (QAbstractButton *button : box.buttons()) {
                    if (button->text() == u"Restore")
                        button->click();
                }
            });
            QVERIFY(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }));
            dialog.findChild<QPushButton *>(u"restore"_s)->click();
        });
        m_host->window().actions().backups->trigger();
        QTRY_VERIFY(m_host->session() && courseCount() == 0);
        QVERIFY(m_host->window().isEnabled());
        QCOMPARE(m_host->session()->store().path(), m_path);
        QCOMPARE(notice(), QString());
        const std::vector<Backup> copies = valueOf(folder().copies());
        QCOMPARE(copies.front().kind, BackupKind::BeforeRestore);
        QCOMPARE(valueOf(backupContent(copies.front().path)).counts.courses, qint64(2));
        addACourse(u"C"_s);
        QCOMPARE(courseCount(), qint64(1));
    }

    void whatCannotTakeItsPlaceLeavesTheRegister()
    {
        open();
        addACourse(u"A"_s);
        m_host->reopenAfter([]() -> Result<void> { return failure(ErrorCode::Io, u"It failed."_s); });
        QVERIFY(!m_host->session());
        QTRY_VERIFY(m_host->session());
        QCOMPARE(courseCount(), qint64(1));
        QCOMPARE(notice(), u"It failed."_s);
    }

    void aSealedCopyIsOpenedIntoARegisterOfItsOwn()
    {
        const QString sealed = path(u"sent.yeonsu-sealed"_s);
        valueOf(
            sealRegister(m_path, sealed, PassPhrase(u"correct horse"_s), IfExists::Refuse, {}, {1, 8192}));
        m_prompts.answer = path(u"received.yeonsu"_s);
        // A wrong one is asked for again, with the reason; the file is not.
        type(u"another one"_s, [&](PassPhraseDialog &dialog) {
            QVERIFY(dialog.findChild<QLabel *>(u"wrong"_s)->isHidden());
            type(u"correct horse"_s, [this](PassPhraseDialog &again) {
                QVERIFY(again.findChild<QLabel *>(u"wrong"_s)->text().contains(u"not the pass phrase"));
                QVERIFY(!QFile::exists(m_prompts.answer));
            });
        });
        QVERIFY(!m_host->openRegister(sealed));
        QTRY_VERIFY(m_host->session());
        QCOMPARE(m_host->session()->store().path(), m_prompts.answer);
        QCOMPARE(m_prompts.questions, 1);
        // Not over the register that is open.
        type(u"correct horse"_s);
        QVERIFY(!m_host->openRegister(sealed));
        QCOMPARE(notice(), u"This register is open. Choose another name."_s);
    }

    void whoeverDoesNotKnowThePassPhraseGetsNothing()
    {
        const QString sealed = path(u"sent.yeonsu-sealed"_s);
        valueOf(
            sealRegister(m_path, sealed, PassPhrase(u"correct horse"_s), IfExists::Refuse, {}, {1, 8192}));
        m_prompts.answer = path(u"received.yeonsu"_s);
        bool wasAskedAgain = false;
        type(u"another one"_s, [&](PassPhraseDialog &) {
            whenAsked<PassPhraseDialog>([&wasAskedAgain](PassPhraseDialog &again) {
                wasAskedAgain = true;
                again.reject();
            });
        });
        QVERIFY(!m_host->openRegister(sealed));
        QTRY_VERIFY(wasAskedAgain);
        QVERIFY(!m_host->session());
        QVERIFY(!QFile::exists(m_prompts.answer));
        QCOMPARE(notice(), QString());
    }
};

QTEST_MAIN(TestWindowBackups)
#include "tst_window_backups.moc"
