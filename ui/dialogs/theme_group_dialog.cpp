#include "dialogs/theme_group_dialog.h"

#include "editing/theme_acts.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

ThemeGroupDialog::ThemeGroupDialog(EditingSession &session, const std::optional<ThemeGroup> &before,
                                   QWidget *parent)
    : KeyedRowDialog(session, before ? tr("Edit theme group") : tr("New theme group"), parent)
    , m_before(before)
    , m_isOther(new QCheckBox(tr("Charts put it last"), this))
{
    setObjectName(u"themeGroupDialog"_s);
    const Result<std::vector<ThemeGroup>> groups = store().all<ThemeGroup>();
    const Result<std::vector<Theme>> themes = store().all<Theme>();
    // The theme of its own has the same key.
    const QSet<QString> taken =
        keysOf(groups.value_or(std::vector<ThemeGroup>())) + keysOf(themes.value_or(std::vector<Theme>()));
    addNames(before, u"group"_s, taken);
    m_isOther->setObjectName(u"isOther"_s);
    m_isOther->setToolTip(tr("One group at most collects the rest; another one that did no longer does."));
    m_isOther->setChecked(before && before->isOther);
    addField(u"isOther"_s, tr("Collects the &rest"), m_isOther, Place::Right);
    start(before ? tr("Save") : tr("Add theme group"), before ? before->id.value() : 0);
    if (!groups || !themes)
        showError(groups ? themes.error() : groups.error());
}

ThemeGroup ThemeGroupDialog::entered() const
{
    ThemeGroup group = withNames(m_before.value_or(ThemeGroup()));
    group.isOther = m_isOther->isChecked();
    return group;
}

std::vector<RuleViolation> ThemeGroupDialog::violations() const
{
    return violationsOf(entered());
}

Result<ChangeSet> ThemeGroupDialog::changeSet() const
{
    return savedThemeGroup(store(), m_before, entered());
}

} // namespace yeonsu
