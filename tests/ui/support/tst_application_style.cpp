// The program's style where it differs from Qt's own.
#include "support/application_style.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QTest>

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

private slots:
    /// A header says "down" of an ascending order. An arrow is broad where its foot is.
    void anAscendingOrderPointsUp()
    {
        applyAppearance(*qobject_cast<QApplication *>(QCoreApplication::instance()), Appearance::Light);
        QVERIFY(heightOfInk(QStyleOptionHeader::SortDown) > 0.5);
        QVERIFY(heightOfInk(QStyleOptionHeader::SortUp) < 0.5);
    }
};

QTEST_MAIN(TestApplicationStyle)
#include "tst_application_style.moc"
