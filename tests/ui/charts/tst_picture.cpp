#include "../full_disk.h"
#include "charts/chart_finding.h"
#include "charts/picture.h"
#include "charts/picture_preset.h"
#include "figures_of_2022.h"
#include "support/fonts.h"
#include "support/logo_picture.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace yeonsu;
using namespace Qt::StringLiterals;

namespace {

/// With the title that the program proposes.
ChartChoice titled(const ChartChoice &choice)
{
    return withFinding(choice, numbersOf2022(choice));
}

ChartChoice continents(Language language)
{
    return titled(choiceOf2022(ChartTopic::Continents, language));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ChartChoice withLogo(ChartChoice choice)
{
    choice.logo = Logo{LogoFormat::Svg, contentOf(QStringLiteral(TEST_DATA "/logo/wide.svg"))};
    return choice;
}

/// The same logo in pixels.
ChartChoice withPixelLogo(ChartChoice choice)
{
    QImage image(640, 160, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    LogoPicture(*withLogo(choice).logo).paint(painter, image.rect());
    painter.end();
    choice.logo = Logo{LogoFormat::Png, {}};
    QBuffer buffer(&choice.logo->bytes);
    image.save(&buffer, "png");
    return choice;
}

/// In sixteen levels of each channel, which is near enough to compare, and keeps approved pictures small.
QImage coarse(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = 0xff000000 | (line[x] & 0x00f0f0f0) | ((line[x] & 0x00f0f0f0) >> 4);
    }
    return image;
}

/// By more than anti-aliasing may.
bool differ(QRgb a, QRgb b)
{
    constexpr int tolerance = 48;
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))}) > tolerance;
}

int differentPixels(const QImage &left, const QImage &right, const QRect &part)
{
    int different = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            different += differ(left.pixel(x, y), right.pixel(x, y)) ? 1 : 0;
    }
    return different;
}

/// As a whole, and in every part of it: a wrong digit changes few pixels, but those in one place.
bool isAlike(const QImage &left, const QImage &right)
{
    constexpr int tile = 32;
    constexpr int mostOfTile = 8;
    if (left.size() != right.size() ||
        1000LL * differentPixels(left, right, left.rect()) >= 2LL * left.width() * left.height())
        return false;
    for (int y = 0; y < left.height(); y += tile) {
        for (int x = 0; x < left.width(); x += tile) {
            const QRect part = QRect(x, y, tile, tile) & left.rect();
            if (differentPixels(left, right, part) > mostOfTile)
                return false;
        }
    }
    return true;
}

QImage smallPicture(const ChartChoice &choice, const ChartNumbers &numbers, const QSize &size)
{
    return coarse(image(choice, numbers, {size, 96, false, {}}));
}

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void hasTheSizeOfItsPreset_data();
    void hasTheSizeOfItsPreset();
    void carriesItsTexts();
    void takesAnAltTextOfTheUsers();
    void isTransparentWhereAsked();
    void hasTheSameBytesEveryTime_data();
    void hasTheSameBytesEveryTime();
    void datesAPdfAsOfItsNumbers();
    void drawsLettersInSvgAsOutlines();
    void keepsTheLinesOfADrawnLogo();
    void refusesAnUnknownEnding();
    void leavesTheOldFileWhenTheDiskIsFull();
    void saysThatTheFolderIsMissing();
    void aSmallMistakeDoesNotLookAlike_data();
    void aSmallMistakeDoesNotLookAlike();
    void looksAsApproved_data();
    void looksAsApproved();
};

void TestPicture::hasTheSizeOfItsPreset_data()
{
    QTest::addColumn<PicturePreset>("preset");
    for (const PicturePreset &preset : picturePresets)
        QTest::newRow(preset.key.data()) << preset;
}

void TestPicture::hasTheSizeOfItsPreset()
{
    QFETCH(PicturePreset, preset);
    const ChartChoice choice = continents(Language::Korean);
    const QImage read =
        QImage::fromData(png(choice, numbersOf2022(choice), {preset.size, preset.dpi, false, {}}));
    QCOMPARE(read.size(), preset.size);
    QCOMPARE(read.dotsPerMeterX(), qRound(preset.dpi / 0.0254));
    QCOMPARE(read.dotsPerMeterY(), qRound(preset.dpi / 0.0254));
    QVERIFY(!read.hasAlphaChannel());
}

void TestPicture::carriesItsTexts()
{
    const ChartChoice choice = continents(Language::Korean);
    const QImage read = QImage::fromData(png(choice, numbersOf2022(choice), {}));
    QCOMPARE(read.text(u"Title"_s), choice.title);
    QVERIFY(read.text(u"Description"_s).startsWith(u"도넛 그래프: "_s));
    QCOMPARE(read.text(u"Source"_s), u"자료: 서울시인재개발원 국제연수 등록부 (2022-11-25 기준)"_s);
    QCOMPARE(read.text(u"Creation Time"_s), u"2022-11-25T00:00:00Z"_s);
    QVERIFY(read.text(u"Software"_s).startsWith(u"Yeonsu "_s));
}

void TestPicture::takesAnAltTextOfTheUsers()
{
    const ChartChoice choice = continents(Language::English);
    PictureFormat format;
    format.altText = u"Asia leads"_s;
    QCOMPARE(QImage::fromData(png(choice, numbersOf2022(choice), format)).text(u"Description"_s),
             u"Asia leads"_s);
}

void TestPicture::isTransparentWhereAsked()
{
    const ChartChoice choice = continents(Language::English);
    const QImage read = QImage::fromData(png(choice, numbersOf2022(choice), {{1920, 1080}, 96, true, {}}));
    QVERIFY(read.hasAlphaChannel());
    QCOMPARE(qAlpha(read.pixel(1, 1)), 0);
}

void TestPicture::hasTheSameBytesEveryTime_data()
{
    QTest::addColumn<decltype(&png)>("written");
    QTest::addColumn<ChartChoice>("choice");
    for (const auto &[name, written] :
         {std::pair("PNG", &png), std::pair("SVG", &svg), std::pair("PDF", &pdf)}) {
        const ChartChoice choice = continents(Language::Korean);
        QTest::newRow(name) << written << choice;
        QTest::addRow("%s with a drawn logo", name) << written << withLogo(choice);
        QTest::addRow("%s with a logo in pixels", name) << written << withPixelLogo(choice);
    }
}

void TestPicture::hasTheSameBytesEveryTime()
{
    QFETCH(decltype(&png), written);
    QFETCH(ChartChoice, choice);
    const QByteArray first = written(choice, numbersOf2022(choice), {});
    QTest::qWait(1100); // past the next full second, in which a date would show
    QCOMPARE(written(choice, numbersOf2022(choice), {}), first);
}

void TestPicture::datesAPdfAsOfItsNumbers()
{
    const ChartChoice choice = continents(Language::Korean);
    const QByteArray written = pdf(choice, numbersOf2022(choice), {});
    QVERIFY(written.contains("/CreationDate (D:20221125000000Z"));
    QVERIFY(written.contains("/FontFile"));
}

void TestPicture::drawsLettersInSvgAsOutlines()
{
    const ChartChoice choice = continents(Language::Korean);
    const QByteArray written = svg(choice, numbersOf2022(choice), {});
    QVERIFY(!written.contains("<text"));
    QVERIFY(written.contains(choice.title.toUtf8()));
}

void TestPicture::keepsTheLinesOfADrawnLogo()
{
    const ChartChoice plain = continents(Language::Korean);
    QVERIFY(!svg(withLogo(plain), numbersOf2022(plain), {}).contains("<image"));
    QVERIFY(svg(withPixelLogo(plain), numbersOf2022(plain), {}).contains("<image"));
    QVERIFY(!pdf(withLogo(plain), numbersOf2022(plain), {}).contains("/Subtype /Image"));
    QVERIFY(pdf(withPixelLogo(plain), numbersOf2022(plain), {}).contains("/Subtype /Image"));
}

void TestPicture::refusesAnUnknownEnding()
{
    const QTemporaryDir folder;
    const ChartChoice choice = continents(Language::Korean);
    const QString path = folder.filePath(u"chart.bmp"_s);
    const Result<void> result = writePicture(path, choice, numbersOf2022(choice), {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadValue);
    QVERIFY(!QFile::exists(path));
}

void TestPicture::leavesTheOldFileWhenTheDiskIsFull()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    const ChartChoice choice = continents(Language::Korean);
    QVERIFY(writePicture(path, choice, numbersOf2022(choice), {{960, 540}, 96, false, {}}));
    const QByteArray before = contentOf(path);
    QVERIFY(!before.isEmpty());
    {
        const FullDisk full(4096);
        const Result<void> result = writePicture(path, choice, numbersOf2022(choice), {});
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"chart.png"_s));
    }
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"chart.png"_s});
}

void TestPicture::saysThatTheFolderIsMissing()
{
    const QTemporaryDir folder;
    const ChartChoice choice = continents(Language::Korean);
    const Result<void> result =
        writePicture(folder.filePath(u"nowhere/chart.svg"_s), choice, numbersOf2022(choice), {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QVERIFY(result.error().message.contains(u"nowhere"_s));
}

void TestPicture::aSmallMistakeDoesNotLookAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("value");
    QTest::newRow("a digit") << u"북미"_s << qint64(18);
    QTest::newRow("a name") << u"미국"_s << qint64(13);
    QTest::newRow("no name") << QString() << qint64(13);
}

/// North America has 13.
void TestPicture::aSmallMistakeDoesNotLookAlike()
{
    QFETCH(const QString, name);
    QFETCH(const qint64, value);
    const ChartChoice choice = continents(Language::Korean);
    const ChartNumbers right = numbersOf2022(choice);
    const QImage picture = smallPicture(choice, right, {640, 360});
    QVERIFY(isAlike(picture, smallPicture(choice, right, {640, 360})));
    ChartNumbers wrong = right;
    for (ChartCategory &category : wrong.categories) {
        if (category.key != u"NA"_s)
            continue;
        category.label = name;
        category.value = category.values.front() = value;
    }
    QVERIFY(!isAlike(picture, smallPicture(choice, wrong, {640, 360})));
}

void TestPicture::looksAsApproved_data()
{
    QTest::addColumn<ChartChoice>("choice");
    QTest::addColumn<QSize>("size");
    for (const auto &[language, name] :
         {std::pair(Language::Korean, "ko"), std::pair(Language::English, "en")}) {
        for (const auto &[topic, topicKey] : keyTable<ChartTopic>) {
            for (const ChartKind kind : chartKinds(topic)) {
                ChartChoice choice = choiceOf2022(topic, language);
                choice.kind = kind;
                QTest::addRow("%s-%s-%s", topicKey.data(), keyOf(kind).data(), name)
                    << titled(choice) << QSize(640, 360);
            }
        }
        QTest::addRow("square-%s", name) << continents(language) << QSize(480, 480);
    }
    QTest::newRow("continents-logo-en") << withLogo(continents(Language::English)) << QSize(640, 360);
}

/// To approve a picture that has changed for a reason, copy the one that the failure names over the old one.
void TestPicture::looksAsApproved()
{
    QFETCH(ChartChoice, choice);
    QFETCH(QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const QImage approved =
        QImage(QStringLiteral(TEST_DATA "/golden/") + name).convertToFormat(QImage::Format_RGB32);
    const QImage drawn = smallPicture(choice, numbersOf2022(choice), size);
    if (isAlike(approved, drawn))
        return;
    const QString actual = QDir::current().absoluteFilePath(u"actual-"_s + name);
    drawn.convertToFormat(QImage::Format_Indexed8).save(actual);
    QFAIL(qPrintable(u"differs from the approved picture, see %1"_s.arg(actual)));
}

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
