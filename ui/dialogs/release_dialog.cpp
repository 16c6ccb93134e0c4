#include "dialogs/release_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/day_edit.h"
#include "dialogs/note_edit.h"
#include "dialogs/written_row.h"
#include "domain/time_text.h"
#include "editing/event_acts.h"
#include "store/row_sql.h"

#include <QCheckBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int mostPages = 999;
}

ReleaseDialog::ReleaseDialog(EditingSession &session, const std::optional<Release> &release, QWidget *parent)
    : RowDialog(session, release ? tr("Header of the release") : tr("New release"), parent)
    , m_before(release)
    , m_title(release ? nullptr : new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_embargoDay(new DayEdit(this))
    , m_embargoTime(new QLineEdit(this))
    , m_department(new QLineEdit(this))
    , m_contacts(newNoteEdit(this))
    , m_pages(new QSpinBox(this))
    , m_hasPhoto(new QCheckBox(tr("With a p&hoto"), this))
    , m_forum(new QComboBox(this))
    , m_asOf(new DayEdit(this))
{
    setObjectName(u"releaseDialog"_s);
    setMinimumWidth(560);
    fillChoices();
    setRelease(release.value_or(proposed()));
    makeFields();
    start(release ? tr("Save") : tr("Add"), release ? release->id.value() : 0);
}

ReleaseId ReleaseDialog::releaseId() const
{
    const ReleaseId written = writtenId<Release>(applied());
    return written.isNull() && m_before ? m_before->id : written;
}

void ReleaseDialog::fillChoices()
{
    fillWithWords<Language>(*m_language);
    const auto forums = store::allRows<Forum>(store().database());
    fillByName(*m_forum, forums.value_or(std::vector<Forum>()), tr("None"));
    m_pages->setRange(0, mostPages);
    m_pages->setSpecialValueText(tr("not known"));
    m_embargoTime->setPlaceholderText(u"06:00"_s);
}

void ReleaseDialog::makeFields()
{
    m_language->setObjectName(u"language"_s);
    m_embargoDay->setObjectName(u"embargoDay"_s);
    m_embargoTime->setObjectName(u"embargoTime"_s);
    m_department->setObjectName(u"department"_s);
    m_contacts->setObjectName(u"contacts"_s);
    m_pages->setObjectName(u"pages"_s);
    m_hasPhoto->setObjectName(u"hasPhoto"_s);
    m_forum->setObjectName(u"forum"_s);
    m_asOf->setObjectName(u"asOf"_s);
    if (m_title) {
        m_title->setObjectName(u"title"_s);
        addField(u"title"_s, tr("&Headline"), m_title);
    }
    addField(u"language"_s, tr("&Language"), m_language, Place::Left);
    addField(u"asOf"_s, tr("Day of the &figures"), m_asOf, Place::Right);
    addField(u"embargoDay"_s, tr("&Embargo until"), m_embargoDay, Place::Left);
    addField(u"embargoTime"_s, tr("&Time"), m_embargoTime, Place::Right);
    addField(u"department"_s, tr("&Department"), m_department);
    addField(u"contacts"_s, tr("&Contacts, one a line"), m_contacts);
    addField(u"pages"_s, tr("&Pages"), m_pages, Place::Left);
    addField(u"hasPhoto"_s, {}, m_hasPhoto, Place::Right);
    addField(u"forumId"_s, tr("Annexed &programme of"), m_forum);
}

Release ReleaseDialog::proposed() const
{
    Release release;
    release.language = interfaceLanguage();
    const auto known = store::allRows<Release>(store().database());
    if (known && !known->empty()) {
        release.department = known->back().department;
        release.contacts = known->back().contacts;
    }
    return release;
}

void ReleaseDialog::setRelease(const Release &release)
{
    m_language->setCurrentIndex(m_language->findData(toKey(release.language)));
    m_embargoDay->setDate(release.embargoDay);
    m_embargoTime->setText(release.embargoTime.toString(u"HH:mm"_s));
    m_department->setText(release.department);
    m_contacts->setPlainText(release.contacts);
    m_pages->setValue(release.pages);
    m_hasPhoto->setChecked(release.hasPhoto);
    setCurrentId(*m_forum, release.forumId);
    m_asOf->setDate(release.asOf);
}

Release ReleaseDialog::entered() const
{
    Release release = m_before.value_or(Release());
    if (m_title)
        release.title = m_title->text();
    release.language = fromKey<Language>(m_language->currentData().toString()).value_or(Language::Korean);
    release.embargoDay = m_embargoDay->date();
    release.embargoTime = timeFromText(m_embargoTime->text());
    release.department = m_department->text();
    release.contacts = m_contacts->toPlainText();
    release.pages = m_pages->value();
    release.hasPhoto = m_hasPhoto->isChecked();
    release.forumId = currentId<Forum>(*m_forum);
    release.asOf = m_asOf->date();
    return release;
}

/// Something is typed that is no time.
std::optional<RuleViolation> ReleaseDialog::wrongTime() const
{
    if (m_embargoTime->text().trimmed().isEmpty() || timeFromText(m_embargoTime->text()).isValid())
        return {};
    return RuleViolation{u"embargoTime"_s, tr("Enter a time in hours and minutes.")};
}

std::vector<RuleViolation> ReleaseDialog::violations() const
{
    std::vector<RuleViolation> broken;
    for (const auto &ofField :
         {m_embargoDay->violation(u"embargoDay"_s), m_asOf->violation(u"asOf"_s), wrongTime()}) {
        if (ofField)
            broken.push_back(*ofField);
    }
    const std::vector<RuleViolation> ofRow = brokenRules(normalised(entered()));
    broken.insert(broken.end(), ofRow.begin(), ofRow.end());
    return broken;
}

Result<ChangeSet> ReleaseDialog::changeSet() const
{
    return savedRelease(m_before, entered());
}

} // namespace yeonsu
