// The chosen outcome: what came of it, and everything that it goes back to, which leads there.
#pragma once

#include "editing/editing_session.h"
#include "pages/panel_stack.h"
#include "store/outcome_list.h"

class QLabel;

namespace yeonsu {

class DetailList;
class HistoryCard;

class OutcomePanel : public PanelStack
{
    Q_OBJECT

public:
    explicit OutcomePanel(EditingSession &session, QWidget *parent = nullptr);

    void showOutcome(OutcomeId id);

signals:
    void cityRequested(yeonsu::CityId id);
    void courseRequested(yeonsu::CourseId id);
    void personRequested(yeonsu::PersonId id);
    void historyRequested(const yeonsu::Record &record);

private:
    void forget() override;
    QWidget *makeContent();
    void refresh();
    void showDetails(const OutcomeSummary &outcome);
    void follow(const QString &link);

    EditingSession &m_session;
    OutcomeId m_id;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_result;
    DetailList *m_details;
    HistoryCard *m_history;
};

} // namespace yeonsu
