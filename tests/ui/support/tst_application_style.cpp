// The program's style where it differs from Qt's own.
#include "support/application_style.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>
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

    /// The letters of this test's system are twice as large as usual, set before it is asked.
    void lettersFollowTheSystem()
    {
        QCOMPARE(letterScale(), 2.0);
        applyAppearance(application(), Appearance::Light);
        QCOMPARE(QApplication::font().pixelSize(), 26);
        QCOMPARE(scaledToLetters(186), 372);
        QLabel title(u"현황"_s);
        title.setProperty("role", u"title"_s);
        title.ensurePolished();
        QCOMPARE(title.font().pixelSize(), 36); // what the style sheet says is enlarged, too
    }
};

QTEST_MAIN(TestApplicationStyle)
#include "tst_application_style.moc"
