// The particle that fits the word before it.
#include "domain/korean_particle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestKoreanParticle : public QObject
{
    Q_OBJECT

private slots:
    void particlesFitTheSoundBeforeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("after a vowel") << u"멕시코을(를) 아시아(으)로"_s << u"멕시코를 아시아로"_s;
        QTest::newRow("after a consonant") << u"유럽을(를) 유럽(으)로"_s << u"유럽을 유럽으로"_s;
        QTest::newRow("after ㄹ") << u"서울은(는) 서울(으)로"_s << u"서울은 서울로"_s;
        QTest::newRow("topic and subject")
            << u"대륙은(는) 도시은(는) 대륙이(가) 도시이(가)"_s << u"대륙은 도시는 대륙이 도시가"_s;
        QTest::newRow("with") << u"도시과(와) 과정과(와)"_s << u"도시와 과정과"_s;
        QTest::newRow("after a quotation") << u"“멕시코”을(를) “유럽”(으)로"_s << u"“멕시코”를 “유럽”으로"_s;
        QTest::newRow("after brackets") << u"과정 (유럽)을(를)"_s << u"과정 (유럽)을"_s;
        QTest::newRow("after a digit")
            << u"3을(를) 5을(를) 7(으)로 10(으)로 2022이(가)"_s << u"3을 5를 7로 10으로 2022가"_s;
        QTest::newRow("after Latin, whose sound is unknown") << u"Lagos을(를)"_s << u"Lagos을(를)"_s;
        QTest::newRow("after nothing") << u"을(를)"_s << u"을(를)"_s;
        QTest::newRow("in the middle of a mixture")
            << u"Lagos을(를) 유럽(으)로 옮깁니다"_s << u"Lagos을(를) 유럽으로 옮깁니다"_s;
        QTest::newRow("no particle") << u"The city (Lagos) moves"_s << u"The city (Lagos) moves"_s;
    }
    void particlesFitTheSoundBeforeThem()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(withFittingParticles(text), expected);
    }
};

QTEST_GUILESS_MAIN(TestKoreanParticle)
#include "tst_korean_particle.moc"
