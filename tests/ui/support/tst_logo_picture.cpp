// A picture's file as it becomes the logo: made small, kept as it is, or refused with the reason.
#include "results.h"
#include "support/logo_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace yeonsu;
using namespace yeonsu::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Nothing in it can be packed.
QImage noise(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate());
    }
    return image;
}

struct Folder
{
    QTemporaryDir folder;

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
        return file.fileName();
    }
    [[nodiscard]] QString save(const QString &name, const QImage &image) const
    {
        const QString path = folder.filePath(name);
        if (!image.save(path))
            qFatal("the picture cannot be saved");
        return path;
    }
};

} // namespace

class TestLogoPicture : public QObject
{
    Q_OBJECT

private slots:
    void aSmallPictureIsKeptAsItIs()
    {
        const Folder folder;
        QImage image(300, 100, QImage::Format_ARGB32);
        image.fill(QColor(1, 2, 3, 128));
        const QString path = folder.save(u"logo.png"_s, image);
        const Logo logo = valueOf(readLogo(path));
        QCOMPARE(logo.format, LogoFormat::Png);
        QCOMPARE(logo.bytes, contentOf(path));
        QCOMPARE(LogoPicture(logo).size(), QSizeF(300, 100));
    }

    void aDrawingIsKeptAsItIs()
    {
        const QString path = QStringLiteral(TEST_DATA "/logo/wide.svg");
        const Logo logo = valueOf(readLogo(path));
        QCOMPARE(logo.format, LogoFormat::Svg);
        QCOMPARE(logo.bytes, contentOf(path));
        QCOMPARE(LogoPicture(logo).size(), QSizeF(320, 80));
    }

    void aLargePictureIsMadeSmaller_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::newRow("PNG") << u"logo.png"_s << QSize(2000, 500);
        QTest::newRow("JPEG, whatever its ending") << u"logo.JPG"_s << QSize(1500, 3000);
    }
    void aLargePictureIsMadeSmaller()
    {
        QFETCH(QString, name);
        QFETCH(QSize, size);
        const Folder folder;
        const Logo logo = valueOf(readLogo(folder.save(name, noise(size))));
        QVERIFY(logo.bytes.size() <= largestLogo);
        const QSizeF kept = LogoPicture(logo).size();
        QVERIFY(std::max(kept.width(), kept.height()) <= 1024);
        QVERIFY(std::abs(kept.width() * size.height() / (kept.height() * size.width()) - 1) < 0.02);
        QVERIFY(!brokenLogoRule(logo));
    }

    void whatIsSeeThroughStaysSo()
    {
        const Folder folder;
        QImage image(3000, 300, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const Logo logo = valueOf(readLogo(folder.save(u"logo.png"_s, image)));
        QCOMPARE(qAlpha(QImage::fromData(logo.bytes).pixel(5, 5)), 0);
    }

    void whatCannotBeALogoIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &word) {
            QTest::newRow(name) << u"seoul.png"_s << bytes << word;
        };
        row("no picture", "%PDF-1.4", u"PNG, JPEG or SVG"_s);
        row("nothing", {}, u"PNG, JPEG or SVG"_s);
        row("a damaged picture", "\x89PNG\r\n\x1a\nxxxxxxxx", u"damaged"_s);
        row("a drawing with a script", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
            u"script"_s);
        row("a drawing of nothing", "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
            u"damaged"_s);
        row("a large drawing",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><!--" + QByteArray(largestLogo, 'x') +
                "--></svg>",
            u"room"_s);
    }
    void whatCannotBeALogoIsRefusedWithTheReason()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const Folder folder;
        const Result<Logo> logo = readLogo(folder.write(name, bytes));
        QVERIFY(!logo);
        QCOMPARE(logo.error().code, ErrorCode::BadValue);
        QVERIFY2(logo.error().message.contains(name) && logo.error().message.contains(word),
                 qPrintable(logo.error().message));
    }

    void aFileThatIsNotThereIsSaid()
    {
        const Result<Logo> logo = readLogo(u"/nowhere/logo.png"_s);
        QVERIFY(!logo);
        QCOMPARE(logo.error().code, ErrorCode::Io);
        QVERIFY(logo.error().message.contains(u"logo.png"_s));
    }

    void isPaintedWithinItsArea()
    {
        const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>"
                                   "<rect x='-50' y='-50' width='100' height='100' fill='#00ff00'/></svg>";
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        LogoPicture({LogoFormat::Svg, drawing}).paint(painter, QRectF(20, 20, 40, 40));
        painter.end();
        QCOMPARE(image.pixelColor(40, 40), QColor(0, 255, 0));
        for (const QPoint outside : {QPoint(10, 40), QPoint(40, 10), QPoint(70, 40), QPoint(40, 70)})
            QCOMPARE(image.pixelColor(outside), QColor(Qt::white));
    }

    /// Painted small, every pixel of the picture counts, and not one in ten.
    void isMadeSmallSmoothly()
    {
        QImage stripes(1000, 1000, QImage::Format_RGB32);
        for (int x = 0; x < 1000; ++x) {
            for (int y = 0; y < 1000; ++y)
                stripes.setPixel(x, y, x % 2 == 0 ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(stripes.save(&buffer, "png"));
        QImage image(50, 50, QImage::Format_RGB32);
        QPainter painter(&image);
        LogoPicture({LogoFormat::Png, bytes}).paint(painter, image.rect());
        painter.end();
        const int grey = qGray(image.pixel(25, 25));
        QVERIFY2(grey > 110 && grey < 145, qPrintable(QString::number(grey)));
    }
};

QTEST_MAIN(TestLogoPicture)
#include "tst_logo_picture.moc"
