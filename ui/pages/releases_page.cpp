#include "pages/releases_page.h"

#include "dialogs/questions.h"
#include "dialogs/release_dialog.h"
#include "editing/event_acts.h"
#include "models/release_model.h"
#include "pages/release_panel.h"
#include "pages/row_table.h"
#include "pages/usual_texts.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

ReleasesPage::ReleasesPage(EditingSession &session, const LiveFacts &facts, Prompts &prompts, QWidget *parent)
    : EditableListPage(session,
                       {tr("Releases"), tr("Find headline, text, department or contact"), tr("New release"),
                        tr("No releases yet"),
                        tr("Add a release, and write its text with figures that the register keeps true.")},
                       parent)
    , m_model(new ReleaseModel(session.store(), facts, interfaceLanguage(), this))
    , m_panel(new ReleasePanel(session, facts, prompts, readOnlyReason(), this))
{
    setObjectName(u"releasesPage"_s);
    connect(m_panel, &ReleasePanel::releaseRequested, this, &ReleasesPage::selectRelease);
    connect(m_panel, &ReleasePanel::personRequested, this, &ReleasesPage::personRequested);
    connect(m_panel, &ReleasePanel::courseRequested, this, &ReleasesPage::courseRequested);
    connect(m_panel, &ReleasePanel::cityRequested, this, &ReleasesPage::cityRequested);
    connect(m_panel, &ReleasePanel::countryRequested, this, &ReleasesPage::countryRequested);
    connect(m_panel, &ReleasePanel::outcomeRequested, this, &ReleasesPage::outcomeRequested);
    connect(m_panel, &ReleasePanel::historyRequested, this, &ReleasesPage::historyRequested);
    connect(m_panel, &ReleasePanel::outRequested, this, &ReleasesPage::outRequested);
    start(m_model, m_panel, 980, ReleaseModel::Day, Qt::DescendingOrder);
    setColumns({{u"서울에서 배운 외국공무원"_s, 10, true},
                {u"2022-11-25"_s, 8},
                {longestWord<ReleaseState>(), 7},
                {u"인재개발원 인재기획과"_s, 3}});
    offerViews(u"releases"_s);
}

/// Nothing but the search narrows the few that there are.
void ReleasesPage::applyFilters()
{
    m_model->reload();
}

void ReleasesPage::selectRelease(ReleaseId id)
{
    selectKey(id.value());
}

void ReleasesPage::newRow()
{
    if (!readOnlyReason().isEmpty())
        return;
    ReleaseDialog dialog(session(), std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted)
        selectRelease(dialog.releaseId());
}

void ReleasesPage::editRow(int row)
{
    editField(row, ReleaseModel::Day);
}

void ReleasesPage::editField(int row, int column)
{
    const Result<std::optional<Release>> release = store().find(m_model->idAt(row));
    if (!release || !*release || (*release)->state == ReleaseState::Frozen)
        return;
    m_panel->save();
    ReleaseDialog dialog(session(), **store().find(m_model->idAt(row)), this);
    if (column == ReleaseModel::Department)
        dialog.startAt(u"department"_s);
    dialog.exec();
}

void ReleasesPage::deleteRows(const std::vector<int> &rows)
{
    askAndApply(this, session(), deletedReleases(store(), m_model->idsAt(rows)));
}

void ReleasesPage::showSelection()
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() == 1)
        m_panel->showRelease(m_model->idAt(rows.front()));
    else if (rows.empty())
        m_panel->showText(tr("No release selected"), tr("Choose a release to write and check its text."));
    else
        m_panel->showText(selectionText(int(rows.size())), tr("Choose one to write and check its text."));
}

QString ReleasesPage::selectionText(int count) const
{
    return tr("%Ln releases selected", nullptr, count);
}

} // namespace yeonsu
