#include "commandline/figure_text.h"

#include "domain/course.h"
#include "domain/vocabulary.h"
#include "figures/share.h"
#include "support/language.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString nameOf(const Category &category)
{
    return nameIn(interfaceLanguage(), category);
}

double share(qint64 part, qint64 whole)
{
    return shareInTenths(part, whole) / 10.0;
}

QJsonObject named(const Category &category)
{
    return {{u"key"_s, category.key}, {u"ko"_s, category.nameKo}, {u"en"_s, category.nameEn}};
}

QJsonArray themeGroupsJson(const FigureReport &report)
{
    QJsonArray array;
    for (const auto &figure : report.byThemeGroup) {
        QJsonObject json = named(figure.category);
        json.insert(u"courses"_s, figure.courses);
        json.insert(u"attendances"_s, figure.attendances);
        json.insert(u"share"_s, share(figure.attendances, report.attendances));
        array.append(json);
    }
    return array;
}

QJsonArray continentsJson(const FigureReport &report)
{
    QJsonArray array;
    for (const auto &figure : report.byContinent) {
        QJsonObject json = named(figure.category);
        json.insert(u"cities"_s, figure.cities);
        json.insert(u"attendances"_s, figure.attendances);
        json.insert(u"share"_s, share(figure.attendances, report.attendances));
        array.append(json);
    }
    return array;
}

QJsonArray senioritiesJson(const FigureReport &report)
{
    QJsonArray array;
    for (const auto &figure : report.bySeniority) {
        QJsonObject json = named(figure.category);
        json.insert(u"decision_making"_s, figure.isDecisionMaking);
        json.insert(u"attendances"_s, figure.attendances);
        json.insert(u"share"_s, share(figure.attendances, report.attendances));
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

QString periodText(const YearSpan &period)
{
    return period.isEmpty() ? u"–"_s : u"%1–%2"_s.arg(period.first).arg(period.last);
}

QString personsText(const Total &persons)
{
    const QString number = groupedNumber(persons.number);
    return persons.isAtLeast ? FigureText::tr("at least %1").arg(number) : number;
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

TextRows textRows(const FigureReport &report, const QDate &asOf)
{
    const auto shareOf = [&report](qint64 part) { return shareText(part, report.attendances); };
    TextRows rows{{FigureText::tr("Period"), periodText(report.period)},
                  {FigureText::tr("As of"), asOf.toString(Qt::ISODate)},
                  {FigureText::tr("Courses"), groupedNumber(report.courses)},
                  {FigureText::tr("Participants (attendances)"), groupedNumber(report.attendances)},
                  {FigureText::tr("Participants (persons)"), personsText(report.persons)},
                  {FigureText::tr("Cities"), groupedNumber(report.cities)},
                  {FigureText::tr("Countries"), groupedNumber(report.countries)},
                  {FigureText::tr("Section chief and above"), groupedNumber(report.decisionMakers),
                   shareOf(report.decisionMakers)},
                  {},
                  {FigureText::tr("Theme group"), FigureText::tr("Courses"), FigureText::tr("Attendances"),
                   FigureText::tr("Share")}};
    for (const auto &figure : report.byThemeGroup)
        rows.push_back({nameOf(figure.category), groupedNumber(figure.courses),
                        groupedNumber(figure.attendances), shareOf(figure.attendances)});
    rows.push_back({});
    rows.push_back({FigureText::tr("Continent"), FigureText::tr("Cities"), FigureText::tr("Attendances"),
                    FigureText::tr("Share")});
    for (const auto &figure : report.byContinent)
        rows.push_back({nameOf(figure.category), groupedNumber(figure.cities),
                        groupedNumber(figure.attendances), shareOf(figure.attendances)});
    rows.push_back({});
    rows.push_back({FigureText::tr("Seniority"), FigureText::tr("Attendances"), FigureText::tr("Share")});
    for (const auto &figure : report.bySeniority)
        rows.push_back(
            {nameOf(figure.category), groupedNumber(figure.attendances), shareOf(figure.attendances)});
    rows.push_back({});
    rows.push_back({FigureText::tr("Year"), FigureText::tr("Courses"), FigureText::tr("Attendances")});
    for (const auto &figure : report.byYear)
        rows.push_back(
            {QString::number(figure.year), groupedNumber(figure.courses), groupedNumber(figure.attendances)});
    return rows;
}

TextRows csvRows(const FigureReport &report, const QDate &asOf)
{
    TextRows rows{{u"figure"_s, u"key"_s, u"measure"_s, u"value"_s}};
    const auto add = [&rows](const QString &figure, const QString &key, const QString &measure,
                             qint64 value) {
        rows.push_back({figure, key, measure, QString::number(value)});
    };
    rows.push_back({u"as_of"_s, {}, {}, asOf.toString(Qt::ISODate)});
    add(u"total"_s, {}, u"courses"_s, report.courses);
    add(u"total"_s, {}, u"attendances"_s, report.attendances);
    add(u"total"_s, {}, u"persons"_s, report.persons.number);
    add(u"total"_s, {}, u"cities"_s, report.cities);
    add(u"total"_s, {}, u"countries"_s, report.countries);
    add(u"decision_makers"_s, {}, u"attendances"_s, report.decisionMakers);
    for (const auto &figure : report.byThemeGroup) {
        add(u"theme_group"_s, figure.category.key, u"courses"_s, figure.courses);
        add(u"theme_group"_s, figure.category.key, u"attendances"_s, figure.attendances);
    }
    for (const auto &figure : report.byContinent) {
        add(u"continent"_s, figure.category.key, u"cities"_s, figure.cities);
        add(u"continent"_s, figure.category.key, u"attendances"_s, figure.attendances);
    }
    for (const auto &figure : report.bySeniority)
        add(u"seniority"_s, figure.category.key, u"attendances"_s, figure.attendances);
    for (const auto &figure : report.byYear) {
        add(u"year"_s, QString::number(figure.year), u"courses"_s, figure.courses);
        add(u"year"_s, QString::number(figure.year), u"attendances"_s, figure.attendances);
    }
    return rows;
}

QJsonObject toJson(const CrossTab &table)
{
    QJsonObject json{{u"measure"_s, toKey(table.measure)},
                     {u"rows"_s, toKey(table.rows)},
                     {u"row_keys"_s, keysJson(table.rowCategories)},
                     {u"cells"_s, cellsJson(table)},
                     {u"total"_s, table.total}};
    if (table.measure == Measure::Persons)
        json.insert(u"at_least"_s, table.isAtLeast);
    if (table.columns) {
        json.insert(u"columns"_s, toKey(*table.columns));
        json.insert(u"column_keys"_s, keysJson(table.columnCategories));
        json.insert(u"row_totals"_s, numbersJson(table.rowTotals));
        json.insert(u"column_totals"_s, numbersJson(table.columnTotals));
    }
    return json;
}

TextRows textRows(const CrossTab &table, bool isForReading)
{
    const auto name = [=](const Category &category) {
        return isForReading ? nameOf(category) : category.key;
    };
    const auto number = [=](qint64 value) {
        return isForReading ? groupedNumber(value) : QString::number(value);
    };
    const QString totalName = isForReading ? FigureText::tr("Total") : u"total"_s;
    QStringList head{toKey(table.rows)};
    for (const Category &category : table.columnCategories)
        head.append(name(category));
    head.append(table.columns ? totalName : toKey(table.measure));
    TextRows rows{head};
    for (std::size_t row = 0; row < table.rowCategories.size(); ++row) {
        QStringList line{name(table.rowCategories[row])};
        for (std::size_t column = 0; column < table.columnCategories.size(); ++column)
            line.append(number(table.cell(row, column)));
        line.append(number(table.columns ? table.rowTotals[row] : table.cells[row]));
        rows.push_back(line);
    }
    QStringList foot{totalName};
    for (const qint64 columnTotal : table.columnTotals)
        foot.append(number(columnTotal));
    foot.append(number(table.total));
    rows.push_back(foot);
    return rows;
}

} // namespace yeonsu
