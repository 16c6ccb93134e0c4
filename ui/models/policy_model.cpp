#include "models/policy_model.h"

namespace yeonsu {

PolicyModel::PolicyModel(Register &store, Language language, QObject *parent)
    : SummaryModel(store, language, parent)
{
    reload();
}

int PolicyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PolicyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Outcomes)
        return alignmentOfNumbers;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case OtherName:
        return language() == Language::Korean ? tr("In English") : tr("In Korean");
    case Theme:
        return tr("Theme");
    case Outcomes:
        return tr("Outcomes");
    default:
        return {};
    }
}

std::function<Result<std::vector<PolicyId>>(Database &)> PolicyModel::idQuery() const
{
    return [language = language()](Database &database) { return policyIds(database, language); };
}

Result<std::vector<PolicySummary>> PolicyModel::fetchSummaries(std::span<const PolicyId> ids) const
{
    return policySummaries(database(), ids);
}

QVariant PolicyModel::valueOf(const PolicySummary &policy, int column) const
{
    const bool isKorean = language() == Language::Korean;
    switch (column) {
    case Name:
        return policy.name.in(language());
    case OtherName:
        return isKorean ? policy.name.english : policy.name.korean;
    case Theme:
        return policy.theme.in(language());
    case Outcomes:
        return policy.outcomes;
    default:
        return {};
    }
}

void PolicyModel::collectTouched(const RowChange &change, Touched &touched) const
{
    touchRow<Policy>(change, touched);
    for (const std::optional<Row> &row : {change.before, change.after}) {
        if (const auto *tie = row ? std::get_if<OutcomePolicy>(&*row) : nullptr)
            touched.updated.insert(tie->policyId.value());
    }
    touched.isEverything |= isChangeOf<yeonsu::Theme>(change);
}

} // namespace yeonsu
