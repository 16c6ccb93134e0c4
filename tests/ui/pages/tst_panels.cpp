// The panels beside the lists: what they show of a course and a person, and several participants edited at
// once.
#include "builders.h"
#include "dialogs/enrolments_dialog.h"
#include "edits.h"
#include "models/enrolment_model.h"
#include "models/person_enrolment_model.h"
#include "pages/course_panel.h"
#include "pages/person_panel.h"
#include "pages/row_section.h"
#include "temporary_session.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

struct Scene
{
    TemporarySession session;
    Register &store = session.store();
    Course first = added(store, aCourse(u"A-1"_s));
    Course course = added(store, afterFirst());
    std::vector<Enrolment> enrolments;

    explicit Scene(int participants)
    {
        for (int i = 0; i < participants; ++i) {
            Enrolment row =
                anEnrolment(course.id, added(store, aPerson(u"KATO"_s, QString(QChar(u'A' + i)))).id);
            row.status = EnrolmentStatus::Applied;
            enrolments.push_back(added(store, row));
        }
    }
    Course afterFirst() const
    {
        Course row = aCourse(u"A-2"_s, QDate(2020, 1, 6));
        row.prerequisiteId = first.id;
        row.venue = u"서울시청"_s;
        row.capacity = 1200;
        return row;
    }
    std::unique_ptr<CoursePanel> panel(int height = 900)
    {
        auto made = std::make_unique<CoursePanel>(*session, QString());
        made->resize(390, height);
        made->showCourse(course.id);
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowActive(made.get()))
            qFatal("the panel is not active");
        return made;
    }
    Enrolment now(int i) { return valueOf(store.find(enrolments[std::size_t(i)].id)).value(); }
};

/// The list of participants, or the only one.
RowSection &sectionOf(const QWidget &panel)
{
    return *panel.findChildren<RowSection *>().front();
}

QStringList textsOf(const QWidget &panel)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

} // namespace

class TestPanels : public QObject
{
    Q_OBJECT

private slots:
    void everyParticipantIsReadable_data()
    {
        QTest::addColumn<int>("participants");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("readable");
        QTest::newRow("one") << 1 << 900 << 1;
        QTest::newRow("five") << 5 << 900 << 5;
        QTest::newRow("one in a low window") << 1 << 480 << 1;
        QTest::newRow("five in a low window") << 5 << 480 << 3;
    }
    void everyParticipantIsReadable()
    {
        QFETCH(int, participants);
        QFETCH(int, height);
        QFETCH(int, readable);
        Scene scene(participants);
        const auto panel = scene.panel(height);
        const RowTable &table = sectionOf(*panel).table();
        QTRY_VERIFY(table.height() >= table.heightOf(readable));
        const QWidget *button =
            sectionOf(*panel).findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QPushButton *each : sectionOf(*panel).findChildren<QPushButton *>()) {
            if (each->isVisible())
                button = each;
        }
        QVERIFY(button->geometry().top() >= table.geometry().bottom());
    }

    void aStatusIsChosenForAllSelectedParticipants()
    {
        Scene scene(3);
        const auto panel = scene.panel();
        RowTable &table = sectionOf(*panel).table();
        table.selectAll();
        table.setFocus();
        table.selectionModel()->setCurrentIndex(table.model()->index(1, EnrolmentModel::Status),
                                                QItemSelectionModel::NoUpdate);
        QTest::keyClick(&table, Qt::Key_F2);
        auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(combo);
        combo->showPopup();
        combo->view()->setCurrentIndex(
            combo->model()->index(combo->findData(toKey(EnrolmentStatus::Completed)), 0));
        QTest::keyClick(combo->view(), Qt::Key_Return);
        QTRY_COMPARE(scene.session->undoStack().index(), 1);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(scene.now(i).status, EnrolmentStatus::Completed);
            QCOMPARE(scene.now(i).completedOn, scene.course.lastDay);
        }
        QCOMPARE(scene.session->undoStack().undoText(), u"set status of 3 enrolments"_s);
        scene.session->undoStack().undo();
        QVERIFY(scene.now(1) == scene.enrolments[1]);
    }

    void severalParticipantsAreEditedInOneDialog()
    {
        Scene scene(3);
        const Seniority level = valueOf(scene.store.all<Seniority>()).front();
        EnrolmentsDialog dialog(*scene.session, {scene.enrolments[0].id, scene.enrolments[2].id});
        dialog.show();
        auto *seniority = dialog.findChild<QComboBox *>(u"seniority"_s);
        seniority->setCurrentIndex(seniority->findData(level.id.value()));
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(scene.session->undoStack().undoText(), u"set seniority of 2 enrolments"_s);
        for (const int i : {0, 2}) {
            Enrolment expected = scene.enrolments[std::size_t(i)];
            expected.seniorityId = level.id;
            QVERIFY(scene.now(i) == expected);
        }
        QVERIFY(scene.now(1) == scene.enrolments[1]);
    }

    void selectedParticipantsAreCopied()
    {
        Scene scene(2);
        const auto panel = scene.panel();
        sectionOf(*panel).table().selectAll();
        sectionOf(*panel).table().setFocus();
        QTest::keySequence(&sectionOf(*panel).table(), QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].contains(u"A KATO\t"), qPrintable(lines[1]));
    }

    void anEmptyListSaysWhatToDo()
    {
        Scene scene(0);
        const auto panel = scene.panel();
        const auto *text = sectionOf(*panel).findChild<QLabel *>(u"whatToDo"_s);
        QVERIFY(text->isVisible());
        QVERIFY(!text->text().isEmpty());
        added(scene.store, anEnrolment(scene.course.id, added(scene.store, aPerson()).id));
        QTRY_VERIFY(!text->isVisible());
    }

    void aCourseIsShownWithAllThatIsKnown()
    {
        Scene scene(1);
        const auto panel = scene.panel();
        const QStringList texts = textsOf(*panel);
        QVERIFY(texts.contains(u"서울시청"_s));
        QVERIFY(texts.contains(u"1,200"_s));
        QVERIFY(!texts.contains(u"Partner"_s));
        const QSignalSpy requested(panel.get(), &CoursePanel::courseRequested);
        for (QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->text().contains(u"A-1"))
                emit label->linkActivated(QString::number(scene.first.id.value()));
        }
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.front().front().value<CourseId>(), scene.first.id);
    }

    void twoRunsOfACourseDifferByTheirMonths()
    {
        Scene scene(1);
        added(scene.store, anEnrolment(scene.first.id, scene.enrolments.front().personId));
        PersonPanel panel(*scene.session, {});
        panel.showPerson(scene.enrolments.front().personId);
        const QAbstractItemModel *model = sectionOf(panel).table().model();
        QCOMPARE(model->index(0, PersonEnrolmentModel::Month).data().toString(), u"2020-01"_s);
        QCOMPARE(model->index(1, PersonEnrolmentModel::Month).data().toString(), u"2019-03"_s);
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
