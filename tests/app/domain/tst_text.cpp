// Text as it is kept, compared and ordered.
#include "domain/text.h"

#include <QCollator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

/// As macOS names its files: each syllable taken apart.
QString decomposed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void textIsKeptNormalised_data()
    {
        addTexts();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("nothing to do") << u"서울 도시교통"_s << u"서울 도시교통"_s;
        QTest::newRow("decomposed Hangul") << decomposed(u"교육"_s) << u"교육"_s;
        QTest::newRow("decomposed accents") << decomposed(u"São Paulo"_s) << u"São Paulo"_s;
        QTest::newRow("white space at the ends") << u" \t\n\u00a0\u3000서울 \r\n"_s << u"서울"_s;
        QTest::newRow("white space inside stays") << u"New  Delhi"_s << u"New  Delhi"_s;
        QTest::newRow("only white space") << u" \t "_s << QString();
        QTest::newRow("case and width stay") << u"Ｓeoul"_s << u"Ｓeoul"_s;
        QTest::newRow("NUL") << u"Se"_s + QChar(u'\0') + u"oul"_s << u"Seoul"_s;
        QTest::newRow("NUL at the ends") << QChar(u'\0') + u" 서울 "_s + QChar(u'\0') << u"서울"_s;
        QTest::newRow("NUL between a letter and its accent")
            << u"Bogota"_s + QChar(u'\0') + QChar(u'\u0301') << u"Bogotá"_s;
        QTest::newRow("outside the basic plane") << u"𠮷野"_s << u"𠮷野"_s;
        QTest::newRow("long text with accents wherever it is cut")
            << decomposed(u"á한각"_s.repeated(500)) << u"á한각"_s.repeated(500);
    }
    void textIsKeptNormalised()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(normalisedText(text), expected);
        QCOMPARE(normalisedText(normalisedText(text)), expected);
    }

    void textIsFolded_data()
    {
        addTexts();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("case") << u"SEOUL"_s << u"seoul"_s;
        QTest::newRow("accents") << u"Łukasz GARCÍA"_s << u"lukasz garcia"_s;
        QTest::newRow("decomposed accents") << decomposed(u"GARCÍA"_s) << u"garcia"_s;
        QTest::newRow("two marks on a letter") << u"Hà Nội"_s << u"ha noi"_s;
        QTest::newRow("Nordic letters") << u"Ærø, Þórshöfn, Đà Nẵng"_s << u"aero, thorshofn, da nang"_s;
        QTest::newRow("Turkish letters")
            << u"İstanbul, Diyarbakır, Iğdır"_s << u"istanbul, diyarbakir, igdir"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("width") << u"Ｓｅｏｕｌ　２"_s << u"seoul 2"_s;
        QTest::newRow("a ligature") << u"ﬁnance"_s << u"finance"_s;
        QTest::newRow("signs that stand for capital letters") << u"Metropolis™ №1"_s << u"metropolistm no1"_s;
        QTest::newRow("runs of white space") << u"  New \t\u00a0 Delhi "_s << u"new delhi"_s;
        QTest::newRow("Hangul") << u"서울특별시"_s << u"서울특별시"_s;
        QTest::newRow("decomposed Hangul") << decomposed(u"서울특별시"_s) << u"서울특별시"_s;
        QTest::newRow("Hangul and Latin") << u"IT 교육"_s << u"it 교육"_s;
        QTest::newRow("Cyrillic") << u"КИЇВ"_s << u"киів"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"ab"_s;
        QTest::newRow("outside the basic plane") << u"𠮷野"_s << u"𠮷野"_s;
    }
    void textIsFolded()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(foldedText(text), expected);
        QCOMPARE(foldedText(foldedText(text)), expected);
    }

    void hangulIsFound()
    {
        QVERIFY(hasHangul(u"서울"_s));
        QVERIFY(hasHangul(u"IT 교육"_s));
        QVERIFY(hasHangul(decomposed(u"서울"_s)));
        QVERIFY(!hasHangul(u"Seoul 首尔"_s));
        QVERIFY(!hasHangul(QString()));
    }

    void keysAreInOrder_data()
    {
        QTest::addColumn<QStringList>("inOrder");
        QTest::newRow("numbers by value")
            << QStringList{u"course 2"_s, u"course 10"_s, u"course 0011"_s, u"course 100"_s};
        QTest::newRow("numbers inside Hangul")
            << QStringList{u"제9기 교육"_s, u"제10기 교육"_s, u"제110기 교육"_s};
        QTest::newRow("several numbers") << QStringList{u"2-9"_s, u"2-10"_s, u"10-1"_s};
        QTest::newRow("numbers of many digits") << QStringList{u"7"_s,
                                                               u"999999999999"_s,
                                                               u"1000000000000"_s,
                                                               u"2000000000000"_s,
                                                               u"1"_s + QString(150, u'0'),
                                                               u"2"_s + QString(150, u'0')};
        QTest::newRow("numbers in other digits") << QStringList{u"제２기"_s, u"제١٠기"_s, u"제11기"_s};
        QTest::newRow("a number before letters") << QStringList{u"2019 forum"_s, u"forum"_s};
        QTest::newRow("a number at the end") << QStringList{u"forum"_s, u"forum 1"_s, u"forum a"_s};
        QTest::newRow("accents do not part words")
            << QStringList{u"Sao Luis"_s, u"São Paulo"_s, u"Sapporo"_s};
        QTest::newRow("case does not part words") << QStringList{u"amman"_s, u"Ankara"_s, u"astana"_s};
        QTest::newRow("the shorter first") << QStringList{QString(), u"서"_s, u"서울"_s, u"서울시"_s};
    }
    void keysAreInOrder()
    {
        QFETCH(const QStringList, inOrder);
        for (qsizetype i = 1; i < inOrder.size(); ++i)
            QVERIFY2(sortKey(inOrder[i - 1]) < sortKey(inOrder[i]), qPrintable(inOrder[i]));
    }

    void writtenDifferentlyTheKeyIsTheSame_data()
    {
        addTexts();
        QTest::newRow("decomposed Hangul") << decomposed(u"도시교통 3"_s) << u"도시교통 3"_s;
        QTest::newRow("case, accent and width") << u"ＧARCÍA"_s << u"garcia"_s;
        QTest::newRow("zeros in front") << u"course 007"_s << u"course 7"_s;
    }
    void writtenDifferentlyTheKeyIsTheSame()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(sortKey(text), sortKey(expected));
    }

    void hangulIsInTheOrderOfTheDictionary()
    {
        const QStringList words{u"가나"_s,     u"가구"_s,     u"각도"_s,     u"간판"_s,     u"까치"_s,
                                u"나라"_s,     u"다리"_s,     u"따뜻한"_s,   u"라오스"_s,   u"몽골"_s,
                                u"방콕"_s,     u"빵"_s,       u"베이징"_s,   u"서울"_s,     u"서울 시"_s,
                                u"서울시"_s,   u"싸움"_s,     u"아시아"_s,   u"앙카라"_s,   u"왜"_s,
                                u"외교"_s,     u"유럽"_s,     u"의정부"_s,   u"자카르타"_s, u"짜장"_s,
                                u"캄보디아"_s, u"타슈켄트"_s, u"튀르키예"_s, u"파리"_s,     u"하노이"_s,
                                u"힣"_s};
        QStringList byKey = words;
        std::ranges::reverse(byKey);
        std::ranges::sort(byKey, {}, sortKey);

        const QCollator collator(QLocale(QLocale::Korean, QLocale::SouthKorea));
        QStringList byDictionary = words;
        std::sort(byDictionary.begin(), byDictionary.end(), collator);
        QCOMPARE(byKey, byDictionary);
    }

    void longTextTakesNoTime()
    {
        constexpr qsizetype length = 1'000'000;
        const QString digits(length, u'7');
        const QString syllables = decomposed(u"한"_s).repeated(length);
        QCOMPARE(normalisedText(syllables).size(), length);
        QCOMPARE(foldedText(syllables).size(), length);
        QVERIFY(sortKey(digits).size() >= length);
        QCOMPARE(sortKey(syllables), QString(length, u'한'));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
