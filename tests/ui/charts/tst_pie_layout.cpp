#include "charts/pie_layout.h"

#include <QLineF>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace yeonsu;

namespace {

constexpr qreal em = 38;
const QRectF plot(96, 260, 2208, 900);

PieRequest continents()
{
    PieRequest request;
    request.values = {2000, 256, 256, 159, 13, 4};
    request.labels = std::vector<QSizeF>(6, QSizeF(350, 46));
    request.area = plot;
    request.em = em;
    request.holeRatio = 0.585;
    return request;
}

/// Like real registers: a few large values and a tail of small ones.
PieRequest randomRequest(quint32 seed)
{
    QRandomGenerator random(seed);
    PieRequest request;
    request.area = plot;
    request.em = em;
    request.holeRatio = seed % 2 == 0 ? 0.585 : 0;
    const int count = random.bounded(1, 31);
    for (int i = 0; i < count; ++i) {
        request.values.push_back(1 + qint64(std::pow(10, random.bounded(5.0))));
        request.labels.emplace_back(120 + random.bounded(480.0), random.bounded(6) == 0 ? 92 : 46);
    }
    std::sort(request.values.begin(), request.values.end(), std::greater<>());
    return request;
}

/// As a sheet does that has no room for all: the two smallest become one.
void foldLast(PieRequest &request)
{
    const qint64 last = request.values.back();
    request.values.pop_back();
    request.labels.pop_back();
    request.values.back() += last;
}

std::vector<QLineF> linesOf(const QPolygonF &polygon)
{
    std::vector<QLineF> lines;
    for (qsizetype i = 1; i < polygon.size(); ++i)
        lines.emplace_back(polygon[i - 1], polygon[i]);
    return lines;
}

bool meet(const QPolygonF &left, const QPolygonF &right)
{
    for (const QLineF &line : linesOf(left)) {
        for (const QLineF &other : linesOf(right)) {
            if (line.intersects(other, nullptr) == QLineF::BoundedIntersection)
                return true;
        }
    }
    return false;
}

bool meets(const QPolygonF &leader, const QRectF &label)
{
    const QPolygonF outline(
        {label.topLeft(), label.topRight(), label.bottomRight(), label.bottomLeft(), label.topLeft()});
    return meet(leader, outline) || label.contains(leader.first());
}

qreal distanceFrom(QPointF point, const QLineF &line)
{
    const QPointF across = line.p2() - line.p1();
    const qreal along = QPointF::dotProduct(point - line.p1(), across) / QPointF::dotProduct(across, across);
    return QLineF(point, line.pointAt(std::clamp(along, 0.0, 1.0))).length();
}

/// What is wrong with slice `i` by itself; empty if nothing is.
QString wrongWithSlice(const PieLayout &layout, const PieRequest &request, std::size_t i)
{
    const PieSlice &slice = layout.slices[i];
    if (!request.area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(slice.label))
        return QStringLiteral("label %1 leaves the plot").arg(i);
    const QLineF radial(layout.centre, slice.leader[0]);
    const QLineF first(slice.leader[0], slice.leader[1]);
    if (std::abs(radial.angleTo(first)) > 0.01 && std::abs(radial.angleTo(first) - 360) > 0.01)
        return QStringLiteral("leader %1 does not start along the radius").arg(i);
    const qreal middle = slice.start + slice.sweep / 2;
    if (QLineF(slice.leader[0], onCircle(layout.centre, layout.radius, middle)).length() > 0.01)
        return QStringLiteral("leader %1 does not start at its slice").arg(i);
    for (const QLineF &line : linesOf(slice.leader)) {
        if (distanceFrom(layout.centre, line) < layout.radius - 0.01)
            return QStringLiteral("leader %1 crosses the pie").arg(i);
    }
    if (layout.radius * (1 + request.holeRatio) / 2 * slice.sweep * M_PI / 180 < 1.9)
        return QStringLiteral("slice %1 is too thin").arg(i);
    return {};
}

QString wrongWithPair(const PieSlice &left, const PieSlice &right)
{
    if (left.label.intersects(right.label))
        return QStringLiteral("labels overlap");
    if (meets(left.leader, right.label) || meets(right.leader, left.label))
        return QStringLiteral("a leader meets a label");
    if (meet(left.leader, right.leader))
        return QStringLiteral("leaders cross");
    return {};
}

QString wrongWith(const PieLayout &layout, const PieRequest &request)
{
    for (std::size_t i = 0; i < layout.slices.size(); ++i) {
        if (const QString wrong = wrongWithSlice(layout, request, i); !wrong.isEmpty())
            return wrong;
        for (std::size_t k = 0; k < i; ++k) {
            const QString wrong = wrongWithPair(layout.slices[i], layout.slices[k]);
            if (!wrong.isEmpty())
                return QStringLiteral("%1 and %2: %3").arg(k).arg(i).arg(wrong);
        }
    }
    return {};
}

} // namespace

class TestPieLayout : public QObject
{
    Q_OBJECT

private slots:
    void placesTheContinents();
    void turnsSmallSlicesAwayFromTheLargest();
    void keepsOneSliceWhole();
    void givesUpWhereLabelsHaveNoRoom();
    void keepsItsPromisesWithAnyData();
};

void TestPieLayout::placesTheContinents()
{
    const auto layout = layOutPie(continents());
    QVERIFY(layout);
    QCOMPARE(wrongWith(*layout, continents()), QString());
    qreal sum = 0;
    for (const PieSlice &slice : layout->slices)
        sum += slice.sweep;
    QVERIFY(std::abs(sum - 360) < 1e-6);
}

void TestPieLayout::turnsSmallSlicesAwayFromTheLargest()
{
    const auto layout = layOutPie(continents());
    QVERIFY(layout);
    QVERIFY(layout->slices[0].isOnLeft);
    QCOMPARE(layout->slices[0].start + layout->slices[0].sweep / 2, 270.0);
    for (std::size_t i = 1; i < layout->slices.size(); ++i)
        QVERIFY(!layout->slices[i].isOnLeft);
}

void TestPieLayout::keepsOneSliceWhole()
{
    PieRequest request = continents();
    request.values = {7};
    request.labels.resize(1);
    const auto layout = layOutPie(request);
    QVERIFY(layout);
    QCOMPARE(layout->slices[0].sweep, 360.0);
    QCOMPARE(wrongWith(*layout, request), QString());
}

void TestPieLayout::givesUpWhereLabelsHaveNoRoom()
{
    PieRequest tooWide = continents();
    tooWide.labels[0].setWidth(2000);
    QVERIFY(!layOutPie(tooWide));
    PieRequest tooMany = continents();
    tooMany.values.assign(60, 10);
    tooMany.labels.assign(60, QSizeF(300, 46));
    QVERIFY(!layOutPie(tooMany));
}

void TestPieLayout::keepsItsPromisesWithAnyData()
{
    for (quint32 seed = 0; seed < 1000; ++seed) {
        PieRequest request = randomRequest(seed);
        auto layout = layOutPie(request);
        while (!layout && request.values.size() > 1) {
            foldLast(request);
            layout = layOutPie(request);
        }
        QVERIFY2(layout, qPrintable(QStringLiteral("no layout for seed %1").arg(seed)));
        const std::size_t asked = randomRequest(seed).values.size();
        QVERIFY2(layout->slices.size() >= std::min<std::size_t>(asked, 6),
                 qPrintable(QStringLiteral("too much is folded for seed %1").arg(seed)));
        const QString wrong = wrongWith(*layout, request);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
}

QTEST_GUILESS_MAIN(TestPieLayout)
#include "tst_pie_layout.moc"
