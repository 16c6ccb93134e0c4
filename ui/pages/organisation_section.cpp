#include "pages/organisation_section.h"

#include "dialogs/error_note.h"
#include "dialogs/field_access.h"
#include "domain/bilingual.h"
#include "editing/organisation_acts.h"
#include "pages/logo_edit.h"
#include "pages/panel_card.h"
#include "pages/setting_edit.h"

#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

OrganisationSection::OrganisationSection(EditingSession &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_error(new ErrorNote(this))
{
    const QString reason =
        session.store().isWritable() ? QString() : tr("This register is open for reading only.");
    auto *logoTitle = new QLabel(tr("Logo"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(makeTexts(reason));
    layout->addWidget(makeLanguage(reason));
    layout->addWidget(m_error);
    auto *logo = new QVBoxLayout;
    logo->setSpacing(4);
    logo->addWidget(logoTitle);
    logo->addWidget(new LogoEdit(session, prompts, reason, this));
    layout->addLayout(logo);
    layout->addStretch();
    connect(&session.store(), &Register::changed, this, &OrganisationSection::showLanguage);
    showLanguage();
}

QLayout *OrganisationSection::makeTexts(const QString &readOnlyReason)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const auto add = [&](int row, int column, QLatin1StringView key, const QString &label) {
        grid->addWidget(new SettingEdit(m_session, key, label, readOnlyReason, this), row, column,
                        Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    };
    add(0, 0, SettingKey::OrganisationKo, tr("Organisation (Korean)"));
    add(0, 1, SettingKey::OrganisationEn, tr("Organisation (English)"));
    add(1, 0, SettingKey::NoticeKo, tr("Notice (Korean)"));
    add(1, 1, SettingKey::NoticeEn, tr("Notice (English)"));
    grid->addWidget(newMutedLabel(tr("Charts name the organisation as their source. The notice stands above "
                                     "the dashboard, for everyone who opens the register."),
                                  this),
                    2, 0, 1, 2);
    return grid;
}

QWidget *OrganisationSection::makeLanguage(const QString &readOnlyReason)
{
    auto *box = new QWidget(this);
    const QString label = tr("Language of charts");
    auto *name = new QLabel(label, box);
    m_language = new QComboBox(box);
    m_language->setObjectName(SettingKey::DefaultLanguage);
    m_language->setAccessibleName(label);
    m_language->addItem(tr("That of the window"), QString());
    m_language->addItem(u"한국어"_s, toKey(Language::Korean));
    m_language->addItem(u"English"_s, toKey(Language::English));
    m_language->setEnabled(readOnlyReason.isEmpty());
    m_language->setToolTip(readOnlyReason);
    name->setBuddy(m_language);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(name);
    layout->addWidget(m_language, 0, Qt::AlignLeft);
    layout->addWidget(newMutedLabel(tr("In which a chart is first proposed when it is saved as a picture. It "
                                       "can be changed there each time."),
                                    box));
    connect(m_language, &QComboBox::activated, this, &OrganisationSection::saveLanguage);
    return box;
}

void OrganisationSection::saveLanguage()
{
    m_error->clear();
    const ChangeSet changeSet = changedSetting(m_shownLanguage, m_language->currentData().toString());
    if (const Result<AppliedChange> applied = m_session.apply(changeSet); !applied) {
        m_error->show(applied.error());
        showLanguage();
    }
}

void OrganisationSection::showLanguage()
{
    const Result<Setting> setting = settingOf(m_session.store(), SettingKey::DefaultLanguage);
    if (!setting)
        return;
    m_shownLanguage = *setting;
    m_language->setCurrentIndex(std::max(0, m_language->findData(setting->value)));
}

} // namespace yeonsu
