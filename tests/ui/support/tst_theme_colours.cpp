#include "support/theme_colours.h"

#include <QPalette>
#include <QTest>

#include <array>
#include <cmath>
#include <vector>

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
    void marksStandOutFromTheCard();
    void seriesStayApart_data();
    void seriesStayApart();
    void neighboursStayApartInGrey();
    void followsThePalette();
    void seriesBeginWithTheAccent();
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
    for (const QColor &background : {colours.card, colours.errorSoft, colours.accentSoft})
        QVERIFY2(contrast(colours.error, background) >= 4.5, qPrintable(background.name()));
    for (const QColor &background : {colours.card, colours.warningSoft, colours.accentSoft})
        QVERIFY2(contrast(colours.warning, background) >= 4.5, qPrintable(background.name()));
    for (const QColor &background : {colours.card, colours.goodSoft, colours.accentSoft})
        QVERIFY2(contrast(colours.good, background) >= 4.5, qPrintable(background.name()));
    // Numbers are marked in the text of releases.
    for (const QColor &background : {colours.errorSoft, colours.warningSoft, colours.goodSoft})
        QVERIFY2(contrast(colours.text, background) >= 7, qPrintable(background.name()));
    std::vector<QColor> marks(colours.series.begin(), colours.series.end());
    marks.push_back(colours.restSeries);
    for (const QColor &mark : marks) {
        QVERIFY(contrast(textOn(mark), mark) >= 4.5);
        const QColor dimmed = blended(mark, colours.card, 0.3); // as what is not chosen is drawn
        QVERIFY(contrast(textOn(dimmed), dimmed) >= 4.5);
    }
}

/// WCAG 2.1, 1.4.11.
void TestThemeColours::marksStandOutFromTheCard()
{
    for (const ThemeColours &colours : {lightColours(), darkColours()}) {
        for (const QColor &series : colours.series)
            QVERIFY2(contrast(series, colours.card) >= 3, qPrintable(series.name()));
        QVERIFY(contrast(colours.restSeries, colours.card) >= 3);
        QVERIFY(contrast(colours.leader, colours.card) >= 3);
    }
}

void TestThemeColours::seriesStayApart_data()
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

/// In a chart of up to six series any two may lie side by side; with more, those that follow each other.
void TestThemeColours::seriesStayApart()
{
    QFETCH(Matrix, vision);
    constexpr double plainlyDifferent = 20;
    constexpr double differentFromRest = 12;
    constexpr std::size_t usualCount = 6;
    for (const ThemeColours &colours : {lightColours(), darkColours()}) {
        for (std::size_t i = 0; i < colours.series.size(); ++i) {
            const QColor &colour = colours.series[i];
            for (std::size_t k = 0; k < i; ++k) {
                // The last slice of a pie, whichever it is, lies beside the first as well.
                if (i >= usualCount && k + 1 != i && k != 0)
                    continue;
                const double found = distance(colour, colours.series[k], vision);
                QVERIFY2(found >= plainlyDifferent,
                         qPrintable(QStringLiteral("%1 and %2: %3")
                                        .arg(colour.name(), colours.series[k].name())
                                        .arg(found)));
            }
            QVERIFY2(distance(colour, colours.restSeries, vision) >= differentFromRest,
                     qPrintable(colour.name()));
        }
    }
}

/// A gap parts them as well, which TestChartSheet sees to.
void TestThemeColours::neighboursStayApartInGrey()
{
    constexpr double visible = 9;
    const auto lightness = [](const QColor &colour) { return lab(linear(colour))[0]; };
    for (const ThemeColours &colours : {lightColours(), darkColours()}) {
        for (std::size_t i = 1; i < colours.series.size(); ++i)
            QVERIFY2(std::abs(lightness(colours.series[i]) - lightness(colours.series[i - 1])) >= visible,
                     qPrintable(colours.series[i].name()));
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

void TestThemeColours::seriesBeginWithTheAccent()
{
    for (const ThemeColours &colours : {lightColours(), darkColours()})
        QCOMPARE(seriesColour(colours, 0), colours.accent);
}

QTEST_GUILESS_MAIN(TestThemeColours)
#include "tst_theme_colours.moc"
