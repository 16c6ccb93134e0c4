// The chosen forum: what it is, its programme in the order of time, and its groups of people.
#pragma once

#include "editing/editing_session.h"
#include "models/shown_list.h"
#include "pages/panel_stack.h"
#include "store/forum_list.h"
#include "support/live_facts.h"

class QLabel;

namespace yeonsu {

class AgendaModel;
class DetailList;
class ForumGroupModel;
class HistoryCard;
class ProgrammeNotice;
class RowSection;

class ForumPanel : public PanelStack
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ForumPanel(EditingSession &session, const LiveFacts &facts, const QString &readOnlyReason,
               QWidget *parent = nullptr);

    void showForum(ForumId id);

    [[nodiscard]] RowSection &programme() const { return *m_programmeSection; }
    [[nodiscard]] RowSection &groups() const { return *m_groupSection; }
    /// All of it, for paper or a file.
    [[nodiscard]] ShownList programmeList() const;

signals:
    void cityRequested(yeonsu::CityId id);
    void personRequested(yeonsu::PersonId id);
    void outcomeRequested(yeonsu::OutcomeId id);
    void historyRequested(const yeonsu::Record &record);
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

private:
    void forget() override;
    void makeSections(const QString &readOnlyReason);
    QWidget *makeContent();
    void connectProgramme();
    void connectGroups();
    void refresh();
    void showDetails(const Forum &forum);
    void showSums();
    /// What the selected item is about, which leads there.
    void showItem();
    void follow(const QString &link);
    void addItem();
    void moveItem(AgendaItemId id, int row);
    /// Says what went wrong.
    void apply(const Result<ChangeSet> &changeSet);

    EditingSession &m_session;
    const LiveFacts &m_facts;
    ForumId m_id;
    QLabel *m_title;
    QLabel *m_meta;
    DetailList *m_details;
    AgendaModel *m_agenda;
    ForumGroupModel *m_groups;
    ProgrammeNotice *m_notice;
    RowSection *m_programmeSection = nullptr;
    DetailList *m_about;
    RowSection *m_groupSection = nullptr;
    QLabel *m_sums;
    HistoryCard *m_history;
};

} // namespace yeonsu
