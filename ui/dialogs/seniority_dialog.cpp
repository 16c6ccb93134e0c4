#include "dialogs/seniority_dialog.h"

#include "dialogs/figure_changes_dialog.h"
#include "editing/seniority_acts.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

SeniorityDialog::SeniorityDialog(EditingSession &session, const LiveFacts &facts,
                                 const std::optional<Seniority> &before, QWidget *parent)
    : KeyedRowDialog(session, before ? tr("Edit level of seniority") : tr("New level of seniority"), parent)
    , m_facts(facts)
    , m_before(before)
    , m_isDecisionMaking(new QCheckBox(tr("Counts as section chief and above"), this))
{
    setObjectName(u"seniorityDialog"_s);
    const Result<std::vector<Seniority>> levels = store().all<Seniority>();
    addNames(before, u"level"_s, keysOf(levels.value_or(std::vector<Seniority>())));
    m_isDecisionMaking->setObjectName(u"isDecisionMaking"_s);
    m_isDecisionMaking->setChecked(before && before->isDecisionMaking);
    addField(u"isDecisionMaking"_s, tr("Makes &decisions"), m_isDecisionMaking, Place::Right);
    start(before ? tr("Save") : tr("Add level"), before ? before->id.value() : 0);
    if (!levels)
        showError(levels.error());
}

Seniority SeniorityDialog::entered() const
{
    Seniority level = withNames(m_before.value_or(Seniority()));
    level.isDecisionMaking = m_isDecisionMaking->isChecked();
    return level;
}

void SeniorityDialog::accept()
{
    const Seniority level = entered();
    const bool isOther = m_before && m_before->isDecisionMaking != level.isDecisionMaking;
    const QString sentence = decisionInWords(nameIn(interfaceLanguage(), level), level.isDecisionMaking);
    if (!isOther || !violations().empty() || agreesToFigures(m_facts, sentence))
        RowDialog::accept();
}

std::vector<RuleViolation> SeniorityDialog::violations() const
{
    return violationsOf(entered());
}

Result<ChangeSet> SeniorityDialog::changeSet() const
{
    return savedSeniority(store(), m_before, entered());
}

} // namespace yeonsu
