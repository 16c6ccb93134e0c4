// The program's style where it differs from Qt's own.
#include "support/application_style.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QSvgRenderer>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace yeonsu;

namespace {

/// How far down the arrow's ink lies in its middle, from 0 to 1.
double heightOfInk(QStyleOptionHeader::SortIndicator order)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QStyleOptionHeader option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled;
    option.sortIndicator = order;
    option.palette = QApplication::palette();
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, &painter);
    painter.end();
    double ink = 0;
    double moment = 0;
    int top = image.height();
    int bottom = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int alpha = qAlpha(image.pixel(x, y));
            ink += alpha;
            moment += double(alpha) * y;
            if (alpha > 0) {
                top = std::min(top, y);
                bottom = y;
            }
        }
    }
    return (moment / ink - top) / (bottom - top);
}

} // namespace

class TestApplicationStyle : public QObject
{
    Q_OBJECT

    static QApplication &application() { return *qobject_cast<QApplication *>(QCoreApplication::instance()); }

private slots:
    void initTestCase()
    {
        QFont large = QApplication::font();
        large.setPixelSize(30);
        QApplication::setFont(large);
    }
    /// A header says "down" of an ascending order. An arrow is broad where its foot is.
    void anAscendingOrderPointsUp()
    {
        applyAppearance(application(), Appearance::Light);
        QVERIFY(heightOfInk(QStyleOptionHeader::SortDown) > 0.5);
        QVERIFY(heightOfInk(QStyleOptionHeader::SortUp) < 0.5);
    }

    /// Neither widgets nor charts: those are tested where they are drawn.
    void nothingMovesByItself()
    {
        applyAppearance(application(), Appearance::Light);
        const QStyle &style = *QApplication::style();
        QCOMPARE(style.styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(style.styleHint(QStyle::SH_Widget_Animate), 0);
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            QVERIFY(!QApplication::isEffectEnabled(effect));
        QVERIFY(!QTreeView().isAnimated());
    }

    /// Where nobody knows how long it takes, it looks other than done and than not begun.
    void aBusyBarStandsStill()
    {
        applyAppearance(application(), Appearance::Light);
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.setFixedSize(240, 6);
        bar.show();
        const auto pictureOf = [&bar](int maximum, int value) {
            bar.setRange(0, maximum);
            bar.setValue(value);
            return bar.grab().toImage();
        };
        const QImage done = pictureOf(10, 10);
        const QImage begun = pictureOf(10, 0);
        QVERIFY(done != begun);
        const QImage busy = pictureOf(0, 0);
        QVERIFY(busy != done && busy != begun);
        for (int i = 0; i < 5; ++i) {
            QTest::qWait(100); // Qt moves it each tenth of a second
            QCOMPARE(bar.grab().toImage(), busy);
        }
    }

    void aBarIsAsLongAsTheWorkIsFar_data()
    {
        QTest::addColumn<int>("value");
        QTest::newRow("nothing") << 0;
        QTest::newRow("a quarter") << 25;
        QTest::newRow("all") << 100;
    }
    void aBarIsAsLongAsTheWorkIsFar()
    {
        QFETCH(const int, value);
        applyAppearance(application(), Appearance::Light);
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.setFixedSize(200, 6);
        bar.setRange(0, 100);
        bar.setValue(value);
        const QImage picture = bar.grab().toImage();
        int filled = 0;
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, picture.height() / 2) == lightColours().accent)
                ++filled;
        }
        QVERIFY2(std::abs(filled - 2 * value) <= 2, qPrintable(QString::number(filled)));
    }

    /// Made of another size, lines would be blurred.
    void anIconIsDrawnForTheScaleOfTheDisplay_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%g", scale) << scale;
    }
    void anIconIsDrawnForTheScaleOfTheDisplay()
    {
        QFETCH(const double, scale);
        QFile file(u":/icons/users.svg"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSvgRenderer renderer(file.readAll().replace("currentColor", "#ff0000"));
        const int pixels = qRound(18 * scale);
        QImage drawn(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        QPixmap shown = icon(u"users"_s, Qt::red).pixmap(QSize(18, 18), scale);
        shown.setDevicePixelRatio(1);
        QCOMPARE(shown.toImage().convertToFormat(drawn.format()), drawn);
    }

    void anIconThatCannotBeUsedIsPale()
    {
        applyAppearance(application(), Appearance::Light);
        const QIcon users = icon(u"users"_s);
        const auto picture = [&users](QIcon::Mode mode) {
            return users.pixmap(QSize(18, 18), mode).toImage();
        };
        QVERIFY(picture(QIcon::Disabled) != picture(QIcon::Normal));
        QCOMPARE(picture(QIcon::Selected), picture(QIcon::Normal));
        QVERIFY(icon(u"users"_s, Qt::red, Qt::blue).pixmap(18, QIcon::Selected).toImage() !=
                icon(u"users"_s, Qt::red, Qt::blue).pixmap(18, QIcon::Normal).toImage());
    }

    /// The letters of this test's system are twice as large as usual, set before it is asked.
    void lettersFollowTheSystem()
    {
        QCOMPARE(letterScale(), 2.0);
        applyAppearance(application(), Appearance::Light);
        QCOMPARE(QApplication::font().pixelSize(), 26);
        QCOMPARE(scaledToLetters(186), 372);
        QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_ButtonIconSize), 32);
        QLabel title(u"현황"_s);
        title.setProperty("role", u"title"_s);
        title.ensurePolished();
        QCOMPARE(title.font().pixelSize(), 36); // what the style sheet says is enlarged, too
    }
};

QTEST_MAIN(TestApplicationStyle)
#include "tst_application_style.moc"
