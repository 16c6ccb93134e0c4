#include "models/outcome_model.h"

namespace yeonsu {

namespace {

/// In the order of the columns.
constexpr std::array columns{OutcomeColumn::Title, OutcomeColumn::City,     OutcomeColumn::Country,
                             OutcomeColumn::Kind,  OutcomeColumn::Policies, OutcomeColumn::Year,
                             OutcomeColumn::Course};
static_assert(columns.size() == OutcomeModel::ColumnCount);

} // namespace

OutcomeModel::OutcomeModel(Register &store, Language language, QObject *parent)
    : SummaryModel(store, language, parent)
{
    m_query.language = language;
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

void OutcomeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    m_query.sort = columns[std::size_t(column)];
    m_query.order = order;
    rearrange();
}

QString OutcomeModel::columnKey(int column) const
{
    return toKey(columns[std::size_t(column)]);
}

void OutcomeModel::setQuery(const OutcomeQuery &query)
{
    const OutcomeQuery before = std::exchange(m_query, query);
    m_query.sort = before.sort;
    m_query.order = before.order;
    m_query.language = language();
    reload();
}

std::function<Result<std::vector<OutcomeId>>(Database &)> OutcomeModel::idQuery() const
{
    OutcomeQuery query = m_query;
    query.search = search();
    return [query](Database &database) { return outcomeIds(database, query); };
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
