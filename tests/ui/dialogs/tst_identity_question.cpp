// What looks like a number that the register keeps of nobody is asked about before it is saved.
#include "builders.h"
#include "dialogs/identity_question.h"
#include "dialogs/person_dialog.h"
#include "editing/acts.h"
#include "edits.h"
#include "temporary_session.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <functional>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// An invented one.
const QString number = u"900101-1234568"_s;

/// A session that asks, as that of a window does.
struct World
{
    TemporarySession session;
    Register &store = session.store();
    Person person = added(store, aPerson());
    int asked = 0;
    bool saves = false;
    std::function<void()> whileAsked = {};
    IdentityQuestion question;

    World()
    {
        session->setGuard([this](const ChangeSet &changeSet) {
            QTimer answer;
            QObject::connect(&answer, &QTimer::timeout, [this] { answerBox(); });
            answer.start(0);
            return question.ask(nullptr, changeSet);
        });
    }

    void answerBox()
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box || box->objectName() != u"identityQuestion")
            return;
        ++asked;
        if (whileAsked)
            whileAsked();
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::DestructiveRole) == saves)
                button->click();
        }
    }
    Result<AppliedChange> note(const QString &text)
    {
        Person after = now();
        after.note = text;
        return session->apply(savedPerson(now(), after));
    }
    Person now() { return valueOf(store.find(person.id)).value(); }
};

} // namespace

class TestIdentityQuestion : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotToBeSavedIsNot()
    {
        World world;
        VERIFY_FAILS(world.note(number), ErrorCode::Cancelled);
        QCOMPARE(world.asked, 1);
        QCOMPARE(world.now(), world.person);
        QCOMPARE(world.session->undoStack().count(), 0);
    }

    void itIsSavedAllTheSameAndNotAskedAgain()
    {
        World world;
        world.saves = true;
        VERIFY_OK(world.note(number));
        VERIFY_OK(world.note(number + u" (2)"_s));
        QCOMPARE(world.asked, 1);
        QCOMPARE(world.now().note, number + u" (2)"_s);
        world.session->undoStack().undo();
        world.session->undoStack().redo();
        QCOMPARE(world.asked, 1);
    }

    /// A draft saves itself a moment after the last key.
    void whatIsSavedMeanwhileIsNoSecondQuestion()
    {
        World world;
        Course course = added(world.store, aCourse());
        world.whileAsked = [&] {
            Course after = course;
            after.note = number;
            VERIFY_FAILS(world.session->apply(savedCourse(course, after)), ErrorCode::Cancelled);
        };
        VERIFY_FAILS(world.note(number), ErrorCode::Cancelled);
        QCOMPARE(world.asked, 1);
        world.whileAsked = {};
        VERIFY_FAILS(world.note(number), ErrorCode::Cancelled);
        QCOMPARE(world.asked, 2);
    }

    void otherTextsAreNotAskedAbout()
    {
        World world;
        VERIFY_OK(world.note(u"010-1234-5678, 2019-03-04"_s));
        QCOMPARE(world.asked, 0);
    }

    void aDialogStaysWithWhatWasTyped()
    {
        World world;
        PersonDialog dialog(*world.session, world.person);
        dialog.findChild<QLineEdit *>(u"familyName"_s)->setText(number);
        dialog.accept();
        QCOMPARE(world.asked, 1);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QCOMPARE(world.now(), world.person);
        world.saves = true;
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(world.now().familyName, number);
    }
};

QTEST_MAIN(TestIdentityQuestion)
#include "tst_identity_question.moc"
