// Outcomes by continent and kind: every one is counted once, and what is not known stays visible.
#include "figures/outcome_figures.h"
#include "store/outcome_list.h"

#include <QTest>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Continent> continents{{ContinentId(1), u"AS"_s, u"아시아"_s, u"Asia"_s},
                                        {ContinentId(2), u"EU"_s, u"유럽"_s, u"Europe"_s},
                                        {ContinentId(3), u"AF"_s, u"아프리카"_s, u"Africa"_s}};

OutcomeSummary outcome(qint64 continent, OutcomeKind kind)
{
    OutcomeSummary summary;
    summary.continentId = ContinentId(continent);
    summary.kind = kind;
    return summary;
}

QStringList keysOf(const std::vector<Category> &categories)
{
    QStringList keys;
    for (const Category &category : categories)
        keys.append(category.key);
    return keys;
}

} // namespace

class TestOutcomeFigures : public QObject
{
    Q_OBJECT

private slots:
    void countsByContinentAndKind()
    {
        using enum OutcomeKind;
        const std::vector<OutcomeSummary> outcomes{outcome(3, Capacity), outcome(1, ProblemSolved),
                                                   outcome(1, Capacity), outcome(1, Capacity)};
        const OutcomeFigures figures = outcomeFigures(outcomes, continents);
        QCOMPARE(keysOf(figures.continents), QStringList({u"AS"_s, u"AF"_s}));
        QCOMPARE(keysOf(figures.kinds), QStringList({u"problem-solved"_s, u"capacity"_s}));
        QCOMPARE(figures.cells, (std::vector<qint64>{1, 2, 0, 1}));
        QCOMPARE(figures.cell(1, 1), 1);
        QCOMPARE(figures.continents.front().nameKo, u"아시아"_s);
    }

    void keepsAnUnknownContinentVisible()
    {
        const std::vector<OutcomeSummary> outcomes{outcome(0, OutcomeKind::Capacity),
                                                   outcome(9, OutcomeKind::Capacity),
                                                   outcome(2, OutcomeKind::Capacity)};
        const OutcomeFigures figures = outcomeFigures(outcomes, continents);
        QCOMPARE(keysOf(figures.continents), QStringList({u"EU"_s, QString(unknownKey)}));
        QVERIFY(figures.continents.back().isUnknown());
        QCOMPARE(figures.cells, (std::vector<qint64>{1, 2}));
    }

    void hasNothingWithoutOutcomes() { QVERIFY(outcomeFigures({}, continents) == OutcomeFigures()); }
};

QTEST_APPLESS_MAIN(TestOutcomeFigures)
#include "tst_outcome_figures.moc"
