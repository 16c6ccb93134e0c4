#include "figures_of_2022.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

CrossTab oneWay(Measure measure, Dimension rows, const std::vector<Category> &categories,
                const std::vector<qint64> &cells)
{
    CrossTab tab;
    tab.measure = measure;
    tab.rows = rows;
    tab.rowCategories = categories;
    tab.cells = cells;
    tab.total = std::accumulate(cells.begin(), cells.end(), qint64(0));
    return tab;
}

std::vector<Category> themes()
{
    return {{u"smart-city"_s, u"스마트도시·전자정부"_s, u"Smart city and e-government"_s},
            {u"transport"_s, u"도시교통"_s, u"Urban transport"_s},
            {u"urban-management"_s, u"도시관리"_s, u"Urban management"_s},
            {u"climate"_s, u"기후환경"_s, u"Climate and environment"_s},
            {u"other"_s, u"기타정책"_s, u"Other policies"_s, true}};
}

std::vector<Category> continents()
{
    return {{u"AS"_s, u"아시아"_s, u"Asia"_s},        {u"EU"_s, u"유럽"_s, u"Europe"_s},
            {u"AF"_s, u"아프리카"_s, u"Africa"_s},    {u"SA"_s, u"남미"_s, u"South America"_s},
            {u"NA"_s, u"북미"_s, u"North America"_s}, {u"OC"_s, u"오세아니아"_s, u"Oceania"_s}};
}

} // namespace

CrossTab attendancesByTheme()
{
    return oneWay(Measure::Attendances, Dimension::ThemeGroup, themes(), {599, 543, 609, 409, 528});
}

CrossTab coursesByTheme()
{
    return oneWay(Measure::Courses, Dimension::ThemeGroup, themes(), {43, 37, 36, 24, 34});
}

CrossTab attendancesByContinent()
{
    return oneWay(Measure::Attendances, Dimension::Continent, continents(), {2000, 159, 256, 256, 13, 4});
}

CrossTab citiesByContinent()
{
    return oneWay(Measure::Cities, Dimension::Continent, continents(), {181, 25, 40, 31, 3, 2});
}

CrossTab attendancesBySeniority()
{
    const std::vector<Category> levels{{u"mayor"_s, u"시장·시의원 등"_s, u"Mayor or councillor"_s},
                                       {u"director"_s, u"국장급"_s, u"Director"_s},
                                       {u"section-chief"_s, u"과장급"_s, u"Section chief"_s},
                                       {u"staff"_s, u"실무"_s, u"Staff"_s}};
    return oneWay(Measure::Attendances, Dimension::Seniority, levels, {64, 171, 571, 1882});
}

CrossTab coursesByYearAndMode()
{
    const std::vector<qint64> invited{9, 10, 11, 12, 13, 13, 14, 15, 15, 15, 16, 17, 0, 0, 3};
    const std::vector<qint64> online{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 2};
    CrossTab tab;
    tab.measure = Measure::Courses;
    tab.rows = Dimension::Year;
    tab.columns = Dimension::Mode;
    tab.columnCategories = {{u"invited"_s, u"초청"_s, u"Invited"_s},
                            {u"online"_s, u"온라인"_s, u"Online"_s},
                            {u"blended"_s, u"혼합"_s, u"Blended"_s}};
    for (std::size_t i = 0; i < invited.size(); ++i) {
        const QString year = QString::number(2008 + int(i));
        tab.rowCategories.push_back({year, year, year});
        tab.cells.insert(tab.cells.end(), {invited[i], online[i], 0});
        tab.rowTotals.push_back(invited[i] + online[i]);
    }
    tab.total = std::accumulate(tab.rowTotals.begin(), tab.rowTotals.end(), qint64(0));
    return tab;
}

ChartChoice choiceOf2022(ChartTopic topic, Language language)
{
    ChartChoice choice = defaultChoice(topic, language);
    choice.organisation =
        nameIn(language, u"서울시인재개발원"_s, u"Seoul Human Resource Development Center"_s);
    choice.fromYear = 2008;
    choice.toYear = 2022;
    choice.asOf = QDate(2022, 11, 25);
    return choice;
}

ChartNumbers numbersOf2022(const ChartChoice &choice)
{
    const CrossTab courses = coursesByTheme();
    switch (choice.topic) {
    case ChartTopic::Themes:
        return chartNumbers(choice, attendancesByTheme(), question(choice).beside ? &courses : nullptr);
    case ChartTopic::Continents:
        return chartNumbers(choice, attendancesByContinent());
    case ChartTopic::CitiesByContinent:
        return chartNumbers(choice, citiesByContinent());
    case ChartTopic::Seniority:
        return chartNumbers(choice, attendancesBySeniority());
    case ChartTopic::Years:
        return chartNumbers(choice, coursesByYearAndMode());
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
