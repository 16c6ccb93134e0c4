#include "models/judged_list.h"

#include "domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeonsu {

namespace {

struct JudgedText
{
    Q_DECLARE_TR_FUNCTIONS(JudgedList)
};

/// Of a longer cell the beginning tells enough.
constexpr qsizetype mostShown = 300;

} // namespace

QString JudgedList::written(const PlannedRow &row, ListField field) const
{
    const auto mended = decisions.cells.constFind({row.number, field});
    if (mended != decisions.cells.constEnd())
        return mended->simplified();
    const std::optional<qsizetype> column = list->layout.columnOf(field);
    return column ? normalisedText(list->rows[row.index].cells.value(*column).left(mostShown)).simplified()
                  : QString();
}

QString JudgedList::text(const PlannedRow &row, ListField field) const
{
    const QString text = written(row, field);
    return decisions.values.isEmpty() ? text : decisions.values.value({field, foldedText(text)}, text);
}

int JudgedList::countOf(RowVerdict verdict) const
{
    return int(std::count_if(plan.rows.begin(), plan.rows.end(),
                             [verdict](const PlannedRow &row) { return row.verdict == verdict; }));
}

int JudgedList::rowsBroughtIn() const
{
    using enum RowVerdict;
    return countOf(NewPerson) + countOf(Joins) + countOf(NewRow) + countOf(ChangedRow);
}

int JudgedList::countriesNotKept() const
{
    if (plan.kind != ListKind::People)
        return 0;
    return int(std::count_if(plan.rows.begin(), plan.rows.end(), [this](const PlannedRow &row) {
        const bool isBroughtIn = row.verdict == RowVerdict::NewPerson || row.verdict == RowVerdict::Joins;
        return isBroughtIn && !text(row, ListField::Country).isEmpty() &&
               text(row, ListField::City).isEmpty();
    }));
}

std::vector<qint64> JudgedList::differing() const
{
    std::vector<qint64> numbers;
    for (const PlannedRow &row : plan.rows) {
        if (row.differs)
            numbers.push_back(row.number);
    }
    return numbers;
}

int JudgedList::hiddenRows() const
{
    return int(std::count_if(plan.rows.begin(), plan.rows.end(),
                             [this](const PlannedRow &row) { return isHidden(row); }));
}

const RowProblem *problemOf(const PlannedRow &row, ListField field)
{
    const auto found = std::find_if(row.problems.begin(), row.problems.end(),
                                    [field](const RowProblem &problem) { return problem.field == field; });
    return found == row.problems.end() ? nullptr : &*found;
}

QString verdictWord(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::NewPerson:
        return JudgedText::tr("New person");
    case RowVerdict::Joins:
        return JudgedText::tr("Known person");
    case RowVerdict::NewRow:
        return JudgedText::tr("New");
    case RowVerdict::ChangedRow:
        return JudgedText::tr("Changed");
    case RowVerdict::AlreadyThere:
        return JudgedText::tr("There already");
    case RowVerdict::Perhaps:
        return JudgedText::tr("Perhaps known");
    case RowVerdict::Error:
        return JudgedText::tr("Error");
    case RowVerdict::Skipped:
        return JudgedText::tr("Skipped");
    }
    Q_UNREACHABLE();
}

} // namespace yeonsu
