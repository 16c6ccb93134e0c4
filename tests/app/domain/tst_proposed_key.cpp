// Keys that are proposed for new rows.
#include "domain/proposed_key.h"
#include "domain/row.h"
#include "domain/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestProposedKey : public QObject
{
    Q_OBJECT

private slots:
    void aKeyComesFromTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("words") << u"Smart City and e-Government"_s << u"smart-city-and-e-government"_s;
        QTest::newRow("accents") << u"São Paulo’s model"_s << u"sao-paulo-s-model"_s;
        QTest::newRow("marks around") << u" (Safety!) "_s << u"safety"_s;
        QTest::newRow("taken") << u"Transport"_s << u"transport-3"_s;
        QTest::newRow("Korean alone") << u"문화관광"_s << u"theme-2"_s;
        QTest::newRow("no name") << QString() << u"theme-2"_s;
    }
    void aKeyComesFromTheName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, key);
        const QSet<QString> taken{u"transport"_s, u"transport-2"_s, u"theme-1"_s};
        const QString proposed = proposedKey(name, u"theme"_s, taken);
        QCOMPARE(proposed, key);
        const Theme theme{ThemeId(1), proposed, ThemeGroupId(1), u"이름"_s, {}, 1};
        QVERIFY(!brokenRule(theme));
    }
};

QTEST_GUILESS_MAIN(TestProposedKey)
#include "tst_proposed_key.moc"
