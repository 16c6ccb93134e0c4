#include "pages/organisation_section.h"

#include "editing/organisation_acts.h"
#include "pages/language_setting.h"
#include "pages/logo_edit.h"
#include "pages/panel_card.h"
#include "pages/setting_edit.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

OrganisationSection::OrganisationSection(EditingSession &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
{
    const QString reason =
        session.store().isWritable() ? QString() : tr("This register is open for reading only.");
    auto *logoTitle = new QLabel(tr("Logo"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(makeTexts(session, reason));
    layout->addWidget(new LanguageSetting(session, reason, this));
    auto *logo = new QVBoxLayout;
    logo->setSpacing(4);
    logo->addWidget(logoTitle);
    logo->addWidget(new LogoEdit(session, prompts, reason, this));
    layout->addLayout(logo);
    layout->addStretch();
}

QLayout *OrganisationSection::makeTexts(EditingSession &session, const QString &readOnlyReason)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const auto add = [&](int row, int column, QLatin1StringView key, const QString &label) {
        grid->addWidget(new SettingEdit(session, key, label, readOnlyReason, this), row, column,
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

} // namespace yeonsu
