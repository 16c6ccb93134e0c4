#include "support/theme_colours.h"

#include <QPalette>
#include <QTest>

#include <array>
#include <cmath>

using namespace yeonsu;

namespace {

using Channels = std::array<double, 3>;
using Matrix = std::array<Channels, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Channels linear(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Channels times(const Matrix &matrix, const Channels &channels)
{
    Channels result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * channels[column];
    }
    return result;
}

/// WCAG 2.1.
double contrast(const QColor &left, const QColor &right)
{
    const auto luminance = [](const QColor &colour) {
        const Channels channels = linear(colour);
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    };
    const auto [darker, lighter] = std::minmax({luminance(left), luminance(right)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// CIE L*a*b* under D65.
Channels lab(const Channels &rgb)
{
    static constexpr Matrix toXyz{
        {{0.4339, 0.3763, 0.1898}, {0.2126, 0.7152, 0.0722}, {0.0178, 0.1095, 0.8727}}};
    Channels f = times(toXyz, rgb);
    for (double &value : f)
        value = value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116;
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double distance(const QColor &left, const QColor &right, const Matrix &vision)
{
    const Channels a = lab(times(vision, linear(left)));
    const Channels b = lab(times(vision, linear(right)));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

Q_DECLARE_METATYPE(Matrix)

class TestThemeColours : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void neighboursStayApart_data();
    void neighboursStayApart();
    void followsThePalette();
    void goesOnPastTheTable();
};

void TestThemeColours::textIsReadable_data()
{
    QTest::addColumn<ThemeColours>("colours");
    QTest::newRow("light") << lightColours();
    QTest::newRow("dark") << darkColours();
}

void TestThemeColours::textIsReadable()
{
    QFETCH(ThemeColours, colours);
    for (const QColor &background : {colours.window, colours.card}) {
        QVERIFY(contrast(colours.text, background) >= 7);
        QVERIFY(contrast(colours.mutedText, background) >= 4.5);
        QVERIFY(contrast(colours.accent, background) >= 4.5);
    }
    QVERIFY(contrast(colours.text, colours.accentSoft) >= 7);
    for (const QColor &series : colours.series)
        QVERIFY(contrast(textOn(series), series) >= 4.5);
}

void TestThemeColours::neighboursStayApart_data()
{
    // Machado, Oliveira and Fernandes 2009, severity 1.
    QTest::addColumn<Matrix>("vision");
    QTest::newRow("full colour vision") << Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    QTest::newRow("protanopia") << Matrix{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    QTest::newRow("deuteranopia") << Matrix{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    QTest::newRow("tritanopia") << Matrix{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
}

void TestThemeColours::neighboursStayApart()
{
    QFETCH(Matrix, vision);
    constexpr double plainlyDifferent = 15;
    for (const ThemeColours &colours : {lightColours(), darkColours()}) {
        for (std::size_t i = 1; i < colours.series.size(); ++i) {
            // The last slice of a pie, whichever it is, lies beside the first as well.
            for (const QColor &beside : {colours.series[i - 1], colours.series[0]}) {
                const double found = distance(colours.series[i], beside, vision);
                QVERIFY2(found >= plainlyDifferent,
                         qPrintable(QStringLiteral("%1 and %2: %3")
                                        .arg(colours.series[i].name(), beside.name())
                                        .arg(found)));
            }
        }
    }
}

void TestThemeColours::followsThePalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    QVERIFY(!themeColours(palette).isDark);
    palette.setColor(QPalette::Window, darkColours().window);
    QVERIFY(themeColours(palette).isDark);
}

void TestThemeColours::goesOnPastTheTable()
{
    const ThemeColours &colours = lightColours();
    QCOMPARE(seriesColour(colours, 0), colours.accent);
    const QColor again = seriesColour(colours, colours.series.size());
    QVERIFY(again != seriesColour(colours, 0) && again.lightness() > colours.accent.lightness());
}

QTEST_GUILESS_MAIN(TestThemeColours)
#include "tst_theme_colours.moc"
