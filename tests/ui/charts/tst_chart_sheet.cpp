#include "charts/chart_context.h"
#include "charts/chart_sheet.h"
#include "charts/picture_preset.h"
#include "figures_of_2022.h"
#include "sheet_checks.h"
#include "support/fonts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

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

/// What is written in marks is of another colour.
QPainterPath textsOf(const ChartSheet &sheet)
{
    QPainterPath texts;
    for (const SheetText &text : sheet.texts())
        texts.addRect(text.area);
    return texts;
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

/// A drawing of these proportions.
Logo logoOf(int width, int height)
{
    return {LogoFormat::Svg, u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\">"
                             "<rect width=\"%1\" height=\"%2\" fill=\"#ff0000\"/></svg>"_s.arg(width)
                                 .arg(height)
                                 .toUtf8()};
}

} // namespace

class TestChartSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void drawsEveryTopicInEveryFormat_data();
    void drawsEveryTopicInEveryFormat();
    void knowsWhereItsMarksAre_data();
    void knowsWhereItsMarksAre();
    void showsTheSmallestValue();
    void showsTheColourOfTheSmallestPart();
    void oneGroupDoesNotFillTheSheet();
    void numbersOfManyYearsStayApart();
    void writesARestThatIsLargerThanEachOther();
    void namesFifteenCountriesAtEveryPreset_data();
    void namesFifteenCountriesAtEveryPreset();
    void dimsWhatIsNotHighlighted_data();
    void dimsWhatIsNotHighlighted();
    void paintsTheRestGrey();
    void partsStackedBarsByGaps();
    void namesSeriesBesideTheLastYear();
    void liesDownForLongNames();
    void saysThatThereIsNothing();
    void saysEachDimensionOfTheFilter_data();
    void saysEachDimensionOfTheFilter();
    void namesWhatIsFilteredWhereThereIsRoom();
    void theLogoStandsAtTheLowerRight_data();
    void theLogoStandsAtTheLowerRight();
    void notesMakeRoomForTheLogo();
    void brokenNotesEndWithoutADot();
    void withoutALogoNothingMoves();
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
            QCOMPARE(wrongWith(sheet, choice, numbers), QString());
        }
        for (const QSizeF size : {QSizeF(560, 230), QSizeF(360, 180), QSizeF(900, 500)}) {
            const ChartSheet sheet(choice, numbers, cardStyle(size, 12, darkColours()));
            QCOMPARE(wrongWith(sheet, choice, numbers), QString());
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
    QTest::newRow("grouped columns") << ChartTopic::SeniorityByContinent << ChartKind::Grouped;
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
        const QPainterPath inside = mark.shape - outlineOf(mark.shape, 6) - textsOf(sheet);
        const QPainterPath around =
            outlineOf(mark.shape, 14) - mark.shape - outlineOf(mark.shape, 6) - textsOf(sheet);
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

/// Not hidden by the axis.
void TestChartSheet::showsTheColourOfTheSmallestPart()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::SeniorityByContinent, Language::Korean);
    ChartNumbers numbers = numbersOf2022(choice);
    numbers.categories.front().values.back() += 1'000'000;
    numbers.categories.front().value += 1'000'000;
    for (const PicturePreset &preset : picturePresets) {
        const ChartSheet sheet(choice, numbers, pressStyle(preset.size));
        const QImage image = painted(sheet);
        for (const Mark &mark : sheet.marks()) {
            const auto isOfMark = [&mark](const ChartSeries &series) { return series.key == mark.series; };
            const auto series = std::find_if(numbers.series.begin(), numbers.series.end(), isOfMark);
            const QRgb colour =
                seriesColour(lightColours(), std::size_t(series - numbers.series.begin())).rgb();
            const QRect box = mark.shape.boundingRect().toAlignedRect();
            bool isSeen = false;
            for (int y = box.top(); y <= box.bottom(); ++y)
                isSeen = isSeen || image.pixel(box.left() + 2, y) == colour;
            QVERIFY2(isSeen, qPrintable(mark.tooltip));
        }
    }
}

void TestChartSheet::oneGroupDoesNotFillTheSheet()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Years, Language::Korean);
    choice.kind = ChartKind::Grouped;
    choice.filter.fromYear = choice.filter.toYear = choice.fromYear = choice.toYear = 2022;
    const ChartNumbers numbers = numbersOf2022(choice);
    QCOMPARE(numbers.categories.size(), std::size_t(1));
    const ChartSheet sheet(choice, numbers, pressStyle({2400, 1350}));
    for (const Mark &mark : sheet.marks())
        QVERIFY(mark.shape.boundingRect().width() < 600);
}

/// As after a mistyped year.
void TestChartSheet::numbersOfManyYearsStayApart()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Years, Language::Korean);
    choice.kind = ChartKind::Column;
    choice.fromYear = 1902;
    const SheetStyle style = pressStyle({2400, 1350});
    ChartNumbers numbers = numbersOf2022(choice);
    QCOMPARE(numbers.categories.size(), std::size_t(121));
    for (ChartCategory &year : numbers.categories)
        year.value = year.values.front() = std::min<qint64>(year.value, 1);
    const ChartSheet sheet(choice, numbers, style);
    QCOMPARE(wrongWith(sheet, choice, numbers), QString());
    QRectF before;
    for (const SheetText &text : sheet.texts()) {
        if (text.owner.role != TextRole::Value)
            continue;
        QVERIFY(before.isNull() || text.area.left() - before.right() > 0.25 * style.em);
        before = text.area;
    }
}

/// A bar for all others would make stubs of the countries that are named.
void TestChartSheet::writesARestThatIsLargerThanEachOther()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Countries, Language::Korean);
    for (const ChartKind kind : {ChartKind::Bar, ChartKind::Column}) {
        choice.kind = kind;
        const ChartSheet sheet(choice, numbersOf2022(choice), pressStyle({2400, 1350}));
        const QRectF first = sheet.marks().front().shape.boundingRect();
        const qreal longest = kind == ChartKind::Bar ? first.width() : first.height();
        QVERIFY2(longest > 600, qPrintable(QString::number(longest)));
        const Mark &rest = sheet.marks().back();
        QCOMPARE(rest.category, QString(foldedKey));
        QVERIFY(rest.value > sheet.marks().front().value);
        // Nothing is drawn of it but its words.
        QVERIFY((rest.shape - textsOf(sheet)).isEmpty());
    }
}

void TestChartSheet::namesFifteenCountriesAtEveryPreset_data()
{
    QTest::addColumn<PicturePreset>("preset");
    QTest::addColumn<Language>("language");
    for (const PicturePreset &preset : picturePresets) {
        QTest::addRow("%s in Korean", preset.key.data()) << preset << Language::Korean;
        QTest::addRow("%s in English", preset.key.data()) << preset << Language::English;
    }
}

void TestChartSheet::namesFifteenCountriesAtEveryPreset()
{
    QFETCH(const PicturePreset, preset);
    QFETCH(const Language, language);
    ChartChoice choice = choiceOf2022(ChartTopic::Countries, language);
    choice.title = u"A title that is as long as two lines, since it says what stands out "_s.repeated(2);
    const ChartNumbers numbers = numbersOf2022(choice);
    const ChartSheet sheet(choice, numbers, pressStyle(preset.size));
    QCOMPARE(wrongWith(sheet, choice, numbers), QString());
    QStringList drawn;
    for (const Mark &mark : sheet.marks())
        drawn.append(mark.category);
    QStringList first;
    for (std::size_t i = 0; i < 15; ++i)
        first.append(numbers.categories[i].key);
    QCOMPARE(drawn, first << foldedKey);
}

void TestChartSheet::dimsWhatIsNotHighlighted_data()
{
    QTest::addColumn<ChartTopic>("topic");
    QTest::addColumn<ChartKind>("kind");
    for (const auto &[kind, key] : keyTable<ChartKind>)
        QTest::newRow(key.data()) << ChartTopic::SeniorityByContinent << kind;
}

void TestChartSheet::dimsWhatIsNotHighlighted()
{
    QFETCH(ChartTopic, topic);
    QFETCH(ChartKind, kind);
    ChartChoice choice = choiceOf2022(topic, Language::Korean);
    choice.kind = kind;
    const ChartNumbers numbers = numbersOf2022(choice);
    SheetStyle style = pressStyle({2400, 1350});
    const ChartSheet plain(choice, numbers, style);
    style.highlighted = {u"AF"_s};
    const ChartSheet sheet(choice, numbers, style);
    const QImage before = painted(plain);
    const QImage after = painted(sheet);
    for (const Mark &mark : sheet.marks()) {
        const QPainterPath inside = mark.shape - outlineOf(mark.shape, 6) - textsOf(sheet);
        const QSet<QRgb> colours = coloursIn(before, inside);
        const bool isSame = colours == coloursIn(after, inside);
        QVERIFY2(colours.isEmpty() || isSame == (mark.category == u"AF"_s), qPrintable(mark.tooltip));
    }
}

void TestChartSheet::paintsTheRestGrey()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::Korean);
    for (const ChartKind kind : chartKinds(choice)) {
        choice.kind = kind;
        const ChartSheet sheet(choice, numbersOf2022(choice), pressStyle({2400, 1350}));
        const QImage image = painted(sheet);
        for (const Mark &mark : sheet.marks()) {
            const QPainterPath inside = mark.shape - outlineOf(mark.shape, 6);
            const bool isGrey = coloursIn(image, inside).contains(lightColours().restSeries.rgb());
            QCOMPARE(isGrey, mark.category == u"other"_s);
        }
    }
}

/// In grey print, colours alone would not part what is stacked.
void TestChartSheet::partsStackedBarsByGaps()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::ThemesByYear, Language::Korean);
    const ChartSheet sheet(choice, numbersOf2022(choice), pressStyle({2400, 1350}));
    const QImage image = painted(sheet);
    const std::vector<Mark> &marks = sheet.marks();
    for (std::size_t i = 1; i < marks.size(); ++i) {
        const QRectF part = marks[i].shape.boundingRect();
        if (marks[i].category != marks[i - 1].category || part.height() < 12)
            continue;
        QSet<QRgb> colours;
        for (int y = -1; y <= 0; ++y)
            colours.insert(image.pixel(QPointF(part.left() + 6, part.bottom() + y).toPoint()));
        QVERIFY2(colours.contains(qRgb(255, 255, 255)), qPrintable(marks[i].tooltip));
    }
}

void TestChartSheet::namesSeriesBesideTheLastYear()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::ThemesByYear, Language::English);
    const ChartSheet sheet(choice, numbersOf2022(choice), pressStyle({2400, 1350}));
    QMap<QString, QRectF> lastYear;
    qreal right = 0;
    for (const Mark &mark : sheet.marks()) {
        if (mark.category == u"2022"_s)
            lastYear[mark.series] = mark.shape.boundingRect();
        right = std::max(right, mark.shape.boundingRect().right());
    }
    int names = 0;
    for (const SheetText &text : sheet.texts()) {
        if (text.owner.role != TextRole::SeriesName)
            continue;
        ++names;
        QVERIFY(text.area.left() > right);
        const QRectF part = lastYear[text.owner.series];
        QVERIFY(text.area.center().y() > part.top() && text.area.center().y() < part.bottom());
    }
    QCOMPARE(names, 5);
}

void TestChartSheet::liesDownForLongNames()
{
    ChartQuestion asked{Measure::Attendances, Dimension::Country, Dimension::Seniority, {}};
    ChartChoice choice = ownChoice(asked, u"Countries"_s, Language::English);
    QCOMPARE(choice.kind, ChartKind::Stacked);
    const ChartSheet sheet(choice, numbersOf2022(choice), pressStyle({2400, 1350}));
    const QRectF first = sheet.marks().front().shape.boundingRect();
    const QRectF last = sheet.marks().back().shape.boundingRect();
    QVERIFY(first.bottom() < last.top());
    QCOMPARE(wrongWith(sheet, choice, numbersOf2022(choice)), QString());
}

void TestChartSheet::saysThatThereIsNothing()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Continents, Language::Korean);
    const ChartSheet sheet(choice, ChartNumbers(), cardStyle({560, 230}, 12, lightColours()));
    QVERIFY(sheet.marks().empty());
    QCOMPARE(sheet.texts().size(), std::size_t(1));
}

void TestChartSheet::saysEachDimensionOfTheFilter_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<QStringList>("said");
    const QStringList korean{u"2009–2021"_s, u"33개국"_s, u"직급"_s, u"초청"_s};
    const QStringList english{u"2009–2021"_s, u"33 countries"_s, u"eniority"_s, u"Invited"_s};
    for (const QSize size : {QSize(2400, 1350), QSize(2400, 1000), QSize(2160, 2160), QSize(2067, 1461),
                             QSize(1920, 1080), QSize(600, 400), QSize(480, 480)}) {
        QTest::addRow("Korean at %d × %d", size.width(), size.height())
            << Language::Korean << QSizeF(size) << korean;
        QTest::addRow("English at %d × %d", size.width(), size.height())
            << Language::English << QSizeF(size) << english;
    }
}

/// A list of countries that took all the room hid that only two levels of seniority were counted.
void TestChartSheet::saysEachDimensionOfTheFilter()
{
    QFETCH(const Language, language);
    QFETCH(const QSizeF, size);
    QFETCH(const QStringList, said);
    ChartChoice choice = choiceOf2022(ChartTopic::Continents, language);
    choice.filter.fromYear = 2009;
    choice.filter.toYear = 2021;
    choice.filter.select(Dimension::Country,
                         u"ID VN MN TH UZ CN IN PH MY NP KZ BD KH MM LK TR LA PK BR CO KG TW JP MX "
                         "EG RU JO TJ ET KE TZ UG AR"_s.split(u' '));
    choice.filter.select(Dimension::Seniority, {u"staff"_s, u"director"_s});
    choice.filter.select(Dimension::Mode, {u"invited"_s});
    choice = inContext(choice, ChartContext(), factsOf2022());
    const ChartNumbers numbers = numbersOf2022(choice);
    QVERIFY(!numbers.isEmpty());
    const ChartSheet sheet(choice, numbers, pressStyle(size));
    QCOMPARE(wrongWith(sheet, choice, numbers), QString());
    const QString subtitle = sheet.texts()[1].words;
    for (const QString &words : said)
        QVERIFY2(subtitle.contains(words), qPrintable(subtitle));
    QVERIFY2(!subtitle.contains(u'…'), qPrintable(subtitle));
}

void TestChartSheet::namesWhatIsFilteredWhereThereIsRoom()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Years, Language::English);
    choice.filter.select(Dimension::Country, {u"ID"_s, u"VN"_s});
    choice = inContext(choice, ChartContext(), factsOf2022());
    const ChartSheet sheet(choice, numbersOf2022(choice), pressStyle({2400, 1350}));
    const QString subtitle = sheet.texts()[1].words;
    QVERIFY2(subtitle.endsWith(u"Only: Country: Indonesia, Vietnam"_s), qPrintable(subtitle));
}

void TestChartSheet::theLogoStandsAtTheLowerRight_data()
{
    QTest::addColumn<QSize>("proportions");
    QTest::addColumn<Language>("language");
    for (const Language language : {Language::Korean, Language::English}) {
        const char *name = language == Language::Korean ? "Korean" : "English";
        QTest::addRow("wide, %s", name) << QSize(320, 80) << language;
        QTest::addRow("very wide, %s", name) << QSize(3000, 40) << language;
        QTest::addRow("square, %s", name) << QSize(10, 10) << language;
        QTest::addRow("high, %s", name) << QSize(30, 400) << language;
    }
}

/// In its proportions, within the margins, and apart from all texts and marks.
void TestChartSheet::theLogoStandsAtTheLowerRight()
{
    QFETCH(QSize, proportions);
    QFETCH(Language, language);
    for (const auto &[topic, key] : keyTable<ChartTopic>) {
        ChartChoice choice = choiceOf2022(topic, language);
        choice.logo = logoOf(proportions.width(), proportions.height());
        choice.organisation = choice.organisation.repeated(6);
        for (const PicturePreset &preset : picturePresets) {
            const SheetStyle style = pressStyle(preset.size);
            const ChartNumbers numbers = numbersOf2022(choice);
            const ChartSheet sheet(choice, numbers, style);
            const QRectF logo = sheet.logoArea();
            QCOMPARE(wrongWith(sheet, choice, numbers), QString());
            QVERIFY(std::abs(logo.width() * proportions.height() - logo.height() * proportions.width()) <
                    0.01 * proportions.width() * proportions.height());
            QVERIFY(std::abs(logo.right() - (preset.size.width() - 2.5 * style.em)) < 0.5);
            QVERIFY(std::abs(logo.bottom() - (preset.size.height() - 2 * style.em)) < 0.5);
            for (const SheetText &text : sheet.texts())
                QVERIFY(!text.area.intersects(logo));
            for (const Mark &mark : sheet.marks())
                QVERIFY(!mark.shape.intersects(logo));
            const QColor middle = painted(sheet).pixelColor(logo.center().toPoint());
            QCOMPARE(middle, QColor(255, 0, 0));
        }
    }
}

void TestChartSheet::notesMakeRoomForTheLogo()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::Korean);
    choice.organisation = choice.organisation.repeated(8);
    choice.logo = logoOf(320, 80);
    const ChartSheet sheet(choice, numbersOf2022(choice), pressStyle({2400, 1350}));
    const QRectF notes = sheet.texts().back().area;
    QVERIFY(notes.right() < sheet.logoArea().left());
    QVERIFY(notes.bottom() > sheet.logoArea().top());
}

void TestChartSheet::brokenNotesEndWithoutADot()
{
    const ChartChoice choice = choiceOf2022(ChartTopic::Countries, Language::English);
    const ChartSheet sheet(choice, numbersOf2022(choice), pressStyle({2160, 2160}));
    const QString notes = QString(sheet.texts().back().words).replace(QChar::Nbsp, u' ');
    QVERIFY2(notes.contains(u" · 2,688 attendances rounded"_s), qPrintable(notes));
}

void TestChartSheet::withoutALogoNothingMoves()
{
    ChartChoice choice = choiceOf2022(ChartTopic::Themes, Language::Korean);
    const ChartSheet plain(choice, numbersOf2022(choice), pressStyle({2400, 1350}));
    QVERIFY(plain.logoArea().isNull());
    choice.logo = logoOf(320, 80);
    const ChartSheet card(choice, numbersOf2022(choice), cardStyle({560, 230}, 12, lightColours()));
    QVERIFY(card.logoArea().isNull());
    choice.logo = Logo{LogoFormat::Png, "damaged"};
    const ChartSheet damaged(choice, numbersOf2022(choice), pressStyle({2400, 1350}));
    QCOMPARE(damaged.texts().back().area, plain.texts().back().area);
}

QTEST_MAIN(TestChartSheet)
#include "tst_chart_sheet.moc"
