// A filter as a value.
#include "figures/filter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneLetsEverythingThrough()
    {
        const Filter filter;
        QVERIFY(filter.isEmpty());
        QVERIFY(!filter.narrowsParticipants());
        QVERIFY(filter.selected(Dimension::Continent).isEmpty());
    }

    void yearsAreAFilter()
    {
        Filter filter;
        filter.fromYear = 2008;
        QVERIFY(!filter.isEmpty());
        QVERIFY(!filter.narrowsParticipants());
    }

    void selectingNothingIsNoFilter()
    {
        Filter filter;
        filter.select(Dimension::Mode, {u"online"_s});
        QVERIFY(!filter.isEmpty());
        filter.select(Dimension::Mode, {});
        QVERIFY(filter.isEmpty());
        QVERIFY(filter == Filter());
    }

    void togglingTwiceIsNothing()
    {
        Filter filter;
        filter.toggle(Dimension::Continent, u"AS"_s);
        filter.toggle(Dimension::Continent, u"EU"_s);
        QCOMPARE(filter.selected(Dimension::Continent), QStringList({u"AS"_s, u"EU"_s}));
        filter.toggle(Dimension::Continent, u"AS"_s);
        QCOMPARE(filter.selected(Dimension::Continent), QStringList{u"EU"_s});
        filter.toggle(Dimension::Continent, u"EU"_s);
        QVERIFY(filter == Filter());
    }

    void onlySomeDimensionsAreOfPeople_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<bool>("isOfPeople");
        const QStringList ofPeople{u"continent"_s, u"country"_s, u"city"_s, u"seniority"_s};
        for (const auto &[dimension, key] : keyTable<Dimension>)
            QTest::newRow(key.data()) << QString(key) << ofPeople.contains(key);
    }
    void onlySomeDimensionsAreOfPeople()
    {
        QFETCH(const QString, dimension);
        QFETCH(const bool, isOfPeople);
        Filter filter;
        filter.select(fromKey<Dimension>(dimension).value(), {u"x"_s});
        QCOMPARE(filter.narrowsParticipants(), isOfPeople);
    }
};

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"
