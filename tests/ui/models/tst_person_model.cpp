// The list of people: in blocks, by id, with what the latest enrolment says.
#include "builders.h"
#include "edits.h"
#include "models/person_enrolment_model.h"
#include "models/person_model.h"
#include "temporary_session.h"

#include <QAbstractItemModelTester>
#include <QScopedValueRollback>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace yeonsu;
using namespace yeonsu::test;

class TestPersonModel : public QObject
{
    Q_OBJECT

private slots:
    void theLatestFollowsEnrolments()
    {
        TemporarySession session;
        const Person person = added(session.store(), aPerson());
        const Course course = added(session.store(), aCourse());
        PersonModel model(session.store(), session->personTexts(), Language::Korean, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        const auto text = [&](int column) {
            return model.index(0, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(text(PersonModel::City), QString());
        Enrolment enrolment = anEnrolment(course.id, person.id);
        enrolment.organisation = u"시청"_s;
        valueOf(session->apply(insertion(enrolment)));
        QCOMPARE(text(PersonModel::City), u"미상"_s);
        QCOMPARE(text(PersonModel::Organisation), u"시청"_s);
        QCOMPARE(text(PersonModel::LatestCourse), u"2019-03 도시교통 과정"_s);
        QCOMPARE(text(PersonModel::Enrolments), u"1"_s);
    }

    void aPersonsEnrolmentsFollow()
    {
        TemporarySession session;
        const Person person = added(session.store(), aPerson());
        const Course older = added(session.store(), aCourse(u"A"_s, QDate(2018, 1, 1)));
        const Course newer = added(session.store(), aCourse(u"B"_s, QDate(2020, 1, 1)));
        PersonEnrolmentModel model(session.store(), Language::English, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPerson(person.id);
        const Enrolment kept = added(session.store(), anEnrolment(older.id, person.id));
        added(session.store(), anEnrolment(newer.id, person.id));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, PersonEnrolmentModel::Month).data().toString(), u"2020-01"_s);
        edited(session.store(), kept, [](Enrolment &row) { row.jobTitle = u"Mayor"_s; });
        QCOMPARE(model.index(1, PersonEnrolmentModel::JobTitle).data().toString(), u"Mayor"_s);
        valueOf(session->apply(removal(valueOf(session.store().find(kept.id)).value())));
        QCOMPARE(model.rowCount(), 1);
    }

    void rowsAreReadInBlocksAsTheyAreAskedFor()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        PersonModel model(session.store(), session->personTexts(), Language::Korean, nullptr);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 2512);
        const int last = model.rowCount() - 1;
        const PersonSummary *summary = model.summaryAt(last);
        QVERIFY(summary);
        QCOMPARE(summary->id, model.idAt(last));
        QCOMPARE(model.rowOf(summary->id), last);
        model.sort(PersonModel::Name, Qt::DescendingOrder);
        QCOMPARE(model.index(0, PersonModel::Name).data().toString(), model.summaryAt(0)->name);
    }

    /// Of a long list the answer comes later; nothing else is late or lost meanwhile.
    void whatChangesWhileTheListIsReadIsInIt()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        const QScopedValueRollback<std::chrono::milliseconds> impatient(patience, 0ms);
        PersonModel model(session.store(), session->personTexts(), Language::Korean, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reading(&model, &RowListModel::readingChanged);
        model.setQuery({});
        added(session.store(), aPerson(u"Newcomer"_s));
        valueOf(session->apply(removal(added(session.store(), aPerson(u"Gone"_s)))));
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.rowCount(), 2513);
        QCOMPARE(reading.back().front().toBool(), false);
        model.setSearch(u"gone"_s);
        model.setSearch(u"newcomer"_s);
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, 0).data().toString().contains(u"Newcomer"_s));
    }

    void aNewRowGetsItsPlaceWhenTheAnswerIsThere()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        PersonModel model(session.store(), session->personTexts(), Language::Korean, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        const QScopedValueRollback<std::chrono::milliseconds> impatient(patience, 0ms);
        const Person first = added(session.store(), aPerson(u"A"_s, u"0"_s));
        model.sort(PersonModel::Name, Qt::DescendingOrder);
        const Person second = added(session.store(), aPerson(u"B"_s, u"0"_s));
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.rowCount(), 2514);
        QVERIFY(model.rowOf(first.id) > 2500);
        QCOMPARE(qAbs(model.rowOf(second.id) - model.rowOf(first.id)), 1);
    }

    void textsOfColumnsAreAskedWithTheSearch()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        PersonModel model(session.store(), session->personTexts(), Language::Korean, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PersonQuery query;
        query.columns[PersonColumn::JobTitle] = TextFilter{u"PLANNER"_s};
        model.setQuery(query);
        const int planners = model.rowCount();
        QVERIFY(planners > 10 && planners < 2512);
        QCOMPARE(model.countOfAll(), qint64(2512));
        for (int row = 0; row < planners; ++row)
            QVERIFY(model.summaryAt(row)->jobTitle.contains(u"planner"_s, Qt::CaseInsensitive));
        model.setSearch(u"hanoi"_s);
        QVERIFY(model.rowCount() < planners);
        model.setSearch({});
        model.setQuery({});
        QCOMPARE(model.rowCount(), 2512);
    }

    /// Each letter asks anew; the last one is answered, in the order of before.
    void textsTypedQuicklyAreAnsweredOnce()
    {
        TemporarySession session(TemporarySession::Content::Sample);
        PersonModel model(session.store(), session->personTexts(), Language::Korean, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        model.sort(PersonModel::Email, Qt::DescendingOrder);
        const QScopedValueRollback<std::chrono::milliseconds> impatient(patience, 0ms);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QString typed = u"planner"_s;
        PersonQuery query;
        for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
            query.columns[PersonColumn::JobTitle] = TextFilter{typed.first(letters)};
            model.setQuery(query);
        }
        Person newcomer = added(session.store(), aPerson(u"Newcomer"_s));
        QTRY_VERIFY(!model.isReading());
        QVERIFY(resets.size() <= 2);
        QVERIFY(model.rowCount() > 10 && model.rowCount() < 2512);
        QVERIFY(model.rowOf(newcomer.id) < 0);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.summaryAt(row - 1)->email.isEmpty() <= model.summaryAt(row)->email.isEmpty());
    }

    void whatCannotBeReadIsTold()
    {
        TemporarySession session;
        added(session.store(), aPerson());
        PersonModel model(session.store(), session->personTexts(), Language::Korean, nullptr);
        model.setQuery({});
        QSignalSpy failed(&model, &RowListModel::readFailed);
        valueOf(session.store().database().execute(u"ALTER TABLE person_listing RENAME TO gone"_s));
        model.reload();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0, 0).data().isValid());
    }
};

QTEST_MAIN(TestPersonModel)
#include "tst_person_model.moc"
