#include "pages/forums_page.h"

#include "dialogs/forum_dialog.h"
#include "dialogs/questions.h"
#include "editing/event_acts.h"
#include "models/forum_model.h"
#include "pages/forum_panel.h"
#include "pages/row_table.h"
#include "support/language.h"

using namespace Qt::StringLiterals;

namespace yeonsu {

ForumsPage::ForumsPage(EditingSession &session, const LiveFacts &facts, QWidget *parent)
    : EditableListPage(session,
                       {tr("Forums"), tr("Find name, venue, title or presenter"), tr("New forum"),
                        tr("No forums yet"),
                        tr("Add a forum, then its programme and the groups that take part.")},
                       parent)
    , m_model(new ForumModel(session.store(), interfaceLanguage(), this))
    , m_panel(new ForumPanel(session, facts, readOnlyReason(), this))
{
    setObjectName(u"forumsPage"_s);
    connect(m_panel, &ForumPanel::cityRequested, this, &ForumsPage::cityRequested);
    connect(m_panel, &ForumPanel::personRequested, this, &ForumsPage::personRequested);
    connect(m_panel, &ForumPanel::outcomeRequested, this, &ForumsPage::outcomeRequested);
    connect(m_panel, &ForumPanel::historyRequested, this, &ForumsPage::historyRequested);
    connect(m_panel, &ForumPanel::outRequested, this, &ForumsPage::outRequested);
    start(m_model, m_panel, 880, ForumModel::Days, Qt::DescendingOrder);
    setColumns({{nameIn(interfaceLanguage(), u"2022 국제연수 전문가 포럼"_s, u"2022 SHRDC Expert Forum"_s),
                 10, true},
                {u"2022-11-25"_s, 9},
                {u"창의관 301호"_s, 3},
                {u"10"_s, 5},
                {u"1,000"_s, 6},
                {u"1,000"_s, 8},
                {u"1,000"_s, 7}});
    offerViews(u"forums"_s);
}

/// Nothing but the search narrows the few that there are.
void ForumsPage::applyFilters()
{
    m_model->reload();
}

void ForumsPage::selectForum(ForumId id)
{
    selectKey(id.value());
}

void ForumsPage::newRow()
{
    if (!readOnlyReason().isEmpty())
        return;
    ForumDialog dialog(session(), std::nullopt, this);
    if (dialog.exec() == QDialog::Accepted)
        selectForum(dialog.forumId());
}

void ForumsPage::editRow(int row)
{
    editField(row, ForumModel::Name);
}

void ForumsPage::editField(int row, int column)
{
    const Result<std::optional<Forum>> forum = store().find(m_model->idAt(row));
    if (!forum || !*forum)
        return;
    ForumDialog dialog(session(), **forum, this);
    if (column == ForumModel::Days)
        dialog.startAt(u"firstDay"_s);
    else if (column == ForumModel::Venue)
        dialog.startAt(u"venue"_s);
    dialog.exec();
}

void ForumsPage::deleteRows(const std::vector<int> &rows)
{
    askAndApply(this, session(), deletedForums(store(), m_model->idsAt(rows)));
}

void ForumsPage::showSelection()
{
    const std::vector<int> rows = selectedRows();
    if (rows.size() == 1)
        m_panel->showForum(m_model->idAt(rows.front()));
    else if (rows.empty())
        m_panel->showText(tr("No forum selected"), tr("Choose a forum to see its programme."));
    else
        m_panel->showText(selectionText(int(rows.size())), tr("Choose one to see its programme."));
}

QString ForumsPage::selectionText(int count) const
{
    return tr("%Ln forums selected", nullptr, count);
}

} // namespace yeonsu
