#include "pages/settings_page.h"

#include "pages/job_titles_section.h"
#include "pages/organisation_section.h"
#include "pages/panel_card.h"
#include "pages/policies_section.h"
#include "pages/program_section.h"
#include "pages/seniority_section.h"
#include "pages/themes_section.h"
#include "support/application_style.h"

#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int namesWidth = 132;
}

SettingsPage::SettingsPage(EditingSession &session, const LiveFacts &facts, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_names(new QListWidget(this))
    , m_sections(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    auto *title = newLabel(u"title"_s, this);
    title->setText(tr("Settings"));
    m_names->setObjectName(u"sections"_s);
    m_names->setAccessibleName(tr("Sections"));
    m_names->setFixedWidth(scaledToLetters(namesWidth));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_names);
    below->addWidget(m_sections, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addLayout(below, 1);
    connect(m_names, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    auto *program = new ProgramSection(this);
    addSection(new OrganisationSection(session, prompts, this), tr("Organisation"));
    addSection(new ThemesSection(session, facts, this), tr("Themes"));
    addSection(new SenioritySection(session, facts, this), tr("Seniority"));
    addSection(new JobTitlesSection(session, this), tr("Job titles"));
    addSection(new PoliciesSection(session, facts, this), tr("Policies"));
    addSection(program, tr("Program"));
    connect(program, &ProgramSection::languageRequested, this, &SettingsPage::languageRequested);
    connect(program, &ProgramSection::appearanceRequested, this, &SettingsPage::appearanceRequested);
    connect(m_sections, &QStackedWidget::currentChanged, this, &SettingsPage::shownListChanged);
    m_names->setCurrentRow(0);
}

void SettingsPage::addSection(QWidget *section, const QString &name)
{
    m_sections->addWidget(newScroller(section, this));
    m_names->addItem(name);
    m_names->item(m_names->count() - 1)->setSizeHint({0, fontMetrics().height() + 18});
    const auto *rows = qobject_cast<const SettingsSection *>(section);
    if (rows) {
        connect(rows, &SettingsSection::outRequested, this, &SettingsPage::outRequested);
        connect(rows, &SettingsSection::shownListChanged, this, &SettingsPage::shownListChanged);
    }
    if (const std::optional<ShownList> list = rows ? rows->shownList() : std::nullopt) {
        connect(list->model, &QAbstractItemModel::modelReset, this, &SettingsPage::shownListChanged);
        connect(list->model, &QAbstractItemModel::rowsInserted, this, &SettingsPage::shownListChanged);
        connect(list->model, &QAbstractItemModel::rowsRemoved, this, &SettingsPage::shownListChanged);
    }
}

SettingsPage::View SettingsPage::view() const
{
    return {m_names->currentRow()};
}

void SettingsPage::setView(const View &view)
{
    m_names->setCurrentRow(view.section);
}

QWidget *SettingsPage::section() const
{
    return qobject_cast<QScrollArea *>(m_sections->currentWidget())->widget();
}

QStringList SettingsPage::sectionNames() const
{
    QStringList names;
    for (int row = 0; row < m_names->count(); ++row)
        names.append(m_names->item(row)->text());
    return names;
}

std::optional<ShownList> SettingsPage::shownList() const
{
    const auto *rows = qobject_cast<const SettingsSection *>(section());
    return rows ? rows->shownList() : std::nullopt;
}

void SettingsPage::newRow()
{
    if (auto *rows = qobject_cast<SettingsSection *>(section()))
        rows->newRow();
}

} // namespace yeonsu
