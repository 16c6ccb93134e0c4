#include "dialogs/release_dialog.h"

#include "dialogs/choices.h"
#include "dialogs/day_edit.h"
#include "dialogs/note_edit.h"
#include "dialogs/written_row.h"
#include "domain/time_text.h"
#include "editing/event_acts.h"
#include "support/application_style.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int mostPages = 999;

Release newRelease(Register &store)
{
    Release release;
    release.language = interfaceLanguage();
    const Result<std::vector<Release>> others = store.all<Release>();
    if (others && !others->empty())
        release.department =
            std::max_element(others->begin(), others->end(), [](const Release &a, const Release &b) {
                return a.id < b.id;
            })->department;
    return release;
}

} // namespace

ReleaseDialog::ReleaseDialog(EditingSession &session, const std::optional<Release> &before, QWidget *parent)
    : RowDialog(session, before ? tr("Edit release") : tr("New release"), parent)
    , m_before(before)
    , m_title(new QLineEdit(this))
    , m_subtitle(newNoteEdit(this))
    , m_language(new QComboBox(this))
    , m_asOf(new DayEdit(this))
    , m_embargoDay(new DayEdit(this))
    , m_embargoTime(new QLineEdit(this))
    , m_department(new QLineEdit(this))
    , m_contacts(newNoteEdit(this))
    , m_pages(new QSpinBox(this))
    , m_hasPhoto(new QCheckBox(tr("with photographs"), this))
    , m_forum(new QComboBox(this))
{
    setObjectName(u"releaseDialog"_s);
    setMinimumWidth(scaledToLetters(720));
    makeChoices();
    setRelease(before ? *before : newRelease(store()));
    makeFields();
    start(before ? tr("Save") : tr("Add"), before ? before->id.value() : 0);
}

ReleaseId ReleaseDialog::releaseId() const
{
    const ReleaseId written = writtenId<Release>(applied());
    return written.isNull() && m_before ? m_before->id : written;
}

void ReleaseDialog::makeChoices()
{
    m_language->addItem(u"한국어"_s, toKey(Language::Korean));
    m_language->addItem(u"English"_s, toKey(Language::English));
    m_pages->setRange(0, mostPages);
    m_pages->setSpecialValueText(wordsForUnknown().in(interfaceLanguage()));
    m_embargoTime->setPlaceholderText(u"11:15"_s);
    Result<std::vector<Forum>> forums = store().all<Forum>();
    if (!forums)
        showError(forums.error());
    std::vector<Forum> shown = forums.value_or(std::vector<Forum>());
    std::sort(shown.begin(), shown.end(),
              [](const Forum &a, const Forum &b) { return a.firstDay > b.firstDay; });
    fill(*m_forum, shown, tr("None"));
}

void ReleaseDialog::makeFields()
{
    m_title->setObjectName(u"title"_s);
    m_subtitle->setObjectName(u"subtitle"_s);
    m_language->setObjectName(u"language"_s);
    m_asOf->setObjectName(u"asOf"_s);
    m_embargoDay->setObjectName(u"embargoDay"_s);
    m_embargoTime->setObjectName(u"embargoTime"_s);
    m_department->setObjectName(u"department"_s);
    m_contacts->setObjectName(u"contacts"_s);
    m_pages->setObjectName(u"pages"_s);
    m_hasPhoto->setObjectName(u"hasPhoto"_s);
    m_forum->setObjectName(u"forum"_s);
    addField(u"title"_s, tr("&Headline"), m_title);
    addField(u"subtitle"_s, tr("&Subheading"), m_subtitle);
    addField(u"language"_s, tr("&Language"), m_language, Place::Left);
    addField(u"asOf"_s, tr("Day of the &figures"), m_asOf, Place::Right);
    addField(u"embargoDay"_s, tr("&Embargo until"), m_embargoDay, Place::Left);
    addField(u"embargoTime"_s, tr("&Time"), m_embargoTime, Place::Right);
    addField(u"department"_s, tr("&Department"), m_department);
    addField(u"contacts"_s, tr("&Contacts"), m_contacts);
    addField(u"pages"_s, tr("&Pages"), m_pages, Place::Left);
    addField(u"hasPhoto"_s, tr("P&hotographs"), m_hasPhoto, Place::Right);
    addField(u"forumId"_s, tr("Foru&m in the annex"), m_forum);
    // The text of one that is there is written on the page, where its figures are seen.
    for (const QString &key : {u"title"_s, u"subtitle"_s})
        setFieldVisible(key, !m_before);
}

void ReleaseDialog::setRelease(const Release &release)
{
    m_title->setText(release.title);
    m_subtitle->setPlainText(release.subtitle);
    setCurrentValue(*m_language, release.language);
    m_asOf->setDate(release.asOf);
    m_embargoDay->setDate(release.embargoDay);
    m_embargoTime->setText(release.embargoTime.toString(u"HH:mm"_s));
    m_department->setText(release.department);
    m_contacts->setPlainText(release.contacts);
    m_pages->setValue(release.pages);
    m_hasPhoto->setChecked(release.hasPhoto);
    setCurrentId(*m_forum, release.forumId);
}

Release ReleaseDialog::entered() const
{
    Release release = m_before.value_or(Release());
    if (!m_before) { // else they are written on the page
        release.title = m_title->text();
        release.subtitle = m_subtitle->toPlainText();
    }
    release.language = currentValue<Language>(*m_language);
    release.asOf = m_asOf->date();
    release.embargoDay = m_embargoDay->date();
    release.embargoTime = timeFromText(m_embargoTime->text());
    release.department = m_department->text();
    release.contacts = m_contacts->toPlainText();
    release.pages = m_pages->value();
    release.hasPhoto = m_hasPhoto->isChecked();
    release.forumId = currentId<Forum>(*m_forum);
    return release;
}

std::vector<RuleViolation> ReleaseDialog::violations() const
{
    std::vector<RuleViolation> broken;
    for (const auto &ofDay : {m_asOf->violation(u"asOf"_s), m_embargoDay->violation(u"embargoDay"_s)}) {
        if (ofDay)
            broken.push_back(*ofDay);
    }
    if (!m_embargoTime->text().trimmed().isEmpty() && !timeFromText(m_embargoTime->text()).isValid())
        broken.push_back({u"embargoTime"_s, tr("Enter a time in hours and minutes, such as 11:15.")});
    const std::vector<RuleViolation> ofRow = brokenRules(normalised(entered()));
    broken.insert(broken.end(), ofRow.begin(), ofRow.end());
    return broken;
}

Result<ChangeSet> ReleaseDialog::changeSet() const
{
    return savedRelease(m_before, entered());
}

} // namespace yeonsu
