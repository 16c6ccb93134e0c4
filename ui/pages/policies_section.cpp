#include "pages/policies_section.h"

#include "dialogs/policy_dialog.h"
#include "dialogs/questions.h"
#include "editing/outcome_acts.h"
#include "models/policy_model.h"
#include "pages/panel_card.h"
#include "pages/row_section.h"
#include "support/language.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

PoliciesSection::PoliciesSection(EditingSession &session, const LiveFacts &facts, QWidget *parent)
    : SettingsSection(parent)
    , m_session(session)
    , m_facts(facts)
    , m_model(new PolicyModel(session.store(), interfaceLanguage(), this))
{
    setObjectName(u"policiesSection"_s);
    const QString reason =
        session.store().isWritable() ? QString() : tr("This register is open for reading only.");
    const QString korean = u"공무원 교육훈련·인재개발"_s;
    const QString english = u"Civil service training"_s;
    m_policies = new RowSection(
        {tr("Policies"), tr("New policy…"), tr("Edit…"), tr("Delete…"),
         tr("No policy yet: add the first one, and outcomes can go back to it.")},
        m_model,
        {{nameIn(interfaceLanguage(), korean, english), 10, true},
         {nameIn(interfaceLanguage(), english, korean), 8, true},
         {nameIn(interfaceLanguage(), u"시민참여·소통"_s, u"Citizen participation"_s), 7, true},
         {u"100"_s, 9}},
        reason, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(
        newMutedLabel(tr("What the city shows to those who learn here, and what outcomes go back "
                         "to. One that is in use can be merged into another."),
                      this));
    layout->addWidget(m_policies);
    layout->addStretch();
    m_policies->offerOut();
    connect(m_policies, &RowSection::outRequested, this,
            [this](ListOut way) { emit outRequested(m_policies->shownList(), way); });
    connect(m_policies, &RowSection::addRequested, this, &PoliciesSection::newRow);
    connect(m_policies, &RowSection::editRequested, this,
            [this](const std::vector<int> &rows) { edit(m_model->idAt(rows.front())); });
    connect(m_policies, &RowSection::removeRequested, this,
            [this](const std::vector<int> &rows) { remove(m_model->idAt(rows.front())); });
}

std::optional<ShownList> PoliciesSection::shownList() const
{
    return m_policies->shownList();
}

void PoliciesSection::newRow()
{
    if (m_session.store().isWritable())
        PolicyDialog(m_session, std::nullopt, window()).exec();
}

void PoliciesSection::edit(PolicyId id)
{
    const Result<std::optional<Policy>> policy = m_session.store().find(id);
    if (policy && *policy)
        PolicyDialog(m_session, **policy, window()).exec();
}

/// What is in use can be merged instead, where there is another one.
void PoliciesSection::remove(PolicyId id)
{
    const Result<ChangeSet> act = deletedPolicy(m_session.store(), id);
    const bool isInUse = !act && act.error().code == ErrorCode::RuleBroken;
    if (!isInUse || m_model->rowCount() < 2)
        askAndApply(window(), m_session, act);
    else if (askToMergeInstead(window(), act.error()))
        MergeIntoDialog(m_session, m_facts, mergeOf(id), window()).exec();
}

MergeInto PoliciesSection::mergeOf(PolicyId id) const
{
    Register &store = m_session.store();
    MergeInto merge;
    merge.uses = store::usesOf(store.database(), id).value_or(std::vector<store::UseCount>());
    for (const Policy &policy : store.all<Policy>().value_or(std::vector<Policy>())) {
        const QString name = nameIn(interfaceLanguage(), policy);
        if (policy.id == id)
            merge.dropped = name;
        else
            merge.choices.push_back({name, policy.id.value()});
    }
    merge.act = [from = &store, id](qint64 keep) { return mergedPolicies(*from, PolicyId(keep), id); };
    return merge;
}

} // namespace yeonsu
