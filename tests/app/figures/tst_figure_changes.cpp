// Which figures of themes and of seniority an act would change; those of places are in tst_place_figures.
#include "builders.h"
#include "edits.h"
#include "figures/figure_changes.h"
#include "figures/figure_report.h"
#include "figures/known_filter.h"
#include "temporary_register.h"

#include <QTest>

using namespace yeonsu;
using namespace yeonsu::test;

namespace {

FactTable factsOf(Register &store)
{
    return valueOf(FactTable::load(store.database()));
}

template <typename Row>
Row rowWith(Register &store, const QString &key)
{
    for (const Row &row : valueOf(store.all<Row>())) {
        if (row.key == key)
            return row;
    }
    qFatal("there is no %s", qPrintable(key));
}

} // namespace

class TestFigureChanges : public QObject
{
    Q_OBJECT

    TemporaryRegister m_store{TemporaryRegister::Content::Sample};

private slots:
    void aThemeThatMovesChangesTwoGroups()
    {
        const Theme before = rowWith<Theme>(*m_store, u"public-transport"_s);
        Theme after = before;
        after.groupId = rowWith<ThemeGroup>(*m_store, u"climate"_s).id;
        const FigureChanges changes = figureChanges(factsOf(*m_store), edit(before, after));
        QCOMPARE(changes.lines.size(), std::size_t(2));
        QCOMPARE(changes.lines[0].category.key, u"transport"_s);
        QCOMPARE(changes.lines[0].numberBefore(Measure::Courses), 37);
        QCOMPARE(changes.lines[0].numberBefore(Measure::Attendances), 543);
        QCOMPARE(changes.lines[1].category.key, u"climate"_s);
        QCOMPARE(changes.lines[1].numberBefore(Measure::Attendances), 409);
        QCOMPARE(changes.lines[0].numberAfter(Measure::Attendances) +
                     changes.lines[1].numberAfter(Measure::Attendances),
                 543 + 409);
        QVERIFY(!changes.lines[0].hasFigure(Measure::Cities));
    }

    void whoMakesDecisionsIsAFigure()
    {
        const Seniority before = rowWith<Seniority>(*m_store, u"section-chief"_s);
        Seniority after = before;
        after.isDecisionMaking = false;
        const FigureChanges changes = figureChanges(factsOf(*m_store), edit(before, after));
        QCOMPARE(changes.lines.size(), std::size_t(1));
        QCOMPARE(changes.lines[0].numberBefore(Measure::Attendances), 806);
        QCOMPARE(changes.lines[0].numberAfter(Measure::Attendances), 806 - 571);
        QCOMPARE(changes.shareBefore(changes.lines[0]), u"30.0%"_s);
        const auto written = valueOf(m_store->apply(edit(before, after)));
        QCOMPARE(figureReport(factsOf(*m_store), {}).decisionMakers, 806 - 571);
        valueOf(m_store->apply(inverse(written.changeSet)));
    }

    void nobodyMayBeLeftWhoDecides()
    {
        ChangeSet act{u"test"_s, {}, {}, {}};
        for (const Seniority &before : valueOf(m_store->all<Seniority>())) {
            Seniority after = before;
            after.isDecisionMaking = false;
            if (after != before)
                act.update(before, after);
        }
        const FigureChanges changes = figureChanges(factsOf(*m_store), act);
        QCOMPARE(changes.lines.size(), std::size_t(1));
        QCOMPARE(changes.lines[0].numberAfter(Measure::Attendances), 0);
    }

    void mergedLevelsChangeBoth()
    {
        const Seniority staff = rowWith<Seniority>(*m_store, u"staff"_s);
        const Seniority chief = rowWith<Seniority>(*m_store, u"section-chief"_s);
        ChangeSet act{u"test"_s, {}, {}, {}};
        for (const Enrolment &before : valueOf(m_store->enrolmentsOf(chief.id))) {
            Enrolment after = before;
            after.seniorityId = staff.id;
            act.update(before, after);
        }
        act.remove(chief);
        const FigureChanges changes = figureChanges(factsOf(*m_store), act);
        // Both, and those who decide.
        QCOMPARE(changes.lines.size(), std::size_t(3));
        QCOMPARE(changes.lines[0].numberAfter(Measure::Attendances), 0);
        QCOMPARE(changes.lines[1].numberAfter(Measure::Attendances), 571 + 1882);
        QCOMPARE(changes.lines[2].numberAfter(Measure::Attendances), 806 - 571);
    }

    void aFilterForgetsWhatHasGone()
    {
        const FactTable facts = factsOf(*m_store);
        Filter filter;
        filter.fromYear = 1990;
        filter.select(Dimension::Year, {u"1990"_s});
        filter.select(Dimension::ThemeGroup, {u"gone"_s, u"climate"_s});
        filter.select(Dimension::Seniority, {u"gone"_s});
        const Filter known = knownPart(filter, facts);
        QCOMPARE(known.selected(Dimension::ThemeGroup), QStringList{u"climate"_s});
        QVERIFY(known.selected(Dimension::Seniority).isEmpty());
        QCOMPARE(known.selected(Dimension::Year), QStringList{u"1990"_s});
        QVERIFY(known.fromYear == filter.fromYear);
        filter = {};
        filter.select(Dimension::Continent, {u"AS"_s, u"unknown"_s});
        QVERIFY(knownPart(filter, facts) == filter);
    }
};

QTEST_GUILESS_MAIN(TestFigureChanges)
#include "tst_figure_changes.moc"
