// The copies of a register in their dialog: what they hold, and what is done with them.
#include "dialogs/backups_dialog.h"
#include "dialogs/error_note.h"
#include "dialogs/pass_phrase_dialog.h"
#include "editing/acts.h"
#include "scripted_prompts.h"
#include "store/backup_content.h"
#include "store/sealed_copy.h"
#include "store/verification.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Once the next dialog of this kind is open.
template <typename Dialog, typename Answer>
void whenAsked(Answer answer)
{
    QTimer::singleShot(0, [answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("it is not asked");
        answer(*dialog);
    });
}

void typePassPhrase(const QString &phrase)
{
    whenAsked<PassPhraseDialog>([phrase](PassPhraseDialog &dialog) {
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
            field->setText(phrase);
        dialog.findChild<QPushButton *>(u"accept"_s)->click();
    });
}

void answerQuestion(const QString &button)
{
    whenAsked<QMessageBox>([button](QMessageBox &box) {
        for (QAbstractButton *each : box.buttons()) {
            if (each->text() == button)
                each->click();
        }
    });
}

} // namespace

class TestBackupsDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<BackupsDialog> m_dialog;
    ScriptedPrompts m_prompts;

    [[nodiscard]] BackupFolder folder() const { return {m_root->path(), m_session->store().path()}; }
    [[nodiscard]] QString path(const QString &name) const { return m_root->filePath(name); }
    [[nodiscard]] QTableWidget *copies() const { return m_dialog->findChild<QTableWidget *>(u"copies"_s); }
    [[nodiscard]] QString text(const QString &label) const
    {
        return m_dialog->findChild<QLabel *>(label)->text();
    }
    [[nodiscard]] QPushButton *restoreButton() const
    {
        return m_dialog->findChild<QPushButton *>(u"restore"_s);
    }
    [[nodiscard]] ErrorNote *error() const
    {
        return m_dialog->findChild<ErrorNote *>({}, Qt::FindDirectChildrenOnly);
    }

    QString makeCopy(int day = 1)
    {
        return valueOf(folder().make(BackupKind::Daily, QDateTime(QDate(2022, 3, day), QTime(9, 30))))
            .copy.path;
    }
    void deleteFirstEnrolment()
    {
        const EnrolmentId id = valueOf(m_session->store().all<Enrolment>()).front().id;
        VERIFY_OK((*m_session)->apply(valueOf(deletedEnrolments(m_session->store(), std::array{id}))));
    }
    void open()
    {
        m_dialog = std::make_unique<BackupsDialog>(m_session->store(), folder(), m_prompts);
        m_dialog->show();
        QTRY_VERIFY(!m_dialog->isBusy());
    }

private slots:
    void init()
    {
        setInterfaceLanguage(Language::English);
        m_prompts = {};
        m_dialog.reset();
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_root = std::make_unique<QTemporaryDir>();
    }

    void withoutACopyItSaysWhatComes()
    {
        open();
        QCOMPARE(copies()->rowCount(), 0);
        QVERIFY(!copies()->isVisible());
        QVERIFY(!restoreButton()->isEnabled());
        m_dialog->backUpNow();
        QTRY_COMPARE(copies()->rowCount(), 1);
        QVERIFY(copies()->isVisible());
        QCOMPARE(copies()->item(0, 1)->text(), u"by hand"_s);
        QCOMPARE(valueOf(folder().copies()).front().kind, BackupKind::ByHand);
    }

    void whatACopyHoldsStandsBesideWhatIsNow()
    {
        makeCopy();
        deleteFirstEnrolment();
        open();
        QCOMPARE(copies()->rowCount(), 1);
        QCOMPARE(copies()->item(0, 0)->text(), u"2022-03-01 09:30"_s);
        QCOMPARE(copies()->item(0, 1)->text(), u"daily"_s);
        QCOMPARE(copies()->item(0, 4)->data(Qt::DisplayRole).toInt(), 2688);
        auto *counts = m_dialog->findChild<QTableWidget *>(u"counts"_s);
        QCOMPARE(counts->item(2, 1)->text(), u"2,688"_s);
        QCOMPARE(counts->item(2, 2)->text(), u"2,687"_s);
        QVERIFY(counts->item(2, 2)->font().bold());
        QCOMPARE(counts->item(0, 1)->text(), counts->item(0, 2)->text());
        QVERIFY(!counts->item(0, 1)->font().bold());
        QCOMPARE(text(u"since"_s), u"1 change of the register is not in the copy."_s);
        QCOMPARE(m_dialog->findChild<QTableWidget *>(u"actsSince"_s)->rowCount(), 1);
    }

    /// The folder is named after the place where the register lay.
    void copiesFromBeforeItWasRenamedAreListedAndRestored()
    {
        makeCopy(2);
        QVERIFY(QDir().rename(folder().path(), path(u"old-name-0a1b2c3d"_s)));
        makeCopy(3);
        open();
        QCOMPARE(copies()->rowCount(), 2);
        QCOMPARE(copies()->item(0, 1)->text(), u"daily"_s);
        QCOMPARE(copies()->item(1, 0)->text(), u"2022-03-02 09:30"_s);
        QCOMPARE(copies()->item(1, 1)->text(), u"daily, as “old-name”"_s);
        copies()->setCurrentCell(1, 0);
        QTRY_VERIFY(restoreButton()->isEnabled() && !m_dialog->isBusy());
        const QSignalSpy restored(m_dialog.get(), &BackupsDialog::restoreRequested);
        answerQuestion(u"Restore"_s);
        restoreButton()->click();
        QTRY_COMPARE(restored.size(), 1);
        QVERIFY(restored.front().front().toString().contains(u"old-name-0a1b2c3d"));
    }

    void aCopyOfNowIsSaidToBeTheSame()
    {
        makeCopy();
        open();
        QVERIFY2(text(u"since"_s).startsWith(u"The register is as it was then"),
                 qPrintable(text(u"since"_s)));
        QVERIFY(!m_dialog->findChild<QTableWidget *>(u"actsSince"_s)->isVisible());
    }

    void theNewestStandsFirstAndAnyCanBeChosen()
    {
        makeCopy(1);
        deleteFirstEnrolment();
        makeCopy(2);
        open();
        QCOMPARE(copies()->rowCount(), 2);
        QCOMPARE(copies()->currentRow(), 0);
        QVERIFY(text(u"copyHeading"_s).startsWith(u"2022-03-02"));
        copies()->setCurrentCell(1, 0);
        QTRY_VERIFY(!m_dialog->isBusy());
        QVERIFY(text(u"copyHeading"_s).startsWith(u"2022-03-01"));
        QVERIFY(text(u"since"_s).startsWith(u"1 change"));
    }

    void aCopyThatCannotBeReadIsNotRestored()
    {
        QFile file(makeCopy());
        QVERIFY(file.resize(file.size() / 2));
        open();
        QCOMPARE(copies()->item(0, 1)->text(), u"unreadable"_s);
        QVERIFY(!restoreButton()->isEnabled());
    }

    void aCopyIsSavedAnywhere()
    {
        open();
        m_prompts.answer = path(u"copy.yeonsu"_s);
        const QSignalSpy saved(m_dialog.get(), &BackupsDialog::saved);
        m_dialog->saveCopy();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(valueOf(verifyRegister(m_prompts.answer)).isEmpty());
        QVERIFY(text(u"state"_s).contains(m_prompts.answer));
    }

    void whatCannotBeWrittenIsSaidAtOnce()
    {
        open();
        m_prompts.answer = m_session->store().path();
        m_dialog->saveCopy();
        QTRY_VERIFY(error()->isVisible());
        QVERIFY(error()->findChild<QLabel *>()->text().contains(u"is the register itself"));
        QFile inTheWay(folder().path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_dialog->backUpNow();
        QVERIFY(!error()->isVisible());
        QTRY_VERIFY(error()->isVisible());
    }

    void aSealedCopyIsSaved()
    {
        open();
        m_prompts.answer = path(u"copy.yeonsu-sealed"_s);
        const QSignalSpy saved(m_dialog.get(), &BackupsDialog::saved);
        typePassPhrase(u"correct horse"_s);
        m_dialog->saveSealed();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
        QVERIFY(isSealedCopy(m_prompts.answer));
        VERIFY_OK(store::checkSealedFile(m_prompts.answer, PassPhrase(u"correct horse"_s)));
    }

    void aSealedCopyIsLeftToWhoeverOpensRegisters()
    {
        open();
        m_prompts.answer = path(u"some.yeonsu-sealed"_s);
        const QSignalSpy asked(m_dialog.get(), &BackupsDialog::openRequested);
        m_dialog->openSealed();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toString(), m_prompts.answer);
        QVERIFY(!m_dialog->isVisible());
    }

    void restoringAsksFirst()
    {
        makeCopy();
        deleteFirstEnrolment();
        open();
        const QSignalSpy asked(m_dialog.get(), &BackupsDialog::restoreRequested);
        answerQuestion(u"Cancel"_s);
        m_dialog->restore();
        QVERIFY(!m_dialog->isBusy());
        QCOMPARE(asked.size(), 0);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(valueOf(folder().copies()).size(), std::size_t(1));
    }

    void restoringKeepsTheRegisterAsItIs()
    {
        const QString copy = makeCopy();
        deleteFirstEnrolment();
        open();
        const QSignalSpy asked(m_dialog.get(), &BackupsDialog::restoreRequested);
        answerQuestion(u"Restore"_s);
        m_dialog->restore();
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toString(), copy);
        QVERIFY(!m_dialog->isVisible());
        const Backup kept = valueOf(folder().copies()).front();
        QCOMPARE(kept.kind, BackupKind::BeforeRestore);
        QCOMPARE(valueOf(backupContent(kept.path)).counts.attendances, qint64(2687));
    }

    void aRegisterThatCannotBeKeptIsNotReplaced()
    {
        makeCopy();
        open();
        const QSignalSpy asked(m_dialog.get(), &BackupsDialog::restoreRequested);
        QFile::remove(m_session->store().path());
        answerQuestion(u"Restore"_s);
        m_dialog->restore();
        QTRY_VERIFY(error()->isVisible());
        QCOMPARE(asked.size(), 0);
        QVERIFY(m_dialog->isVisible());
    }

    void aNewPassPhraseIsEnteredTwice()
    {
        PassPhraseDialog dialog(PassPhraseDialog::Way::Seal, {});
        auto *phrase = dialog.findChild<QLineEdit *>(u"passPhrase"_s);
        auto *again = dialog.findChild<QLineEdit *>(u"again"_s);
        const auto *accept = dialog.findChild<QPushButton *>(u"accept"_s);
        QVERIFY(!accept->isEnabled());
        phrase->setText(u"seven77"_s);
        again->setText(u"seven77"_s);
        QVERIFY(!accept->isEnabled());
        phrase->setText(u"eight888"_s);
        QVERIFY(!accept->isEnabled());
        again->setText(u"eight888"_s);
        QVERIFY(accept->isEnabled());
        QCOMPARE(dialog.take().bytes(), QByteArray("eight888"));
        QVERIFY(phrase->text().isEmpty() && again->text().isEmpty());
    }

    void aPassPhraseIsHiddenUnlessAskedFor()
    {
        PassPhraseDialog dialog(PassPhraseDialog::Way::Open, {});
        QVERIFY(!dialog.findChild<QLineEdit *>(u"again"_s));
        auto *phrase = dialog.findChild<QLineEdit *>(u"passPhrase"_s);
        QCOMPARE(phrase->echoMode(), QLineEdit::Password);
        dialog.findChild<QCheckBox *>(u"show"_s)->click();
        QCOMPARE(phrase->echoMode(), QLineEdit::Normal);
        phrase->setText(u"short"_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"accept"_s)->isEnabled());
    }
};

QTEST_MAIN(TestBackupsDialog)
#include "tst_backups_dialog.moc"
