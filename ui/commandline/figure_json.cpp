#include "commandline/figure_json.h"

#include "domain/course.h"
#include "figures/share.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

double share(qint64 part, qint64 whole)
{
    return shareInTenths(part, whole) / 10.0;
}

/// What the figures by theme, continent and seniority have in common.
template <typename Figure>
QJsonObject withShare(const Figure &figure, const FigureReport &report)
{
    return {{u"key"_s, figure.category.key},
            {u"ko"_s, figure.category.nameKo},
            {u"en"_s, figure.category.nameEn},
            {u"attendances"_s, figure.attendances},
            {u"share"_s, share(figure.attendances, report.attendances)}};
}

QJsonArray themeGroupsJson(const FigureReport &report)
{
    QJsonArray array;
    for (const auto &figure : report.byThemeGroup) {
        QJsonObject json = withShare(figure, report);
        json.insert(u"courses"_s, figure.courses);
        array.append(json);
    }
    return array;
}

QJsonArray continentsJson(const FigureReport &report)
{
    QJsonArray array;
    for (const auto &figure : report.byContinent) {
        QJsonObject json = withShare(figure, report);
        json.insert(u"cities"_s, figure.cities);
        array.append(json);
    }
    return array;
}

QJsonArray senioritiesJson(const FigureReport &report)
{
    QJsonArray array;
    for (const auto &figure : report.bySeniority) {
        QJsonObject json = withShare(figure, report);
        json.insert(u"decision_making"_s, figure.isDecisionMaking);
        array.append(json);
    }
    return array;
}

QJsonArray yearsJson(const FigureReport &report)
{
    QJsonArray array;
    for (const auto &figure : report.byYear) {
        QJsonObject byMode;
        for (std::size_t mode = 0; const auto &[value, key] : keyTable<CourseMode>)
            byMode.insert(key, figure.coursesByMode[mode++]);
        array.append(QJsonObject{{u"year"_s, figure.year},
                                 {u"courses"_s, figure.courses},
                                 {u"attendances"_s, figure.attendances},
                                 {u"by_mode"_s, byMode}});
    }
    return array;
}

QJsonValue periodJson(const YearSpan &period)
{
    if (period.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"from"_s, period.first}, {u"to"_s, period.last}};
}

QJsonArray numbersJson(const std::vector<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return array;
}

QJsonArray keysJson(const std::vector<Category> &categories)
{
    QJsonArray array;
    for (const Category &category : categories)
        array.append(category.key);
    return array;
}

QJsonArray cellsJson(const CrossTab &table)
{
    if (!table.columns)
        return numbersJson(table.cells);
    QJsonArray rows;
    for (std::size_t row = 0; row < table.rowCategories.size(); ++row) {
        QJsonArray cells;
        for (std::size_t column = 0; column < table.columnCategories.size(); ++column)
            cells.append(table.cell(row, column));
        rows.append(cells);
    }
    return rows;
}

} // namespace

QJsonObject toJson(const FigureReport &report, const QDate &asOf)
{
    return {
        {u"period"_s, periodJson(report.period)},
        {u"as_of"_s, asOf.isValid() ? QJsonValue(asOf.toString(Qt::ISODate)) : QJsonValue()},
        {u"courses"_s, report.courses},
        {u"attendances"_s, report.attendances},
        {u"persons"_s, report.persons.number},
        {u"persons_at_least"_s, report.persons.isAtLeast},
        {u"cities"_s, report.cities},
        {u"countries"_s, report.countries},
        {u"decision_makers"_s, QJsonObject{{u"attendances"_s, report.decisionMakers},
                                           {u"share"_s, share(report.decisionMakers, report.attendances)}}},
        {u"by_theme_group"_s, themeGroupsJson(report)},
        {u"by_continent"_s, continentsJson(report)},
        {u"by_seniority"_s, senioritiesJson(report)},
        {u"by_year"_s, yearsJson(report)}};
}

QJsonObject toJson(const CrossTab &table)
{
    QJsonObject json{{u"measure"_s, toKey(table.measure)},
                     {u"rows"_s, toKey(table.rows)},
                     {u"row_keys"_s, keysJson(table.rowCategories)},
                     {u"cells"_s, cellsJson(table)},
                     {u"total"_s, table.total}};
    if (table.columns) {
        json.insert(u"columns"_s, toKey(*table.columns));
        json.insert(u"column_keys"_s, keysJson(table.columnCategories));
        json.insert(u"row_totals"_s, numbersJson(table.rowTotals));
        json.insert(u"column_totals"_s, numbersJson(table.columnTotals));
    }
    return json;
}

} // namespace yeonsu
