// The rows behind a number as a table: who, which course, from where.
#include "figures/cross_tab.h"
#include "models/rows_behind_model.h"
#include "small_world.h"
#include "support/language.h"
#include "temporary_session.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

class TestRowsBehindModel : public QObject
{
    Q_OBJECT

    TemporarySession m_sample{TemporarySession::Content::Sample};
    FactTable m_facts = valueOf(FactTable::load(m_sample.store().database()));

    [[nodiscard]] RowsBehind asia(Measure measure) const
    {
        return rowsBehind(m_facts, measure, {Dimension::Continent, {u"AS"_s}, {}, {}}, {});
    }

private slots:
    void peopleAreListedWithTheirCourses()
    {
        const RowsBehind behind = asia(Measure::Attendances);
        RowsBehindModel model(m_sample.store(), m_facts, Measure::Attendances, behind, Language::English,
                              nullptr);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2000);
        for (const int row : {0, 199, 200, 1999}) {
            const Enrolment enrolment =
                valueOf(m_sample.store().find(behind.enrolments[std::size_t(row)])).value();
            const RowTargets targets = model.targetsOf(row);
            QCOMPARE(targets.person, enrolment.personId);
            QCOMPARE(targets.course, enrolment.courseId);
            const Course course = valueOf(m_sample.store().find(enrolment.courseId)).value();
            QCOMPARE(model.index(row, 1).data().toString(), course.nameEn);
            QCOMPARE(model.index(row, 6).data().toInt(), 1);
        }
    }

    void coursesAreListed()
    {
        const RowsBehind behind =
            rowsBehind(m_facts, Measure::Courses, {Dimension::Year, {u"2019"_s}, {}, {}}, {});
        const RowsBehindModel model(m_sample.store(), m_facts, Measure::Courses, behind, Language::Korean,
                                    nullptr);
        QCOMPARE(model.rowCount(), int(behind.number));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.targetsOf(row).course, behind.courses[std::size_t(row)]);
            QCOMPARE(model.index(row, 3).data().toDate().year(), 2019);
        }
    }

    void placesAreListedWithTheirContinent()
    {
        const RowsBehind cities = asia(Measure::Cities);
        const RowsBehindModel model(m_sample.store(), m_facts, Measure::Cities, cities, Language::English,
                                    nullptr);
        QCOMPARE(model.rowCount(), 181);
        QCOMPARE(model.index(180, 2).data().toString(), u"Asia"_s);
        QCOMPARE(model.targetsOf(180).city, cities.cities.back());
        const RowsBehind countries = asia(Measure::Countries);
        const RowsBehindModel ofCountries(m_sample.store(), m_facts, Measure::Countries, countries,
                                          Language::English, nullptr);
        QCOMPARE(ofCountries.rowCount(), int(countries.number));
        QCOMPARE(ofCountries.index(0, 1).data().toString(), u"Asia"_s);
        QCOMPARE(ofCountries.targetsOf(0).country, countries.countries.front());
    }

    void headcountsComeAfterTheNames()
    {
        TemporarySession small(TemporarySession::Content::Nothing);
        const SmallWorld world(small.store());
        const FactTable facts = valueOf(FactTable::load(small.store().database()));
        const RowsBehind behind = rowsBehind(facts, Measure::Attendances,
                                             {Dimension::Continent, {world.continent.key}, {}, {}}, {});
        const RowsBehindModel model(small.store(), facts, Measure::Attendances, behind, Language::English,
                                    nullptr);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.targetsOf(0).person, world.person.id);
        QCOMPARE(model.index(1, 6).data().toInt(), world.headcount.number);
        QCOMPARE(model.index(1, 1).data().toString(), world.course.nameKo);
        QVERIFY(model.targetsOf(1).person.isNull());
        QCOMPARE(model.targetsOf(1).course, world.course.id);
    }

    void linesAreCopiedInWords()
    {
        const RowsBehind behind = asia(Measure::Attendances);
        const RowsBehindModel model(m_sample.store(), m_facts, Measure::Attendances, behind,
                                    Language::English, nullptr);
        const std::vector<QStringList> lines = model.lines({3, 5});
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[0].first(), u"Name"_s);
        QCOMPARE(lines[1].first(), model.index(3, 0).data().toString());
        QCOMPARE(lines[2].last(), u"1"_s);
    }

    /// What somebody deleted meanwhile leaves an empty row, and leads nowhere.
    void whatIsGoneLeadsNowhere()
    {
        RowsBehind behind = asia(Measure::Attendances);
        behind.enrolments = {behind.enrolments.front(), EnrolmentId(999'999)};
        const RowsBehindModel model(m_sample.store(), m_facts, Measure::Attendances, behind,
                                    Language::English, nullptr);
        QVERIFY(!model.targetsOf(0).person.isNull());
        QVERIFY(model.targetsOf(1).person.isNull());
        QVERIFY(model.targetsOf(-1).course.isNull());
    }
};

QTEST_MAIN(TestRowsBehindModel)
#include "tst_rows_behind_model.moc"
