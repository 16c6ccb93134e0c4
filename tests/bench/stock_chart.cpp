#include "stock_chart.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QPieSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

namespace yeonsu {

namespace {

void addPie(QChart &chart, const ChartNumbers &numbers)
{
    auto *series = new QPieSeries;
    series->setHoleSize(0.4);
    for (const ChartCategory &category : numbers.categories)
        series->append(category.label, double(category.value));
    series->setLabelsVisible();
    chart.addSeries(series);
}

void addBars(QChart &chart, const ChartNumbers &numbers, bool isHorizontal)
{
    QAbstractBarSeries *series =
        isHorizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries) : new QStackedBarSeries;
    auto *categories = new QBarCategoryAxis;
    for (const ChartCategory &category : numbers.categories)
        categories->append(category.label);
    for (std::size_t s = 0; s < numbers.series.size(); ++s) {
        auto *set = new QBarSet(numbers.series[s].label);
        for (const ChartCategory &category : numbers.categories)
            set->append(double(category.values[s]));
        series->append(set);
    }
    series->setLabelsVisible();
    chart.addSeries(series);
    auto *values = new QValueAxis;
    chart.addAxis(categories, isHorizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, isHorizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);
    series->attachAxis(values);
}

} // namespace

QByteArray stockPng(const ChartChoice &choice, const ChartNumbers &numbers, const QSize &size)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->resize(size);
    chart->setTitle(QStringLiteral("Participants"));
    if (isRound(choice.kind))
        addPie(*chart, numbers);
    else
        addBars(*chart, numbers, choice.kind == ChartKind::Bar);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace yeonsu
