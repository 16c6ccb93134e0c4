#include "commandline/figure_text.h"

#include "domain/course.h"
#include "domain/vocabulary.h"
#include "figures/share.h"
#include "support/language.h"

#include <QCoreApplication>

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

QString periodText(const YearSpan &period)
{
    return period.isEmpty() ? u"–"_s : u"%1–%2"_s.arg(period.first).arg(period.last);
}

QString totalText(const Total &total)
{
    const QString number = groupedNumber(total.number);
    return total.isAtLeast ? FigureText::tr("at least %1").arg(number) : number;
}

void appendYears(TextRows &rows, const FigureReport &report)
{
    QStringList head{FigureText::tr("Year"), FigureText::tr("Courses"), FigureText::tr("Attendances")};
    for (const auto &[mode, key] : keyTable<CourseMode>)
        head.append(wordsFor(mode).in(interfaceLanguage()));
    rows.push_back(head);
    for (const auto &figure : report.byYear) {
        QStringList row{QString::number(figure.year), groupedNumber(figure.courses),
                        groupedNumber(figure.attendances)};
        for (const qint64 courses : figure.coursesByMode)
            row.append(groupedNumber(courses));
        rows.push_back(row);
    }
}

QString truth(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

/// Figures for a program, one in each row.
class FigureRows
{
public:
    /// Shares are of `whole` attendances.
    explicit FigureRows(qint64 whole)
        : m_whole(whole)
    {
    }

    void add(const QString &figure, const QString &key, const QString &measure, const QString &value)
    {
        m_rows.push_back({figure, key, measure, value});
    }
    void add(const QString &figure, const QString &key, const QString &measure, qint64 value)
    {
        add(figure, key, measure, QString::number(value));
    }
    void addPart(const QString &figure, const QString &key, qint64 attendances)
    {
        add(figure, key, u"attendances"_s, attendances);
        add(figure, key, u"share"_s, QString::number(shareInTenths(attendances, m_whole) / 10.0, 'f', 1));
    }
    void addPeriod(const YearSpan &period)
    {
        const auto year = [&period](int value) {
            return period.isEmpty() ? QString() : QString::number(value);
        };
        add(u"period"_s, {}, u"from"_s, year(period.first));
        add(u"period"_s, {}, u"to"_s, year(period.last));
    }
    void addYear(const FigureReport::YearFigure &figure)
    {
        const QString year = QString::number(figure.year);
        add(u"year"_s, year, u"courses"_s, figure.courses);
        for (std::size_t mode = 0; const auto &[value, key] : keyTable<CourseMode>)
            add(u"year"_s, year, u"courses_"_s + key, figure.coursesByMode[mode++]);
        add(u"year"_s, year, u"attendances"_s, figure.attendances);
    }

    [[nodiscard]] TextRows all() const { return m_rows; }

private:
    qint64 m_whole;
    TextRows m_rows{{u"figure"_s, u"key"_s, u"measure"_s, u"value"_s}};
};

} // namespace

TextRows textRows(const FigureReport &report, const QDate &asOf)
{
    const auto shareOf = [&report](qint64 part) { return shareText(part, report.attendances); };
    TextRows rows{{FigureText::tr("Period"), periodText(report.period)},
                  {FigureText::tr("As of"), asOf.toString(Qt::ISODate)},
                  {FigureText::tr("Courses"), groupedNumber(report.courses)},
                  {FigureText::tr("Participants (attendances)"), groupedNumber(report.attendances)},
                  {FigureText::tr("Participants (persons)"), totalText(report.persons)},
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
    appendYears(rows, report);
    return rows;
}

TextRows csvRows(const FigureReport &report, const QDate &asOf)
{
    FigureRows rows(report.attendances);
    rows.addPeriod(report.period);
    rows.add(u"as_of"_s, {}, {}, asOf.toString(Qt::ISODate));
    rows.add(u"total"_s, {}, u"courses"_s, report.courses);
    rows.add(u"total"_s, {}, u"attendances"_s, report.attendances);
    rows.add(u"total"_s, {}, u"persons"_s, report.persons.number);
    rows.add(u"total"_s, {}, u"persons_at_least"_s, truth(report.persons.isAtLeast));
    rows.add(u"total"_s, {}, u"cities"_s, report.cities);
    rows.add(u"total"_s, {}, u"countries"_s, report.countries);
    rows.addPart(u"decision_makers"_s, {}, report.decisionMakers);
    for (const auto &figure : report.byThemeGroup) {
        rows.add(u"theme_group"_s, figure.category.key, u"courses"_s, figure.courses);
        rows.addPart(u"theme_group"_s, figure.category.key, figure.attendances);
    }
    for (const auto &figure : report.byContinent) {
        rows.add(u"continent"_s, figure.category.key, u"cities"_s, figure.cities);
        rows.addPart(u"continent"_s, figure.category.key, figure.attendances);
    }
    for (const auto &figure : report.bySeniority) {
        rows.add(u"seniority"_s, figure.category.key, u"decision_making"_s, truth(figure.isDecisionMaking));
        rows.addPart(u"seniority"_s, figure.category.key, figure.attendances);
    }
    for (const auto &figure : report.byYear)
        rows.addYear(figure);
    return rows.all();
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
    foot.append(isForReading ? totalText({table.total, table.isAtLeast}) : number(table.total));
    rows.push_back(foot);
    return rows;
}

} // namespace yeonsu
