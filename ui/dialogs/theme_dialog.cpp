#include "dialogs/theme_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/figure_changes_dialog.h"
#include "editing/theme_acts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

ThemeDialog::ThemeDialog(EditingSession &session, const LiveFacts &facts, const std::optional<Theme> &before,
                         ThemeGroupId group, QWidget *parent)
    : KeyedRowDialog(session, before ? tr("Edit theme") : tr("New theme"), parent)
    , m_facts(facts)
    , m_before(before)
    , m_group(new QComboBox(this))
{
    setObjectName(u"themeDialog"_s);
    const Result<std::vector<ThemeGroup>> read = store().all<ThemeGroup>();
    const std::vector<ThemeGroup> groups = read.value_or(std::vector<ThemeGroup>());
    const Result<std::vector<Theme>> themes = store().all<Theme>();
    addNames(before, u"theme"_s, keysOf(groups) + keysOf(themes.value_or(std::vector<Theme>())));
    makeGroupField(before ? before->groupId : group, groups);
    start(before ? tr("Save") : tr("Add theme"), before ? before->id.value() : 0);
    if (!read || !themes)
        showError(read ? themes.error() : read.error());
}

void ThemeDialog::makeGroupField(ThemeGroupId group, const std::vector<ThemeGroup> &groups)
{
    m_group->setObjectName(u"group"_s);
    fill(*m_group, groups);
    setCurrentId(*m_group, group);
    const bool isOwn = m_before && std::any_of(groups.begin(), groups.end(), [this](const ThemeGroup &each) {
                           return isOwnTheme(each, *m_before);
                       });
    if (isOwn) {
        m_group->setEnabled(false);
        m_group->setToolTip(tr("Files and commands mean this theme by its group; it stays there."));
    }
    addField(u"groupId"_s, tr("&Group"), m_group, Place::Right);
}

Theme ThemeDialog::entered() const
{
    Theme theme = withNames(m_before.value_or(Theme()));
    theme.groupId = currentId<ThemeGroup>(*m_group);
    return theme;
}

void ThemeDialog::accept()
{
    const bool isMove = m_before && m_before->groupId != currentId<ThemeGroup>(*m_group);
    if (!isMove || !violations().empty() ||
        agreesToFigures(m_facts, moveInWords(entered(), m_group->currentText())))
        RowDialog::accept();
}

std::vector<RuleViolation> ThemeDialog::violations() const
{
    return violationsOf(entered());
}

Result<ChangeSet> ThemeDialog::changeSet() const
{
    return savedTheme(store(), m_before, entered());
}

} // namespace yeonsu
