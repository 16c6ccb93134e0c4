// Papers of a course before they are printed: what can be chosen of them, and what is kept.
#include "dialogs/attendance_dialog.h"
#include "dialogs/certificates_dialog.h"
#include "dialogs/name_list_dialog.h"
#include "edits.h"
#include "papers/certificate_text.h"
#include "pdf_texts.h"
#include "scripted_prompts.h"
#include "support/fonts.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;
using namespace yeonsu::test;

namespace {

constexpr CourseId completedCourse(160);

template <typename Widget>
Widget &part(const QDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<Widget *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return *found;
}

void chooseLanguage(const QDialog &dialog, const QString &key)
{
    auto &box = part<QComboBox>(dialog, u"language"_s);
    box.setCurrentIndex(box.findData(key));
}

} // namespace

class TestCoursePaperDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        setInterfaceLanguage(Language::English);
    }
    void init()
    {
        m_session = std::make_unique<TemporarySession>(TemporarySession::Content::Sample);
        m_folder = std::make_unique<QTemporaryDir>();
        m_prompts = {};
        m_prompts.answer = m_folder->filePath(u"paper.pdf"_s);
    }

    void attendanceFollowsWhatIsChosen()
    {
        AttendanceDialog dialog(roll(), m_prompts);
        QVERIFY(dialog.view().pageCount() > 0);
        auto &sessions = part<QSpinBox>(dialog, u"sessions"_s);
        QVERIFY(!sessions.isEnabled());
        part<QComboBox>(dialog, u"columns"_s).setCurrentIndex(2);
        QVERIFY(sessions.isEnabled());
        const int few = dialog.view().pageCount();
        sessions.setValue(100);
        QVERIFY(dialog.view().pageCount() > few);
        sessions.setValue(2);
        chooseLanguage(dialog, u"ko"_s);
        const QString page = saved(dialog).front();
        QVERIFY2(page.contains(u"출석부"_s) && page.contains(u"2회"_s), qPrintable(page));
    }

    void aCourseOfMonthsHasSessions()
    {
        CourseRoll longOne = roll();
        longOne.course.lastDay = longOne.course.firstDay.addDays(120);
        const AttendanceDialog dialog(longOne, m_prompts);
        QVERIFY(part<QSpinBox>(dialog, u"sessions"_s).isEnabled());
    }

    void anEmptyCourseSaysWhatToDo()
    {
        CourseRoll empty = roll();
        empty.participants.clear();
        AttendanceDialog attendance(empty, m_prompts);
        NameListDialog names(empty, m_prompts);
        CertificatesDialog certificates(**m_session, empty, m_prompts);
        for (PaperDialog *dialog :
             {static_cast<PaperDialog *>(&attendance), static_cast<PaperDialog *>(&names),
              static_cast<PaperDialog *>(&certificates)}) {
            dialog->show();
            QVERIFY(!dialog->view().isVisible());
            QVERIFY(!part<QPushButton>(*dialog, u"print"_s).isEnabled());
            QVERIFY(!part<QPushButton>(*dialog, u"savePdf"_s).isEnabled());
        }
    }

    void certificatesAreForWhoIsTicked()
    {
        CertificatesDialog dialog(**m_session, roll(), m_prompts);
        auto &people = part<QListWidget>(dialog, u"people"_s);
        QCOMPARE(people.count(), int(completed(roll()).size()));
        QCOMPARE(dialog.view().pageCount(), people.count());
        QVERIFY(people.count() > 2);
        for (int row = 1; row < people.count(); ++row)
            people.item(row)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.view().pageCount(), 1);
        QVERIFY(saved(dialog).front().contains(people.item(0)->text().remove(u' ')));
        people.item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!part<QPushButton>(dialog, u"print"_s).isEnabled());
    }

    void theWordingIsSeenAtOnceAndKeptWhenAsked()
    {
        {
            CertificatesDialog dialog(**m_session, roll(), m_prompts);
            chooseLanguage(dialog, u"en"_s);
            auto &keep = part<QPushButton>(dialog, u"keep"_s);
            QVERIFY(!keep.isEnabled());
            part<QPlainTextEdit>(dialog, u"wordingEn"_s).setPlainText(u"Well done, [name]!"_s);
            part<QLineEdit>(dialog, u"signerEn"_s).setText(u"The President"_s);
            const QString page = saved(dialog).front();
            QVERIFY2(page.contains(u"Welldone,"_s) && page.contains(u"ThePresident"_s), qPrintable(page));
            QVERIFY(roll().certificate.english.isEmpty());
            QVERIFY(keep.isEnabled());
            keep.click();
            QVERIFY(!keep.isEnabled());
        }
        QCOMPARE(roll().certificate.english, u"Well done, [name]!"_s);
        QCOMPARE(roll().signer.english, u"The President"_s);
        const CertificatesDialog again(**m_session, roll(), m_prompts);
        QCOMPARE(part<QPlainTextEdit>(again, u"wordingEn"_s).toPlainText(), u"Well done, [name]!"_s);
        (*m_session)->undoStack().undo();
        QCOMPARE(roll().certificate.english, QString());
    }

    void theUsualWordingIsNotKept()
    {
        CertificatesDialog dialog(**m_session, roll(), m_prompts);
        auto &wording = part<QPlainTextEdit>(dialog, u"wordingKo"_s);
        QCOMPARE(wording.toPlainText(), usualWording(Language::Korean));
        wording.setPlainText(u"[성명]"_s);
        part<QPushButton>(dialog, u"keep"_s).click();
        QCOMPARE(roll().certificate.korean, u"[성명]"_s);
        wording.setPlainText(usualWording(Language::Korean));
        part<QPushButton>(dialog, u"keep"_s).click();
        QCOMPARE(roll().certificate.korean, QString());
    }

    void fieldsArePutInByChoosing()
    {
        CertificatesDialog dialog(**m_session, roll(), m_prompts);
        auto &wording = part<QPlainTextEdit>(dialog, u"wordingEn"_s);
        wording.clear();
        QMenu *menu = nullptr;
        for (const QPushButton *button : wording.parentWidget()->findChildren<QPushButton *>())
            menu = button->menu() ? button->menu() : menu;
        QVERIFY(menu);
        menu->actions().front()->trigger();
        QCOMPARE(wording.toPlainText(), u"[name]"_s);
    }

    void aFieldThatIsNoneIsPointedOut()
    {
        CertificatesDialog dialog(**m_session, roll(), m_prompts);
        dialog.show();
        auto &note = part<QLabel>(dialog, u"note"_s);
        QVERIFY(!note.isVisible());
        part<QPlainTextEdit>(dialog, u"wordingKo"_s).setPlainText(u"[성멍]"_s);
        QVERIFY(note.isVisible());
        QVERIFY(note.text().contains(u"[성멍]"_s));
    }

    void whatIsTooLongIsSaid()
    {
        CertificatesDialog dialog(**m_session, roll(), m_prompts);
        part<QPlainTextEdit>(dialog, u"wordingKo"_s).setPlainText(u"가"_s.repeated(900));
        part<QPushButton>(dialog, u"keep"_s).click();
        QCOMPARE(roll().certificate.korean, QString());
        QVERIFY(part<QPushButton>(dialog, u"keep"_s).isEnabled());
    }

    void theListIsInTheLanguageThatIsChosen()
    {
        NameListDialog dialog(roll(), m_prompts);
        QVERIFY(saved(dialog).front().contains(u"Listofparticipants"_s));
        chooseLanguage(dialog, u"ko"_s);
        QVERIFY(saved(dialog).front().contains(u"참가자명단"_s));
    }

private:
    [[nodiscard]] CourseRoll roll() const { return valueOf(courseRoll(m_session->store(), completedCourse)); }
    [[nodiscard]] QStringList saved(PaperDialog &dialog)
    {
        dialog.savePdf();
        if (!QTest::qWaitFor([&dialog] { return !dialog.isRunning(); }))
            qFatal("the paper is not written");
        QFile file(m_prompts.answer);
        return file.open(QIODevice::ReadOnly) ? textsOfPages(file.readAll()) : QStringList();
    }

    std::unique_ptr<TemporarySession> m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
};

QTEST_MAIN(TestCoursePaperDialogs)
#include "tst_course_paper_dialogs.moc"
