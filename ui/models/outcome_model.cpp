#include "models/outcome_model.h"

namespace yeonsu {

static_assert(outcomeSortColumns.size() == OutcomeModel::ColumnCount);

OutcomeModel::OutcomeModel(Register &store, Language language, QObject *parent)
    : QueriedModel(store, language, parent)
{
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Outcome");
    case City:
        return tr("City");
    case Country:
        return tr("Country");
    case Kind:
        return tr("Kind");
    case Policies:
        return tr("Policies");
    case Year:
        return tr("Year");
    case Course:
        return tr("Course");
    default:
        return {};
    }
}

std::function<Result<std::vector<OutcomeId>>(Database &)> OutcomeModel::idQuery() const
{
    OutcomeQuery asked = query();
    asked.search = search();
    return [asked](Database &database) { return outcomeIds(database, asked); };
}

Result<std::vector<OutcomeSummary>> OutcomeModel::fetchSummaries(std::span<const OutcomeId> ids) const
{
    return outcomeSummaries(database(), ids);
}

QVariant OutcomeModel::valueOf(const OutcomeSummary &outcome, int column) const
{
    switch (column) {
    case Title:
        return outcome.title.in(language());
    case City:
        return QVariant::fromValue(outcome.city);
    case Country:
        return QVariant::fromValue(outcome.country);
    case Kind:
        return QVariant::fromValue(wordsFor(outcome.kind));
    case Policies:
        return outcome.policiesIn(language());
    case Year: // as text: a year is not grouped
        return outcome.year == 0 ? QVariant(QString()) : QVariant(QString::number(outcome.year));
    case Course:
        return outcome.courseCode;
    default:
        return {};
    }
}

void OutcomeModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<Outcome>(change, touched);
    for (const std::optional<Row> &row : {change.before, change.after}) {
        if (const auto *person = row ? std::get_if<OutcomePerson>(&*row) : nullptr)
            touched.updated.insert(person->outcomeId.value());
        if (const auto *policy = row ? std::get_if<OutcomePolicy>(&*row) : nullptr)
            touched.updated.insert(policy->outcomeId.value());
    }
    touched.isEverything |= isChangeOf<yeonsu::City, yeonsu::Country, yeonsu::Course, Policy, Person>(change);
}

} // namespace yeonsu
