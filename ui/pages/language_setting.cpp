#include "pages/language_setting.h"

#include "dialogs/error_note.h"
#include "domain/bilingual.h"
#include "editing/organisation_acts.h"
#include "pages/panel_card.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

LanguageSetting::LanguageSetting(EditingSession &session, const QString &readOnlyReason, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(new QComboBox(this))
    , m_error(new ErrorNote(this))
{
    const QString label = tr("Language of charts");
    auto *name = new QLabel(label, this);
    m_language->setObjectName(SettingKey::DefaultLanguage);
    m_language->setAccessibleName(label);
    m_language->addItem(tr("That of the window"), QString());
    m_language->addItem(u"한국어"_s, toKey(Language::Korean));
    m_language->addItem(u"English"_s, toKey(Language::English));
    m_language->setEnabled(readOnlyReason.isEmpty());
    m_language->setToolTip(readOnlyReason);
    name->setBuddy(m_language);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(name);
    layout->addWidget(m_language, 0, Qt::AlignLeft);
    layout->addWidget(newMutedLabel(tr("In which a chart is first proposed when it is saved as a picture. It "
                                       "can be changed there each time."),
                                    this));
    layout->addWidget(m_error);
    connect(m_language, &QComboBox::activated, this, &LanguageSetting::save);
    connect(&session.store(), &Register::changed, this, &LanguageSetting::follow);
    follow();
}

void LanguageSetting::save()
{
    m_error->clear();
    const ChangeSet changeSet = changedSetting(m_shown, m_language->currentData().toString());
    if (const Result<AppliedChange> applied = m_session.apply(changeSet); !applied) {
        m_error->show(applied.error());
        follow();
    }
}

void LanguageSetting::follow()
{
    const Result<Setting> setting = settingOf(m_session.store(), SettingKey::DefaultLanguage);
    if (!setting)
        return;
    m_shown = *setting;
    m_language->setCurrentIndex(std::max(0, m_language->findData(setting->value)));
}

} // namespace yeonsu
