#include "dialogs/forum_dialog.h"

#include "dialogs/day_edit.h"
#include "dialogs/note_edit.h"
#include "dialogs/written_row.h"
#include "editing/event_acts.h"
#include "support/application_style.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

ForumDialog::ForumDialog(EditingSession &session, const std::optional<Forum> &forum, QWidget *parent)
    : RowDialog(session, forum ? tr("Edit forum") : tr("New forum"), parent)
    , m_before(forum)
    , m_nameKo(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_firstDay(new DayEdit(this))
    , m_lastDay(new DayEdit(this))
    , m_venue(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_note(newNoteEdit(this))
{
    setObjectName(u"forumDialog"_s);
    setMinimumWidth(scaledToLetters(640));
    if (forum)
        setForum(*forum);
    makeFields();
    // Most forums take a day.
    connect(m_firstDay, &DayEdit::dateEntered, this, [this](const QDate &day) {
        m_lastDay->setNear(day);
        if (!m_lastDay->date().isValid() || m_lastDay->date() < day)
            m_lastDay->setDate(day);
    });
    start(forum ? tr("Save") : tr("Add"), forum ? forum->id.value() : 0);
}

ForumId ForumDialog::forumId() const
{
    const ForumId written = writtenId<Forum>(applied());
    return written.isNull() && m_before ? m_before->id : written;
}

void ForumDialog::makeFields()
{
    m_nameKo->setObjectName(u"nameKo"_s);
    m_nameEn->setObjectName(u"nameEn"_s);
    m_firstDay->setObjectName(u"firstDay"_s);
    m_lastDay->setObjectName(u"lastDay"_s);
    m_venue->setObjectName(u"venue"_s);
    m_subject->setObjectName(u"subject"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("The annex of a release begins with it"));
    addField(u"nameKo"_s, tr("&Name (Korean)"), m_nameKo);
    addField(u"nameEn"_s, tr("Name (&English)"), m_nameEn);
    addField(u"firstDay"_s, tr("&First day"), m_firstDay, Place::Left);
    addField(u"lastDay"_s, tr("&Last day"), m_lastDay, Place::Right);
    addField(u"venue"_s, tr("&Venue"), m_venue);
    addField(u"subject"_s, tr("&Subject"), m_subject);
    addField(u"note"_s, tr("N&ote"), m_note);
}

void ForumDialog::setForum(const Forum &forum)
{
    m_nameKo->setText(forum.nameKo);
    m_nameEn->setText(forum.nameEn);
    m_firstDay->setDate(forum.firstDay);
    m_lastDay->setNear(forum.firstDay);
    m_lastDay->setDate(forum.lastDay);
    m_venue->setText(forum.venue);
    m_subject->setText(forum.subject);
    m_note->setPlainText(forum.note);
}

Forum ForumDialog::entered() const
{
    Forum forum = m_before.value_or(Forum());
    forum.nameKo = m_nameKo->text();
    forum.nameEn = m_nameEn->text();
    forum.firstDay = m_firstDay->date();
    forum.lastDay = m_lastDay->date();
    forum.venue = m_venue->text();
    forum.subject = m_subject->text();
    forum.note = m_note->toPlainText();
    return forum;
}

std::vector<RuleViolation> ForumDialog::violations() const
{
    std::vector<RuleViolation> broken;
    for (const auto &ofDay : {m_firstDay->violation(u"firstDay"_s), m_lastDay->violation(u"lastDay"_s)}) {
        if (ofDay)
            broken.push_back(*ofDay);
    }
    const std::vector<RuleViolation> ofRow = brokenRules(normalised(entered()));
    broken.insert(broken.end(), ofRow.begin(), ofRow.end());
    return broken;
}

Result<ChangeSet> ForumDialog::changeSet() const
{
    return savedForum(m_before, entered());
}

} // namespace yeonsu
