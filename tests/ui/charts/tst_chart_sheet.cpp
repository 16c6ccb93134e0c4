#include "charts/chart_sheet.h"
#include "charts/picture_preset.h"
#include "figures_of_2022.h"
#include "support/fonts.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const ChartSheet &sheet)
{
    QImage image(sheet.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    sheet.paint(painter);
    return image;
}

QPainterPath outlineOf(const QPainterPath &shape, qreal width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    return stroker.createStroke(shape);
}

QSet<QRgb> coloursIn(const QImage &image, const QPainterPath &shape)
{
    QSet<QRgb> colours;
    const QRect box = shape.boundingRect().toAlignedRect() & image.rect();
    for (int y = box.top(); y <= box.bottom(); y += 2) {
        for (int x = box.left(); x <= box.right(); x += 2) {
            if (shape.contains(QPointF(x + 0.5, y + 0.5)))
                colours.insert(image.pixel(x, y));
        }
    }
    return colours;
}

ChartNumbers randomNumbers(const ChartChoice &choice, quint32 seed)
{
    QRandomGenerator random(seed);
    CrossTab tab;
    tab.rows = Dimension::Continent;
    const int count = random.bounded(1, 80);
    for (int i = 0; i < count; ++i) {
        const QString name = u"기나긴 이름 "_s.repeated(random.bounded(1, 5)) + QString::number(i);
        tab.rowCategories.push_back({QString::number(i), name, name, i == 3});
        tab.cells.push_back(qint64(std::pow(10, random.bounded(6.0))));
        tab.total += tab.cells.back();
    }
    return chartNumbers(choice, tab);
}

/// What is drawn, folded or not, is all that there is.
qint64 sumOfMarks(const ChartSheet &sheet)
{
    const std::vector<Mark> &marks = sheet.marks();
    return std::accumulate(marks.begin(), marks.end(), qint64(0),
                           [](qint64 sum, const Mark &mark) { return sum + mark.value; });
}

qint64 sumOfCategories(const ChartNumbers &numbers)
{
    return std::accumulate(numbers.categories.begin(), numbers.categories.end(), qint64(0),
                           [](qint64 sum, const ChartCategory &category) { return sum + category.value; });
}

QString wrongWithTexts(const ChartSheet &sheet)
{
    const QRectF whole({0, 0}, sheet.size());
    const std::vector<QRectF> &areas = sheet.textAreas();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (!whole.contains(areas[i]))
            return u"text %1 leaves the sheet"_s.arg(i);
        for (std::size_t k = 0; k < i; ++k) {
            if (areas[i].adjusted(0.5, 0.5, -0.5, -0.5).intersects(areas[k]))
                return u"texts %1 and %2 overlap"_s.arg(k).arg(i);
        }
    }
    return {};
}

} // namespace

class TestChartSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void drawsEveryTopicInEveryFormat_data();
    void drawsEveryTopicInEveryFormat();
    void keepsTextsApartWithAnyData();
    void knowsWhereItsMarksAre_data();
    void knowsWhereItsMarksAre();
    void showsTheSmallestValue();
    void dimsWhatIsNotHighlighted();
    void saysThatThereIsNothing();
};

void TestChartSheet::drawsEveryTopicInEveryFormat_data()
{
    QTest::addColumn<ChartTopic>("topic");
    QTest::addColumn<Language>("language");
    for (const auto &[topic, key] : keyTable<ChartTopic>) {
        QTest::addRow("%s in Korean", key.data()) << topic << Language::Korean;
        QTest::addRow("%s in English", key.data()) << topic << Language::English;
    }
}

void TestChartSheet::drawsEveryTopicInEveryFormat()
{
    QFETCH(ChartTopic, topic);
    QFETCH(Language, language);
    ChartChoice choice = choiceOf2022(topic, language);
    for (const ChartKind kind : chartKinds(topic)) {
        choice.kind = kind;
        const ChartNumbers numbers = numbersOf2022(choice);
        for (const PicturePreset &preset : picturePresets) {
            const ChartSheet sheet(choice, numbers, pressStyle(preset.size));
            QCOMPARE(wrongWithTexts(sheet), QString());
            QCOMPARE(sumOfMarks(sheet), sumOfCategories(numbers));
        }
        for (const QSizeF size : {QSizeF(560, 230), QSizeF(360, 180), QSizeF(900, 500)}) {
            const ChartSheet sheet(choice, numbers, cardStyle(size, 12, darkColours()));
            QCOMPARE(wrongWithTexts(sheet), QString());
        }
    }
}

void TestChartSheet::keepsTextsApartWithAnyData()
{
    for (quint32 seed = 0; seed < 20; ++seed) {
        ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::Korean);
        choice.title = u"아주 긴 제목 "_s.repeated(int(seed % 12));
        const ChartNumbers numbers = randomNumbers(choice, seed);
        for (const ChartKind kind : chartKinds(choice)) {
            choice.kind = kind;
            for (const SheetStyle &style : {pressStyle({2400, 1350}), pressStyle({2400, 1000}),
                                            cardStyle({560, 230}, 12, lightColours())}) {
                const ChartSheet sheet(choice, numbers, style);
                const QString wrong = wrongWithTexts(sheet);
                const QString where = u"seed %1, %2: %3"_s.arg(seed).arg(toKey(kind), wrong);
                QVERIFY2(wrong.isEmpty() && !sheet.marks().empty(), qPrintable(where));
            }
        }
    }
}

void TestChartSheet::knowsWhereItsMarksAre_data()
{
    QTest::addColumn<ChartTopic>("topic");
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("bars") << ChartTopic::Seniority << ChartKind::Bar;
    QTest::newRow("columns") << ChartTopic::CitiesByContinent << ChartKind::Column;
    QTest::newRow("stacked columns") << ChartTopic::Years << ChartKind::Stacked;
    QTest::newRow("donut") << ChartTopic::Continents << ChartKind::Donut;
    QTest::newRow("pie") << ChartTopic::Themes << ChartKind::Pie;
}

/// What Qt Charts paints and what is told about it must be the same: well inside a mark there is one
/// colour, and just outside there is none of it.
void TestChartSheet::knowsWhereItsMarksAre()
{
    QFETCH(ChartTopic, topic);
    QFETCH(ChartKind, kind);
    ChartChoice choice = choiceOf2022(topic, Language::Korean);
    choice.kind = kind;
    const ChartSheet sheet(choice, numbersOf2022(choice), cardStyle({1200, 700}, 16, lightColours()));
    const QImage image = painted(sheet);
    QVERIFY(!sheet.marks().empty());
    for (const Mark &mark : sheet.marks()) {
        const QPainterPath inside = mark.shape - outlineOf(mark.shape, 6);
        const QPainterPath around = outlineOf(mark.shape, 14) - mark.shape - outlineOf(mark.shape, 6);
        const QSet<QRgb> colours = coloursIn(image, inside);
        QVERIFY2(colours.size() <= 1, qPrintable(mark.tooltip));
        QVERIFY2(!colours.contains(qRgb(255, 255, 255)), qPrintable(mark.tooltip));
        QVERIFY2(!coloursIn(image, around).intersects(colours), qPrintable(mark.tooltip));
    }
}

void TestChartSheet::showsTheSmallestValue()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::Korean);
    CrossTab tab = attendancesByContinent();
    tab.cells[0] = 1'000'000;
    tab.total = 1'000'688;
    for (const ChartKind kind : chartKinds(ChartTopic::Continents)) {
        ChartChoice drawn = choice;
        drawn.kind = kind;
        const ChartSheet sheet(drawn, chartNumbers(drawn, tab), pressStyle({2400, 1350}));
        for (const Mark &mark : sheet.marks()) {
            const QRectF box = mark.shape.boundingRect();
            QVERIFY(std::min(box.width(), box.height()) >= 2);
        }
    }
}

void TestChartSheet::dimsWhatIsNotHighlighted()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::Korean);
    SheetStyle style = pressStyle({2400, 1350});
    style.highlighted = {u"transport"_s};
    const ChartSheet sheet(choice, numbersOf2022(choice), style);
    const QImage image = painted(sheet);
    for (const Mark &mark : sheet.marks()) {
        const QColor colour = image.pixelColor(mark.shape.boundingRect().center().toPoint());
        QCOMPARE(colour == style.colours.accent, mark.category == u"transport"_s);
    }
}

void TestChartSheet::saysThatThereIsNothing()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::Korean);
    const ChartSheet sheet(choice, ChartNumbers(), cardStyle({560, 230}, 12, lightColours()));
    QVERIFY(sheet.marks().empty());
    QCOMPARE(sheet.textAreas().size(), std::size_t(1));
}

QTEST_MAIN(TestChartSheet)
#include "tst_chart_sheet.moc"
