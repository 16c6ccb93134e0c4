// Words and letters of names, and names one letter apart: judged by comparing each with each.
#include "domain/near_text.h"
#include "domain/text.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

QString letters(const QString &text)
{
    return lettersOf(foldedText(text));
}

} // namespace

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

class TestNearText : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreRunsOfLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("no letters") << u" - / "_s << QStringList();
        QTest::newRow("hyphen") << u"Al-Hasan"_s << QStringList{u"al"_s, u"hasan"_s};
        QTest::newRow("apostrophes") << u"O’Brien o'brien OʻBrien"_s
                                     << QStringList{u"obrien"_s, u"obrien"_s, u"obrien"_s};
        QTest::newRow("accents and initials")
            << u"José M. Ñuñez"_s << QStringList{u"jose"_s, u"m"_s, u"nunez"_s};
        QTest::newRow("Hangul stays whole") << u"김 철수"_s << QStringList{u"김"_s, u"철수"_s};
        QTest::newRow("outside the basic plane") << u"𠮷野 太郎"_s << QStringList{u"𠮷野"_s, u"太郎"_s};
        QTest::newRow("vowel signs") << u"राम सीता"_s << QStringList{u"राम"_s, u"सीता"_s};
    }
    void wordsAreRunsOfLetters()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(wordsOf(foldedText(text)), words);
    }

    void lettersAreWithoutWhatStandsBetween()
    {
        QCOMPARE(letters(u"Kim Chul-soo"_s), u"kimchulsoo"_s);
        QCOMPARE(letters(u"Kim Chulsoo"_s), letters(u"KIM Chul Soo"_s));
        QCOMPARE(letters(u"김 철수"_s), letters(u"김철수"_s.normalized(QString::NormalizationForm_D)));
        QCOMPARE(letters(u"김수"_s).size(), 5);
        QCOMPARE(letters(u" - "_s), QString());
    }

    void namesAreOneLetterApart_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("expected");
        QTest::newRow("the same") << u"hanoi"_s << u"hanoi"_s << false;
        QTest::newRow("another letter") << u"lviv"_s << u"lvov"_s << true;
        QTest::newRow("a letter more inside") << u"mueller"_s << u"muller"_s << true;
        QTest::newRow("a letter more at the end") << u"ahmed"_s << u"ahmedo"_s << true;
        QTest::newRow("a letter more at the start") << u"hasan"_s << u"ahasan"_s << true;
        QTest::newRow("two letters") << u"kyiv"_s << u"kiev"_s << false;
        QTest::newRow("two letters more") << u"hasan"_s << u"hasanov"_s << false;
        QTest::newRow("too short") << u"lee"_s << u"les"_s << false;
        QTest::newRow("too short, longer beside it") << u"lee"_s << u"leel"_s << false;
        QTest::newRow("nothing") << QString() << u"a"_s << false;
        QTest::newRow("another digit") << u"person1"_s << u"person2"_s << false;
        QTest::newRow("a digit more") << u"person"_s << u"person2"_s << false;
        QTest::newRow("a letter of a syllable") << u"김민수"_s << u"김민주"_s << true;
        QTest::newRow("another syllable") << u"김민수"_s << u"김영수"_s << false;
        QTest::newRow("a Chinese character") << u"司馬相如"_s << u"司馬相好"_s << false;
        QTest::newRow("half of a character outside the basic plane") << u"abc𠮷"_s << u"abc𠮸"_s << false;
    }
    void namesAreOneLetterApart()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const bool, expected);
        QCOMPARE(isOneLetterApart(letters(left), letters(right)), expected);
        QCOMPARE(isOneLetterApart(letters(right), letters(left)), expected);
    }

    void allPairsAreFoundWithoutComparingAll_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3})
            QTest::addRow("seed %d", seed) << seed;
    }
    void allPairsAreFoundWithoutComparingAll()
    {
        QFETCH(const int, seed);
        std::mt19937 dice{std::uint32_t(seed)};
        QStringList texts;
        while (texts.size() < 400) {
            QString text;
            for (auto left = 2 + dice() % 6; left > 0; --left)
                text += QChar(u'a' + char16_t(dice() % 3));
            texts.append(text);
            texts.removeDuplicates();
        }
        Pairs expected;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype k = i + 1; k < texts.size(); ++k) {
                if (isOneLetterApart(texts[i], texts[k]))
                    expected.emplace_back(std::size_t(i), std::size_t(k));
            }
        }
        QVERIFY(expected.size() > 100);
        QVERIFY(pairsOneLetterApart(texts) == expected);
        QVERIFY(pairsOneLetterApart({}).empty());
    }
};

QTEST_GUILESS_MAIN(TestNearText)
#include "tst_near_text.moc"
