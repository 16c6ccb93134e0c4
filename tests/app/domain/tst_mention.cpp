// What a text speaks of: names in either language, with particles, and not within other words.
#include "domain/mention.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

class TestMention : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFoundAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("isMentioned");
        const QStringList cairo{u"카이로"_s, u"Cairo"_s};
        QTest::newRow("with a particle") << u"반둥, 카이로는 공무원 교육에"_s << cairo << true;
        QTest::newRow("in the other language") << u"Officials of CAIRO came."_s << cairo << true;
        QTest::newRow("accents") << u"From Sao Paulo."_s << QStringList{u"São Paulo"_s} << true;
        QTest::newRow("Latin with a particle") << u"TOPIS를 참고했다"_s << QStringList{u"TOPIS"_s} << true;
        QTest::newRow("none of them") << u"반둥과 방콕"_s << cairo << false;
        QTest::newRow("within a word") << u"A limary word"_s << QStringList{u"Lima"_s} << false;
        QTest::newRow("within a word and alone") << u"limary Lima"_s << QStringList{u"Lima"_s} << true;
        QTest::newRow("no name") << u"anything"_s << QStringList{QString(), u" "_s} << false;
        QTest::newRow("no text") << QString() << cairo << false;
    }
    void namesAreFoundAsTheyAreWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, names);
        QTEST(mentionsAny(text, names), "isMentioned");
    }
};

QTEST_GUILESS_MAIN(TestMention)
#include "tst_mention.moc"
