#include "exchange/import_report.h"

#include "domain/korean_particle.h"
#include "domain/match_text.h"
#include "domain/text.h"
#include "store/value_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

/// Spreadsheets take no longer cell.
constexpr qsizetype longestCell = 32'767;

/// Of the sheet, those with anything to say.
std::vector<std::size_t> shownColumns(const ListLayout &layout)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].field || !layout.columns[i].heading.isEmpty())
            shown.push_back(i);
    }
    return shown;
}

/// A column that was understood by its content only has a heading now that is understood.
TableColumn columnOf(const ListLayout &layout, std::size_t index)
{
    const ListColumn &column = layout.columns[index];
    if (column.field && fieldHeaded(layout.kind, column.heading) != column.field)
        return {headingOf(layout.kind, *column.field, store::messageLanguage()), ColumnKind::Text};
    return {column.heading, ColumnKind::Text};
}

void appendCells(std::vector<TableCell> &cells, const ImportList &list, std::size_t row,
                 const std::vector<std::size_t> &columns)
{
    for (const std::size_t column : columns) {
        QString text = normalisedText(list.rows[row].cells.value(qsizetype(column)).left(longestCell));
        cells.emplace_back(std::move(text));
    }
}

QString cityNameOf(PersonId person, const ImportKnown &known)
{
    const auto enrolments = known.people.enrolmentsOf(person);
    for (std::size_t i = enrolments.size(); i-- > 0;) {
        for (const City &city : known.reference.cities) {
            if (city.id == enrolments[i].cityId)
                return nameIn(store::messageLanguage(), city);
        }
    }
    return {};
}

/// More digits than letters, as days and codes of courses have.
bool isNumberLike(const QString &cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    const auto letters = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    return digits > 0 && digits >= letters;
}

/// What stands between quotation marks is of a cell or of the register.
QString withoutQuotations(QString text)
{
    static const QRegularExpression quotation(u"“[^”]*”"_s);
    return text.replace(quotation, u"“…”"_s);
}

QString resultOf(RowVerdict verdict, ImportState state)
{
    const bool isOfRegister = isLeftOut(verdict) || verdict == RowVerdict::AlreadyThere;
    return state == ImportState::Written || isOfRegister
               ? wordsFor(verdict)
               : ReportText::tr("Not brought in; it would be: %1").arg(wordsFor(verdict));
}

} // namespace

QString wordsFor(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::NewPerson:
        return ReportText::tr("New person");
    case RowVerdict::Joins:
        return ReportText::tr("Joins somebody known");
    case RowVerdict::NewRow:
        return ReportText::tr("New");
    case RowVerdict::ChangedRow:
        return ReportText::tr("Changed");
    case RowVerdict::AlreadyThere:
        return ReportText::tr("There already");
    case RowVerdict::Perhaps:
        return ReportText::tr("Left out: perhaps somebody known");
    case RowVerdict::Error:
        return ReportText::tr("Left out: wrong");
    case RowVerdict::Skipped:
        return ReportText::tr("Skipped");
    }
    Q_UNREACHABLE();
}

QString wordsFor(const RowProblem &problem, ListKind kind)
{
    const QString message = withFittingParticles(problem.message);
    const QString text =
        problem.field ? u"%1: %2"_s.arg(headingOf(kind, *problem.field, store::messageLanguage()), message)
                      : message;
    return problem.nearest.isEmpty() ? text : text + u' ' + ReportText::tr("%1?").arg(problem.nearest);
}

QString nameOf(const Whom &whom, const ImportKnown &known)
{
    if (whom.person.isNull())
        return ReportText::tr("row %1").arg(whom.row);
    const Person *person = known.people.find(whom.person);
    if (!person)
        return {};
    const QString city = cityNameOf(whom.person, known);
    return city.isEmpty() ? displayName(*person) : u"%1 (%2)"_s.arg(displayName(*person), city);
}

QString reasonOf(const PlannedRow &row, ListKind kind, const ImportKnown &known)
{
    constexpr std::size_t mostNamed = 3;
    QStringList reasons;
    for (const RowProblem &problem : row.problems)
        reasons.append(wordsFor(problem, kind));
    for (std::size_t i = 0; i < std::min(row.alike.size(), mostNamed); ++i) {
        const RowLikeness &like = row.alike[i];
        const QString who = nameOf(like.whom, known);
        // Whom the user chose need not be alike.
        const bool isChosen = verdictOf(like.reason) == MatchVerdict::Different;
        reasons.append(isChosen ? who : u"%1: %2"_s.arg(who, reasonText(like.reason)));
    }
    if (row.alike.size() > mostNamed)
        reasons.append(ReportText::tr("%n more", nullptr, int(row.alike.size() - mostNamed)));
    for (const QString &remark : row.remarks)
        reasons.append(withFittingParticles(remark));
    return reasons.join(u"; "_s);
}

QString reasonForLogs(const PlannedRow &row, const ImportList &list)
{
    QStringList reasons;
    for (const RowProblem &problem : row.problems) {
        const auto column = problem.field ? list.layout.columnOf(*problem.field) : std::nullopt;
        const QString cell = column ? list.rows[row.index].cells.value(*column) : QString();
        const bool mayBeShown = !problem.nearest.isEmpty() || isNumberLike(cell);
        const QString words = wordsFor(problem, list.kind());
        reasons.append(mayBeShown ? words : withoutQuotations(words));
    }
    for (const RowLikeness &like : row.alike)
        reasons.append(reasonText(like.reason));
    for (const QString &remark : row.remarks)
        reasons.append(withFittingParticles(withoutQuotations(remark)));
    reasons.removeDuplicates();
    return reasons.join(u"; "_s);
}

bool isLeftOut(RowVerdict verdict)
{
    return verdict == RowVerdict::Perhaps || verdict == RowVerdict::Error || verdict == RowVerdict::Skipped;
}

PlainTable importReport(const ImportPlan &plan, const ImportList &list, const ImportKnown &known,
                        ImportState state)
{
    PlainTable table;
    table.title = ReportText::tr("Import");
    table.columns = {{ReportText::tr("Row"), ColumnKind::Number},
                     {ReportText::tr("Result"), ColumnKind::Text},
                     {ReportText::tr("Reason"), ColumnKind::Text}};
    const std::vector<std::size_t> columns = shownColumns(list.layout);
    for (const std::size_t column : columns)
        table.columns.push_back(columnOf(list.layout, column));
    for (const PlannedRow &row : plan.rows) {
        std::vector<TableCell> cells{row.number, resultOf(row.verdict, state),
                                     reasonOf(row, plan.kind, known)};
        appendCells(cells, list, row.index, columns);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

PlainTable rowsLeftOut(const ImportPlan &plan, const ImportList &list, const ImportKnown &known)
{
    PlainTable table;
    table.title = ReportText::tr("Rows left out");
    const std::vector<std::size_t> columns = shownColumns(list.layout);
    for (const std::size_t column : columns)
        table.columns.push_back(columnOf(list.layout, column));
    table.columns.push_back({ReportText::tr("Reason"), ColumnKind::Text});
    for (const PlannedRow &row : plan.rows) {
        if (!isLeftOut(row.verdict))
            continue;
        std::vector<TableCell> cells;
        appendCells(cells, list, row.index, columns);
        cells.emplace_back(reasonOf(row, plan.kind, known));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace yeonsu
