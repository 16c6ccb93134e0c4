#include "pages/program_section.h"

#include "pages/panel_card.h"
#include "store/backup_folder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>

using namespace Qt::StringLiterals;

namespace yeonsu {

ProgramSection::ProgramSection(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_language = addChoice(u"language"_s, tr("Language of the program"));
    m_appearance = addChoice(u"appearance"_s, tr("Appearance"));
    addBackups();
    layout->addWidget(newMutedLabel(
        tr("For you on this computer; the register and other people are not concerned."), this));
    layout->addStretch();
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"한국어"_s, toKey(Language::Korean));
    m_language->addItem(u"English"_s, toKey(Language::English));
    const std::optional<Language> language = Settings::language();
    m_language->setCurrentIndex(m_language->findData(language ? toKey(*language) : QString()));
    m_appearance->addItem(tr("As the system"), int(Appearance::System));
    m_appearance->addItem(tr("Light"), int(Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(int(Settings::appearance())));
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageRequested(fromKey<Language>(m_language->currentData().toString())); });
    connect(m_appearance, &QComboBox::activated, this,
            [this] { emit appearanceRequested(Appearance(m_appearance->currentData().toInt())); });
}

void ProgramSection::addBackups()
{
    auto *daily = new QCheckBox(tr("Copy each register once a day"), this);
    daily->setObjectName(u"dailyBackups"_s);
    daily->setChecked(Settings::areDailyBackupsOn());
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(daily, 0, Qt::AlignLeft);
    auto *place =
        newMutedLabel(tr("The copies lie in %1; “Backups…” in the menu “File” shows those of this register.")
                          .arg(QDir::toNativeSeparators(BackupFolder::usualRoot())),
                      this);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(place);
    column->addSpacing(8);
    connect(daily, &QCheckBox::toggled, this, &Settings::setDailyBackupsOn);
}

QComboBox *ProgramSection::addChoice(const QString &name, const QString &label)
{
    auto *caption = new QLabel(label, this);
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    caption->setBuddy(choice);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(caption);
    column->addWidget(choice, 0, Qt::AlignLeft);
    column->addSpacing(8);
    return choice;
}

} // namespace yeonsu
