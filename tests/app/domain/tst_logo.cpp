// The logo as a setting: what it is kept as, and what cannot be one.
#include "domain/logo.h"
#include "domain/rules.h"
#include "domain/setting.h"

#include <QFile>
#include <QTest>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pngStart("\x89PNG\r\n\x1a\n");

Logo svg(const QByteArray &inner)
{
    return {LogoFormat::Svg, "<svg xmlns='http://www.w3.org/2000/svg' "
                             "xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 9 9'>" +
                                 inner + "</svg>"};
}

QByteArray fileNamed(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/logo/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogo : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasWritten()
    {
        for (const auto &[format, key] : keyTable<LogoFormat>) {
            const Logo logo{format, pngStart + QByteArray("\0\xff", 2)};
            QVERIFY(settingText(logo).startsWith(u"data:image/%1;base64,"_s.arg(key)));
            QVERIFY(logoFrom(settingText(logo)) == logo);
        }
    }

    void otherTextIsNoLogo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"a logo"_s;
        QTest::newRow("another kind of data") << u"data:text/html;base64,AAAA"_s;
        QTest::newRow("another kind of picture") << u"data:image/gif;base64,AAAA"_s;
        QTest::newRow("damaged data") << u"data:image/png;base64,A!A"_s;
    }
    void otherTextIsNoLogo()
    {
        QFETCH(QString, text);
        QVERIFY(!logoFrom(text));
    }

    void isToldApartByItsFirstBytes()
    {
        QVERIFY(logoFormatOf(pngStart) == LogoFormat::Png);
        QVERIFY(logoFormatOf("\xff\xd8\xff\xe0") == LogoFormat::Jpeg);
        QVERIFY(logoFormatOf(svg("<g/>").bytes) == LogoFormat::Svg);
        QVERIFY(logoFormatOf("<!-- made by hand -->" + svg("<g/>").bytes) == LogoFormat::Svg);
        QVERIFY(!logoFormatOf("<html/>"));
        QVERIFY(!logoFormatOf("GIF89a"));
        QVERIFY(!logoFormatOf({}));
    }

    void aDrawingOfItsOwnIsFine()
    {
        const Logo logo{LogoFormat::Svg, fileNamed(u"wide.svg"_s)};
        QVERIFY(!logo.bytes.isEmpty());
        QCOMPARE(brokenLogoRule(logo).value_or(QString()), QString());
        QVERIFY(!brokenLogoRule(svg("<use xlink:href='#a'/><g style='fill: url(\"#b\")'/>")));
        QVERIFY(!brokenLogoRule(svg("<image href='data:image/png;base64,AAAA'/>")));
    }

    void aDrawingThatIsNotItsOwnIsRefused_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &inner, const QString &word) {
            QTest::newRow(name) << inner << word;
        };
        row("a script", "<script>1</script>", u"script"_s);
        row("a script of an event", "<g onload='x()'/>", u"script"_s);
        row("a page", "<foreignObject/>", u"script"_s);
        row("movement", "<g><animateTransform/></g>", u"moves"_s);
        row("text", "<text>Seoul</text>", u"text"_s);
        row("a picture from elsewhere", "<image xlink:href='https://example.org/a.png'/>", u"outside"_s);
        row("a file", "<use href='other.svg#a'/>", u"outside"_s);
        row("a style from elsewhere", "<style>@import 'a.css';</style>", u"outside"_s);
        row("a pattern from elsewhere", "<g fill='url( \"https://example.org/a#b\")'/>", u"outside"_s);
        row("a style sheet", "<?xml-stylesheet href='a.css'?>", u"outside"_s);
        row("damage", "<g>", u"read"_s);
    }
    void aDrawingThatIsNotItsOwnIsRefused()
    {
        QFETCH(QByteArray, inner);
        QFETCH(QString, word);
        const std::optional<QString> broken = brokenLogoRule(svg(inner));
        QVERIFY(broken.has_value());
        QVERIFY2(broken->contains(word), qPrintable(*broken));
    }

    void entitiesAreRefused()
    {
        const QByteArray drawing = "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svg("<g/>").bytes;
        QVERIFY(brokenLogoRule({LogoFormat::Svg, drawing}).has_value());
        QVERIFY(!brokenLogoRule({LogoFormat::Svg, "<!DOCTYPE svg>" + svg("<g/>").bytes}));
    }

    void theSettingKeepsTheRules_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("a picture") << settingText({LogoFormat::Png, pngStart}) << true;
        QTest::newRow("words") << u"seoul.png"_s << false;
        QTest::newRow("another kind than it says") << settingText({LogoFormat::Jpeg, pngStart}) << false;
        QTest::newRow("a script") << settingText(svg("<script/>")) << false;
        QTest::newRow("just small enough")
            << settingText({LogoFormat::Png, pngStart + QByteArray(largestLogo - 8, 'x')}) << true;
        QTest::newRow("too large") << settingText(
                                          {LogoFormat::Png, pngStart + QByteArray(largestLogo - 7, 'x')})
                                   << false;
    }
    void theSettingKeepsTheRules()
    {
        QFETCH(QString, value);
        QFETCH(bool, isKept);
        const Setting setting{{}, SettingKey::Logo, value};
        QVERIFY(normalised(setting) == Row(setting));
        const std::optional<RuleViolation> broken = brokenRule(setting);
        QCOMPARE(!broken, isKept);
        if (broken)
            QCOMPARE(broken->field, u"value"_s);
    }
};

QTEST_GUILESS_MAIN(TestLogo)
#include "tst_logo.moc"
