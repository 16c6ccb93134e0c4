// Erasing people needs a step of its own, says what it does, and is offered for those kept for long.
#include "builders.h"
#include "dialogs/deletion_words.h"
#include "dialogs/erase_people_dialog.h"
#include "dialogs/erasing.h"
#include "dialogs/error_note.h"
#include "dialogs/kept_long_dialog.h"
#include "dialogs/questions.h"
#include "domain/erasing.h"
#include "editing/acts.h"
#include "editing/erasing.h"
#include "edits.h"
#include "models/kept_long_model.h"
#include "store/backup_folder.h"
#include "store/kept_long.h"
#include "support/drafts.h"
#include "support/language.h"
#include "support/record_event.h"
#include "support/settings.h"
#include "temporary_session.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct World
{
    TemporarySession session;
    Register &store = session.store();
    Person early = came(u"Okafor"_s, u"Adaeze"_s, QDate(2009, 3, 2));
    Person middle = came(u"Silva"_s, u"Ana"_s, QDate(2014, 3, 3));
    Person late = came(u"Nguyễn"_s, u"An"_s, QDate(2022, 3, 7));

    Person came(const QString &family, const QString &given, QDate day)
    {
        const Person person = added(store, aPerson(family, given));
        Enrolment row = anEnrolment(added(store, aCourse(day.toString(Qt::ISODate), day)).id, person.id);
        row.organisation = u"City Hall"_s;
        added(store, row);
        return person;
    }
    void remove(const Person &person)
    {
        valueOf(session->apply(valueOf(deletedPeople(store, std::array{person.id}))));
    }
    Person now(const Person &person) { return valueOf(store.find(person.id)).value(); }
    ChangeSet act(const std::vector<PersonId> &ids) { return valueOf(erasedPeople(store, ids)); }
};

/// A window that is asked to show a row.
class RecordListener : public QWidget
{
public:
    std::optional<Record> record;

    bool event(QEvent *event) override
    {
        if (event->type() == RecordEvent::kind())
            record = static_cast<RecordEvent *>(event)->record();
        return QWidget::event(event);
    }
};

QString textOf(const QDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

template <typename Widget>
Widget &named(const QDialog &dialog, const QString &name)
{
    auto *widget = dialog.findChild<Widget *>(name);
    if (!widget)
        qFatal("the dialog has no %s", qPrintable(name));
    return *widget;
}

/// In the list that is opened by erasing, ticks and erases, or thinks better of it.
void answerLater(bool erases)
{
    QTimer::singleShot(0, qApp, [erases] {
        auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!question)
            qFatal("nothing was asked");
        named<QCheckBox>(*question, u"forGood"_s).click();
        named<QPushButton>(*question, erases ? u"erase"_s : u"cancel"_s).click();
    });
}

} // namespace

class TestErasingDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setInterfaceLanguage(Language::English); }

    void nothingIsErasedBeforeItIsKnownToBeForGood()
    {
        World world;
        ErasePeopleDialog dialog(*world.session, world.act({world.early.id}));
        auto &erase = named<QPushButton>(dialog, u"erase"_s);
        QVERIFY(!erase.isEnabled());
        dialog.accept();
        QCOMPARE(world.now(world.early), world.early);
        named<QCheckBox>(dialog, u"forGood"_s).click();
        QVERIFY(erase.isEnabled());
        QVERIFY(!erase.isDefault());
        erase.click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!dialog.leftBehind());
        QCOMPARE(world.now(world.early), erased(world.early));
    }

    void itSaysWhatGoesAndWhatStays()
    {
        World world;
        const ErasePeopleDialog dialog(*world.session, world.act({world.early.id}));
        const QString text = textOf(dialog);
        QVERIFY(text.contains(u"Adaeze Okafor"_s));
        QVERIFY(text.contains(u"(erased person %1)"_s.arg(world.early.id.value())));
        QVERIFY(text.contains(BackupFolder(BackupFolder::usualRoot(), world.store.path()).path()));
        const ErasePeopleDialog several(*world.session, world.act({world.early.id, world.late.id}));
        QVERIFY(textOf(several).contains(u"Erase 2 people for good?"_s));
    }

    void itCountsTheBackups()
    {
        World world;
        const BackupFolder folder(BackupFolder::usualRoot(), world.store.path());
        valueOf(folder.make(BackupKind::ByHand, QDateTime::currentDateTime()));
        const ErasePeopleDialog dialog(*world.session, world.act({world.early.id}));
        QVERIFY(textOf(dialog).contains(u"1 backup of this register still holds"_s));
    }

    void textsThatNameThemAreShown()
    {
        World world;
        Course course = valueOf(world.store.all<Course>()).front();
        edited(world.store, course, [](Course &row) { row.note = u"Speech by Adaeze Okafor"_s; });
        const ErasePeopleDialog dialog(*world.session, world.act({world.early.id}));
        QVERIFY(textOf(dialog).contains(course.code));
        const ErasePeopleDialog other(*world.session, world.act({world.late.id}));
        QVERIFY(!textOf(other).contains(course.code));
    }

    void aTextThatNamesThemIsGoneTo()
    {
        World world;
        RecordListener window;
        QDialog inFront(&window);
        inFront.open();
        const Forum forum = added(world.store, aForum());
        AgendaItem item = anAgendaItem(forum.id, QTime(16, 0));
        item.title = u"<i>Trams</i>, with Adaeze Okafor"_s;
        added(world.store, item);
        QTimer::singleShot(0, qApp, [] {
            auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!question)
                qFatal("nothing was asked");
            emit named<QLabel>(*question, u"mentions"_s).linkActivated(u"0"_s);
        });
        QVERIFY(!eraseFromRegister(*world.session, std::array{world.early.id}, &inFront));
        QVERIFY(!inFront.isVisible());
        QVERIFY(window.record == recordOf(forum.id));
        QCOMPARE(world.now(world.early), world.early);
    }

    void whatACrashLeftOfTheirFormsGoesToo()
    {
        World world;
        const QString path = world.store.path();
        const QString form = u"personDialog/%1"_s.arg(world.early.id.value());
        const Draft draft{QDateTime::currentDateTime(), {{u"note"_s, u"typed"_s}}};
        Drafts::keep(path, form, draft);
        Drafts::keep(path, form + u"#1"_s, draft);
        QVERIFY(Drafts::find(path, form));
        ErasePeopleDialog dialog(*world.session, world.act({world.early.id}));
        named<QCheckBox>(dialog, u"forGood"_s).click();
        named<QPushButton>(dialog, u"erase"_s).click();
        QVERIFY(!Drafts::find(path, form));
        QVERIFY(!Drafts::find(path, form + u"#1"_s));
    }

    void whatWasRefusedIsSaid()
    {
        World world;
        ErasePeopleDialog dialog(*world.session, world.act({world.early.id}));
        valueOf(world.store.apply(world.act({world.early.id})));
        named<QCheckBox>(dialog, u"forGood"_s).click();
        named<QPushButton>(dialog, u"erase"_s).click();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(!dialog.findChild<ErrorNote *>()->isHidden());
    }

    void whoWasDeletedMeanwhileIsErasedAllTheSame()
    {
        World world;
        ErasePeopleDialog dialog(*world.session, world.act({world.early.id}));
        world.remove(world.early);
        named<QCheckBox>(dialog, u"forGood"_s).click();
        named<QPushButton>(dialog, u"erase"_s).click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(valueOf(deletedPeopleKept(world.store.database())).empty());
    }

    void itSaysWhoWasDeletedBefore()
    {
        World world;
        world.remove(world.early);
        const QString text = textOf(ErasePeopleDialog(*world.session, world.act({world.early.id})));
        QVERIFY(text.contains(u"Erase “Adaeze Okafor” for good?"_s));
        QVERIFY(text.contains(u"no figure changes"_s));
        QVERIFY(!text.contains(u"What stays"_s));
        const ErasePeopleDialog both(*world.session, world.act({world.early.id, world.late.id}));
        QVERIFY(textOf(both).contains(u"Erase 2 people for good?"_s));
        QVERIFY(textOf(both).contains(u"What stays"_s));
    }

    void aFrozenReleaseIsSaidToBeOne()
    {
        World world;
        Release release;
        release.title = u"Forum opens"_s;
        release.body = u"□ Speech by Adaeze Okafor"_s;
        release.state = ReleaseState::Frozen;
        release.asOf = QDate(2022, 11, 25);
        release.frozenFigures = u"{\"title\":\"Speech by Adaeze Okafor\"}"_s;
        added(world.store, release);
        const QString text = textOf(ErasePeopleDialog(*world.session, world.act({world.early.id})));
        QCOMPARE(text.count(u"Forum opens"_s), 1);
        QVERIFY(text.contains(u"Make it a draft again"_s));
    }

    void theQuestionBeforeDeletingSaysThatTheHistoryKeepsThem()
    {
        World world;
        const ChangeSet deletion = valueOf(deletedPeople(world.store, std::array{world.early.id}));
        QVERIFY(consequenceText(deletion).contains(u"The history keeps who it was."_s));
        valueOf(world.store.apply(world.act({world.early.id})));
        const ChangeSet erased = valueOf(deletedPeople(world.store, std::array{world.early.id}));
        QVERIFY(!consequenceText(erased).contains(u"The history keeps"_s));
    }

    void whatOthersEnteredMeanwhileGoesToo()
    {
        World world;
        ErasePeopleDialog dialog(*world.session, world.act({world.early.id}));
        edited(world.store, world.early, [](Person &row) { row.note = u"someone else was here"_s; });
        Enrolment late = anEnrolment(valueOf(world.store.all<Course>()).back().id, world.early.id);
        late.organisation = u"City Hall"_s;
        late = added(world.store, late);
        named<QCheckBox>(dialog, u"forGood"_s).click();
        named<QPushButton>(dialog, u"erase"_s).click();
        QCOMPARE(world.now(world.early), erased(world.early));
        QCOMPARE(valueOf(world.store.find(late.id)).value(), erased(late));
    }

    void whoIsListedFollowsTheYears()
    {
        World world;
        Settings::setYearsKept(5);
        KeptLongDialog dialog(*world.session, nullptr, QDate(2022, 11, 25));
        const QAbstractItemModelTester tester(&dialog.model());
        QCOMPARE(dialog.model().rowCount(), 2);
        QCOMPARE(dialog.model().index(0, KeptLongModel::Name).data().toString(), u"Adaeze Okafor"_s);
        QCOMPARE(dialog.model().index(0, KeptLongModel::Since).data().toString(), u"2009-03-13"_s);
        named<QSpinBox>(dialog, u"years"_s).setValue(10);
        QCOMPARE(dialog.model().rowCount(), 1);
        QCOMPARE(named<QLabel>(dialog, u"count"_s).text(), u"1 person"_s);
        QCOMPARE(Settings::yearsKept(), 10);
        const KeptLongDialog again(*world.session, nullptr, QDate(2022, 11, 25));
        QCOMPARE(again.model().rowCount(), 1);
    }

    void whatIsToldToTheListIsSaidInIt()
    {
        World world;
        KeptLongDialog dialog(*world.session, nullptr, QDate(2027, 1, 1));
        dialog.show();
        QVERIFY(!dialog.findChild<ErrorNote *>()->isVisible());
        tellError(&dialog, {ErrorCode::Io, u"A file was left behind."_s, {}});
        QVERIFY(dialog.findChild<ErrorNote *>()->isVisible());
        QVERIFY(textOf(dialog).contains(u"A file was left behind."));
    }

    void whoWasDeletedIsListedToo()
    {
        World world;
        world.remove(world.early);
        world.remove(world.late);
        Settings::setYearsKept(5);
        KeptLongDialog dialog(*world.session, nullptr, QDate(2022, 11, 25));
        const QAbstractItemModelTester tester(&dialog.model());
        QCOMPARE(dialog.model().rowCount(), 2);
        const QString what = dialog.model().index(0, KeptLongModel::What).data().toString();
        QVERIFY2(what.startsWith(u"deleted on "_s) && what.contains(u"Delete person"_s), qPrintable(what));
        QVERIFY(!named<QLabel>(dialog, u"later"_s).isHidden());
        QVERIFY(named<QLabel>(dialog, u"later"_s).text().startsWith(u"1 "_s));
        named<QSpinBox>(dialog, u"years"_s).setValue(0);
        QCOMPARE(dialog.model().rowCount(), 3);
        QVERIFY(named<QLabel>(dialog, u"later"_s).isHidden());
        named<QCheckBox>(dialog, u"withDeleted"_s).click();
        QCOMPARE(dialog.model().rowCount(), 1);
        named<QCheckBox>(dialog, u"withDeleted"_s).click();
        dialog.findChild<QTableView *>()->selectRow(0);
        answerLater(true);
        named<QPushButton>(dialog, u"erase"_s).click();
        QCOMPARE(dialog.model().rowCount(), 2);
        QCOMPARE(valueOf(deletedPeopleKept(world.store.database())).size(), std::size_t(1));
    }

    void allCanBeErasedAtOnce()
    {
        World world;
        Settings::setYearsKept(5);
        KeptLongDialog dialog(*world.session, nullptr, QDate(2022, 11, 25));
        auto &erase = named<QPushButton>(dialog, u"erase"_s);
        QVERIFY(!erase.isEnabled());
        named<QPushButton>(dialog, u"selectAll"_s).click();
        QCOMPARE(named<QLabel>(dialog, u"count"_s).text(), u"2 of 2 selected"_s);
        answerLater(false);
        erase.click();
        QCOMPARE(dialog.model().rowCount(), 2);
        answerLater(true);
        erase.click();
        QCOMPARE(dialog.model().rowCount(), 0);
        QCOMPARE(world.now(world.middle), erased(world.middle));
        QCOMPARE(world.now(world.late), world.late);
        QVERIFY(!named<QPushButton>(dialog, u"selectAll"_s).isEnabled());
    }

    void onlyTheChosenOnesAreErased()
    {
        World world;
        Settings::setYearsKept(5);
        KeptLongDialog dialog(*world.session, nullptr, QDate(2022, 11, 25));
        dialog.findChild<QTableView *>()->selectRow(1);
        answerLater(true);
        named<QPushButton>(dialog, u"erase"_s).click();
        QCOMPARE(world.now(world.early), world.early);
        QCOMPARE(world.now(world.middle), erased(world.middle));
    }
};

QTEST_MAIN(TestErasingDialogs)
#include "tst_erasing_dialogs.moc"
