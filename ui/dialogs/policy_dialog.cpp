#include "dialogs/policy_dialog.h"

#include "dialogs/choices.h"
#include "editing/outcome_acts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yeonsu {

PolicyDialog::PolicyDialog(EditingSession &session, const std::optional<Policy> &policy, QWidget *parent)
    : RowDialog(session, policy ? tr("Edit policy") : tr("New policy"), parent)
    , m_before(policy)
    , m_nameKo(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_theme(new QComboBox(this))
{
    setObjectName(u"policyDialog"_s);
    m_nameKo->setObjectName(u"nameKo"_s);
    m_nameEn->setObjectName(u"nameEn"_s);
    m_theme->setObjectName(u"theme"_s);
    const Result<std::vector<Theme>> themes = store().all<Theme>();
    fill(*m_theme, themes.value_or(std::vector<Theme>()), tr("None"));
    if (policy) {
        m_nameKo->setText(policy->nameKo);
        m_nameEn->setText(policy->nameEn);
        setCurrentId(*m_theme, policy->themeId);
    }
    addField(u"nameKo"_s, tr("&Name (Korean)"), m_nameKo);
    addField(u"nameEn"_s, tr("Name (&English)"), m_nameEn);
    addField(u"themeId"_s, tr("&Theme"), m_theme);
    start(policy ? tr("Save") : tr("Add"), policy ? policy->id.value() : 0);
    if (!themes)
        showError(themes.error());
}

Policy PolicyDialog::entered() const
{
    Policy policy = m_before.value_or(Policy());
    policy.nameKo = m_nameKo->text();
    policy.nameEn = m_nameEn->text();
    policy.themeId = currentId<Theme>(*m_theme);
    return policy;
}

std::vector<RuleViolation> PolicyDialog::violations() const
{
    return brokenRules(normalised(entered()));
}

Result<ChangeSet> PolicyDialog::changeSet() const
{
    return savedPolicy(m_before, entered());
}

} // namespace yeonsu
