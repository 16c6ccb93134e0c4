// Acts of many rows: the window lives on while they are written, and undo and redo work as with any other.
#include "builders.h"
#include "dialogs/long_write.h"
#include "domain/erasing.h"
#include "editing/erasing.h"
#include "edits.h"
#include "register_dump.h"
#include "temporary_session.h"

#include <QFile>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTimer>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

ChangeSet people(int count)
{
    ChangeSet changeSet{u"many"_s, {}, {}, {}};
    for (int i = 0; i < count; ++i) {
        Person person = aPerson();
        person.givenName = u"Nr. %1"_s.arg(i);
        changeSet.insert(person);
    }
    return changeSet;
}

/// What the window shows while it writes.
class Watch
{
public:
    Watch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            ++ticks;
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (const auto *dialog = qobject_cast<QProgressDialog *>(each);
                    dialog && dialog->isVisible()) {
                    highest = std::max(highest, dialog->value());
                    seen();
                }
            }
        });
        m_timer.start(1);
    }

    int ticks = 0;
    int highest = -1; ///< of a dialog that was shown
    std::function<void()> seen = [] {};

private:
    QTimer m_timer;
};

} // namespace

class TestLongWrite : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<TemporarySession>();
        (*m_session)->setWriter([](Register &store, const ChangeSet &changeSet) {
            return writeShowingProgress(store, changeSet, nullptr);
        });
    }

    void aShortActIsWrittenAtOnce()
    {
        const Watch watch;
        VERIFY_OK((*m_session)->apply(people(10)));
        QCOMPARE(watch.ticks, 0);
        QCOMPARE(valueOf(m_session->store().all<Person>()).size(), std::size_t(10));
    }

    void aLongActShowsHowFarItIs()
    {
        constexpr int many = 40'000;
        const QStringList before = rowsOf(m_session->store().database());
        // However quick the machine is, the write has to wait until its bar is seen.
        Database others = valueOf(Database::open(m_session->store().path(), Database::Access::ReadWrite));
        std::optional<Transaction> held = valueOf(Transaction::begin(others));
        Watch watch;
        watch.seen = [&held] { held.reset(); };
        VERIFY_OK((*m_session)->apply(people(many)));
        QVERIFY(!held);
        QVERIFY(watch.ticks > 10);
        QVERIFY(watch.highest > 0);
        QCOMPARE(valueOf(m_session->store().all<Person>()).size(), std::size_t(many));

        QUndoStack &steps = (*m_session)->undoStack();
        QCOMPARE(steps.count(), 1);
        steps.undo();
        COMPARE_LINES(rowsOf(m_session->store().database()), before);
        steps.redo();
        QCOMPARE(valueOf(m_session->store().all<Person>()).size(), std::size_t(many));
    }

    void aLongActThatFailsChangesNothing()
    {
        ChangeSet broken = people(5000);
        Person nameless = aPerson();
        nameless.givenName.clear();
        nameless.familyName.clear();
        nameless.localName.clear();
        broken.insert(nameless);
        const QStringList before = rowsOf(m_session->store().database());
        const Result<AppliedChange> outcome = (*m_session)->apply(broken);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::BadValue);
        COMPARE_LINES(rowsOf(m_session->store().database()), before);
        QCOMPARE((*m_session)->undoStack().count(), 0);
    }

    /// However few they are, since the whole file is written anew.
    void erasingGoesOnBehindTheWindow()
    {
        Register &store = m_session->store();
        const Person person = added(store, aPerson(u"Zqfamily"_s));
        QSignalSpy changed(&store, &Register::changed);
        const AppliedChange applied =
            valueOf((*m_session)->apply(valueOf(erasedPeople(store, std::array{person.id}))));
        QVERIFY(!applied.leftBehind);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(valueOf(store.find(person.id)).value(), erased(person));
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Zqfamily"));
    }

private:
    std::unique_ptr<TemporarySession> m_session;
};

QTEST_MAIN(TestLongWrite)
#include "tst_long_write.moc"
