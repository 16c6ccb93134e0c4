// Pretendard as the program uses it: what is drawn can be copied from a PDF again, whatever is installed.
#include "support/font_features.h"
#include "support/fonts.h"

#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

QList<quint32> shapedGlyphs(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QList<quint32> glyphs;
    for (const QGlyphRun &run : layout.glyphRuns())
        glyphs += run.glyphIndexes();
    return glyphs;
}

} // namespace

class TestFontFeatures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void everySignHasTheGlyphOfItsCharacter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("times") << u"14:00~16:00"_s;
        QTest::addRow("Hangul") << u"자료:서울(2008~2022년)가-나"_s;
        QTest::addRow("dashes") << u"2008–2022, 1-2, SHRDC-X"_s;
        QTest::addRow("a page") << u"- 1 -"_s;
        QTest::addRow("multiplied") << u"2x3"_s;
        QTest::addRow("an arrow") << u"a->b"_s;
    }
    void everySignHasTheGlyphOfItsCharacter()
    {
        QFETCH(const QString, text);
        for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
            const QFont font = pretendard(40, weight);
            QCOMPARE(shapedGlyphs(text, font), QRawFont::fromFont(font).glyphIndexesForString(text));
        }
    }

    void onlyTheNamedFeaturesAreGone()
    {
        QFile file(u":/fonts/Pretendard-Regular.otf"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray font = file.readAll();
        const QByteArray without = withoutFeatures(font, {"calt", "clig"});
        QCOMPARE(without.size(), font.size());
        QVERIFY(font.contains("calt") && !without.contains("calt"));
        int changed = 0;
        for (qsizetype i = 0; i < font.size(); ++i)
            changed += font[i] == without[i] ? 0 : 1;
        QCOMPARE(changed, 8); // two tags
    }

    void aMachinesOwnPretendardIsAnother()
    {
        QVERIFY(!QFontDatabase::families().isEmpty());
        for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold, QFont::Bold}) {
            const QFontInfo used(pretendard(40, weight));
            QVERIFY(used.exactMatch());
            QVERIFY(used.family() != u"Pretendard"_s);
            QVERIFY(QFontDatabase::families().contains(used.family()));
        }
    }

    void onlyTheFamilyIsRenamed()
    {
        QFile file(u":/fonts/Pretendard-Regular.otf"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray font = file.readAll();
        const auto familyOf = [](const QByteArray &data) {
            return QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFontFromData(data));
        };
        QCOMPARE(familyOf(withFamily(font, u"AnotherOne")), QStringList{u"AnotherOne"_s});
        QCOMPARE(withFamily(font, u"AnotherOne").size(), font.size());
        QCOMPARE(withFamily(font, u"Too short"), font);
    }

    void whatIsNoFontStaysAsItIs()
    {
        QFile file(u":/fonts/Pretendard-Regular.otf"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray font = file.readAll();
        for (const qsizetype size : {0, 3, 5, 13, 100, 204, 10'000}) {
            const QByteArray cut = font.first(size);
            QCOMPARE(withoutFeatures(cut, {"calt"}), cut);
            QCOMPARE(withFamily(cut, u"AnotherOne").size(), cut.size());
        }
        const QByteArray damaged("OTTO\xff\xff, and nothing");
        QCOMPARE(withoutFeatures(damaged, {"calt"}), damaged);
        QCOMPARE(withFamily(damaged, u"AnotherOne"), damaged);
    }
};

QTEST_MAIN(TestFontFeatures)
#include "tst_font_features.moc"
