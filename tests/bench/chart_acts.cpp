// Charts as pictures, and the dashboard after a click, in the real window: chart_acts REGISTER
// Prints a line for each: its name, the milliseconds, what it is compared with, and the milliseconds of that.

#include "charts/chart_counting.h"
#include "charts/picture.h"
#include "measurement.h"
#include "pages/dashboard_page.h"
#include "stock_chart.h"
#include "support/application_style.h"
#include "support/fonts.h"
#include "support/language.h"
#include "window/main_window.h"
#include "window/window_host.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int runs = 15;

void print(const char *name, double milliseconds, const char *baseline, double baselineMilliseconds)
{
    std::printf("%s\t%.3f\t%s\t%.3f\n", name, milliseconds, baseline, baselineMilliseconds);
}

void comparePictures(const FactTable &facts)
{
    static constexpr std::array topics{std::pair("a bar chart", ChartTopic::Themes),
                                       std::pair("a donut", ChartTopic::Continents),
                                       std::pair("stacked columns", ChartTopic::ThemesByYear)};
    for (const auto &[name, topic] : topics) {
        ChartChoice choice = defaultChoice(topic, Language::Korean);
        choice.asOf = QDate(2022, 11, 25);
        const ChartNumbers numbers = chartNumbers(choice, facts);
        const PictureFormat format;
        const double ours = medianMilliseconds(runs, [&] { keep(png(choice, numbers, format)); });
        const double stock = medianMilliseconds(runs, [&] { keep(stockPng(choice, numbers, format.size)); });
        const QByteArray title = QByteArray("PNG of ") + name + ", 2400 x 1350";
        print(title.constData(), ours, "stock Qt Charts with PNG", stock);
    }
}

/// A click on a theme, and another that takes it away, until all of it is painted.
void clickOnDashboard(WindowHost &host)
{
    auto *page = host.window().findChild<DashboardPage *>();
    double counting = 0;
    QObject::connect(page, &DashboardPage::counted, page,
                     [&](double milliseconds) { counting = milliseconds; });
    std::vector<double> counts;
    Filter filter;
    filter.select(Dimension::ThemeGroup, {u"transport"_s});
    const double whole = medianMilliseconds(runs, [&] {
        page->setFilter(page->filter().isEmpty() ? filter : Filter());
        QCoreApplication::processEvents();
        counts.push_back(counting);
    });
    std::sort(counts.begin(), counts.end());
    print("dashboard after a click, counted and painted", whole, "counting alone", counts[counts.size() / 2]);
}

int run(const QString &path)
{
    Prompts prompts;
    WindowHost host(prompts);
    if (!host.openRegister(path))
        return 1;
    host.window().resize(1440, 900);
    host.show();
    while (!host.facts()->isLoaded())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    comparePictures(host.facts()->table());
    clickOnDashboard(host);
    return 0;
}

} // namespace

} // namespace yeonsu

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    yeonsu::loadFonts();
    yeonsu::setInterfaceLanguage(yeonsu::Language::Korean);
    yeonsu::applyAppearance(*qApp, yeonsu::Appearance::Light);
    return yeonsu::run(QCoreApplication::arguments().at(1));
}
