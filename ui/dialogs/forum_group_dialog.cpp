#include "dialogs/forum_group_dialog.h"

#include "dialogs/choices.h"
#include "editing/event_acts.h"
#include "support/application_style.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

ForumGroup emptyOf(ForumId forum)
{
    ForumGroup group;
    group.forumId = forum;
    return group;
}

void showPeople(QSpinBox &box, const QString &name, int people)
{
    box.setObjectName(name);
    box.setRange(0, 1'000'000);
    box.setSpecialValueText(wordsForUnknown().in(interfaceLanguage()));
    box.setValue(people);
}

} // namespace

ForumGroupDialog::ForumGroupDialog(EditingSession &session, ForumId forum, QWidget *parent)
    : ForumGroupDialog(session, std::nullopt, emptyOf(forum), parent)
{
}

ForumGroupDialog::ForumGroupDialog(EditingSession &session, const ForumGroup &group, QWidget *parent)
    : ForumGroupDialog(session, group, group, parent)
{
}

ForumGroupDialog::ForumGroupDialog(EditingSession &session, const std::optional<ForumGroup> &before,
                                   const ForumGroup &shown, QWidget *parent)
    : RowDialog(session, before ? tr("Edit group") : tr("New group"), parent)
    , m_before(before)
    , m_forumId(shown.forumId)
    , m_name(new QLineEdit(this))
    , m_channel(new QComboBox(this))
    , m_expected(new QSpinBox(this))
    , m_attended(new QSpinBox(this))
{
    setObjectName(u"forumGroupDialog"_s);
    setMinimumWidth(scaledToLetters(480));
    m_name->setObjectName(u"name"_s);
    m_channel->setObjectName(u"channel"_s);
    fillWithWords<AttendanceChannel>(*m_channel);
    m_name->setText(shown.name);
    setCurrentValue(*m_channel, shown.channel);
    showPeople(*m_expected, u"expected"_s, shown.expected);
    showPeople(*m_attended, u"attended"_s, shown.attended);
    addField(u"name"_s, tr("&Group"), m_name);
    addField(u"channel"_s, tr("&Takes part"), m_channel);
    addField(u"expected"_s, tr("People &expected"), m_expected);
    addField(u"attended"_s, tr("People who &attended"), m_attended);
    start(before ? tr("Save") : tr("Add"), before ? before->id.value() : 0);
}

ForumGroup ForumGroupDialog::entered() const
{
    ForumGroup group = m_before.value_or(emptyOf(m_forumId));
    group.name = m_name->text();
    group.channel = currentValue<AttendanceChannel>(*m_channel);
    group.expected = m_expected->value();
    group.attended = m_attended->value();
    return group;
}

std::vector<RuleViolation> ForumGroupDialog::violations() const
{
    return brokenRules(normalised(entered()));
}

Result<ChangeSet> ForumGroupDialog::changeSet() const
{
    return savedForumGroup(m_before, entered());
}

} // namespace yeonsu
