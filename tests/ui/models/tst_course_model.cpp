// The list of courses follows every edit while a view and the model tester watch it.
#include "builders.h"
#include "edits.h"
#include "models/course_model.h"
#include "models/enrolment_model.h"
#include "models/headcount_model.h"
#include "support/value_text.h"
#include "temporary_session.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QUndoStack>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

/// Ten courses, one a year from 2010 on, the newest first.
struct Listed
{
    TemporarySession session;
    std::vector<Course> courses = addCourses();
    CourseModel model{session.store(), session->courseTexts(), Language::Korean, nullptr};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Listed() { model.setQuery({}); }

    std::vector<Course> addCourses()
    {
        std::vector<Course> rows;
        for (int i = 0; i < 10; ++i)
            rows.push_back(added(session.store(), aCourse(u"C-%1"_s.arg(i), QDate(2010 + i, 1, 1))));
        return rows;
    }
    QString text(int row, int column) const
    {
        return model.index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    QStringList codes() const
    {
        QStringList codes;
        for (int row = 0; row < model.rowCount(); ++row)
            codes.append(text(row, CourseModel::Code));
        return codes;
    }
    void apply(const ChangeSet &changeSet) { valueOf(session->apply(changeSet)); }
};

} // namespace

class TestCourseModel : public QObject
{
    Q_OBJECT

private slots:
    void cellsHoldValuesThatReadAsWords()
    {
        Listed listed;
        const QModelIndex days = listed.model.index(0, CourseModel::Days);
        QCOMPARE(days.data().value<DayRange>().first, QDate(2019, 1, 1));
        QCOMPARE(listed.text(0, CourseModel::Days), u"2019-01-01 – 01-12"_s);
        QCOMPARE(listed.text(0, CourseModel::Status), u"완료"_s);
        QCOMPARE(listed.text(0, CourseModel::Theme), u"미상"_s);
        QVERIFY(isUnknownValue(listed.model.index(0, CourseModel::Theme).data()));
        QCOMPARE(listed.model.index(0, CourseModel::Participants).data().typeId(), int(QMetaType::Int));
        for (int column = 0; column < CourseModel::ColumnCount; ++column)
            QVERIFY(!listed.model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void anEditedRowStaysWhereItIsUntilTheNextOrder()
    {
        Listed listed;
        QSignalSpy changed(&listed.model, &QAbstractItemModel::dataChanged);
        Course after = listed.courses[9];
        after.firstDay = QDate(2000, 1, 1);
        after.code = u"OLD"_s;
        listed.apply(edit(listed.courses[9], after));
        QCOMPARE(listed.text(0, CourseModel::Code), u"OLD"_s);
        QCOMPARE(changed.size(), 1);
        const QPersistentModelIndex followed = listed.model.index(0, 0);
        listed.model.sort(CourseModel::Days, Qt::DescendingOrder);
        QCOMPARE(listed.codes().back(), u"OLD"_s);
        QCOMPARE(followed.row(), 9);
    }

    void aNewRowStandsWhereTheOrderWantsIt()
    {
        Listed listed;
        listed.apply(insertion(aCourse(u"NEW"_s, QDate(2015, 6, 1))));
        QCOMPARE(listed.codes()[4], u"NEW"_s);
        listed.session->undoStack().undo();
        QCOMPARE(listed.codes().size(), 10);
        QVERIFY(!listed.codes().contains(u"NEW"_s));
        listed.session->undoStack().redo();
        QCOMPARE(listed.codes()[4], u"NEW"_s);
    }

    void aDeletedRowGoesAndComesBack()
    {
        Listed listed;
        listed.apply(removal(listed.courses[5]));
        QCOMPARE(listed.codes().size(), 9);
        QVERIFY(!listed.codes().contains(u"C-5"_s));
        listed.session->undoStack().undo();
        QCOMPARE(listed.codes()[4], u"C-5"_s);
    }

    void aNewRowThatTheSearchDoesNotAskForIsNotShown()
    {
        Listed listed;
        listed.model.setSearch(u"c-3"_s);
        QCOMPARE(listed.codes(), QStringList{u"C-3"_s});
        listed.apply(insertion(aCourse(u"NEW"_s, QDate(2015, 6, 1))));
        QCOMPARE(listed.codes(), QStringList{u"C-3"_s});
        listed.apply(insertion(aCourse(u"C-33"_s, QDate(2020, 6, 1))));
        QCOMPARE(listed.codes(), (QStringList{u"C-33"_s, u"C-3"_s}));
    }

    void numbersFollowEnrolmentsAndHeadcounts()
    {
        Listed listed;
        const Person person = added(listed.session.store(), aPerson());
        QCOMPARE(listed.text(0, CourseModel::Participants), u"0"_s);
        listed.apply(insertion(anEnrolment(listed.courses[9].id, person.id)));
        QCOMPARE(listed.text(0, CourseModel::Participants), u"1"_s);
        listed.apply(insertion(aHeadcount(listed.courses[9].id, 1200)));
        QCOMPARE(listed.text(0, CourseModel::Participants), u"1,201"_s);
    }

    void namesFollowTheirRows()
    {
        Listed listed;
        Theme theme = valueOf(listed.session.store().all<Theme>()).front();
        Course after = listed.courses[9];
        after.themeId = theme.id;
        listed.apply(edit(listed.courses[9], after));
        Theme renamed = theme;
        renamed.nameKo = u"새 주제"_s;
        listed.apply(edit(theme, renamed));
        QCOMPARE(listed.text(0, CourseModel::Theme), u"새 주제"_s);
    }

    void manyNewRowsAreShownAtOnce()
    {
        Listed listed;
        QSignalSpy reset(&listed.model, &QAbstractItemModel::modelReset);
        ChangeSet many{u"insert"_s, {}, {}, {}};
        for (int i = 0; i < 500; ++i)
            many.insert(aCourse(u"M-%1"_s.arg(i), QDate(2021, 1, 1)));
        listed.apply(many);
        QCOMPARE(listed.model.rowCount(), 510);
        QCOMPARE(reset.size(), 1);
        listed.session->undoStack().undo();
        QCOMPARE(listed.model.rowCount(), 10);
    }

    void everyColumnCanBeSorted()
    {
        Listed listed;
        for (int column = 0; column < CourseModel::ColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                listed.model.sort(column, order);
                QCOMPARE(listed.model.rowCount(), 10);
            }
        }
        listed.model.sort(CourseModel::Code, Qt::AscendingOrder);
        QCOMPARE(listed.codes().front(), u"C-0"_s);
    }

    void participantsAndHeadcountsOfACourseFollow()
    {
        Listed listed;
        EnrolmentModel enrolments(listed.session.store(), Language::Korean, nullptr);
        HeadcountModel headcounts(listed.session.store(), Language::Korean, nullptr);
        QAbstractItemModelTester first(&enrolments, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester second(&headcounts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        enrolments.setCourse(listed.courses[2].id);
        headcounts.setCourse(listed.courses[2].id);
        const Person zoe = added(listed.session.store(), aPerson(u"Zoe"_s, {}));
        const Person adam = added(listed.session.store(), aPerson(u"Adam"_s, {}));
        listed.apply(insertion(anEnrolment(listed.courses[2].id, zoe.id)));
        listed.apply(insertion(anEnrolment(listed.courses[2].id, adam.id)));
        listed.apply(insertion(anEnrolment(listed.courses[3].id, adam.id)));
        QCOMPARE(enrolments.rowCount(), 2);
        QCOMPARE(enrolments.index(0, EnrolmentModel::Name).data().toString(), u"Adam"_s);
        listed.apply(insertion(aHeadcount(listed.courses[2].id, 7)));
        QCOMPARE(headcounts.index(0, HeadcountModel::Number).data().toInt(), 7);
        Person renamed = adam;
        renamed.familyName = u"Eve"_s;
        listed.apply(edit(adam, renamed));
        QCOMPARE(enrolments.index(0, EnrolmentModel::Name).data().toString(), u"Eve"_s);
        enrolments.setCourse({});
        QCOMPARE(enrolments.rowCount(), 0);
    }
};

QTEST_MAIN(TestCourseModel)
#include "tst_course_model.moc"
